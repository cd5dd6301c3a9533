#include "models/cameramodel.h"

#include "models/camerarow.h"

#include <QSet>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace watchpost {
namespace {

constexpr int kFrameMs = 16;
// Above so many separate ranges one announcement for all of them costs the listeners less.
constexpr qsizetype kMostRanges = 4096;
// Removing from so many places costs more than building anew.
constexpr qsizetype kMostRemovals = 64;

enum Dirty : quint8 { StateDirty = 1, CameraDirty = 2, AlarmDirty = 4 };

QList<int> rolesOf(quint8 dirty)
{
    if (dirty & CameraDirty)
        return {}; // anything
    QList<int> roles{Qt::DisplayRole, Qt::AccessibleTextRole};
    if (dirty & StateDirty)
        roles += {CameraModel::StateRole, CameraModel::SinceRole};
    if (dirty & AlarmDirty)
        roles += {CameraModel::LastAlarmTypeRole, CameraModel::LastAlarmTimeRole, CameraModel::UnreadAlarmsRole};
    return roles;
}

struct LastAlarm
{
    QString type;
    qint64 time = 0;
};

} // namespace

class CameraModel::Private
{
public:
    explicit Private(CameraModel *model)
        : q(model)
    {
        frame.setSingleShot(true);
        frame.setInterval(kFrameMs);
        frame.setTimerType(Qt::PreciseTimer);
    }

    int &countOf(OnlineState state)
    {
        switch (state) {
        case OnlineState::Online:
            return counts.online;
        case OnlineState::Offline:
            return counts.offline;
        case OnlineState::Unknown:
            break;
        }
        return counts.unknown;
    }

    void touch(int row, Dirty what);
    void setState(CameraRow &row, OnlineState state, qint64 at);
    CameraRow makeRow(const Camera &camera) const;
    void fill(const QList<Camera> &cameras);
    void append(const QList<Camera> &cameras);
    void removeRange(int first, int last);
    void announceRows();
    void announceCounts();

    CameraModel *q;
    std::vector<CameraRow> rows;
    QHash<QString, int> index;
    std::vector<int> dirtyRows;
    QTimer frame;
    CameraCounts counts;
    CameraCounts announced;
    // Also of cameras that are not in the list (yet).
    QHash<QString, int> unread;
    QHash<QString, LastAlarm> lastAlarms;
};

void CameraModel::Private::touch(int row, Dirty what)
{
    quint8 &dirty = rows[static_cast<size_t>(row)].dirty;
    if (dirty == 0)
        dirtyRows.push_back(row);
    dirty = static_cast<quint8>(dirty | what);
    if (!frame.isActive())
        frame.start();
}

void CameraModel::Private::setState(CameraRow &row, OnlineState state, qint64 at)
{
    --countOf(row.state);
    ++countOf(state);
    row.state = state;
    row.since = at;
}

CameraRow CameraModel::Private::makeRow(const Camera &camera) const
{
    CameraRow row;
    row.camera = camera;
    row.unread = unread.value(camera.id);
    const auto last = lastAlarms.constFind(camera.id);
    if (last != lastAlarms.constEnd()) {
        row.lastAlarmType = last->type;
        row.lastAlarmTime = last->time;
    }
    return row;
}

void CameraModel::Private::fill(const QList<Camera> &cameras)
{
    rows.clear();
    index.clear();
    counts = {};
    rows.reserve(static_cast<size_t>(cameras.size()));
    index.reserve(cameras.size());
    append(cameras);
}

// Later ones of the same ID replace earlier ones. Signals nothing.
void CameraModel::Private::append(const QList<Camera> &cameras)
{
    for (const Camera &camera : cameras) {
        const auto it = index.constFind(camera.id);
        if (it != index.constEnd()) {
            rows[static_cast<size_t>(*it)].camera = camera;
            continue;
        }
        index.insert(camera.id, static_cast<int>(rows.size()));
        rows.push_back(makeRow(camera));
        ++counts.all;
        ++counts.unknown;
    }
}

