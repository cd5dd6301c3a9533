#include "ui/columnmenu.h"

#include "models/cameramodel.h"
#include "ui/cameratable.h"

#include <QAction>
#include <QMenu>

namespace watchpost {

ColumnMenu::ColumnMenu(CameraTable *table)
    : QObject(table)
    , m_table(table)
    , m_menu(new QMenu(table))
{
    m_menu->setObjectName(QStringLiteral("columns"));
    for (int column = 0; column < CameraModel::ColumnCount; ++column) {
        if (column == CameraModel::NameColumn)
            continue; // without it no row says which camera it is
        QAction *action = m_menu->addAction(QString());
        action->setObjectName(QStringLiteral("column%1").arg(column));
        action->setCheckable(true);
        action->setData(column);
        connect(action, &QAction::triggered, m_table,
                [this, column](bool shown) { m_table->chooseColumn(column, shown); });
        m_columns.append(action);
    }
    m_menu->addSeparator();
    m_reset = m_menu->addAction(QString());
    m_reset->setObjectName(QStringLiteral("resetColumns"));
    connect(m_reset, &QAction::triggered, m_table, &CameraTable::resetColumns);
    connect(m_menu, &QMenu::aboutToShow, this, &ColumnMenu::update);
    connect(m_table, &CameraTable::columnMenuRequested, m_menu, [this](const QPoint &place) { m_menu->popup(place); });
    retranslate();
    update();
}

void ColumnMenu::update()
{
    for (QAction *action : std::as_const(m_columns))
        action->setChecked(m_table->isColumnShown(action->data().toInt()));
}

void ColumnMenu::retranslate()
{
    m_menu->setTitle(tr("Colu&mns"));
    for (QAction *action : std::as_const(m_columns)) {
        const int column = action->data().toInt();
        action->setText(column == CameraModel::SinceColumn
                            ? tr("For how long")
                            : m_table->model()->headerData(column, Qt::Horizontal).toString());
    }
    m_reset->setText(tr("As at &first"));
}

} // namespace watchpost
