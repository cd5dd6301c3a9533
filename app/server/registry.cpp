#include "server/registry.h"

#include "server/text.h"

#include <QDateTime>
#include <QVariant>

#include <sodium.h>

namespace watchpost::server {

namespace {

bool samePassword(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace

Registry::Registry(Database &database, WriteBatch &batch, Accounts &accounts, Rules rules, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_batch(batch)
    , m_accounts(accounts)
    , m_rules(rules)
{
}

bool Registry::load()
{
    std::unordered_map<qint64, CameraPtr> byRow;
    QSqlQuery *rows = m_database.run(QStringLiteral("SELECT id, camera_id, password, registered_by FROM cameras"));
    if (rows == nullptr)
        return false;
    while (rows->next()) {
        auto camera = std::make_shared<CameraRecord>();
        camera->row = rows->value(0).toLongLong();
        camera->id = rows->value(1).toByteArray().toStdString();
        camera->password = rows->value(2).toByteArray().toStdString();
        camera->registeredBy = rows->value(3).toLongLong();
        if (const AccountPtr by = m_accounts.byRow(camera->registeredBy))
            ++by->registered;
        byRow.emplace(camera->row, camera);
        m_cameras.emplace(camera->id, camera);
    }
    rows->finish();
    rows = m_database.run(QStringLiteral("SELECT id, account, camera FROM bindings ORDER BY id"));
    if (rows == nullptr)
        return false;
    while (rows->next()) {
        const AccountPtr account = m_accounts.byRow(rows->value(1).toLongLong());
        const auto camera = byRow.find(rows->value(2).toLongLong());
        if (account && camera != byRow.end())
            link(account, camera->second, rows->value(0).toLongLong());
    }
    rows->finish();
    return true;
}

CameraPtr Registry::find(std::string_view id) const
{
    const auto at = m_cameras.find(id);
    return at == m_cameras.end() ? nullptr : at->second;
}

std::vector<CameraPtr> Registry::all() const
{
    std::vector<CameraPtr> list;
    list.reserve(m_cameras.size());
    for (const auto &[id, camera] : m_cameras)
        list.push_back(camera);
    std::sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a->id < b->id; });
    return list;
}

BindResult Registry::upload(const AccountPtr &account, std::string_view id, std::string_view password, quint64 origin)
{
    CameraPtr camera = find(id);
    if (camera) {
        if (!samePassword(camera->password, password))
            return BindResult::WrongPassword;
    } else if (!m_rules.registerUnknown) {
        return BindResult::UnknownCamera;
    } else if (m_rules.camerasPerAccount > 0 &&
               account->registered >= static_cast<std::size_t>(m_rules.camerasPerAccount)) {
        return BindResult::TooManyCameras;
    } else {
        camera = add(std::string(id), std::string(password), account);
    }
    return bind(account, camera, origin);
}

CameraPtr Registry::add(const std::string &id, const std::string &password, const AccountPtr &by)
{
    auto camera = std::make_shared<CameraRecord>();
    camera->id = id;
    camera->password = password;
    camera->registeredBy = by ? by->row : 0;
    const QSqlQuery *added = m_batch.run(
        QStringLiteral("INSERT INTO cameras (camera_id, password, created, registered_by) VALUES (?, ?, ?, ?)"),
        {toBlob(id), toBlob(password), QDateTime::currentMSecsSinceEpoch(), camera->registeredBy});
    if (added != nullptr)
        camera->row = added->lastInsertId().toLongLong();
    m_cameras.emplace(id, camera);
    if (by)
        ++by->registered;
    m_batch.onFailure([this, id, by] {
        m_cameras.erase(id);
        if (by)
            --by->registered;
    });
    return camera;
}

BindResult Registry::bind(const AccountPtr &account, const CameraPtr &camera, quint64 origin)
{
    if (camera->boundTo(account.get()) != nullptr)
        return BindResult::AlreadyBound;
    if (m_rules.accountsPerCamera > 0 && static_cast<int>(camera->bound.size()) >= m_rules.accountsPerCamera)
        return BindResult::TooManyAccounts;
    const QSqlQuery *added = m_batch.run(QStringLiteral("INSERT INTO bindings (account, camera) VALUES (?, ?)"),
                                         {account->row, camera->row});
    // Without a row the batch fails; until it is undone the camera still needs a number of its own at the list's end.
    const qint64 last = account->bindings.empty() ? 0 : account->bindings.rbegin()->first;
    link(account, camera, added != nullptr ? added->lastInsertId().toLongLong() : last + 1);
    m_batch.onFailure([this, account, camera] { unlink(account, camera); });
    Q_EMIT listChanged(account, origin);
    return BindResult::Bound;
}

bool Registry::unbind(const AccountPtr &account, const CameraPtr &camera, quint64 origin)
{
    const CameraRecord::Bound *bound = camera->boundTo(account.get());
    if (bound == nullptr)
        return false;
    const qint64 binding = bound->binding;
    m_batch.run(QStringLiteral("DELETE FROM bindings WHERE id = ?"), {binding});
    unlink(account, camera);
    m_batch.onFailure([this, account, camera, binding] { link(account, camera, binding); });
    Q_EMIT listChanged(account, origin);
    return true;
}

void Registry::remove(const CameraPtr &camera)
{
    while (!camera->bound.empty()) {
        const AccountPtr account = m_accounts.byRow(camera->bound.back().account->row);
        unbind(account, camera, 0);
    }
    m_batch.run(QStringLiteral("DELETE FROM cameras WHERE id = ?"), {camera->row});
    m_cameras.erase(camera->id);
    const AccountPtr by = m_accounts.byRow(camera->registeredBy);
    if (by)
        --by->registered;
    m_batch.onFailure([this, camera, by] {
        m_cameras.emplace(camera->id, camera);
        if (by)
            ++by->registered;
    });
}

void Registry::forget(const AccountPtr &account)
{
    for (const auto &[binding, camera] : account->bindings)
        std::erase_if(camera->bound, [&](const CameraRecord::Bound &b) { return b.account == account.get(); });
    m_bindings -= account->bindings.size();
    account->bindings.clear();
    account->ordered.reset();
}

void Registry::link(const AccountPtr &account, const CameraPtr &camera, qint64 binding)
{
    camera->bound.push_back({account.get(), binding});
    account->bindings.emplace_hint(account->bindings.end(), binding, camera);
    account->ordered.reset();
    ++m_bindings;
}

void Registry::unlink(const AccountPtr &account, const CameraPtr &camera)
{
    const CameraRecord::Bound *bound = camera->boundTo(account.get());
    if (bound == nullptr)
        return;
    account->bindings.erase(bound->binding);
    std::erase_if(camera->bound, [&](const CameraRecord::Bound &b) { return b.account == account.get(); });
    account->ordered.reset();
    --m_bindings;
}

} // namespace watchpost::server
