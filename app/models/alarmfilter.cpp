#include "models/alarmfilter.h"

#include "models/alarmmodel.h"

#include <algorithm>
#include <deque>
#include <vector>

namespace watchpost {
namespace {

// One by one each costs a move of what lies behind it; beyond this, starting anew is cheaper for the view, too.
constexpr int kManyChanges = 500;

} // namespace

class AlarmFilter::Private
{
public:
    // A serial is the row counted from the oldest side: an arrival changes no other one.
    struct Shown
    {
        qint64 serial = 0;
        bool open = false; // not acknowledged
    };

    Private(AlarmFilter *filter, AlarmModel *model)
        : q(filter)
        , source(model)
        , matcher(model)
    {
    }

    [[nodiscard]] int sourceRowOf(qint64 serial) const { return static_cast<int>(newest - serial); }
    [[nodiscard]] qint64 serialOf(int sourceRow) const { return newest - sourceRow; }
    [[nodiscard]] Shown shownOf(int sourceRow) const
    {
        return {serialOf(sourceRow), source->alarm(sourceRow).acknowledgedAt == 0};
    }
    [[nodiscard]] const Alarm &alarmAt(size_t place) const { return source->alarm(sourceRowOf(shown[place].serial)); }
    // Of the first shown one that is not newer than that row of the source.
    [[nodiscard]] int place(int sourceRow) const
    {
        const auto it = std::lower_bound(shown.cbegin(), shown.cend(), serialOf(sourceRow),
                                         [](const Shown &one, qint64 serial) { return one.serial > serial; });
        return static_cast<int>(it - shown.cbegin());
    }
    [[nodiscard]] bool isShown(int sourceRow, int place) const
    {
        return place < static_cast<int>(shown.size()) &&
               shown[static_cast<size_t>(place)].serial == serialOf(sourceRow);
    }
    void fill();
    void startAnew();
    void inserted(int count);
    void aboutToRemove(int first);
    void changed(int first, int last, const QList<int> &roles);
    void look(int first, int last, std::vector<int> *leave, std::vector<int> *enter);
    void remove(int first, int last);
    void removeAll(const std::vector<int> &rows);

    AlarmFilter *q;
    AlarmModel *source;
    AlarmMatcher matcher;
    std::deque<Shown> shown; // falling
    qint64 newest = 0;       // the serial of the source's row 0
    int open = 0;
};

void AlarmFilter::Private::fill()
{
    shown.clear();
    newest = 0;
    open = 0;
    const int rows = source->rowCount();
    for (int row = 0; row < rows; ++row) {
        if (!matcher.matches(row))
            continue;
        shown.push_back(shownOf(row));
        open += shown.back().open ? 1 : 0;
    }
}

void AlarmFilter::Private::startAnew()
{
    q->beginResetModel();
    fill();
    q->endResetModel();
    Q_EMIT q->countsChanged();
}

void AlarmFilter::Private::inserted(int count)
{
    newest += count;
    std::vector<int> fresh; // rows of the source, the oldest first
    for (int row = count - 1; row >= 0; --row) {
        if (matcher.matches(row))
            fresh.push_back(row);
    }
    if (fresh.empty())
        return;
    q->beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    for (const int row : fresh) {
        shown.push_front(shownOf(row));
        open += shown.front().open ? 1 : 0;
    }
    q->endInsertRows();
    Q_EMIT q->countsChanged();
}

void AlarmFilter::Private::remove(int first, int last)
{
    q->beginRemoveRows({}, first, last);
    for (int i = first; i <= last; ++i)
        open -= shown[static_cast<size_t>(i)].open ? 1 : 0;
    shown.erase(shown.begin() + first, shown.begin() + last + 1);
    q->endRemoveRows();
}

// `rows`: rising.
void AlarmFilter::Private::removeAll(const std::vector<int> &rows)
{
    for (size_t end = rows.size(); end > 0;) { // from the end: what is before it stays where it is
        size_t begin = end - 1;
        while (begin > 0 && rows[begin - 1] == rows[begin] - 1)
            --begin;
        remove(rows[begin], rows[end - 1]);
        end = begin;
    }
}

void AlarmFilter::Private::aboutToRemove(int first) // to the end
{
    const int from = place(first);
    if (from >= static_cast<int>(shown.size()))
        return;
    remove(from, static_cast<int>(shown.size()) - 1);
    Q_EMIT q->countsChanged();
}

// `leave`: rows here; `enter`: rows of the source; both rising.
void AlarmFilter::Private::look(int first, int last, std::vector<int> *leave, std::vector<int> *enter)
{
    int at = place(first);
    for (int row = first; row <= last; ++row) {
        const bool was = isShown(row, at);
        const bool is = matcher.matches(row);
        if (was && !is)
            leave->push_back(at);
        else if (!was && is)
            enter->push_back(row);
        if (!was)
            continue;
        Shown &one = shown[static_cast<size_t>(at++)];
        const bool isOpen = source->alarm(row).acknowledgedAt == 0;
        open += int(isOpen) - int(one.open);
        one.open = isOpen;
    }
}

void AlarmFilter::Private::changed(int first, int last, const QList<int> &roles)
{
    if (roles.isEmpty() || matcher.isAffectedBy(roles)) {
        std::vector<int> leave;
        std::vector<int> enter;
        look(first, last, &leave, &enter);
        if (static_cast<int>(enter.size()) > kManyChanges || static_cast<int>(leave.size()) > kManyChanges)
            return startAnew();
        removeAll(leave);
        for (const int row : enter) {
            const int at = place(row);
            q->beginInsertRows({}, at, at);
            shown.insert(shown.begin() + at, shownOf(row));
            open += shown[static_cast<size_t>(at)].open ? 1 : 0;
            q->endInsertRows();
        }
        Q_EMIT q->countsChanged();
    }
    const int from = place(first);
    const int to = place(last + 1) - 1;
    if (from <= to)
        Q_EMIT q->dataChanged(q->index(from, 0), q->index(to, AlarmModel::ColumnCount - 1), roles);
}

AlarmFilter::AlarmFilter(AlarmModel *source, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(this, source))
{
    d->fill();
    connect(source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int, int last) { d->inserted(last + 1); }); // they come on top
    connect(source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int) { d->aboutToRemove(first); }); // they leave at the end
    connect(source, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                d->changed(from.row(), to.row(), roles);
            });
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(source, &QAbstractItemModel::modelReset, this, [this] {
        d->fill();
        endResetModel();
        Q_EMIT countsChanged();
    });
    connect(source, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
}

