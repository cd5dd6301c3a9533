// How CameraModel keeps its rows and announces what changed.
#include "models/cameramodel_p.h"

#include <algorithm>

namespace watchpost {
namespace {

// Above so many separate ranges one announcement for all of them costs the listeners less.
constexpr qsizetype kMostRanges = 4096;

} // namespace

CameraModel::Private::Private(CameraModel *model)
    : q(model)
{
    frame.setSingleShot(true);
    frame.setInterval(16);
    frame.setTimerType(Qt::PreciseTimer);
}

QList<int> CameraModel::Private::rolesOf(quint8 dirty)
{
    if (dirty & CameraDirty)
        return {}; // anything
    QList<int> roles{Qt::DisplayRole, Qt::AccessibleTextRole};
    if (dirty & StateDirty)
        roles += {CameraModel::StateRole, CameraModel::SinceRole, CameraModel::StandingRole};
    if (dirty & AlarmDirty)
        roles += {CameraModel::LastAlarmTypeRole, CameraModel::LastAlarmTypeNameRole,
                  CameraModel::LastAlarmSeverityRole, CameraModel::LastAlarmTimeRole, CameraModel::UnreadAlarmsRole};
    if (dirty & ChangesDirty)
        roles += {CameraModel::ChangeCountRole};
    return roles;
}

void CameraModel::Private::touch(int row, Dirty what)
{
    quint8 &dirty = rows[static_cast<size_t>(row)].dirty;
    if (dirty == 0)
        dirtyRows.push_back(row);
    dirty = static_cast<quint8>(dirty | what);
    if (!frame.isActive())
        frame.start();
}

int &CameraModel::Private::countOf(const CameraRow &row)
{
    switch (row.standing()) {
    case Standing::Online:
        return counts.online;
    case Standing::Offline:
        return counts.offline;
    case Standing::Disabled:
        return counts.disabled;
    case Standing::Unknown:
        break;
    }
    return counts.unknown;
}

void CameraModel::Private::setState(CameraRow &row, OnlineState state, qint64 at)
{
    --countOf(row);
    row.state = state;
    row.since = at;
    ++countOf(row);
}

void CameraModel::Private::setCamera(CameraRow &row, const Camera &camera)
{
    --countOf(row);
    row.setCamera(camera);
    ++countOf(row);
}

CameraRow CameraModel::Private::makeRow(const Camera &camera) const
{
    CameraRow row;
    row.setCamera(camera);
    row.unread = unread.value(camera.id);
    const auto last = lastAlarms.constFind(camera.id);
    if (last != lastAlarms.constEnd()) {
        row.lastAlarmType = last->type;
        row.lastAlarmTime = last->time;
        row.lastAlarmSeverity = last->severity;
        row.lastAlarmOwnName = typeNames.value(last->type);
    }
    row.changes = changesKnown ? changes.value(camera.id, 0) : -1;
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
            setCamera(rows[static_cast<size_t>(*it)], camera);
            continue;
        }
        index.insert(camera.id, static_cast<int>(rows.size()));
        rows.push_back(makeRow(camera));
        ++counts.all;
        ++countOf(rows.back());
    }
}

void CameraModel::Private::removeRange(int first, int last)
{
    q->beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row) {
        const CameraRow &gone = rows[static_cast<size_t>(row)];
        --countOf(gone);
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

} // namespace watchpost
