#include "server/loginflow.h"

#include "server/accounts.h"
#include "server/monotonic.h"
#include "server/passwordhasher.h"

#include <utility>

#include <sodium.h>

namespace watchpost::server {

namespace {

constexpr int kLongestDelayMs = 8000;

// One for each run of the program: a digest is of no use to who finds it in a memory dump of another one.
const std::array<unsigned char, crypto_generichash_KEYBYTES> &digestKey()
{
    static const auto key = [] {
        std::array<unsigned char, crypto_generichash_KEYBYTES> random{};
        randombytes_buf(random.data(), random.size());
        return random;
    }();
    return key;
}

} // namespace

LoginFlow::LoginFlow(Services &services, const QHostAddress &peer, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_peer(peer)
{
    m_deadline.setSingleShot(true);
    m_delay.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &LoginFlow::timedOut);
    connect(&m_delay, &QTimer::timeout, this, &LoginFlow::check);
}

LoginFlow::~LoginFlow()
{
    if (m_try)
        m_services.throttle.finished(*m_try, false, monotonicMs());
    wipePassword();
}

void LoginFlow::wipePassword()
{
    sodium_memzero(m_password.data(), m_password.size());
    m_password.clear();
}

void LoginFlow::start()
{
    m_deadline.start(m_services.config.loginDeadlineMs);
}

int LoginFlow::delayMs(int refused, int firstDelayMs)
{
    if (refused < 2 || firstDelayMs <= 0)
        return 0;
    const int doublings = std::min(refused - 2, 16);
    return std::min(firstDelayMs << doublings, kLongestDelayMs);
}

bool LoginFlow::tryLogin(std::string_view user, std::string_view password)
{
    if (m_underWay)
        return false;
    m_underWay = true;
    m_deadline.stop();
    m_user = user;
    m_password = password;
    m_slowedDown = false;
    const int delay = delayMs(m_refused, m_services.config.failedLoginDelayMs);
    m_waitUntil = monotonicMs() + delay + m_services.config.longestTryWaitMs;
    m_delay.start(delay);
    return true;
}

// False: it has to wait, or is refused.
bool LoginFlow::mayCheck()
{
    const AccountPtr account = m_services.accounts.find(m_user);
    const auto attempt = m_services.throttle.tryOf(m_user, m_peer, account && account->isKnownFrom(m_peer));
    const qint64 now = monotonicMs();
    const auto verdict = m_services.throttle.ask(attempt, now);
    if (verdict.waitMs == 0) {
        m_try = attempt;
        return true;
    }
    if (verdict.afterFailed && !std::exchange(m_slowedDown, true))
        ++m_services.counters.throttledLogins;
    // Behind the checks of others, too: a client gives up in the end, and whoever waits holds a connection.
    if (now + verdict.waitMs <= m_waitUntil) {
        m_delay.start(verdict.waitMs);
        return false;
    }
    m_underWay = false;
    wipePassword();
    turnAway(
        tr("Too many wrong passwords were tried for this account or from your address. Wait a minute and try again."));
    return false;
}

void LoginFlow::check()
{
    if (!mayCheck())
        return;
    const AccountPtr account = m_services.accounts.find(m_user);
    const std::string hash = account ? account->passwordHash : std::string();
    m_services.hasher.verify(hash, m_password, this, [this, hash](bool right) { finish(hash, right); });
}

void LoginFlow::finish(const std::string &checkedHash, bool right)
{
    m_underWay = false;
    m_services.throttle.finished(*std::exchange(m_try, std::nullopt), right, monotonicMs());
    // Looked up again: it may have been removed, or its password changed, while the check was under way.
    const AccountPtr account = m_services.accounts.find(m_user);
    const bool accepted = right && account && account->passwordHash == checkedHash;
    const bool tooMany =
        accepted && static_cast<int>(account->clients.size()) >= m_services.config.maxConnectionsPerAccount;
    if (accepted && !tooMany)
        m_digest = digestOf(m_user, m_password);
    wipePassword();
    if (tooMany)
        turnAway(tr("This account is logged in from too many places. Log out somewhere else and try again."));
    else if (accepted)
        Q_EMIT succeeded(account);
    else
        refuse();
}

void LoginFlow::refuse()
{
    ++m_refused;
    m_deadline.start(m_services.config.loginRetryMs);
    Q_EMIT refused(tr("The user name or the password is wrong. Check both and try again."));
}

void LoginFlow::turnAway(const QString &reason)
{
    m_deadline.start(m_services.config.loginRetryMs);
    Q_EMIT turnedAway(reason);
}

LoginFlow::Digest LoginFlow::digestOf(std::string_view user, std::string_view password)
{
    Digest digest{};
    // The length keeps "ab" + "c" and "a" + "bc" apart.
    std::string both = std::to_string(user.size()) + '|';
    both.append(user).append(password);
    crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char *>(both.data()), both.size(),
                       digestKey().data(), digestKey().size());
    sodium_memzero(both.data(), both.size());
    return digest;
}

bool LoginFlow::matches(std::string_view user, std::string_view password) const
{
    const Digest digest = digestOf(user, password);
    return sodium_memcmp(digest.data(), m_digest.data(), digest.size()) == 0;
}

} // namespace watchpost::server
