#include "models/cameraalarmsmodel.h"

#include "models/alarmmodel.h"

#include <algorithm>
#include <array>

namespace watchpost {
namespace {

constexpr int kUpdateMs = 150;

} // namespace

CameraAlarmsModel::CameraAlarmsModel(AlarmModel *source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kUpdateMs);
    connect(&m_soon, &QTimer::timeout, this, &CameraAlarmsModel::update);
    const auto later = [this] {
        if (!m_camera.isEmpty() && !m_soon.isActive())
            m_soon.start();
    };
    connect(source, &QAbstractItemModel::rowsInserted, this, later);
    connect(source, &QAbstractItemModel::rowsRemoved, this, later);
    connect(source, &QAbstractItemModel::modelReset, this, later);
    connect(source, &QAbstractItemModel::dataChanged, this, later);
}

void CameraAlarmsModel::setCamera(const QString &id)
{
    if (id == m_camera)
        return;
    m_camera = id;
    beginResetModel();
    m_ids = find();
    endResetModel();
    Q_EMIT updated();
}

QList<qint64> CameraAlarmsModel::find() const
{
    QList<qint64> ids;
    if (m_camera.isEmpty())
        return ids;
    const int rows = m_source->rowCount();
    for (int row = 0; row < rows && ids.size() < kMost; ++row) {
        const Alarm &alarm = m_source->alarm(row);
        if (alarm.cameraId == m_camera)
            ids.append(alarm.id);
    }
    return ids;
}

QList<Alarm> CameraAlarmsModel::alarmsSince(qint64 time) const
{
    QList<Alarm> alarms;
    const int rows = m_camera.isEmpty() ? 0 : m_source->rowCount();
    for (int row = 0; row < rows; ++row) {
        const Alarm &alarm = m_source->alarm(row);
        if (alarm.cameraId == m_camera && alarm.time >= time)
            alarms.append(alarm);
    }
    return alarms;
}

// What is new comes on top; then nothing that is selected below is lost.
void CameraAlarmsModel::update()
{
    m_soon.stop();
    const QList<qint64> ids = find();
    const qsizetype added = m_ids.isEmpty() ? -1 : ids.indexOf(m_ids.constFirst());
    const qsizetype kept = added < 0 ? 0 : std::min(m_ids.size(), ids.size() - added);
    if (added < 0 || ids.mid(added, kept) != m_ids.mid(0, kept) || ids.size() != added + kept) {
        beginResetModel();
        m_ids = ids;
        endResetModel();
    } else {
        if (kept < m_ids.size()) {
            beginRemoveRows({}, static_cast<int>(kept), static_cast<int>(m_ids.size()) - 1);
            m_ids.resize(kept);
            endRemoveRows();
        }
        if (added > 0) {
            beginInsertRows({}, 0, static_cast<int>(added) - 1);
            m_ids = ids;
            endInsertRows();
        }
        if (kept > 0)
            Q_EMIT dataChanged(index(static_cast<int>(added), 0), index(rowCount() - 1, ColumnCount - 1));
    }
    Q_EMIT updated();
}

int CameraAlarmsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int CameraAlarmsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CameraAlarmsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = m_source->rowOf(m_ids.at(index.row()));
    if (row < 0)
        return {}; // left the source, and soon this list
    static constexpr std::array kColumns = {AlarmModel::TypeColumn, AlarmModel::TimeColumn, AlarmModel::StatusColumn};
    return m_source->index(row, kColumns[static_cast<size_t>(index.column())]).data(role);
}

} // namespace watchpost
