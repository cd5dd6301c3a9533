// What the person can do with the selected cameras: enables the actions, asks in dialogs, emits intents.
#pragma once

#include "domain/camera.h"
#include "domain/cameratable.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QMessageBox;
class QWidget;

namespace watchpost {

class AddCamerasDialog;
class CameraDetailsDialog;
class CameraModel;
class CameraTable;
class MainActions;
struct MuteSubject;

class CameraCommands : public QObject
{
    Q_OBJECT

public:
    // All outlive it. Dialogs belong to `window`.
    CameraCommands(CameraModel *cameras, CameraTable *table, MainActions *actions, QWidget *window);

    void updateActions();
    void setGroupLookup(std::function<QString(const QString &id)> groupOf);

Q_SIGNALS:
    void camerasAdded(const QList<watchpost::Camera> &cameras);
    void importRequested(const QList<watchpost::CameraRecord> &records);
    void renameRequested(const QString &id, const QString &name);
    void passwordChangeRequested(const QString &id, const QString &password);
    void removeRequested(const QStringList &ids);
    void uploadAgainRequested(const QStringList &ids);

public Q_SLOTS:
    void add();
    void importFile();
    void showDetails(const QString &id);
    void rename(const QString &id);
    void changePassword(const QString &id);
    void remove(const QStringList &ids);

private:
    void connectActions();
    void copyIds();
    [[nodiscard]] MuteSubject muteSubject() const;
    void uploadAgain();
    [[nodiscard]] QString nameFor(const QString &id) const; // to look at
    [[nodiscard]] QStringList uploadable(const QStringList &ids) const;
    [[nodiscard]] Binding bindingOf(const QString &id) const;

    CameraModel *m_cameras;
    CameraTable *m_table;
    MainActions *m_actions;
    QWidget *m_window;
    std::function<QString(const QString &id)> m_groupOf;
    QPointer<AddCamerasDialog> m_addDialog;
    QPointer<CameraDetailsDialog> m_details;
};

} // namespace watchpost
