#include "session/sessionprivate.h"

#include "domain/plaintext.h"
#include "protocol/text.h"
#include "protocol/wirenames.h"

#include <QDateTime>
#include <QTcpSocket>

#include <algorithm>
#include <limits>
#include <utility>

namespace watchpost {

using protocol::Extension;
using protocol::toQString;

namespace {

constexpr qint64 kMeasureAgainMs = 10000;

int toInt(std::uint64_t number)
{
    return static_cast<int>(std::min<std::uint64_t>(number, std::numeric_limits<int>::max()));
}

// The server's reason may be a word, a phrase or a sentence of its own.
QString quotable(const QString &reason)
{
    QString quoted = visibleText(reason.trimmed());
    while (quoted.endsWith(u'.'))
        quoted.chop(1);
    return quoted;
}

QString turnedAwayText(const QString &reason)
{
    const QString quoted = quotable(reason);
    if (quoted.isEmpty())
        return Session::tr("The server did not take the login. Try again in a moment.");
    return Session::tr("The server did not take the login: \u201c%1\u201d. Try again in a moment.").arg(quoted);
}

QString refusalText(const QString &reason)
{
    const QString quoted = quotable(reason);
    if (quoted.isEmpty())
        return Session::tr("The server refused the login. Correct the user or the password and log in again.");
    return Session::tr("The server refused the login: \u201c%1\u201d. Correct the user or the password and log in "
                       "again.")
        .arg(quoted);
}

} // namespace

void Session::Private::received(const protocol::Parsed &parsed)
{
    if (const auto *bad = std::get_if<protocol::BadArgument>(&parsed)) {
        noteBad(*bad);
        return;
    }
    const auto *message = std::get_if<protocol::Message>(&parsed);
    if (!message)
        return;
    if (const auto *push = std::get_if<protocol::PushOnlineStatus>(message)) {
        handle(*push); // the hot path: it emits nothing
        return;
    }
    underLink([&] { std::visit([this](const auto &m) { handle(m); }, *message); });
}

void Session::Private::noteBad(const protocol::BadArgument &bad)
{
    m_past.lastBad = visibleText(toQString(bad.command) + QStringLiteral(": ") + toQString(bad.reason));
}

void Session::Private::batchFinished()
{
    if (isOnline())
        pumpQueries();
    if (std::exchange(m_replayWentOn, false) && m_replayTimer.isActive())
        m_replayTimer.start();
    underLink([this] { flush(); });
}

// --- login ----------------------------------------------------------------------------------------------------------

void Session::Private::handle(const protocol::Capabilities &message)
{
    m_capabilities.answered(message.names);
    m_link->setExtensions(m_capabilities.agreed());
}

void Session::Private::handle(const protocol::LoginOk &message)
{
    if (m_status.state != ConnectionState::LoggingIn)
        return;
    m_capabilities.loginAnswered();
    // Without the journal's name no alarm can be asked for, and none would come: better no connection than a deaf one.
    if (m_capabilities.agreed().has(Extension::AlarmReplay))
        m_timer.start(m_options.loginTimeoutMs);
    else
        m_timer.stop();
    m_refusalsShown.clear();
    m_succeeded = true;
    m_attempt.refused = m_attempt.reused = false;
    m_onlineSince = m_clock.elapsed();
    m_heartbeat.start(m_onlineSince);
    alive();
    m_addresses.worked(qobject_cast<QTcpSocket *>(m_link->device())->peerAddress());
    m_heartbeatTimer.start(1);
    m_blindTimer.stop();
    m_status.attempt = 0;
    enter(ConnectionState::Online, {});
    // What happened while the link was down is not coming any more, and nobody may believe it is.
    if (!m_capabilities.agreed().has(Extension::AlarmReplay))
        recordNeverSent();
    m_status.lostAt = 0;
    LastLogin last;
    if (message.lastTime)
        last = {QDateTime::fromMSecsSinceEpoch(*message.lastTime, Qt::UTC), toQString(message.lastAddress)};
    const int count = toInt(message.cameraCount);
    if (guarded([&] { Q_EMIT q->loggedIn(count, last); }))
        announce();
}

void Session::Private::handle(const protocol::LoginError &message)
{
    refuse(toQString(message.reason));
}

void Session::Private::refuse(const QString &reason)
{
    const bool wasOnline = isOnline();
    if (!wasOnline && m_status.state != ConnectionState::LoggingIn)
        return;
    for (QTimer *timer : {&m_timer, &m_heartbeatTimer, &m_ackTimer, &m_missingTimer, &m_replayTimer})
        timer->stop();
    m_capabilities.loginAnswered();
    m_statusQuery.clear();
    m_portRequests.clear();
    m_deletes.clear();
    m_succeeded = m_keepTrying = false;
    m_attempt.reused = false;
    m_attempt.refused = true;
    enter(ConnectionState::Offline, {ErrorKind::Rejected, LoginField::Password, refusalText(reason)});
    if (wasOnline) {
        m_status.lostAt = now();
        goBlind(m_status.lostAt); // nobody may be there to correct it
    }
    if (endWatching(wasOnline) && guarded([&] { Q_EMIT q->loginRefused(reason); }))
        announce();
}

// Not now, whatever the user and the password: nobody has to correct anything.
void Session::Private::turnedAway(const QString &reason)
{
    if (m_status.state != ConnectionState::LoggingIn)
        return;
    m_attempt.reused = false;                                             // it did wait for the second try
    m_addresses.begin({}, m_options.connectTimeoutMs, m_clock.elapsed()); // the server's word is that of them all
    fail({ErrorKind::Transient, LoginField::None, turnedAwayText(reason)}, AddressPlan::Telling::Understood);
}

// --- heartbeat and errors -------------------------------------------------------------------------------------------

void Session::Private::handle(const protocol::HeartBeat &message)
{
    if (!m_heartbeat.isOurs(message.number)) {
        m_link->send(message);
        return;
    }
    if (mayBeStale() && !(wantsProof() && message.number >= m_attempt.asked))
        return;
    alive();
    m_heartbeat.heardAnswer(message.number, m_clock.elapsed());
    if (const auto ms = m_heartbeat.roundTripMs(); ms && isOnline()) {
        m_measuredAt = -1;
        noteRoundTrip(*ms);
    }
}

void Session::Private::noteRoundTrip(qint64 ms)
{
    const qint64 at = m_clock.elapsed();
    if (m_measuredAt >= 0 && at - m_measuredAt < kMeasureAgainMs)
        return;
    m_measuredAt = at;
    m_status.roundTripMs = toInt(static_cast<std::uint64_t>(std::max<qint64>(ms, 0)));
    announce();
}

// The server did not understand one of our requests: without this its answer would be waited for.
void Session::Private::handle(const protocol::Error &message)
{
    namespace p = protocol;
    if (message.command == p::wireName<p::Login>) {
        turnedAway(toQString(message.reason));
    } else if (message.command == p::wireName<p::CheckOnlineStatus>) {
        m_statusQuery.refused();
    } else if (message.command == p::wireName<p::CreateDataSocket>) {
        dataPortAnswered({});
    } else if (message.command == p::wireName<p::DeleteCamera>) {
        if (!m_deletes.isEmpty()) {
            const std::string id = m_deletes.first().toStdString();
            cameraDeleted(id, false, message.reason);
        }
    } else if (message.command == p::wireName<p::ReplayAlarms>) {
        recordMissing(m_ledger.giveUp());
    }
}

// --- answers --------------------------------------------------------------------------------------------------------

void Session::Private::handle(const protocol::ReturnDataSocketPort &message)
{
    dataPortAnswered({message.port, protocol::toByteArray(message.token)});
}

void Session::Private::dataPortAnswered(const DataPort &port)
{
    if (m_portRequests.empty())
        return;
    const qint64 roundTripMs = m_clock.elapsed() - m_portRequests.front();
    m_portRequests.pop_front();
    if (guarded([&] { Q_EMIT q->dataPortReturned(port); }) && isOnline())
        noteRoundTrip(roundTripMs);
}

void Session::Private::handle(const protocol::ReturnOnlineStatus &message)
{
    if (!isOnline())
        return;
    const auto ms = m_statusQuery.answered(message, m_clock.elapsed(), m_states);
    if (wantsProof() && m_attempt.probed && m_statusQuery.underWay() == 0)
        alive(); // the last question was asked after waking
    if (ms)
        noteRoundTrip(*ms);
}

void Session::Private::handle(const protocol::DeleteSuccess &message)
{
    cameraDeleted(message.id, true, {});
}

void Session::Private::handle(const protocol::DeleteFail &message)
{
    cameraDeleted(message.id, false, message.reason);
}

void Session::Private::cameraDeleted(protocol::View id, bool ok, protocol::View reason)
{
    const QString camera = toQString(id);
    const QString why = toQString(reason);
    if (m_deletes.removeOne(camera))
        Q_EMIT q->cameraDeleted(camera, ok, why);
}

void Session::Private::handle(const protocol::PushCameraCount &message)
{
    if (isOnline())
        Q_EMIT q->serverCameraCountChanged(toInt(message.count));
}

} // namespace watchpost
