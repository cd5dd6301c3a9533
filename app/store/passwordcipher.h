// Camera passwords at rest: XChaCha20-Poly1305 (libsodium, crypto_aead_xchacha20poly1305_ietf) with a random key for
// each database. What is sealed is bound to its account and camera: moved to another row it does not open.
#pragma once

#include "domain/connection.h"
#include "domain/syncreview.h"

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

    PasswordCipher();

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

    // By which two passwords of a camera are compared when one of them is gone: a keyed hash (libsodium,
    // crypto_generichash) with the name of its key before it. The key follows from the passwords' key, so that without
    // it nobody can try passwords against the file. While there is none, a random one serves for this run.
    [[nodiscard]] QByteArray digest(const Account &account, const QString &camera, const QString &password) const;
    [[nodiscard]] bool isPassing(const QByteArray &digest) const; // of this run only: not worth a place on the disk
    // Unknown: one is empty, or they are of different keys.
    [[nodiscard]] static Likeness likeness(const QByteArray &a, const QByteArray &b);

private:
    void useDigestKey(const QByteArray &from);

    mutable QMutex m_mutex;
    QString m_identity;
    QByteArray m_key; // empty: none
    QByteArray m_passingKey;
    QByteArray m_digestKey;
    QByteArray m_digestName;
    QByteArray m_passingName;
};

} // namespace watchpost