AlarmFilter::~AlarmFilter() = default;

int AlarmFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->shown.size());
}

int AlarmFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : AlarmModel::ColumnCount;
}

QVariant AlarmFilter::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return d->source->index(sourceRow(index.row()), index.column()).data(role);
}

QVariant AlarmFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? d->source->headerData(section, orientation, role)
                                         : QAbstractTableModel::headerData(section, orientation, role);
}

void AlarmFilter::setCriteria(const AlarmCriteria &criteria)
{
    if (criteria == d->matcher.criteria())
        return;
    d->matcher.setCriteria(criteria);
    d->startAnew();
}

AlarmCriteria AlarmFilter::criteria() const
{
    return d->matcher.criteria();
}

void AlarmFilter::moveFrom(qint64 from)
{
    d->matcher.setFrom(from);
    std::vector<int> leave;
    for (size_t i = 0; i < d->shown.size(); ++i) {
        if (d->matcher.isEarly(d->alarmAt(i)))
            leave.push_back(static_cast<int>(i));
    }
    if (leave.empty())
        return;
    if (static_cast<int>(leave.size()) > kManyChanges)
        return d->startAnew();
    d->removeAll(leave);
    Q_EMIT countsChanged();
}

void AlarmFilter::setGroupLookup(std::function<QString(const QString &)> groupOf)
{
    d->matcher.setGroupLookup(std::move(groupOf));
    groupsChanged();
}

void AlarmFilter::groupsChanged()
{
    if (d->matcher.criteria().group && d->source->rowCount() > 0)
        d->changed(0, d->source->rowCount() - 1, {});
}

const Alarm &AlarmFilter::alarm(int row) const
{
    return d->source->alarm(sourceRow(row));
}

int AlarmFilter::sourceRow(int row) const
{
    return d->sourceRowOf(d->shown[static_cast<size_t>(row)].serial);
}

int AlarmFilter::rowOf(qint64 id) const
{
    const int row = d->source->rowOf(id);
    if (row < 0)
        return -1;
    const int at = d->place(row);
    return d->isShown(row, at) ? at : -1;
}

int AlarmFilter::unacknowledgedCount() const
{
    return d->open;
}

QList<qint64> AlarmFilter::unacknowledged() const
{
    QList<qint64> ids;
    for (size_t i = 0; i < d->shown.size(); ++i) {
        if (d->shown[i].open)
            ids.append(d->alarmAt(i).id);
    }
    return ids;
}

AlarmModel *AlarmFilter::source() const
{
    return d->source;
}

} // namespace watchpost
