#include "models/alarmmodel.h"

#include "models/alarmcell.h"
#include "models/verdictsentence.h"

#include <algorithm>
#include <array>
#include <deque>
#include <vector>

namespace watchpost {
namespace {

constexpr int kLimit = 20000;
constexpr int kMost = 100000; // with those that nobody has acknowledged: they outlive the limit

} // namespace

class AlarmModel::Private
{
public:
    explicit Private(AlarmModel *model)
        : q(model)
    {
    }

    [[nodiscard]] int rowOf(qint64 id) const
    {
        const auto it = serials.constFind(id);
        return it == serials.constEnd() ? -1 : static_cast<int>(newest - *it);
    }
    [[nodiscard]] QString nameOf(const Alarm &alarm) const
    {
        return lookup && !alarm.cameraId.isEmpty() ? lookup(alarm.cameraId) : alarm.cameraId;
    }
    void count(const Alarm &alarm, int sign);
    void pushNewest(const Alarm &alarm);
    void makeRoom(int coming); // what waits for a person stays, and whatever came after it
    void announce(std::vector<int> rows);
    template <typename Change>
    void change(const QList<qint64> &ids, Change change);

    AlarmModel *q;
    std::deque<Alarm> alarms;      // newest first
    QHash<qint64, qint64> serials; // by ID: rises with arrival, so that an arrival changes no other entry
    qint64 newest = 0;             // serial of row 0
    int limit = kLimit;
    int unread = 0;
    std::array<int, 3> unreadBySeverity{};
    int unacknowledged = 0;
    QHash<QString, int> unreadByCamera;
    std::function<QString(const QString &)> lookup;
    AlarmTypeNames typeNames;
};

void AlarmModel::Private::count(const Alarm &alarm, int sign)
{
    if (alarm.acknowledgedAt == 0)
        unacknowledged += sign;
    if (alarm.seenAt != 0)
        return;
    unread += sign;
    unreadBySeverity[static_cast<size_t>(alarm.severity)] += sign;
    if (alarm.cameraId.isEmpty())
        return;
    int &ofCamera = unreadByCamera[alarm.cameraId];
    ofCamera += sign;
    if (ofCamera == 0)
        unreadByCamera.remove(alarm.cameraId);
}

void AlarmModel::Private::pushNewest(const Alarm &alarm)
{
    alarms.push_front(alarm);
    serials.insert(alarm.id, ++newest);
    count(alarm, 1);
}

void AlarmModel::Private::makeRoom(int coming)
{
    const int size = static_cast<int>(alarms.size());
    const auto beyond = [&](int most, int leaving) { return size - leaving + coming > most; };
    int howMany = 0;
    while (howMany < size &&
           (beyond(std::max(limit, kMost), howMany) ||
            (beyond(limit, howMany) && alarms[static_cast<size_t>(size - 1 - howMany)].acknowledgedAt != 0)))
        ++howMany;
    if (howMany == 0)
        return;
    q->beginRemoveRows({}, size - howMany, size - 1);
    for (int i = 0; i < howMany; ++i) {
        count(alarms.back(), -1);
        serials.remove(alarms.back().id);
        alarms.pop_back();
    }
    q->endRemoveRows();
}

void AlarmModel::Private::announce(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        Q_EMIT q->dataChanged(q->index(rows[i], 0), q->index(rows[end - 1], ColumnCount - 1));
        i = end;
    }
}

template <typename Change>
void AlarmModel::Private::change(const QList<qint64> &ids, Change change)
{
    std::vector<int> rows;
    for (const qint64 id : ids) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        Alarm &alarm = alarms[static_cast<size_t>(row)];
        const Alarm before = alarm;
        change(alarm);
        if (alarm == before)
            continue;
        count(before, -1);
        count(alarm, 1);
        rows.push_back(row);
    }
    if (rows.empty())
        return;
    announce(std::move(rows));
    Q_EMIT q->countsChanged();
}

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
        return alarmCellText(alarm, d->nameOf(alarm), d->typeNames, index.column());
    case Qt::AccessibleTextRole:
        return alarmSentence(alarm, d->nameOf(alarm), d->typeNames);
    case AlarmIdRole:
        return alarm.id;
    case KindRole:
        return static_cast<int>(alarm.kind);
    case CameraIdRole:
        return alarm.cameraId;
    case CameraNameRole:
        return d->nameOf(alarm);
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

void AlarmModel::setAlarms(const QList<Alarm> &newestFirst)
{
    beginResetModel();
    d->alarms.clear();
    d->serials.clear();
    d->unreadByCamera.clear();
    d->unread = d->unacknowledged = 0;
    const qsizetype kept = std::min<qsizetype>(newestFirst.size(), std::max(d->limit, kMost));
    for (qsizetype i = kept - 1; i >= 0; --i) {
        if (i >= d->limit && newestFirst[i].acknowledgedAt != 0)
            continue;
        if (!d->serials.contains(newestFirst[i].id))
            d->pushNewest(newestFirst[i]);
    }
    endResetModel();
    Q_EMIT countsChanged();
}

void AlarmModel::prepend(const QList<Alarm> &batch)
{
    QHash<qint64, int> seen;
    QList<const Alarm *> fresh;
    for (const Alarm &alarm : batch) {
        if (d->serials.contains(alarm.id) || seen.contains(alarm.id))
            continue; // came twice
        seen.insert(alarm.id, 0);
        fresh.append(&alarm);
    }
    if (const int most = std::max(d->limit, kMost); fresh.size() > most)
        fresh = fresh.last(most);
    if (fresh.isEmpty())
        return;
    // Room first: a view never sees more rows than there are to be.
    d->makeRoom(static_cast<int>(fresh.size()));
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    for (const Alarm *alarm : std::as_const(fresh))
        d->pushNewest(*alarm);
    endInsertRows();
    Q_EMIT countsChanged();
}

void AlarmModel::markSeen(const QList<qint64> &ids, qint64 at)
{
    d->change(ids, [at](Alarm &alarm) {
        if (alarm.seenAt == 0)
            alarm.seenAt = at;
    });
}

void AlarmModel::acknowledge(const QList<qint64> &ids, qint64 at)
{
    d->change(ids, [at](Alarm &alarm) {
        if (alarm.acknowledgedAt == 0)
            alarm.acknowledgedAt = at;
        if (alarm.seenAt == 0)
            alarm.seenAt = at;
    });
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

void AlarmModel::setLimit(int limit)
{
    d->limit = std::max(limit, 1);
    const int before = rowCount();
    d->makeRoom(0);
    if (rowCount() != before)
        Q_EMIT countsChanged();
}

void AlarmModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!d->alarms.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace watchpost
