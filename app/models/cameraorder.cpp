#include "models/cameraorder.h"

#include "models/cameramodel.h"
#include "models/camerarow.h"
#include "models/naturalorder.h"

#include <algorithm>
#include <numeric>

namespace watchpost {

CameraOrder::CameraOrder(const CameraModel *source)
    : m_source(source)
    , m_collator(naturalCollator())
{
    reset();
}

void CameraOrder::reset()
{
    const auto count = static_cast<size_t>(m_source->rowCount());
    m_keys.assign(count, {});
    m_groupKeys.clear();
    for (int kind = 0; kind < KindCount; ++kind) {
        m_ranks[kind].assign(count, -1);
        m_unranked[kind] = static_cast<int>(count);
    }
}

void CameraOrder::insertRows(int first, int count)
{
    m_keys.insert(m_keys.begin() + first, static_cast<size_t>(count), {});
    for (int kind = 0; kind < KindCount; ++kind) {
        m_ranks[kind].insert(m_ranks[kind].begin() + first, static_cast<size_t>(count), -1);
        m_unranked[kind] += count;
    }
}

void CameraOrder::removeRows(int first, int count)
{
    m_keys.erase(m_keys.begin() + first, m_keys.begin() + first + count);
    for (int kind = 0; kind < KindCount; ++kind) {
        const auto begin = m_ranks[kind].begin() + first;
        m_unranked[kind] -= static_cast<int>(std::count(begin, begin + count, -1));
        m_ranks[kind].erase(begin, begin + count);
    }
}

void CameraOrder::invalidate(int row)
{
    m_keys[static_cast<size_t>(row)] = {};
    for (int kind = 0; kind < KindCount; ++kind) {
        int &rank = m_ranks[kind][static_cast<size_t>(row)];
        if (rank >= 0)
            ++m_unranked[kind];
        rank = -1;
    }
}

const QCollatorSortKey &CameraOrder::idKey(int row)
{
    Keys &keys = m_keys[static_cast<size_t>(row)];
    if (!keys.id)
        keys.id = m_collator.sortKey(m_source->row(row).camera.id);
    return *keys.id;
}

const QCollatorSortKey &CameraOrder::nameKey(int row)
{
    Keys &keys = m_keys[static_cast<size_t>(row)];
    if (!keys.name) {
        const CameraRow &camera = m_source->row(row);
        keys.name = camera.camera.name.isEmpty() ? idKey(row) : m_collator.sortKey(camera.shownName);
    }
    return *keys.name;
}

const QCollatorSortKey &CameraOrder::groupKey(const QString &group)
{
    auto it = m_groupKeys.constFind(group);
    if (it == m_groupKeys.constEnd())
        it = m_groupKeys.insert(group, m_collator.sortKey(group));
    return *it;
}

int CameraOrder::compareText(Kind kind, int a, int b)
{
    if (a == b)
        return 0;
    if (kind == ByGroup) {
        const QString &left = m_source->row(a).group;
        const QString &right = m_source->row(b).group;
        if (left.isEmpty() != right.isEmpty())
            return left.isEmpty() ? 1 : -1; // those without one are not the beginning of the list
        // Both looked up before either is used: an insertion moves the others.
        const QCollatorSortKey leftKey = groupKey(left);
        if (const int order = left == right ? 0 : leftKey.compare(groupKey(right)); order != 0)
            return order;
    }
    if (kind != ById) {
        if (const int order = nameKey(a).compare(nameKey(b)); order != 0)
            return order;
    }
    if (const int order = idKey(a).compare(idKey(b)); order != 0)
        return order;
    return m_source->row(a).camera.id.compare(m_source->row(b).camera.id);
}

int CameraOrder::compare(Kind kind, int a, int b)
{
    const int rankA = m_ranks[kind][static_cast<size_t>(a)];
    const int rankB = m_ranks[kind][static_cast<size_t>(b)];
    if (rankA >= 0 && rankB >= 0)
        return rankA - rankB;
    return compareText(kind, a, b);
}

const int *CameraOrder::ranks(Kind kind) const
{
    return m_unranked[kind] == 0 && !m_ranks[kind].empty() ? m_ranks[kind].data() : nullptr;
}

void CameraOrder::prepare(Kind kind)
{
    std::vector<int> &ranks = m_ranks[kind];
    if (m_unranked[kind] == 0 || static_cast<size_t>(m_unranked[kind]) < ranks.size() / 16)
        return;
    std::vector<int> rows(ranks.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::sort(rows.begin(), rows.end(), [this, kind](int a, int b) { return compare(kind, a, b) < 0; });
    for (size_t place = 0; place < rows.size(); ++place)
        ranks[static_cast<size_t>(rows[place])] = static_cast<int>(place);
    m_unranked[kind] = 0;
}

} // namespace watchpost
