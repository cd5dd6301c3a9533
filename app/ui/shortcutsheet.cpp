#include "ui/shortcutsheet.h"

#include "ui/placement.h"
#include "ui/settingssearch.h"
#include "ui/tones.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace watchpost {

ShortcutSheet::ShortcutSheet(QMainWindow *window)
    : QDialog(window)
    , m_window(window)
    , m_search(new QLineEdit(this))
    , m_keys(new QTreeWidget(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_close(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("shortcutSheet"));
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setClearButtonEnabled(true);
    makePlaceholderReadable(m_search);
    m_keys->setObjectName(QStringLiteral("shortcuts"));
    m_keys->setColumnCount(2);
    m_keys->setRootIsDecorated(false);
    m_keys->setUniformRowHeights(true);
    m_keys->setTabKeyNavigation(false);
    m_keys->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_keys->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_keys->header()->setStretchLastSection(false);
    m_close->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(10);
    column->addWidget(m_search);
    column->addWidget(m_keys, 1);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ShortcutSheet::reject);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    retranslate();
    fill();
    resizeWithinScreen(this, {fontMetrics().averageCharWidth() * 82, fontMetrics().height() * 34});
}

void ShortcutSheet::fill()
{
    m_keys->clear();
    QFont bold = m_keys->font();
    bold.setBold(true);
    const QList<ShortcutGroup> groups = shortcutsOf(m_window);
    for (const ShortcutGroup &group : groups) {
        auto *top = new QTreeWidgetItem(m_keys, {group.title});
        top->setFont(0, bold);
        for (const ShortcutRow &row : group.rows) {
            const QString keys = row.keys.join(tr(" or ", "between two keys"));
            auto *item = new QTreeWidgetItem(top, {row.text, keys});
            item->setData(0, Qt::AccessibleTextRole, tr("%1: %2", "command, keys").arg(row.text, keys));
        }
        top->setExpanded(true);
    }
    filter();
}

void ShortcutSheet::filter()
{
    const QString wanted = foldedForSearch(m_search->text()).trimmed();
    for (int i = 0; i < m_keys->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_keys->topLevelItem(i);
        bool any = false;
        for (int n = 0; n < group->childCount(); ++n) {
            QTreeWidgetItem *row = group->child(n);
            const bool matches = foldedForSearch(row->text(0) + u' ' + row->text(1)).contains(wanted);
            row->setHidden(!matches);
            any = any || matches;
        }
        group->setHidden(!any);
    }
}

void ShortcutSheet::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        QTimer::singleShot(0, this, &ShortcutSheet::fill); // the actions have their new words by then
    }
}

void ShortcutSheet::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setPlaceholderText(tr("Search commands and keys"));
    m_search->setAccessibleName(tr("Search commands and keys"));
    m_keys->setHeaderLabels({tr("Command"), tr("Keys")});
    m_keys->setAccessibleName(tr("Keyboard shortcuts"));
    m_close->setText(tr("Close"));
}

} // namespace watchpost
