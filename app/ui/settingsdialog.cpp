#include "ui/settingsdialog.h"

#include "ui/placement.h"
#include "ui/settingspage.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

namespace watchpost {

SettingsDialog::SettingsDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_ok(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_cancel(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("settingsDialog"));
    m_list->setObjectName(QStringLiteral("pages"));
    m_list->hide();
    m_ok->setObjectName(QStringLiteral("ok"));
    m_ok->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(12);
    column->addLayout(row, 1);
    column->addWidget(m_buttons);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    retranslate();
}

void SettingsDialog::addPage(SettingsPage *page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    m_list->addItem(page->title());
    m_list->setVisible(m_pages.size() > 1);
    retranslate();
}

void SettingsDialog::showPage(SettingsPage *page)
{
    m_list->setCurrentRow(static_cast<int>(m_pages.indexOf(page)));
    m_stack->setCurrentWidget(page);
}

void SettingsDialog::accept()
{
    for (SettingsPage *page : std::as_const(m_pages)) {
        if (!page->validate()) {
            showPage(page);
            return;
        }
    }
    for (SettingsPage *page : std::as_const(m_pages))
        page->apply();
    QDialog::accept();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// A line that says what is wrong needs room: the window grows rather than to cut it.
bool SettingsDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        const int wanted = layout()->totalHeightForWidth(width());
        if (wanted > height())
            resizeWithinScreen(this, {width(), wanted});
    }
    return handled;
}

void SettingsDialog::retranslate()
{
    setWindowTitle(m_pages.size() == 1 ? tr("Settings: %1").arg(m_pages.constFirst()->title()) : tr("Settings"));
    m_list->setAccessibleName(tr("Pages of the settings"));
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setText(m_pages.at(i)->title());
    m_ok->setText(tr("OK"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace watchpost
