// The alarms of one account, newest first.
#pragma once

#include "domain/alarm.h"
#include "domain/alarmrules.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <memory>

namespace watchpost {

class AlarmModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, CameraColumn, TypeColumn, TimeColumn, StatusColumn, ColumnCount };
    enum Role {
        AlarmIdRole = Qt::UserRole + 1, // qint64
        KindRole,                       // Alarm::Kind as int
        CameraIdRole,
        CameraNameRole,
        TypeRole,     // as on the wire
        TypeNameRole, // translated
        IconNameRole,
        SeverityRole,     // Severity as int
        TimeRole,         // qint64 ms UTC
        SeenRole,         // bool
        AcknowledgedRole, // bool
        TextRole,
        VerdictRole, // QString: "Why was there no pop-up?", a sentence
        NoteRole,    // QString as the user wrote it, with line feeds
    };

    explicit AlarmModel(QObject *parent = nullptr);
    ~AlarmModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    // How a camera's ID is shown; call namesChanged() when the answer would differ.
    void setNameLookup(std::function<QString(const QString &id)> lookup);
    void namesChanged();

    void setAlarms(const QList<watchpost::Alarm> &newestFirst);
    void prepend(const QList<watchpost::Alarm> &batch);      // in the order of arrival
    void setTypeNames(const watchpost::AlarmTypeNames &own); // the user's own
    void markSeen(const QList<qint64> &ids, qint64 at);
    // Acknowledged is seen, too. `note`: of those that are acknowledged by this.
    void acknowledge(const QList<qint64> &ids, qint64 at, const QString &note = {});
    void setNote(const QList<qint64> &ids, const QString &note); // of acknowledged ones; the others keep theirs

    [[nodiscard]] const Alarm &alarm(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const; // -1: not there
    [[nodiscard]] int unreadCount() const;
    [[nodiscard]] Severity worstUnread() const; // Notice when there is none
    [[nodiscard]] int unacknowledgedCount() const;
    [[nodiscard]] QHash<QString, int> unreadByCamera() const;
    [[nodiscard]] QList<qint64> unacknowledged(const QString &cameraId = {}, const QString &type = {}) const;

    [[nodiscard]] QStringList types() const; // of the cameras' alarms here, sorted
    [[nodiscard]] QString cameraName(const QString &id) const;
    [[nodiscard]] const AlarmTypeNames &typeNames() const;

    // Every alarm of this time (ms, UTC) or later is here; 0: there are no others. setAlarms() takes all for here, and
    // it moves on when the oldest leave.
    void setCompleteFrom(qint64 from);
    [[nodiscard]] qint64 completeFrom() const;
    // Of a stretch (`to` not included, 0: to the end) that began before that, which was read from the disk, newest
    // first; in place of the one that was there. It stays until dropOlder(), and meanwhile nothing leaves but for the
    // 100,000 below. `olderRoom()`: for so many.
    void setOlder(const QList<watchpost::Alarm> &newestFirst, qint64 from, qint64 to);
    void dropOlder();
    [[nodiscard]] int olderRoom() const;
    [[nodiscard]] bool hasOlder() const;
    [[nodiscard]] bool holdsAll(qint64 from, qint64 to) const; // every alarm of that stretch is here
    [[nodiscard]] qint64 heldFrom(qint64 to) const;            // the earliest from which holdsAll(from, to)

    // How many alarms are kept in memory; the oldest leave the model, not the disk. Beyond it those stay that are not
    // acknowledged, and what came after them: 100,000 in all at most.
    void setLimit(int limit);
    // The language was changed: every text is asked for again.
    void retranslate();

Q_SIGNALS:
    void countsChanged();
    void completenessChanged(); // of what holdsAll() says

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace watchpost
