#include "store/cameravault.h"

#include "store/camerarows.h"
#include "store/passwordcipher.h"

#include <QDir>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace watchpost {

struct CameraVault::Row
{
    QString identity; // empty: there is no key yet
    QByteArray check;
    bool wiped = false;
    bool clearLeft = false; // passwords that came in clear from elsewhere
};

namespace {

QString exec(QSqlQuery &query)
{
    return query.exec() ? QString() : query.lastError().text();
}

// What stood there before is in free pages and in the log until all is written anew.
QString wipeFile(QSqlDatabase &db)
{
    QSqlQuery query(db);
    for (const QString &step :
         {QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), QStringLiteral("VACUUM"),
          QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), QStringLiteral("UPDATE vault SET wiped = 1")}) {
        if (!query.exec(step))
            return query.lastError().text();
        // A checkpoint that another process hinders says so in its row.
        if (step.startsWith(QLatin1String("PRAGMA")) && query.next() && query.value(0).toInt() != 0)
            return QStringLiteral("another program uses the database");
        query.finish();
    }
    return {};
}

} // namespace

CameraVault::CameraVault(Database *database, SecretStore *secrets, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_secrets(secrets)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &CameraVault::retry);
    connect(secrets, &SecretStore::readFinished, this,
            [this](const QString &name, const QString &secret, const QString &, SecretStore::Outcome outcome) {
                answered(name, secret, outcome);
            });
    connect(secrets, &SecretStore::writeFinished, this,
            [this](const QString &name, const QString &, SecretStore::Outcome outcome) { written(name, outcome); });
}

void CameraVault::setRetryDelays(int firstMs, int longestMs)
{
    m_firstDelayMs = m_delayMs = firstMs;
    m_longestDelayMs = longestMs;
}

QString CameraVault::keyName() const
{
    return QStringLiteral("camera passwords ") + m_identity;
}

void CameraVault::begin()
{
    m_state = State::Asking;
    retry();
}

void CameraVault::retry()
{
    if (!m_asking)
        ask();
}

void CameraVault::ask()
{
    m_asking = true;
    m_retry.stop();
    const auto row = std::make_shared<Row>();
    m_database->read(
        this,
        [row](QSqlDatabase &db) {
            QSqlQuery query(db);
            query.prepare(QStringLiteral("SELECT identity, key_check, wiped,"
                                         " EXISTS (SELECT 1 FROM camera WHERE sealed IS NULL) FROM vault"));
            const QString error = exec(query);
            if (error.isEmpty() && query.next())
                *row = {query.value(0).toString(), query.value(1).toByteArray(), query.value(2).toBool(),
                        query.value(3).toBool()};
            return error;
        },
        [this, row](const QString &error) {
            if (error.isEmpty())
                taken(*row);
            else
                m_asking = false; // told by whoever opens the database, and begun again when it opens
        });
}

void CameraVault::taken(const Row &row)
{
    m_sealed = !row.identity.isEmpty();
    m_wiped = row.wiped;
    m_clearLeft = row.clearLeft;
    m_confirming = false;
    if (!m_sealed) {
        makeKey();
        return;
    }
    m_identity = row.identity;
    m_check = row.check;
    m_secrets->read(keyName());
}

// The same one again while the key ring does not take it: it may have taken it without saying so.
void CameraVault::makeKey()
{
    if (m_sealed || m_identity.isEmpty()) {
        m_identity = PasswordCipher::newIdentity();
        m_key = PasswordCipher::newKey();
    }
    m_secrets->write(keyName(), QString::fromLatin1(m_key.toBase64()));
}

void CameraVault::written(const QString &name, SecretStore::Outcome outcome)
{
    if (!m_asking || name != keyName())
        return;
    if (outcome != SecretStore::Outcome::Ok) {
        failed(outcome);
        return;
    }
    m_confirming = true; // before a password depends on it
    m_secrets->read(name);
}

