#include "main/settingscoordinator.h"

#include "ui/settingsdialog.h"
#include "ui/settingspage.h"

#include <algorithm>

namespace watchpost {

void SettingsCoordinator::addPage(Place place, PageFactory make)
{
    const auto after =
        std::find_if(m_entries.cbegin(), m_entries.cend(), [place](const Entry &entry) { return entry.place > place; });
    m_entries.insert(after, {place, std::move(make)});
}

void SettingsCoordinator::show(QWidget *parent, std::optional<Place> at)
{
    if (m_dialog && m_dialog->parentWidget() != parent)
        m_dialog->close();
    const bool isNew = !m_dialog || !m_dialog->isVisible();
    if (isNew) {
        m_dialog = new SettingsDialog(parent);
        fill();
    }
    const Place wanted = at.value_or(m_last);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (m_entries[i].place == wanted && (isNew || at)) {
            m_dialog->showPage(m_pages[i]);
            break;
        }
    }
    m_dialog->open();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void SettingsCoordinator::fill()
{
    m_pages.clear();
    SettingsDialog *dialog = m_dialog;
    for (const Entry &entry : m_entries) {
        SettingsPage *page = entry.make(dialog);
        dialog->addPage(page);
        m_pages.push_back(page);
    }
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        const auto it = std::find(m_pages.cbegin(), m_pages.cend(), dialog->currentPage());
        if (dialog == m_dialog && it != m_pages.cend())
            m_last = m_entries[static_cast<std::size_t>(std::distance(m_pages.cbegin(), it))].place;
    });
}

} // namespace watchpost
