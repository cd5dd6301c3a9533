// The cameras of one account, one row each, in the order of adding. Raw values only: a delegate draws them.
// States coalesce: the last value wins, and changed rows are announced once a frame.
#pragma once

#include "domain/alarm.h"
#include "domain/alarmrules.h"
#include "domain/camera.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>

namespace watchpost {

struct CameraRow;

struct CameraCounts
{
    int all = 0, online = 0, offline = 0, unknown = 0;
    int disabled = 0; // in none of the three before

    friend bool operator==(const CameraCounts &, const CameraCounts &) = default;
};

class CameraModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        NameColumn,
        IdColumn,
        GroupColumn,
        SinceColumn,   // for how long: drawn as an age
        ChangedColumn, // the same as a moment
        ChangesColumn,
        LastAlarmColumn,
        TagsColumn,
        NoteColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1, // QString
        NameRole,                  // QString: the display name, never empty
        StateRole,                 // OnlineState as int
        SinceRole,                 // qint64 ms UTC; 0: never known
        BindingRole,               // Binding as int
        RefusalRole,               // QString
        LastAlarmTypeRole,         // QString, empty: none
        LastAlarmTimeRole,         // qint64 ms UTC
        UnreadAlarmsRole,          // int
        OwnNameRole,               // QString: what the user typed, may be empty
        ShownNameRole,             // QString: what the list calls it beside its group, never empty
        GroupRole,                 // QString: given, or read from its name; may be empty
        TagsRole,                  // QStringList
        NoteRole,                  // QString
        FavouriteRole,             // bool
        DisabledRole,              // bool
        StandingRole,              // Standing as int: the state, unless the camera is disabled
        ChangeCountRole,           // int: changes of state in the last 24 h; -1: not known
        LastAlarmTypeNameRole,     // QString: the user's own name, else the translated one
        LastAlarmSeverityRole,     // Severity as int
    };

    explicit CameraModel(QObject *parent = nullptr);
    ~CameraModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setCameras(const QList<watchpost::Camera> &cameras); // replaces all; hides Binding::Removed
    void putCameras(const QList<watchpost::Camera> &cameras); // adds or replaces by ID; keeps states
    void removeCameras(const QStringList &ids);

    void applyStates(const QList<watchpost::CameraStateChange> &batch, qint64 at);
    void loseStates(qint64 at); // every state becomes Unknown since `at`, announced at once
    void noteAlarms(const QList<watchpost::Alarm> &batch);
    void setTypeNames(const watchpost::AlarmTypeNames &own); // of alarm types, the user's own
    void setUnread(const QHash<QString, int> &unreadByCamera);
    // Changes of state in the last 24 h. Who is not named has had none (set), or is as before (put).
    void setChangeCounts(const QHash<QString, int> &changesByCamera);
    void putChangeCounts(const QHash<QString, int> &changesByCamera);

    [[nodiscard]] int rowOf(const QString &id) const;       // -1: not there
    [[nodiscard]] QString nameOf(const QString &id) const;  // the ID itself when not there
    [[nodiscard]] bool isDisabled(const QString &id) const; // false when not there
    [[nodiscard]] CameraCounts counts() const;
    [[nodiscard]] const CameraRow &row(int row) const; // raw values at once, without a QVariant for each (camerarow.h)
    // Announces what has changed now instead of at the end of the frame.
    void flush();
    // The language was changed: every text is asked for again.
    void retranslate();

Q_SIGNALS:
    void countsChanged(const watchpost::CameraCounts &counts);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace watchpost
