// Camera passwords at rest: XChaCha20-Poly1305 (libsodium, crypto_aead_xchacha20poly1305_ietf) with a random key for
// each database. What is sealed is bound to its account and camera: moved to another row it does not open.
#pragma once

#include "domain/connection.h"

#include <QByteArray>
#include <QMutex>
#include <QString>

#include <optional>

namespace watchpost {

// The key comes from the key ring in the GUI thread, and is used on the writer thread.
class PasswordCipher
{
public:
    static constexpr int kKeyBytes = 32;

    [[nodiscard]] static QByteArray newKey();
    [[nodiscard]] static QString newIdentity(); // of a database: 128 random bits in hexadecimal

    // `identity`: the database that the key is for.
    void setKey(const QString &identity, const QByteArray &key);
    [[nodiscard]] bool hasKeyFor(const QString &identity) const;

    // None: there is no key, or (opening) it is not the one, or the row was tampered with.
    [[nodiscard]] std::optional<QByteArray> seal(const Account &account, const QString &camera,
                                                 const QString &password) const;
    [[nodiscard]] std::optional<QString> open(const Account &account, const QString &camera,
                                              const QByteArray &sealed) const;

    // Kept beside the identity, so that a wrong key is noticed before it is used.
    [[nodiscard]] static QByteArray keyCheck(const QString &identity, const QByteArray &key);
    [[nodiscard]] static bool isKeyOf(const QString &identity, const QByteArray &key, const QByteArray &check);

private:
    mutable QMutex m_mutex;
    QString m_identity;
    QByteArray m_key; // empty: none
};

} // namespace watchpost
