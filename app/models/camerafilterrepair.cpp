#include "models/camerafilter_p.h"

#include "models/cameramodel.h"

#include <algorithm>

namespace watchpost {
namespace {

// So many rows come and go one by one; more of them in one step.
constexpr size_t kFew = 8;

} // namespace

void CameraFilter::Private::repair()
{
    frame.stop();
    QElapsedTimer took;
    took.start();
    const std::vector<int> changed = std::exchange(dirty, {});
    std::vector<int> leaving;
    std::vector<int> entering;
    std::vector<int> staying;
    for (const int row : changed) {
        const quint8 flags = std::exchange(isDirty[static_cast<size_t>(row)], quint8(0));
        if (flags & NameChanged) {
            textOrder.invalidate(row);
            search.set(row, source->row(row));
        }
        primary[static_cast<size_t>(row)] = primaryOf(row);
        const bool was = place[static_cast<size_t>(row)] >= 0;
        const bool is = accepts(row);
        if (was && is)
            staying.push_back(row);
        else if (was)
            leaving.push_back(row);
        else if (is)
            entering.push_back(row);
    }
    hide(leaving);
    const bool few = entering.size() <= kFew;
    if (!few) {
        append(entering);
        staying.insert(staying.end(), entering.begin(), entering.end());
    }
    replace(staying);
    if (few)
        enter(std::move(entering));
    announce(changed);
    m_repairNs = took.nsecsElapsed();
    m_sinceRepair.restart();
    schedule();
}

void CameraFilter::Private::filterChanged(bool narrower)
{
    repair(); // what waits
    std::vector<int> leaving;
    std::vector<int> entering;
    for (int row = 0; row < static_cast<int>(place.size()); ++row) {
        const bool was = place[static_cast<size_t>(row)] >= 0;
        if ((was || !narrower) && was != accepts(row))
            (was ? leaving : entering).push_back(row);
    }
    hide(leaving);
    enter(std::move(entering));
}

// Of rows that are not shown, and whose order is known, to their places among those that are.
void CameraFilter::Private::enter(std::vector<int> entering)
{
    if (entering.size() <= kFew) {
        for (const int row : entering)
            insertOne(row);
        return;
    }
    sortAll(&entering);
    const size_t before = shown.size();
    append(entering);
    std::vector<int> next(shown.size());
    std::merge(shown.cbegin(), shown.cbegin() + static_cast<ptrdiff_t>(before), entering.cbegin(), entering.cend(),
               next.begin(), [this](int a, int b) { return less(a, b); });
    changeLayout(std::move(next));
}

void CameraFilter::Private::hideRange(int first, int last)
{
    q->beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row)
        place[static_cast<size_t>(shown[static_cast<size_t>(row)])] = -1;
    shown.erase(shown.begin() + first, shown.begin() + last + 1);
    renumber(static_cast<size_t>(first));
    q->endRemoveRows();
}

void CameraFilter::Private::hide(const std::vector<int> &leaving)
{
    if (leaving.empty())
        return;
    if (leaving.size() <= kFew) {
        for (const int row : leaving) {
            const int at = place[static_cast<size_t>(row)];
            hideRange(at, at);
        }
        return;
    }
    // To the end with them, in their order; then away in one step.
    std::vector<quint8> leaves(place.size(), 0);
    for (const int row : leaving)
        leaves[static_cast<size_t>(row)] = 1;
    std::vector<int> next = shown;
    std::stable_partition(next.begin(), next.end(), [&](int row) { return !leaves[static_cast<size_t>(row)]; });
    changeLayout(std::move(next));
    hideRange(static_cast<int>(shown.size() - leaving.size()), static_cast<int>(shown.size()) - 1);
}

void CameraFilter::Private::append(const std::vector<int> &entering)
{
    const size_t first = shown.size();
    q->beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + entering.size()) - 1);
    shown.insert(shown.end(), entering.begin(), entering.end());
    renumber(first);
    q->endInsertRows();
}

void CameraFilter::Private::insertOne(int sourceRow)
{
    const auto at =
        std::lower_bound(shown.begin(), shown.end(), sourceRow, [this](int a, int b) { return less(a, b); });
    const int row = static_cast<int>(at - shown.begin());
    q->beginInsertRows({}, row, row);
    shown.insert(at, sourceRow);
    renumber(static_cast<size_t>(row));
    q->endInsertRows();
}

// Puts rows whose order may have changed back to their places among the others, which are in order.
void CameraFilter::Private::replace(std::vector<int> moving)
{
    if (moving.empty())
        return;
    std::vector<int> next;
    if (moving.size() > shown.size() / 8) {
        next = shown;
        sortAll(&next);
    } else {
        if (inPlace(moving))
            return;
        std::sort(moving.begin(), moving.end(), [this](int a, int b) { return less(a, b); });
        next = merged(moving);
    }
    changeLayout(std::move(next));
}

// Whether each of these is in order with both its neighbours: then, the others being in order, all are.
bool CameraFilter::Private::inPlace(const std::vector<int> &moving)
{
    return std::all_of(moving.begin(), moving.end(), [this](int row) {
        const auto at = static_cast<size_t>(place[static_cast<size_t>(row)]);
        return (at == 0 || less(shown[at - 1], row)) && (at + 1 == shown.size() || less(row, shown[at + 1]));
    });
}

std::vector<int> CameraFilter::Private::merged(const std::vector<int> &moving)
{
    for (const int row : moving)
        isDirty[static_cast<size_t>(row)] |= Moving;
    std::vector<int> rest;
    rest.reserve(shown.size());
    std::copy_if(shown.begin(), shown.end(), std::back_inserter(rest),
                 [this](int row) { return !(isDirty[static_cast<size_t>(row)] & Moving); });
    for (const int row : moving)
        isDirty[static_cast<size_t>(row)] &= static_cast<quint8>(~Moving);

    // Few against many: a binary search for each, and block copies in between.
    std::vector<int> next;
    next.reserve(shown.size());
    auto from = rest.cbegin();
    for (const int row : moving) {
        const auto at = std::lower_bound(from, rest.cend(), row, [this](int a, int b) { return less(a, b); });
        next.insert(next.end(), from, at);
        next.push_back(row);
        from = at;
    }
    next.insert(next.end(), from, rest.cend());
    return next;
}

// The same rows in another order. Selections and the current row follow their cameras.
void CameraFilter::Private::changeLayout(std::vector<int> next)
{
    if (next == shown)
        return;
    Q_EMIT q->layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = q->persistentIndexList();
    std::vector<int> cameras;
    cameras.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex &index : before)
        cameras.push_back(shown[static_cast<size_t>(index.row())]);
    shown = std::move(next);
    renumber();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(q->index(place[static_cast<size_t>(cameras[static_cast<size_t>(i)])], before[i].column()));
    q->changePersistentIndexList(before, after);
    Q_EMIT q->layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void CameraFilter::Private::announce(const std::vector<int> &changed)
{
    std::vector<int> rows;
    for (const int row : changed) {
        const int at = place[static_cast<size_t>(row)];
        if (at >= firstVisible && at <= lastVisible && at >= 0)
            rows.push_back(at);
    }
    std::sort(rows.begin(), rows.end());
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        Q_EMIT q->dataChanged(q->index(rows[i], 0), q->index(rows[end - 1], CameraModel::ColumnCount - 1));
        i = end;
    }
}

} // namespace watchpost
