#include "server/accounts.h"

#include "server/text.h"

#include <QDateTime>
#include <QVariant>

namespace watchpost::server {

namespace {

constexpr std::size_t kKnownAddresses = 16;

void noteAddress(AccountRecord &account)
{
    const QHostAddress group = addressGroup(QHostAddress(toText(account.lastAddress)));
    if (group.isNull())
        return;
    std::erase(account.knownFrom, group);
    account.knownFrom.push_back(group);
    if (account.knownFrom.size() > kKnownAddresses)
        account.knownFrom.erase(account.knownFrom.begin());
}

} // namespace

bool Accounts::load()
{
    QSqlQuery *rows = m_database.run(
        QStringLiteral("SELECT id, name, password_hash, last_login, last_address, newest_alarm FROM accounts"));
    if (rows == nullptr)
        return false;
    while (rows->next()) {
        auto account = std::make_shared<AccountRecord>();
        account->row = rows->value(0).toLongLong();
        account->name = rows->value(1).toByteArray().toStdString();
        account->passwordHash = toUtf8(rows->value(2).toString());
        if (!rows->isNull(3))
            account->lastLogin = rows->value(3).toLongLong();
        account->lastAddress = toUtf8(rows->value(4).toString());
        noteAddress(*account);
        account->newestAlarm = rows->value(5).toULongLong();
        account->assignedAlarm = account->newestAlarm;
        m_byRow.emplace(account->row, account);
        m_byName.emplace(account->name, std::move(account));
    }
    rows->finish();
    return true;
}

AccountPtr Accounts::find(std::string_view name) const
{
    const auto at = m_byName.find(name);
    return at == m_byName.end() ? nullptr : at->second;
}

AccountPtr Accounts::byRow(qint64 row) const
{
    const auto at = m_byRow.find(row);
    return at == m_byRow.end() ? nullptr : at->second;
}

std::vector<AccountPtr> Accounts::all() const
{
    std::vector<AccountPtr> list;
    list.reserve(m_byName.size());
    for (const auto &[name, account] : m_byName)
        list.push_back(account);
    std::sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a->name < b->name; });
    return list;
}

AccountPtr Accounts::add(const std::string &name, const std::string &passwordHash)
{
    auto account = std::make_shared<AccountRecord>();
    account->name = name;
    account->passwordHash = passwordHash;
    QSqlQuery *retired =
        m_batch.run(QStringLiteral("SELECT newest FROM retired_sequences WHERE name = ?"), {toBlob(name)});
    if (retired != nullptr) {
        if (retired->next())
            account->newestAlarm = account->assignedAlarm = retired->value(0).toULongLong();
        retired->finish();
    }
    QSqlQuery *added = m_batch.run(
        QStringLiteral("INSERT INTO accounts (name, password_hash, created, newest_alarm) VALUES (?, ?, ?, ?)"),
        {toBlob(name), toText(passwordHash), QDateTime::currentMSecsSinceEpoch(),
         static_cast<qint64>(account->newestAlarm)});
    if (added != nullptr)
        account->row = added->lastInsertId().toLongLong();
    if (!m_batch.flush())
        return nullptr;
    m_byRow.emplace(account->row, account);
    m_byName.emplace(name, account);
    return account;
}

bool Accounts::setPassword(const AccountPtr &account, const std::string &passwordHash)
{
    m_batch.run(QStringLiteral("UPDATE accounts SET password_hash = ? WHERE id = ?"),
                {toText(passwordHash), account->row});
    if (!m_batch.flush())
        return false;
    account->passwordHash = passwordHash;
    account->knownFrom.clear();
    return true;
}

bool Accounts::remove(const AccountPtr &account)
{
    m_batch.run(QStringLiteral("INSERT OR REPLACE INTO retired_sequences (name, newest) VALUES (?, ?)"),
                {toBlob(account->name), static_cast<qint64>(account->assignedAlarm)});
    m_batch.run(QStringLiteral("DELETE FROM accounts WHERE id = ?"), {account->row});
    if (!m_batch.flush())
        return false;
    account->removed = true;
    m_byRow.erase(account->row);
    m_byName.erase(account->name);
    return true;
}

void Accounts::noteLogin(const AccountPtr &account, qint64 time, const std::string &address)
{
    // Not undone when the commit fails: that the login took place is true all the same.
    account->lastLogin = time;
    account->lastAddress = address;
    noteAddress(*account);
    m_batch.run(QStringLiteral("UPDATE accounts SET last_login = ?, last_address = ? WHERE id = ?"),
                {time, toText(address), account->row});
}

} // namespace watchpost::server
