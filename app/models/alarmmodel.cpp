#include "models/alarmmodel_p.h"

#include "models/alarmcell.h"
#include "models/verdictsentence.h"

#include <algorithm>

namespace watchpost {
AlarmModel::AlarmModel(QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(this))
{
}

AlarmModel::~AlarmModel() = default;

int AlarmModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->alarms.size());
}

int AlarmModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AlarmModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Alarm &alarm = d->alarms[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return alarmCellText(alarm, d->nameOf(alarm.cameraId), d->typeNames, index.column());
    case Qt::AccessibleTextRole:
        return alarmSentence(alarm, d->nameOf(alarm.cameraId), d->typeNames);
    case AlarmIdRole:
        return alarm.id;
    case KindRole:
        return static_cast<int>(alarm.kind);
    case CameraIdRole:
        return alarm.cameraId;
    case CameraNameRole:
        return d->nameOf(alarm.cameraId);
    case TypeRole:
        return alarm.type;
    case TypeNameRole:
        return alarmTypeText(alarm, d->typeNames);
    case IconNameRole:
        return alarmIconName(alarm);
    case SeverityRole:
        return static_cast<int>(alarm.severity);
    case TimeRole:
        return alarm.time;
    case SeenRole:
        return alarm.seenAt != 0;
    case AcknowledgedRole:
        return alarm.acknowledgedAt != 0;
    case TextRole:
        return alarm.text;
    case NoteRole:
        return alarm.note;
    case VerdictRole:
        return verdictSentence(alarm.verdict, alarm.verdictDetail, {d->lookup, d->typeNames});
    default:
        return {};
    }
}

QVariant AlarmModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case CameraColumn:
        return tr("Camera");
    case TypeColumn:
        return tr("Alarm");
    case TimeColumn:
        return tr("Time");
    case StatusColumn:
        return tr("Status");
    default:
        return {};
    }
}

void AlarmModel::setNameLookup(std::function<QString(const QString &)> lookup)
{
    d->lookup = std::move(lookup);
    namesChanged();
}

void AlarmModel::namesChanged()
{
    if (!d->alarms.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                           {Qt::DisplayRole, Qt::AccessibleTextRole, CameraNameRole});
}

void AlarmModel::setTypeNames(const AlarmTypeNames &own)
{
    if (own == d->typeNames)
        return;
    d->typeNames = own;
    if (!d->alarms.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1),
                           {Qt::DisplayRole, Qt::AccessibleTextRole, TypeNameRole});
}

const Alarm &AlarmModel::alarm(int row) const
{
    return d->alarms[static_cast<size_t>(row)];
}

int AlarmModel::rowOf(qint64 id) const
{
    return d->rowOf(id);
}

int AlarmModel::unreadCount() const
{
    return d->unread;
}

Severity AlarmModel::worstUnread() const
{
    for (const Severity severity : {Severity::Critical, Severity::Warning}) {
        if (d->unreadBySeverity[static_cast<size_t>(severity)] > 0)
            return severity;
    }
    return Severity::Notice;
}

int AlarmModel::unacknowledgedCount() const
{
    return d->unacknowledged;
}

QHash<QString, int> AlarmModel::unreadByCamera() const
{
    return d->unreadByCamera;
}

QList<qint64> AlarmModel::unacknowledged(const QString &cameraId, const QString &type) const
{
    QList<qint64> ids;
    for (const Alarm &alarm : d->alarms) {
        const bool wanted =
            (cameraId.isEmpty() || alarm.cameraId == cameraId) && (type.isEmpty() || alarm.type == type);
        if (wanted && alarm.acknowledgedAt == 0)
            ids.append(alarm.id);
    }
    return ids;
}

QStringList AlarmModel::types() const
{
    QStringList types = d->typeCounts.keys();
    types.sort();
    return types;
}

QString AlarmModel::cameraName(const QString &id) const
{
    return d->nameOf(id);
}

const AlarmTypeNames &AlarmModel::typeNames() const
{
    return d->typeNames;
}

void AlarmModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!d->alarms.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace watchpost
