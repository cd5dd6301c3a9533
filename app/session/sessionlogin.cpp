#include "session/sessionprivate.h"

namespace watchpost {

void Session::Private::logIn(const LoginRequest &request, const AlarmCursor &lastOnDisk, const Terms &terms)
{
    const bool wasOnline = isOnline();
    const bool reuse = m_link && m_attempt.refused && request.address == m_request.address;
    if (wasOnline)
        m_status.lostAt = now();
    if (!reuse)
        dropLink();
    enter(reuse ? ConnectionState::LoggingIn : ConnectionState::Connecting, {});
    // Refused while it was away, and the user corrected it: one interval, that ends when the link is back.
    const bool sameAccount = request.user == m_request.user && request.address == m_request.address;
    if (!sameAccount || m_succeeded) {
        m_blindness = {};
        m_blindTold = 0; // the store may be another account's by now
        m_blindTimer.stop();
    }
    if (!(request.address == m_request.address))
        m_addresses = {};
    m_request = request;
    m_refusalsShown.clear();
    m_succeeded = false;
    m_keepTrying = terms.keepTrying;
    m_backoff.reset();
    m_status.attempt = 0;
    // What was collected belongs to the old login: out with it before the ledger and the tables are the new one's. A
    // slot that logs out or in again has the last word.
    const quint64 generation = m_generation;
    if (!endWatching(wasOnline) || generation != m_generation)
        return;
    m_ledger.restore(lastOnDisk);
    if (terms.blindSince > 0 && !m_blindness.isBlind()) {
        m_blindness.lost(terms.blindSince);
        m_blindTold = terms.blindSince;
    }
    m_ids.clear();
    m_types.clear();
    if (reuse) {
        m_attempt.refused = false;
        m_attempt.reused = true;
        sendLogin();
    } else {
        connectNow();
    }
    announce();
}

void Session::Private::logOut()
{
    const bool wasOnline = isOnline();
    if (wasOnline) {
        sendAck();
        m_status.lostAt = now();
    }
    // Offline, the history on the disk may be another account's by now.
    if (m_status.state != ConnectionState::Offline)
        recordUnfilled(tr("From %1 to %2 the server was not connected. What happened in that time has not come yet."));
    else
        m_blindTold = 0;
    m_blindness = {};
    m_blindTimer.stop();
    dropLink();
    m_succeeded = m_keepTrying = false;
    enter(ConnectionState::Offline, {});
    if (endWatching(wasOnline))
        announce();
}

void Session::Private::retryNow()
{
    if (m_status.state != ConnectionState::Waiting)
        return;
    connectNow();
    announce();
}

void Session::Private::trust(const CertificateInfo &certificate)
{
    m_request.pinned = certificate;
    m_refusalsShown.clear();
    retryNow();
}

} // namespace watchpost
