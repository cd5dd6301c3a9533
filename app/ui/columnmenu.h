// Which columns the camera table shows, as a menu: from its header and from View.
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace watchpost {

class CameraTable;

class ColumnMenu : public QObject
{
    Q_OBJECT

public:
    explicit ColumnMenu(CameraTable *table); // outlives it

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    void retranslate();

private:
    void update();

    CameraTable *m_table;
    QMenu *m_menu;
    QList<QAction *> m_columns; // each with its number as data
    QAction *m_reset;
};

} // namespace watchpost
