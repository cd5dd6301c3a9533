#include "models/camerafilter_p.h"

#include "models/cameramodel.h"
#include "models/camerarow.h"

#include <algorithm>
#include <numeric>

namespace watchpost {
namespace {

constexpr qint64 kFrameMs = 16;

} // namespace

CameraFilter::Private::Private(CameraFilter *filter, CameraModel *model)
    : q(filter)
    , source(model)
    , textOrder(model)
{
    frame.setSingleShot(true);
    frame.setTimerType(Qt::PreciseTimer);
    m_sinceRepair.start();
}

bool CameraFilter::Private::accepts(int sourceRow) const
{
    const CameraRow &row = source->row(sourceRow);
    if (state && row.standing() != standingOf(*state, false))
        return false;
    return (scope.kind == CameraScope::Kind::All || inScope(row, scope)) &&
           (words.isEmpty() || search.matches(sourceRow, words));
}

// What the column orders by, before names and IDs decide.
qint64 CameraFilter::Private::primaryOf(int sourceRow) const
{
    const CameraRow &row = source->row(sourceRow);
    switch (column) {
    case CameraModel::StateColumn: // the worst first
        return worstRank(row.state, row.disabled, row.unread);
    case CameraModel::SinceColumn:
    case CameraModel::ChangedColumn:
        return row.since;
    case CameraModel::ChangesColumn:
        return row.changes;
    case CameraModel::TagsColumn: // those that have any, together
        return row.camera.tags.isEmpty() ? 1 : 0;
    case CameraModel::NoteColumn:
        return row.camera.note.isEmpty() ? 1 : 0;
    case CameraModel::LastAlarmColumn:
        return row.lastAlarmTime;
    default:
        return 0;
    }
}

CameraOrder::Kind CameraFilter::Private::tieKind() const
{
    if (column == CameraModel::GroupColumn)
        return CameraOrder::ByGroup;
    return column == CameraModel::IdColumn ? CameraOrder::ById : CameraOrder::ByName;
}

bool CameraFilter::Private::byText() const
{
    return column == CameraModel::NameColumn || column == CameraModel::IdColumn || column == CameraModel::GroupColumn;
}

bool CameraFilter::Private::less(int a, int b)
{
    if (column < 0)
        return a < b;
    const bool descending = order == Qt::DescendingOrder;
    const qint64 left = primary[static_cast<size_t>(a)];
    const qint64 right = primary[static_cast<size_t>(b)];
    if (left != right)
        return descending ? right < left : left < right;
    const int byName = textOrder.compare(tieKind(), a, b);
    return descending && byText() ? byName > 0 : byName < 0;
}

void CameraFilter::Private::readAll()
{
    const auto count = static_cast<size_t>(source->rowCount());
    frame.stop();
    textOrder.reset();
    search.reset();
    search.insertRows(0, static_cast<int>(count));
    primary.resize(count);
    isDirty.assign(count, 0);
    dirty.clear();
    place.assign(count, -1);
    shown.clear();
    for (size_t row = 0; row < count; ++row) {
        primary[row] = primaryOf(static_cast<int>(row));
        search.set(static_cast<int>(row), source->row(static_cast<int>(row)));
        if (accepts(static_cast<int>(row)))
            shown.push_back(static_cast<int>(row));
    }
    sortAll(&shown);
    renumber();
}

void CameraFilter::Private::sortAll(std::vector<int> *rows)
{
    // Numbering all names for the sake of a few rows would cost more than comparing those few.
    if (column >= 0 && rows->size() > place.size() / 4)
        textOrder.prepare(tieKind());
    if (!sortPacked(rows))
        std::sort(rows->begin(), rows->end(), [this](int a, int b) { return less(a, b); });
}

// All that the order depends on side by side: several times as fast as looking it up at each comparison.
bool CameraFilter::Private::sortPacked(std::vector<int> *rows) const
{
    const int *ranks = column < 0 ? nullptr : textOrder.ranks(tieKind());
    if (!ranks)
        return false;
    struct Key
    {
        qint64 first;
        int second;
        int row;
    };
    const bool descending = order == Qt::DescendingOrder;
    const bool turned = descending && byText();
    std::vector<Key> keys;
    keys.reserve(rows->size());
    for (const int row : *rows) {
        const qint64 first = primary[static_cast<size_t>(row)];
        keys.push_back({descending ? -first : first, turned ? -ranks[row] : ranks[row], row});
    }
    std::sort(keys.begin(), keys.end(),
              [](const Key &a, const Key &b) { return a.first != b.first ? a.first < b.first : a.second < b.second; });
    std::transform(keys.begin(), keys.end(), rows->begin(), [](const Key &key) { return key.row; });
    return true;
}

void CameraFilter::Private::renumber(size_t from)
{
    for (size_t row = from; row < shown.size(); ++row)
        place[static_cast<size_t>(shown[row])] = static_cast<int>(row);
}

void CameraFilter::Private::touch(int sourceRow, quint8 what)
{
    quint8 &flags = isDirty[static_cast<size_t>(sourceRow)];
    if (flags == 0)
        dirty.push_back(sourceRow);
    flags = static_cast<quint8>(flags | what);
}

// At once after a quiet time; else once a frame, and never more than a fifth of the time.
void CameraFilter::Private::schedule()
{
    if (frame.isActive() || dirty.empty())
        return;
    const qint64 pause = std::max(kFrameMs, 4 * m_repairNs / 1'000'000);
    frame.start(static_cast<int>(std::max(qint64(0), pause - m_sinceRepair.elapsed())));
}

void CameraFilter::Private::sourceChanged(int first, int last, const QList<int> &roles)
{
    const bool renamed = roles.isEmpty() || roles.contains(CameraModel::NameRole);
    const quint8 what = renamed ? Changed | NameChanged : Changed;
    for (int row = first; row <= last; ++row)
        touch(row, what);
    schedule();
}

void CameraFilter::Private::sourceInserted(int first, int last)
{
    const int count = last - first + 1;
    const auto size = static_cast<size_t>(count);
    textOrder.insertRows(first, count);
    search.insertRows(first, count);
    primary.insert(primary.begin() + first, size, 0);
    place.insert(place.begin() + first, size, -1);
    isDirty.insert(isDirty.begin() + first, size, 0);
    if (static_cast<size_t>(last) + 1 < place.size()) {
        for (std::vector<int> *rows : {&shown, &dirty}) {
            for (int &row : *rows)
                row += row >= first ? count : 0;
        }
    }
    for (int row = first; row <= last; ++row)
        touch(row, Changed | NameChanged);
    schedule();
}

// The rows leave while the source still has them; rowsRemoved only closes the gap in the numbers.
void CameraFilter::Private::sourceAboutToRemove(int first, int last)
{
    std::vector<int> leaving;
    for (int row = first; row <= last; ++row) {
        if (place[static_cast<size_t>(row)] >= 0)
            leaving.push_back(row);
    }
    hide(leaving);
}

void CameraFilter::Private::sourceRemoved(int first, int last)
{
    const int count = last - first + 1;
    textOrder.removeRows(first, count);
    search.removeRows(first, count);
    primary.erase(primary.begin() + first, primary.begin() + last + 1);
    place.erase(place.begin() + first, place.begin() + last + 1);
    isDirty.erase(isDirty.begin() + first, isDirty.begin() + last + 1);
    std::erase_if(dirty, [first, last](int row) { return row >= first && row <= last; });
    for (std::vector<int> *rows : {&shown, &dirty}) {
        for (int &row : *rows)
            row -= row > last ? count : 0;
    }
}

void CameraFilter::Private::orderChanged()
{
    for (int row = 0; row < static_cast<int>(place.size()); ++row)
        touch(row, Changed);
    repair();
}

} // namespace watchpost
