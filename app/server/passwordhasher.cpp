#include "server/passwordhasher.h"

#include "domain/handover.h"

#include <QPointer>

#include <algorithm>

#include <sodium.h>

namespace watchpost::server {

namespace {

std::string hashOf(const std::string &password, PasswordHasher::Cost cost)
{
    const bool cheap = cost == PasswordHasher::Cost::Cheapest;
    const auto operations = cheap ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_INTERACTIVE;
    const auto memory = cheap ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_INTERACTIVE;
    char out[crypto_pwhash_STRBYTES] = {};
    if (crypto_pwhash_str(out, password.data(), password.size(), operations, memory) != 0)
        return {};
    return out;
}

// Asked in the pool's thread: a hint only, for the object lives in another one. Who logs in and is gone again, over and
// over, must not have the others wait for hashes that nobody needs.
bool isWanted(const QPointer<QObject> &receiver)
{
    return !receiver.isNull();
}

} // namespace

PasswordHasher::PasswordHasher(Cost cost, QObject *parent)
    : QObject(parent)
    , m_cost(cost)
{
    if (sodium_init() < 0)
        qFatal("libsodium could not be initialised");
    // 64 MiB each: a few at a time, however many log in at once.
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, 4));
    m_dummy = hashOf("not a password of any account", m_cost);
}

PasswordHasher::~PasswordHasher()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void PasswordHasher::verify(const std::string &hash, const std::string &password, QObject *context,
                            std::function<void(bool)> answer)
{
    ++m_pending;
    m_pool.start(
        handedOver([this, known = !hash.empty(), hash = hash.empty() ? m_dummy : hash, password = std::string(password),
                    receiver = QPointer<QObject>(context), answer = std::move(answer)]() mutable {
            bool right = false;
            if (isWanted(receiver)) {
                ++m_verified;
                right = crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0 && known;
            }
            sodium_memzero(password.data(), password.size());
            const auto reply = [this, receiver, answer, right] {
                --m_pending;
                if (receiver)
                    answer(right);
            };
            handOver(this, reply);
        }));
}

void PasswordHasher::make(const std::string &password, QObject *context, std::function<void(std::string)> answer)
{
    ++m_pending;
    m_pool.start(handedOver([this, password = std::string(password), receiver = QPointer<QObject>(context),
                             answer = std::move(answer)]() mutable {
        const std::string hash = isWanted(receiver) ? hashOf(password, m_cost) : std::string();
        sodium_memzero(password.data(), password.size());
        const auto reply = [this, receiver, answer, hash] {
            --m_pending;
            if (receiver)
                answer(hash);
        };
        handOver(this, reply);
    }));
}

std::string PasswordHasher::makeNow(const std::string &password) const
{
    return hashOf(password, m_cost);
}

} // namespace watchpost::server
