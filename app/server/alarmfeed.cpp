#include "server/alarmfeed.h"

#include "server/sockets.h"

#include <QSslSocket>

namespace watchpost::server {

namespace {

constexpr int kChunk = 500;
// A client that was away for a month must not make us buffer that month.
constexpr qint64 kEnoughOutgoing = 256 * 1024;

} // namespace

AlarmFeed::AlarmFeed(AlarmJournal &journal, protocol::Link &link, Speaker &speaker, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_link(link)
    , m_speaker(speaker)
{
    // Queued: a write from within the slot of bytesWritten() would nest.
    connect(link.device(), &QIODevice::bytesWritten, this, &AlarmFeed::replayMore, Qt::QueuedConnection);
    // Under TLS that tells of what was encrypted; this, of what has left.
    if (const auto *tls = qobject_cast<QSslSocket *>(link.device()))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &AlarmFeed::replayMore, Qt::QueuedConnection);
}

void AlarmFeed::start(const AccountPtr &account)
{
    m_account = account;
    if (!m_link.extensions().has(protocol::Extension::AlarmReplay)) {
        m_state = State::Live;
        return;
    }
    const bool empty = account->oldestAlarm == 0;
    m_speaker.send(protocol::AlarmJournal{m_journal.name(), account->oldestAlarm, empty ? 0 : account->newestAlarm});
}

void AlarmFeed::replayFrom(quint64 sequence)
{
    m_state = State::Replaying;
    m_sent = sequence;
    replayMore();
}

void AlarmFeed::replayMore()
{
    while (m_state == State::Replaying && !m_link.isClosed() && outgoingBytes(m_link.device()) < kEnoughOutgoing) {
        // One that holds none may still have a newest number: it counts on from an earlier account of this name.
        if (m_sent >= m_account->newestAlarm || m_account->oldestAlarm == 0) {
            m_state = State::Live;
            return;
        }
        const auto alarms = m_journal.read(*m_account, m_sent, kChunk);
        if (!alarms || alarms->empty()) {
            // Going on would tell the client of a hole that the disk may not have: let it log in again.
            m_link.close(protocol::CloseReason::Local, QStringLiteral("the alarm journal can not be read"));
            return;
        }
        m_sent = alarms->back().sequence;
        send(*alarms);
    }
}

std::size_t AlarmFeed::push(const std::vector<JournalledAlarm> &alarms)
{
    if (m_state == State::Replaying)
        replayMore(); // they are on the disk already: the replay comes to them
    else if (m_state == State::Live)
        send(alarms);
    return m_state == State::Live ? alarms.size() : 0;
}

void AlarmFeed::send(const std::vector<JournalledAlarm> &alarms)
{
    m_messages.clear();
    m_messages.reserve(alarms.size());
    for (const JournalledAlarm &alarm : alarms)
        m_messages.emplace_back(protocol::PushAlarm{alarm.cameraId, alarm.type, alarm.sequence, alarm.time});
    m_speaker.sendBatch(m_messages);
}

} // namespace watchpost::server
