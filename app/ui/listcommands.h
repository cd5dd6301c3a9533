// What the person can say of the selected cameras and groups: asks in dialogs, emits intents.
#pragma once

#include "domain/cameraedit.h"

#include <QObject>

class QWidget;

namespace watchpost {

class CameraModel;
class CameraTable;
class GroupModel;
class ListActions;
class SideBar;

class ListCommands : public QObject
{
    Q_OBJECT

public:
    // All outlive it. Dialogs belong to `window`.
    ListCommands(CameraModel *cameras, GroupModel *groups, CameraTable *table, SideBar *sideBar, ListActions *actions,
                 QWidget *window);

    void updateActions();

Q_SIGNALS:
    void editRequested(const QStringList &ids, const watchpost::CameraEdit &edit);
    void renameGroupRequested(const QString &from, const QString &to);

private:
    void connectActions();
    void askGroup();
    void askTags();
    void askNote();
    void askTimes();
    void renameGroup(const QString &group);
    void toggle(std::optional<bool> CameraEdit::*part, int role);
    void copyRows();
    [[nodiscard]] bool allHave(int role) const;
    [[nodiscard]] QString whichCameras(const QStringList &ids) const; // to look at: its name, or how many

    CameraModel *m_cameras;
    GroupModel *m_groups;
    CameraTable *m_table;
    SideBar *m_sideBar;
    ListActions *m_actions;
    QWidget *m_window;
};

} // namespace watchpost
