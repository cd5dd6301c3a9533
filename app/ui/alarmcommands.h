// The commands of the alarm page, each once: its buttons, its context menu, the window's menu and the keys share them.
#pragma once

#include "ui/mutemenu.h"

#include <QObject>

class QAction;
class QMenu;

namespace watchpost {

class AlarmCommands : public QObject
{
    Q_OBJECT

public:
    explicit AlarmCommands(MuteMenu::Asker muteSubject, QWidget *page);

    void retranslate();
    void applyPalette();
    void setFiltering(bool filtering);           // then "all" are the ones that are shown
    [[nodiscard]] QList<QAction *> list() const; // for a menu of the window
    [[nodiscard]] static QString toolTip(const QAction *action);

    QAction *acknowledge, *withNote, *editNote, *ofCamera, *all, *show, *why;
    QAction *search, *filter, *histogram, *exportAlarms;
    MuteMenu *mute;
    QMenu *context;

private:
    QWidget *m_page;
    bool m_filtering = false;
};

} // namespace watchpost
