// How fast passwords may be tried: for a name, known or not, and from an address (IPv6: from its /64). Has no clock.
#pragma once

#include <QHash>
#include <QHostAddress>

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace watchpost::server {

class LoginThrottle
{
public:
    // `free` failed tries at once, then one each `everyMs`; a failed one is forgotten after that time. 0: no limit.
    struct Rate
    {
        int free = 0;
        int everyMs = 0;
    };

    // What one try counts against. A name from an address that it was logged in from before has a count of its own, so
    // that nobody elsewhere can lock it out; and no address then.
    struct Try
    {
        quint64 name = 0;
        std::optional<quint64> address;
    };

    struct Verdict
    {
        int waitMs = 0;           // 0: check the password now, and call finished() afterwards; else ask again then
        bool afterFailed = false; // it waits for failed tries to be forgotten, not for others that are being checked
    };

    LoginThrottle(Rate perName, Rate perAddress);

    [[nodiscard]] Try tryOf(std::string_view user, const QHostAddress &peer, bool knownThere) const;
    // `now`: ms of any monotonic clock. Under way at once are as many as may fail now, so that trying at the same time
    // gains nothing.
    [[nodiscard]] Verdict ask(const Try &attempt, qint64 now);
    void finished(const Try &attempt, bool right, qint64 now);

    [[nodiscard]] qsizetype underWay() const { return m_underWay.size(); } // different names and addresses

private:
    // A sketch: a key counts in one place of each row, and as much as in the emptier one. Its size is fixed, and the
    // places follow from a secret: whoever tries a million names fills no memory, and can not aim at another's place.
    static constexpr std::size_t kPlaces = 16384;
    struct Sketch
    {
        Rate rate;
        std::array<std::vector<qint64>, 2> paidUntil; // when the failed ones so far are forgotten
    };

    [[nodiscard]] quint64 keyOf(char kind, std::string_view text) const;
    [[nodiscard]] static qint64 debt(const Sketch &sketch, quint64 key, qint64 now);
    static void charge(Sketch *sketch, quint64 key, qint64 now);
    [[nodiscard]] Verdict ask(const Sketch &sketch, quint64 key, qint64 now) const;
    [[nodiscard]] Sketch &namesOf(const Try &attempt) { return attempt.address ? m_names : m_known; }
    void leave(quint64 key);

    std::array<unsigned char, 16> m_secret{};
    Sketch m_names;
    Sketch m_known; // names where they are known: by itself, for strangers can fill the places of m_names
    Sketch m_addresses;
    QHash<quint64, int> m_underWay;
};

} // namespace watchpost::server
