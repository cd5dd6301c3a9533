// Account passwords: argon2id through libsodium, in a pool of threads of its own.
#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <string>

namespace watchpost::server {

class PasswordHasher : public QObject
{
    Q_OBJECT

public:
    enum class Cost {
        Interactive, // 64 MiB and some 60 ms
        Cheapest,    // tests and the demo only
    };

    explicit PasswordHasher(Cost cost, QObject *parent = nullptr);
    ~PasswordHasher() override; // waits for what is under way, and answers none of it

    // The answer comes in this object's thread, and never when `context` is gone by then. An empty `hash` (no such
    // account) costs as much time as any other and is never right.
    void verify(const std::string &hash, const std::string &password, QObject *context,
                std::function<void(bool)> answer);
    // An empty hash: out of memory.
    void make(const std::string &password, QObject *context, std::function<void(std::string)> answer);
    // The same, in this thread: it blocks.
    [[nodiscard]] std::string makeNow(const std::string &password) const;

    [[nodiscard]] int pending() const { return m_pending; }
    // What is verified in place of the hash of an unknown name.
    [[nodiscard]] const std::string &standIn() const { return m_dummy; }
    [[nodiscard]] quint64 verified() const { return m_verified; } // passwords that were worked on, for whatever name

private:
    QThreadPool m_pool;
    Cost m_cost;
    std::string m_dummy; // made with the same cost as real ones
    std::atomic<int> m_pending = 0;
    std::atomic<quint64> m_verified = 0;
};

} // namespace watchpost::server
