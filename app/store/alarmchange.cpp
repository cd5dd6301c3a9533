#include "store/alarmchange.h"

#include "store/alarmrows.h"

#include <algorithm>

namespace watchpost::alarmchange {
namespace {

template <class... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};
template <class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

void addKnown(QList<AlarmRange> *ranges, quint64 sequence)
{
    const auto after = std::find_if(ranges->begin(), ranges->end(),
                                    [sequence](const AlarmRange &range) { return range.last + 1 >= sequence; });
    if (after == ranges->end() || sequence + 1 < after->first) {
        ranges->insert(after, {sequence, sequence});
        return;
    }
    after->first = std::min(after->first, sequence);
    after->last = std::max(after->last, sequence);
    const auto next = std::next(after);
    if (next != ranges->end() && next->first == after->last + 1) {
        after->last = next->last;
        ranges->erase(next);
    }
}

void addKnown(AlarmCursor *cursor, const Alarm &alarm)
{
    if (alarm.sequence == 0)
        return;
    if (alarm.journal != cursor->journal)
        *cursor = {alarm.journal, alarm.sequence - 1};
    if (alarm.sequence > cursor->sequence)
        addKnown(&cursor->above, alarm.sequence);
}

void passOver(AlarmCursor *cursor, const QString &journal, const QList<AlarmRange> &ranges)
{
    for (const AlarmRange &range : ranges) {
        if (journal == cursor->journal && range.first <= cursor->sequence + 1)
            cursor->sequence = std::max(cursor->sequence, range.last);
    }
    cursor->above.removeIf([cursor](const AlarmRange &range) { return range.last <= cursor->sequence; });
}

} // namespace

void moveCursor(const Change &change, AlarmCursor *cursor)
{
    std::visit(Overloaded{
                   [&](const Appended &appended) {
                       for (const Alarm &alarm : appended.alarms)
                           addKnown(cursor, alarm);
                   },
                   [&](const Begun &begun) {
                       if (begun.at.journal != cursor->journal)
                           *cursor = begun.at;
                   },
                   [&](const PassedOver &passed) { passOver(cursor, passed.journal, passed.ranges); },
                   [](const BlindSince &) {},
               },
               change);
}

QString write(QSqlDatabase &db, const Account &account, const Change &change, AlarmCursor *cursor)
{
    return std::visit(
        Overloaded{
            [&](const Appended &appended) { return alarmrows::append(db, account, appended.alarms, cursor); },
            [&](const Begun &begun) { return alarmrows::beginAfter(db, account, begun.at, cursor); },
            [&](const PassedOver &passed) {
                return alarmrows::passOver(db, account, passed.journal, passed.ranges, cursor);
            },
            [&](const BlindSince &blind) { return alarmrows::noteBlindSince(db, account, blind.at); },
        },
        change);
}

} // namespace watchpost::alarmchange
