// The key of the camera passwords in a database: random, one for each database, kept in the system's key ring under a
// name with the database's random identity. Nothing waits for the key ring: lists show without the passwords, which
// follow when it answers.
#pragma once

#include "store/database.h"
#include "store/secretstore.h"

#include <QObject>
#include <QTimer>

namespace watchpost {

class CameraVault : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Asking,
        Unlocked,  // passwords are sealed on the disk and known here
        NoKeyRing, // no key ring, and nothing is sealed yet: the passwords are in clear in the database's file (0600)
        Away,      // the key ring is locked, gone, silent or broken: asked again with growing delays, and by retry()
    };

    CameraVault(Database *database, SecretStore *secrets, QObject *parent = nullptr);

    void begin(); // each time that the database has been opened: it may be another one
    void retry(); // asks the key ring again, if there is reason to
    [[nodiscard]] State state() const { return m_state; }
    void setRetryDelays(int firstMs, int longestMs);

Q_SIGNALS:
    void unlocked(); // Database::cipher() has its key, and no clear password is left in the file
    // Plain text: what happened and what to do. Being without a key ring is told once for a database, the others once
    // until the key ring works again.
    void problem(const QString &text);

private:
    struct Row;

    void ask();
    void taken(const Row &row);
    void answered(const QString &name, const QString &secret, SecretStore::Outcome outcome);
    void makeKey();
    void written(const QString &name, SecretStore::Outcome outcome);
    void failed(SecretStore::Outcome outcome);
    void adopt();
    void unlock();
    void wipe();
    void tellOnce(const QString &what, const QString &text);
    void tell(const QString &text);
    [[nodiscard]] QString keyName() const;

    Database *m_database;
    SecretStore *m_secrets;
    QTimer m_retry;
    State m_state = State::Asking;
    bool m_asking = false;
    bool m_told = false;
    bool m_sealed = false;     // this database has had a key
    bool m_confirming = false; // a new key was written, and is read back
    bool m_wiped = false;
    bool m_clearLeft = false;
    QString m_identity;
    QByteArray m_check;
    QByteArray m_key;
    int m_firstDelayMs = 15000;
    int m_longestDelayMs = 300000;
    int m_delayMs = 15000;
};

} // namespace watchpost