void CameraModel::Private::removeRange(int first, int last)
{
    q->beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row) {
        const CameraRow &gone = rows[static_cast<size_t>(row)];
        --countOf(gone.state);
        --counts.all;
        index.remove(gone.camera.id);
    }
    rows.erase(rows.begin() + first, rows.begin() + last + 1);
    for (size_t row = static_cast<size_t>(first); row < rows.size(); ++row)
        index[rows[row].camera.id] = static_cast<int>(row);
    q->endRemoveRows();
}

void CameraModel::Private::announceRows()
{
    if (dirtyRows.empty())
        return;
    std::vector<int> dirty = std::exchange(dirtyRows, {});
    std::sort(dirty.begin(), dirty.end());
    struct Range
    {
        int first, last;
        quint8 what;
    };
    std::vector<Range> ranges;
    quint8 all = 0;
    for (const int row : dirty) {
        const quint8 what = std::exchange(rows[static_cast<size_t>(row)].dirty, quint8(0));
        all = static_cast<quint8>(all | what);
        if (!ranges.empty() && ranges.back().last == row - 1 && ranges.back().what == what)
            ranges.back().last = row;
        else
            ranges.push_back({row, row, what});
    }
    if (static_cast<qsizetype>(ranges.size()) > kMostRanges)
        ranges = {{dirty.front(), dirty.back(), all}};
    for (const Range &range : ranges)
        Q_EMIT q->dataChanged(q->index(range.first, 0), q->index(range.last, ColumnCount - 1), rolesOf(range.what));
}

void CameraModel::Private::announceCounts()
{
    if (counts == announced)
        return;
    announced = counts;
    Q_EMIT q->countsChanged(counts);
}

CameraModel::CameraModel(QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(this))
{
    connect(&d->frame, &QTimer::timeout, this, &CameraModel::flush);
}

CameraModel::~CameraModel() = default;

int CameraModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->rows.size());
}

int CameraModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CameraModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CameraRow &row = d->rows[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return cellText(row, index.column());
    if (role == Qt::AccessibleTextRole)
        return cellSentence(row, index.column());
    return roleValue(row, role);
}

QVariant CameraModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case StateColumn:
        return tr("State");
    case NameColumn:
        return tr("Name");
    case IdColumn:
        return tr("ID");
    case SinceColumn:
        return tr("Since");
    case LastAlarmColumn:
        return tr("Last alarm");
    default:
        return {};
    }
}

void CameraModel::setCameras(const QList<Camera> &cameras)
{
    QList<Camera> shown;
    shown.reserve(cameras.size());
    std::copy_if(cameras.begin(), cameras.end(), std::back_inserter(shown),
                 [](const Camera &camera) { return camera.binding != Binding::Removed; });
    beginResetModel();
    d->dirtyRows.clear();
    d->lastAlarms.clear();
    d->fill(shown);
    endResetModel();
    d->announceCounts();
}

void CameraModel::putCameras(const QList<Camera> &cameras)
{
    QList<Camera> added;
    QStringList removed;
    QSet<QString> fresh;
    for (const Camera &camera : cameras) {
        const int row = rowOf(camera.id);
        if (camera.binding == Binding::Removed) {
            removed.append(camera.id);
        } else if (row < 0) {
            added.append(camera);
            fresh.insert(camera.id);
        } else if (d->rows[static_cast<size_t>(row)].camera != camera) {
            d->rows[static_cast<size_t>(row)].camera = camera;
            d->touch(row, CameraDirty);
        }
    }
    if (!added.isEmpty()) {
        const int first = static_cast<int>(d->rows.size());
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        d->append(added);
        endInsertRows();
        if (!d->frame.isActive())
            d->frame.start();
    }
    if (!removed.isEmpty())
        removeCameras(removed);
}

