// The accounts: names, password hashes, last logins. Hashes come in ready made (PasswordHasher).
#pragma once

#include "server/records.h"
#include "server/writebatch.h"

#include <QString>

namespace watchpost::server {

inline constexpr std::size_t kMaxAccountNameBytes = 128;

class Accounts
{
public:
    Accounts(Database &database, WriteBatch &batch)
        : m_database(database)
        , m_batch(batch)
    {
    }

    [[nodiscard]] bool load();

    [[nodiscard]] AccountPtr find(std::string_view name) const;
    [[nodiscard]] AccountPtr byRow(qint64 row) const;
    [[nodiscard]] std::vector<AccountPtr> all() const; // by name
    [[nodiscard]] std::size_t count() const { return m_byName.size(); }

    // These three are on the disk when they return something, and not done at all when they return nothing or false.
    [[nodiscard]] AccountPtr add(const std::string &name, const std::string &passwordHash);
    [[nodiscard]] bool setPassword(const AccountPtr &account, const std::string &passwordHash);
    // Its bindings must have been taken off it in memory afterwards: Registry::forget().
    [[nodiscard]] bool remove(const AccountPtr &account);

    void noteLogin(const AccountPtr &account, qint64 time, const std::string &address);

private:
    Database &m_database;
    WriteBatch &m_batch;
    ByName<AccountPtr> m_byName;
    std::unordered_map<qint64, AccountPtr> m_byRow;
};

} // namespace watchpost::server
