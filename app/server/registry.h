// The cameras, and which account has which (docs/protocol.md, "Commands": uploads, downloads).
#pragma once

#include "server/accounts.h"
#include "server/records.h"
#include "server/writebatch.h"

#include <QObject>

namespace watchpost::server {

enum class BindResult {
    Bound,
    AlreadyBound, // with the same password: a success that changes nothing
    WrongPassword,
    UnknownCamera,   // and registering is switched off
    TooManyAccounts, // have it already
    TooManyCameras,  // were registered by this account
};

class Registry : public QObject
{
    Q_OBJECT

public:
    struct Rules
    {
        bool registerUnknown = true;
        int accountsPerCamera = 5;      // 0: no limit
        int camerasPerAccount = 100000; // that it registered; 0: no limit
    };

    Registry(Database &database, WriteBatch &batch, Accounts &accounts, Rules rules, QObject *parent = nullptr);

    [[nodiscard]] bool load();

    [[nodiscard]] CameraPtr find(std::string_view id) const;
    [[nodiscard]] std::size_t count() const { return m_cameras.size(); }
    [[nodiscard]] std::size_t bindingCount() const { return m_bindings; }
    [[nodiscard]] std::vector<CameraPtr> all() const; // by ID
    [[nodiscard]] const Rules &rules() const { return m_rules; }

    // These change memory at once and the disk with the current batch: who answers somebody waits for
    // WriteBatch::onDone(). `origin` is the control connection that asked (its other clients are told), 0 for the
    // management.
    BindResult upload(const AccountPtr &account, std::string_view id, std::string_view password, quint64 origin);
    // The ID must be new. `by`: whose upload it was; it counts until the camera is removed.
    CameraPtr add(const std::string &id, const std::string &password, const AccountPtr &by = nullptr);
    BindResult bind(const AccountPtr &account, const CameraPtr &camera, quint64 origin);
    bool unbind(const AccountPtr &account, const CameraPtr &camera, quint64 origin); // false: was not bound
    void remove(const CameraPtr &camera);

    // After Accounts::remove(): the database has dropped its bindings, memory follows.
    void forget(const AccountPtr &account);

Q_SIGNALS:
    // For each change, before it is on the disk.
    void listChanged(const watchpost::server::AccountPtr &account, quint64 origin);

private:
    void link(const AccountPtr &account, const CameraPtr &camera, qint64 binding);
    void unlink(const AccountPtr &account, const CameraPtr &camera);

    Database &m_database;
    WriteBatch &m_batch;
    Accounts &m_accounts;
    Rules m_rules;
    ByName<CameraPtr> m_cameras;
    std::size_t m_bindings = 0;
};

} // namespace watchpost::server
