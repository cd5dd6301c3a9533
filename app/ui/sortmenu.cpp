#include "ui/sortmenu.h"

#include <QActionGroup>
#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace watchpost {

SortMenu::SortMenu(QTableView *table, QWidget *parent)
    : QMenu(parent)
    , m_table(table)
{
    setObjectName(QStringLiteral("sortMenu"));
    connect(this, &QMenu::aboutToShow, this, &SortMenu::fill);
    retranslate();
    fill();
}

void SortMenu::retranslate()
{
    setTitle(tr("S&ort by"));
}

void SortMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

// The columns that are shown, in their order on the screen.
void SortMenu::fill()
{
    clear();
    delete findChild<QActionGroup *>(QString(), Qt::FindDirectChildrenOnly);
    auto *group = new QActionGroup(this);
    const QHeaderView *header = m_table->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (header->isSectionHidden(column))
            continue;
        const QVariant text = m_table->model()->headerData(column, Qt::Horizontal);
        QAction *action = group->addAction(addAction(text.toString().replace(u'&', QStringLiteral("&&"))));
        action->setCheckable(true);
        action->setChecked(header->sortIndicatorSection() == column);
        connect(action, &QAction::triggered, this, [this, column] { sortBy(column); });
    }
    addSeparator();
    QAction *turn = addAction(tr("&Reverse order"));
    turn->setObjectName(QStringLiteral("reverseOrder"));
    turn->setEnabled(header->sortIndicatorSection() >= 0);
    connect(turn, &QAction::triggered, this, &SortMenu::reverse);
}

void SortMenu::sortBy(int column)
{
    m_table->sortByColumn(column, Qt::AscendingOrder);
}

void SortMenu::reverse()
{
    const QHeaderView *header = m_table->horizontalHeader();
    m_table->sortByColumn(header->sortIndicatorSection(), header->sortIndicatorOrder() == Qt::AscendingOrder
                                                              ? Qt::DescendingOrder
                                                              : Qt::AscendingOrder);
}

} // namespace watchpost
