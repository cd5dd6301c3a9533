#include "models/alarmfilter.h"

#include "domain/cameragroup.h"
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
    Private(AlarmFilter *filter, AlarmModel *model)
        : q(filter)
        , source(model)
    {
    }

    [[nodiscard]] int sourceRowOf(qint64 serial) const { return static_cast<int>(newest - serial); }
    [[nodiscard]] qint64 serialOf(int sourceRow) const { return newest - sourceRow; }
    // Of the first shown one that is not newer than that row of the source.
    [[nodiscard]] int place(int sourceRow) const
    {
        const auto it = std::lower_bound(shown.cbegin(), shown.cend(), serialOf(sourceRow), std::greater<>());
        return static_cast<int>(it - shown.cbegin());
    }
    [[nodiscard]] bool isShown(int sourceRow, int place) const
    {
        return place < static_cast<int>(shown.size()) && shown[static_cast<size_t>(place)] == serialOf(sourceRow);
    }
    [[nodiscard]] bool matches(int sourceRow) const;
    [[nodiscard]] bool namesMatch(const Alarm &alarm, int sourceRow) const;
    void setWords();
    void fill();
    void startAnew();
    void inserted(int count);
    void aboutToRemove(int first);
    void changed(int first, int last);
    void remove(int first, int last);

    AlarmFilter *q;
    AlarmModel *source;
    AlarmCriteria criteria;
    QStringList words;
    std::function<QString(const QString &)> groupOf;
    // Falling. A serial is the row counted from the oldest side: an arrival changes no other one.
    std::deque<qint64> shown;
    qint64 newest = 0; // the serial of the source's row 0
};

void AlarmFilter::Private::setWords()
{
    words = criteria.text.simplified().split(u' ', Qt::SkipEmptyParts);
}

bool AlarmFilter::Private::namesMatch(const Alarm &alarm, int sourceRow) const
{
    if (words.isEmpty())
        return true;
    const QString name = source->index(sourceRow, 0).data(AlarmModel::CameraNameRole).toString();
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return name.contains(word, Qt::CaseInsensitive) || alarm.cameraId.contains(word, Qt::CaseInsensitive);
    });
}

// What is cheap comes first.
bool AlarmFilter::Private::matches(int sourceRow) const
{
    const Alarm &alarm = source->alarm(sourceRow);
    const qint64 end = alarm.kind == Alarm::Kind::Gap ? std::max(alarm.time, alarm.receivedAt) : alarm.time;
    if ((criteria.from != 0 && end < criteria.from) || (criteria.to != 0 && alarm.time >= criteria.to))
        return false;
    if (criteria.atLeast && alarm.severity < *criteria.atLeast)
        return false;
    if (criteria.acknowledged && *criteria.acknowledged != (alarm.acknowledgedAt != 0))
        return false;
    if (criteria.type && (alarm.kind != Alarm::Kind::Server || alarm.type != *criteria.type))
        return false;
    if (criteria.group) {
        const QString group = groupOf && !alarm.cameraId.isEmpty() ? groupOf(alarm.cameraId) : QString();
        if (alarm.cameraId.isEmpty() ||
            (criteria.group->isEmpty() ? !group.isEmpty() : !isWithin(group, *criteria.group)))
            return false;
    }
    return namesMatch(alarm, sourceRow);
}

void AlarmFilter::Private::fill()
{
    shown.clear();
    newest = 0;
    const int rows = source->rowCount();
    for (int row = 0; row < rows; ++row) {
        if (matches(row))
            shown.push_back(serialOf(row));
    }
}

void AlarmFilter::Private::startAnew()
{
    q->beginResetModel();
    fill();
    q->endResetModel();
}

void AlarmFilter::Private::inserted(int count)
{
    newest += count;
    std::vector<qint64> fresh; // rising
    for (int row = count - 1; row >= 0; --row) {
        if (matches(row))
            fresh.push_back(serialOf(row));
    }
    if (fresh.empty())
        return;
    q->beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    for (const qint64 serial : fresh)
        shown.push_front(serial);
    q->endInsertRows();
}

void AlarmFilter::Private::remove(int first, int last)
{
    q->beginRemoveRows({}, first, last);
    shown.erase(shown.begin() + first, shown.begin() + last + 1);
    q->endRemoveRows();
}

void AlarmFilter::Private::aboutToRemove(int first) // to the end
{
    if (const int from = place(first); from < static_cast<int>(shown.size()))
        remove(from, static_cast<int>(shown.size()) - 1);
}

void AlarmFilter::Private::changed(int first, int last)
{
    std::vector<int> leave; // rows here, rising
    std::vector<int> enter; // rows of the source, rising
    for (int row = first; row <= last; ++row) {
        const int at = place(row);
        const bool was = isShown(row, at);
        if (was == matches(row))
            continue;
        if (was)
            leave.push_back(at);
        else
            enter.push_back(row);
    }
    if (static_cast<int>(enter.size()) > kManyChanges)
        return startAnew();
    for (size_t end = leave.size(); end > 0;) { // from the end: what is before it stays where it is
        size_t begin = end - 1;
        while (begin > 0 && leave[begin - 1] == leave[begin] - 1)
            --begin;
        remove(leave[begin], leave[end - 1]);
        end = begin;
    }
    for (const int row : enter) {
        const int at = place(row);
        q->beginInsertRows({}, at, at);
        shown.insert(shown.begin() + at, serialOf(row));
        q->endInsertRows();
    }
    const int from = place(first);
    const int to = place(last + 1) - 1;
    if (from <= to)
        Q_EMIT q->dataChanged(q->index(from, 0), q->index(to, AlarmModel::ColumnCount - 1));
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
            [this](const QModelIndex &from, const QModelIndex &to) { d->changed(from.row(), to.row()); });
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(source, &QAbstractItemModel::modelReset, this, [this] {
        d->fill();
        endResetModel();
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
    if (criteria == d->criteria)
        return;
    d->criteria = criteria;
    d->setWords();
    d->startAnew();
}

AlarmCriteria AlarmFilter::criteria() const
{
    return d->criteria;
}

void AlarmFilter::setGroupLookup(std::function<QString(const QString &)> groupOf)
{
    d->groupOf = std::move(groupOf);
    groupsChanged();
}

void AlarmFilter::groupsChanged()
{
    if (d->criteria.group && d->source->rowCount() > 0)
        d->changed(0, d->source->rowCount() - 1);
}

const Alarm &AlarmFilter::alarm(int row) const
{
    return d->source->alarm(sourceRow(row));
}

int AlarmFilter::sourceRow(int row) const
{
    return d->sourceRowOf(d->shown[static_cast<size_t>(row)]);
}

int AlarmFilter::rowOf(qint64 id) const
{
    const int row = d->source->rowOf(id);
    if (row < 0)
        return -1;
    const int at = d->place(row);
    return d->isShown(row, at) ? at : -1;
}

} // namespace watchpost
