// Filter over an AlarmModel, newest first, with an index of its own: an alarm that comes, changes or leaves costs no
// look at the others. Same columns and roles.
#pragma once

#include "domain/alarm.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <optional>

namespace watchpost {

class AlarmModel;

// An alarm has to meet all that is set.
struct AlarmCriteria
{
    qint64 from = 0;                      // ms since the epoch, UTC, included; 0: any
    qint64 to = 0;                        // the same, not included; a gap is between them when any part of it is
    QString text = {};                    // words, each of which is in the camera's name or ID; whatever the case
    std::optional<QString> group = {};    // that group or one within it (domain/cameragroup.h)
    std::optional<QString> type = {};     // as on the wire, of a camera's alarm
    std::optional<Severity> atLeast = {}; // or worse
    std::optional<bool> acknowledged = {};

    friend bool operator==(const AlarmCriteria &, const AlarmCriteria &) = default;
};

class AlarmFilter : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit AlarmFilter(AlarmModel *source, QObject *parent = nullptr);
    ~AlarmFilter() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setCriteria(const AlarmCriteria &criteria);
    [[nodiscard]] AlarmCriteria criteria() const;
    // The group of a camera's ID; call groupsChanged() when the answer would differ.
    void setGroupLookup(std::function<QString(const QString &cameraId)> groupOf);
    void groupsChanged();

    [[nodiscard]] const Alarm &alarm(int row) const;
    [[nodiscard]] int sourceRow(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const; // -1: filtered away or not there

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace watchpost
