// Filter over an AlarmModel, newest first, with an index of its own: an alarm that comes, changes or leaves costs no
// look at the others. Same columns and roles.
#pragma once

#include "models/alarmcriteria.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>

namespace watchpost {

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
    // A limit that time moves on: what is now before it leaves; nothing else is looked at.
    void moveFrom(qint64 from);
    // The group of a camera's ID; call groupsChanged() when the answer would differ.
    void setGroupLookup(std::function<QString(const QString &cameraId)> groupOf);
    void groupsChanged();

    [[nodiscard]] const Alarm &alarm(int row) const;
    [[nodiscard]] int sourceRow(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const; // -1: filtered away or not there
    [[nodiscard]] int unacknowledgedCount() const;
    [[nodiscard]] QList<qint64> unacknowledged() const; // newest first
    [[nodiscard]] AlarmModel *source() const;

Q_SIGNALS:
    void countsChanged(); // of what is shown, and what of it is acknowledged

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace watchpost