void CameraModel::removeCameras(const QStringList &ids)
{
    std::vector<int> gone;
    for (const QString &id : ids) {
        if (const int row = rowOf(id); row >= 0)
            gone.push_back(row);
    }
    if (gone.empty())
        return;
    std::sort(gone.begin(), gone.end());
    gone.erase(std::unique(gone.begin(), gone.end()), gone.end());
    std::vector<std::pair<int, int>> ranges;
    for (const int row : gone) {
        if (!ranges.empty() && ranges.back().second == row - 1)
            ranges.back().second = row;
        else
            ranges.emplace_back(row, row);
    }
    // What is not announced yet is known by row number, and those change now.
    flush();
    if (static_cast<qsizetype>(ranges.size()) <= kMostRemovals) {
        for (auto range = ranges.rbegin(); range != ranges.rend(); ++range)
            d->removeRange(range->first, range->second);
    } else {
        const QSet<QString> all(ids.begin(), ids.end());
        beginResetModel();
        std::erase_if(d->rows, [&](const CameraRow &row) {
            if (!all.contains(row.camera.id))
                return false;
            --d->countOf(row.state);
            --d->counts.all;
            return true;
        });
        d->index.clear();
        for (size_t row = 0; row < d->rows.size(); ++row)
            d->index.insert(d->rows[row].camera.id, static_cast<int>(row));
        endResetModel();
    }
    d->announceCounts();
}

void CameraModel::applyStates(const QList<CameraStateChange> &batch, qint64 at)
{
    for (const CameraStateChange &change : batch) {
        const auto it = d->index.constFind(change.id);
        if (it == d->index.constEnd())
            continue;
        CameraRow &row = d->rows[static_cast<size_t>(*it)];
        if (row.state == change.state)
            continue;
        d->setState(row, change.state, at);
        d->touch(*it, StateDirty);
    }
}

void CameraModel::loseStates(qint64 at)
{
    for (size_t i = 0; i < d->rows.size(); ++i) {
        CameraRow &row = d->rows[i];
        if (row.state == OnlineState::Unknown)
            continue;
        d->setState(row, OnlineState::Unknown, at);
        d->touch(static_cast<int>(i), StateDirty);
    }
    flush();
}

void CameraModel::noteAlarms(const QList<Alarm> &batch)
{
    for (const Alarm &alarm : batch) {
        if (alarm.kind != Alarm::Kind::Server || alarm.cameraId.isEmpty())
            continue;
        LastAlarm &last = d->lastAlarms[alarm.cameraId];
        if (alarm.time < last.time)
            continue;
        last = {alarm.type, alarm.time};
        const int number = rowOf(alarm.cameraId);
        if (number < 0)
            continue;
        CameraRow &row = d->rows[static_cast<size_t>(number)];
        row.lastAlarmType = alarm.type;
        row.lastAlarmTime = alarm.time;
        d->touch(number, AlarmDirty);
    }
}

void CameraModel::setUnread(const QHash<QString, int> &unreadByCamera)
{
    const QHash<QString, int> before = std::exchange(d->unread, unreadByCamera);
    const auto set = [this](const QString &id, int count) {
        const int number = rowOf(id);
        if (number < 0 || d->rows[static_cast<size_t>(number)].unread == count)
            return;
        d->rows[static_cast<size_t>(number)].unread = count;
        d->touch(number, AlarmDirty);
    };
    for (auto it = before.constBegin(); it != before.constEnd(); ++it) {
        if (!unreadByCamera.contains(it.key()))
            set(it.key(), 0);
    }
    for (auto it = unreadByCamera.constBegin(); it != unreadByCamera.constEnd(); ++it)
        set(it.key(), it.value());
}

int CameraModel::rowOf(const QString &id) const
{
    return d->index.value(id, -1);
}

QString CameraModel::nameOf(const QString &id) const
{
    const int number = rowOf(id);
    return number < 0 ? id : displayName(d->rows[static_cast<size_t>(number)].camera);
}

CameraCounts CameraModel::counts() const
{
    return d->counts;
}

const CameraRow &CameraModel::row(int row) const
{
    return d->rows[static_cast<size_t>(row)];
}

void CameraModel::flush()
{
    d->frame.stop();
    d->announceRows();
    d->announceCounts();
}

void CameraModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!d->rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace watchpost
