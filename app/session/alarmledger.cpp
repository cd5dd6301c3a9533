#include "session/alarmledger.h"

#include <algorithm>
#include <utility>

namespace watchpost {
namespace {

// A server that leaves gaps without end is not asked without end.
constexpr int kMaxAsksPerConnection = 4;
constexpr qsizetype kMaxLateRanges = 1000;

// How often an older copy of this journal was put back, when `local` is our name for the server's `journal`.
std::optional<int> generationOf(const QString &local, const QString &journal)
{
    if (local == journal)
        return 0;
    if (!local.startsWith(journal) || local.at(journal.size()) != u'#')
        return std::nullopt;
    bool ok = false;
    const int generation = QStringView(local).mid(journal.size() + 1).toInt(&ok);
    return ok && generation > 0 ? std::optional(generation) : std::nullopt;
}

QString numbered(const QString &journal, int generation)
{
    return journal + u'#' + QString::number(generation);
}

} // namespace

void AlarmLedger::restore(const AlarmCursor &lastOnDisk)
{
    *this = AlarmLedger();
    m_journal = lastOnDisk.journal;
    m_safe = m_seen = lastOnDisk.sequence;
    for (const Range &known : lastOnDisk.above) {
        if (known.first > m_seen + 1)
            m_missing.append({m_seen + 1, known.first - 1});
        m_seen = std::max(m_seen, known.last);
    }
}

AlarmLedger::Start AlarmLedger::begin(const QString &journal, quint64 oldest, quint64 newest)
{
    m_server = journal;
    m_newestAtLogin = newest;
    m_last = 0;
    m_asked = 0;
    m_waiting = m_stalled = false;
    m_anyFirst = newest == 0;
    if (generationOf(m_journal, journal) && (newest >= m_seen || newest == 0))
        return goOn(newest);
    return startAfresh(journal, oldest, newest);
}

AlarmLedger::Start AlarmLedger::goOn(quint64 newest)
{
    // An earlier AckAlarms may have been lost with its connection: say it again.
    m_acked = 0;
    // Holding none, the server may have forgotten the old ones or lost them all: the first number that comes will tell.
    if (newest == 0)
        return {Start::Kind::GoesOn, 0};
    return {Start::Kind::GoesOn, std::min(m_safe, settled())};
}

AlarmLedger::Start AlarmLedger::startAfresh(const QString &journal, quint64 oldest, quint64 newest)
{
    const bool first = m_journal.isEmpty();
    const auto generation = generationOf(m_journal, journal);
    m_journal = !first && generation ? numbered(journal, *generation + 1) : journal;
    m_missing.clear();
    m_late.clear();
    m_givenUp.clear();
    m_promised = 0;
    m_safe = first ? newest : (oldest > 0 ? oldest - 1 : 0);
    m_seen = m_acked = m_safe;
    return {first ? Start::Kind::First : Start::Kind::Changed, m_safe};
}

AlarmLedger::Receipt AlarmLedger::receive(quint64 sequence)
{
    Receipt receipt;
    receipt.deliver = sequence == 0; // outside the journal: nothing to compare
    if (receipt.deliver)
        return receipt;
    receipt.replayed = sequence <= m_newestAtLogin;
    if (std::exchange(m_anyFirst, false) && (m_seen == 0 || sequence <= m_seen))
        takeAsFirst(sequence);
    if (sequence < m_last) // not the same again: that is one that came twice
        m_waiting = false;
    m_last = sequence;
    if (sequence > m_seen) {
        const Range skipped{m_seen + 1, sequence - 1};
        m_seen = sequence;
        receipt.deliver = true;
        if (skipped.first <= skipped.last)
            addMissing(skipped, receipt);
    } else {
        receipt.deliver = fill(m_missing, sequence) || fill(m_late, sequence);
    }
    takeConfirmedGaps(sequence, receipt);
    return receipt;
}

// It may be the first that the server still has, or have overtaken the very first: those below it are asked for like
// any that are missing, but nobody said that there are any.
void AlarmLedger::takeAsFirst(quint64 sequence)
{
    if (m_seen > 0) // it counts from the start again: these are other alarms than those that we know by these numbers
        m_journal = numbered(m_server, generationOf(m_journal, m_server).value_or(0) + 1);
    m_missing.clear();
    m_late.clear();
    m_givenUp.clear();
    m_seen = m_safe = m_acked = 0;
    m_promised = sequence;
}

void AlarmLedger::addMissing(const Range &range, Receipt &receipt)
{
    m_missing.append(range);
    if (m_waiting)
        return; // the replay that was asked for goes on to the newest, and so comes past this one too
    m_waiting = true;
    if (m_asked >= kMaxAsksPerConnection)
        return; // it may still come, only late
    ++m_asked;
    receipt.askAgainFrom = m_missing.first().first - 1;
}

bool AlarmLedger::fill(QList<Range> &ranges, quint64 sequence)
{
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        Range &range = ranges[i];
        if (sequence < range.first || sequence > range.last)
            continue;
        const Range above{sequence + 1, range.last};
        range.last = sequence - 1;
        if (above.first <= above.last)
            ranges.insert(i + 1, above);
        if (ranges.at(i).first > ranges.at(i).last)
            ranges.removeAt(i);
        return true;
    }
    return false;
}

void AlarmLedger::takeConfirmedGaps(quint64 sequence, Receipt &receipt)
{
    // A replay is in order: once it is past a range, that range will not come.
    while (!m_waiting && !m_missing.isEmpty() && m_missing.first().last < sequence)
        settle(m_missing.takeFirst(), receipt.gaps);
}

std::optional<quint64> AlarmLedger::stalled()
{
    if (!isReplaying())
        return std::nullopt;
    if (!std::exchange(m_stalled, true))
        return settled();
    m_missing.append({m_seen + 1, m_newestAtLogin});
    m_seen = m_newestAtLogin;
    return std::nullopt;
}

QList<AlarmLedger::Range> AlarmLedger::giveUp()
{
    m_waiting = false;
    QList<Range> gaps;
    for (const Range &range : std::exchange(m_missing, {}))
        settle(range, gaps);
    return gaps;
}

// Given up, and still taken if it should come after all: late is better than never.
void AlarmLedger::settle(const Range &range, QList<Range> &gaps)
{
    if (m_late.size() < kMaxLateRanges)
        m_late.append(range);
    m_givenUp.append(range);
    if (range.last >= m_promised)
        gaps.append({std::max(range.first, m_promised), range.last});
}

QList<AlarmLedger::Range> AlarmLedger::takeGivenUp()
{
    return std::exchange(m_givenUp, {});
}

void AlarmLedger::acknowledge(const AlarmCursor &safe)
{
    if (safe.journal == m_journal && !m_journal.isEmpty())
        m_safe = std::max(m_safe, std::min(safe.sequence, m_seen));
}

std::optional<quint64> AlarmLedger::takeAck()
{
    const quint64 upTo = std::min(m_safe, settled());
    if (upTo <= m_acked)
        return std::nullopt;
    m_acked = upTo;
    return upTo;
}

} // namespace watchpost
