// A connection's way to its login: the deadline, the tries and the delay between them. The password is checked in
// PasswordHasher's threads; who waits is this one connection, by a timer.
#pragma once

#include "server/loginthrottle.h"
#include "server/records.h"
#include "server/services.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <optional>
#include <string>

namespace watchpost::server {

class LoginFlow : public QObject
{
    Q_OBJECT

public:
    explicit LoginFlow(Services &services, const QHostAddress &peer = {}, QObject *parent = nullptr);
    // A try that is under way counts as a failed one: hanging up before the answer gains nothing.
    ~LoginFlow() override;

    void start();
    [[nodiscard]] bool isUnderWay() const { return m_underWay; }
    // False: one is under way already.
    [[nodiscard]] bool tryLogin(std::string_view user, std::string_view password);
    // Are these the ones that were logged in with? A keyed digest of them is kept, so that it costs nothing.
    [[nodiscard]] bool matches(std::string_view user, std::string_view password) const;
    // The wait before the next try, after that many refused ones: none after the first, then doubling up to 8 s.
    [[nodiscard]] static int delayMs(int refused, int firstDelayMs);

Q_SIGNALS:
    void succeeded(const watchpost::server::AccountPtr &account);
    // User or password are wrong: to be corrected, on this connection.
    void refused(const QString &reason);
    // Not now, whether they are right or not: to be tried again later, on another connection.
    void turnedAway(const QString &reason);
    void timedOut();

private:
    using Digest = std::array<unsigned char, 32>;
    [[nodiscard]] static Digest digestOf(std::string_view user, std::string_view password);
    void check();
    [[nodiscard]] bool mayCheck();
    void finish(const std::string &checkedHash, bool right);
    void refuse();
    void turnAway(const QString &reason);
    void wipePassword();

    Services &m_services;
    const QHostAddress m_peer;
    QTimer m_deadline;
    QTimer m_delay;
    std::string m_user;
    std::string m_password; // only while it waits and is being checked
    Digest m_digest{};
    bool m_underWay = false;
    std::optional<LoginThrottle::Try> m_try; // while its password is being checked
    qint64 m_waitUntil = 0;                  // monotonicMs(); then this try is refused unchecked
    bool m_slowedDown = false;               // this try waited for failed ones to be forgotten
    int m_refused = 0;
};

} // namespace watchpost::server