void CameraVault::answered(const QString &name, const QString &secret, SecretStore::Outcome outcome)
{
    if (!m_asking || name != keyName())
        return;
    const QByteArray key = QByteArray::fromBase64(secret.toLatin1());
    if (m_confirming) {
        if (outcome == SecretStore::Outcome::Ok && key == m_key)
            adopt();
        else
            failed(outcome == SecretStore::Outcome::NotFound || outcome == SecretStore::Outcome::Ok
                       ? SecretStore::Outcome::Failed
                       : outcome);
        return;
    }
    if (outcome == SecretStore::Outcome::Ok && PasswordCipher::isKeyOf(m_identity, key, m_check)) {
        m_key = key;
        m_clearLeft ? adopt() : unlock();
    } else if (outcome == SecretStore::Outcome::Ok || outcome == SecretStore::Outcome::NotFound) {
        makeKey(); // lost or another's: a new one, and CameraStore names the cameras that it cannot open
    } else {
        failed(outcome);
    }
}

void CameraVault::failed(SecretStore::Outcome outcome)
{
    m_asking = false;
    const bool absent = outcome == SecretStore::Outcome::Absent;
    m_state = absent && !m_sealed ? State::NoKeyRing : State::Away;
    m_retry.start(m_delayMs);
    m_delayMs = std::min(m_delayMs * 2, m_longestDelayMs);
    const QString file = QDir::toNativeSeparators(m_database->path());
    if (m_state == State::NoKeyRing)
        tellOnce(QStringLiteral("no key ring"),
                 tr("This computer has no key ring, so camera passwords are kept unencrypted in %1, which only your "
                    "user may read. Install and start a key ring (GNOME Keyring or KWallet) to have them encrypted.")
                     .arg(file));
    else if (!m_sealed)
        tell(tr("The system's key ring cannot be used now, so camera passwords are kept unencrypted in %1, which only "
                "your user may read. Unlock the key ring: they are then encrypted by themselves.")
                 .arg(file));
    else
        tell(tr("The camera passwords cannot be read now, as the system's key ring is locked or does not answer. Start "
                "and unlock the key ring: they are then read by themselves. Until then cameras are watched, but not "
                "uploaded, and passwords that you type are kept only until the program ends."));
}

void CameraVault::adopt()
{
    m_database->cipher()->setKey(m_identity, m_key);
    m_database->write(
        this,
        [identity = m_identity, check = PasswordCipher::keyCheck(m_identity, m_key),
         cipher = m_database->cipher()](QSqlDatabase &db) {
            QSqlQuery query(db);
            query.prepare(QStringLiteral("INSERT OR REPLACE INTO vault (one, identity, key_check, wiped)"
                                         " VALUES (1, ?, ?, 0)"));
            query.addBindValue(identity);
            query.addBindValue(check);
            const QString error = exec(query);
            return error.isEmpty() ? camerarows::sealAll(db, *cipher) : error;
        },
        [this](const QString &error) {
            if (error.isEmpty()) {
                m_wiped = false;
                unlock();
                return;
            }
            m_asking = false;
            m_state = State::Away;
            m_retry.start(m_delayMs);
            tell(tr("Camera passwords could not be encrypted (%1). Check the free space of the disk; it is tried again "
                    "by itself.")
                     .arg(error));
        });
}

void CameraVault::unlock()
{
    m_database->cipher()->setKey(m_identity, m_key);
    m_asking = m_told = false;
    m_delayMs = m_firstDelayMs;
    m_state = State::Unlocked;
    if (m_wiped)
        Q_EMIT unlocked();
    else
        wipe();
}

void CameraVault::wipe()
{
    m_database->read(this, wipeFile, [this](const QString &error) {
        if (!error.isEmpty())
            tell(tr("Camera passwords are encrypted now, but traces of the unencrypted ones may be left in %1 (%2). It "
                    "is tried again at the next start.")
                     .arg(QDir::toNativeSeparators(m_database->path()), error));
        Q_EMIT unlocked();
    });
}

void CameraVault::tellOnce(const QString &what, const QString &text)
{
    const auto isNew = std::make_shared<bool>(true);
    m_database->write(
        this,
        [what, isNew](QSqlDatabase &db) {
            QSqlQuery query(db);
            query.prepare(QStringLiteral("INSERT INTO told (what) VALUES (?) ON CONFLICT DO NOTHING"));
            query.addBindValue(what);
            const QString error = exec(query);
            *isNew = !error.isEmpty() || query.numRowsAffected() > 0;
            return error;
        },
        [this, isNew, text](const QString &) {
            if (*isNew)
                tell(text);
        });
}

void CameraVault::tell(const QString &text)
{
    if (!std::exchange(m_told, true))
        Q_EMIT problem(text);
}

} // namespace watchpost
