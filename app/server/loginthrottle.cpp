#include "server/loginthrottle.h"

#include "server/sockets.h"

#include <algorithm>
#include <string>

#include <sodium.h>

namespace watchpost::server {

namespace {

constexpr int kAskAgainMs = 50;

std::string addressText(const QHostAddress &peer)
{
    return addressGroup(peer).toString().toStdString();
}

} // namespace

LoginThrottle::LoginThrottle(Rate perName, Rate perAddress)
{
    static_assert(std::tuple_size_v<decltype(m_secret)> == crypto_shorthash_KEYBYTES);
    randombytes_buf(m_secret.data(), m_secret.size());
    for (const auto &[sketch, rate] :
         {std::pair(&m_names, perName), std::pair(&m_known, perName), std::pair(&m_addresses, perAddress)}) {
        sketch->rate = rate;
        for (auto &row : sketch->paidUntil)
            row.assign(kPlaces, 0);
    }
}

quint64 LoginThrottle::keyOf(char kind, std::string_view text) const
{
    std::string bytes(1, kind);
    bytes.append(text);
    quint64 key = 0;
    static_assert(sizeof key == crypto_shorthash_BYTES);
    crypto_shorthash(reinterpret_cast<unsigned char *>(&key), reinterpret_cast<const unsigned char *>(bytes.data()),
                     bytes.size(), m_secret.data());
    return key;
}

LoginThrottle::Try LoginThrottle::tryOf(std::string_view user, const QHostAddress &peer, bool knownThere) const
{
    const std::string address = addressText(peer);
    if (knownThere)
        return {keyOf('k', address + '|' + std::string(user)), std::nullopt};
    return {keyOf('n', user), keyOf('a', address)};
}

qint64 LoginThrottle::debt(const Sketch &sketch, quint64 key, qint64 now)
{
    const qint64 until = std::min(sketch.paidUntil[0][key % kPlaces], sketch.paidUntil[1][(key >> 32U) % kPlaces]);
    return std::max<qint64>(until - now, 0);
}

void LoginThrottle::charge(Sketch *sketch, quint64 key, qint64 now)
{
    const qint64 most = qint64{sketch->rate.free} * sketch->rate.everyMs;
    for (qint64 *until : {&sketch->paidUntil[0][key % kPlaces], &sketch->paidUntil[1][(key >> 32U) % kPlaces]})
        *until = std::min(std::max(*until, now) + sketch->rate.everyMs, now + most);
}

LoginThrottle::Verdict LoginThrottle::ask(const Sketch &sketch, quint64 key, qint64 now) const
{
    const qint64 every = sketch.rate.everyMs;
    if (every <= 0)
        return {};
    const qint64 owed = debt(sketch, key, now);
    const qint64 most = sketch.rate.free * every;
    const int others = m_underWay.value(key);
    if (owed + (others + 1) * every <= most)
        return {};
    if (others > 0)
        return {kAskAgainMs, false};
    return {static_cast<int>(owed + every - most), true};
}

LoginThrottle::Verdict LoginThrottle::ask(const Try &attempt, qint64 now)
{
    Verdict verdict = ask(namesOf(attempt), attempt.name, now);
    if (attempt.address) {
        const Verdict address = ask(m_addresses, *attempt.address, now);
        if (address.waitMs > verdict.waitMs)
            verdict = address;
    }
    if (verdict.waitMs == 0) {
        ++m_underWay[attempt.name];
        if (attempt.address)
            ++m_underWay[*attempt.address];
    }
    return verdict;
}

void LoginThrottle::leave(quint64 key)
{
    if (--m_underWay[key] <= 0)
        m_underWay.remove(key);
}

void LoginThrottle::finished(const Try &attempt, bool right, qint64 now)
{
    leave(attempt.name);
    if (attempt.address)
        leave(*attempt.address);
    if (right)
        return;
    charge(&namesOf(attempt), attempt.name, now);
    if (attempt.address)
        charge(&m_addresses, *attempt.address, now);
}

} // namespace watchpost::server
