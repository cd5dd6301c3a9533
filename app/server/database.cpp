#include "server/database.h"

#include "server/filemodes.h"
#include "server/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace watchpost::server {

namespace {

constexpr int kServingBusyMs = 200;
constexpr QLatin1String kMemory(":memory:");

} // namespace

Database::Database()
    : m_connection(QStringLiteral("server-") + QUuid::createUuid().toString())
{
}

Database::~Database()
{
    close();
}

bool Database::open(const QString &file, QString *error)
{
    m_file = file;
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"))) {
        *error = QStringLiteral("Qt's SQLite driver is missing. Install the package libqt6sql6-sqlite.");
        return false;
    }
    if (file != kMemory && (!prepareFile(error) || !lockFile(error)))
        return false;
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(file);
    if (!m_database.open()) {
        *error = QStringLiteral("The database %1 could not be opened (%2). Check the path and its permissions.")
                     .arg(file, m_database.lastError().text());
    } else if (configure(error) && migrate(*this, error)) {
        if (file != kMemory) {
            for (const char *part : {"", "-wal", "-shm"})
                closeToOthers(file + QString::fromLatin1(part));
        }
        // From here on the thread that serves everybody waits: a backup or a shell that holds the write lock for longer
        // than this makes the batch fail, its uploads are answered so, and its alarms are tried again each second.
        return exec(QStringLiteral("PRAGMA busy_timeout = %1").arg(kServingBusyMs));
    }
    close();
    return false;
}

bool Database::prepareFile(QString *error)
{
    const QFileInfo info(m_file);
    if (!QDir().mkpath(info.absolutePath())) {
        *error = QStringLiteral("The directory %1 could not be made. Make it, or name another file with --database.")
                     .arg(info.absolutePath());
        return false;
    }
    if (info.exists())
        return true;
    QFile made(m_file);
    if (made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return true;
    *error = QStringLiteral("The database %1 could not be made (%2). Name another file with --database.")
                 .arg(m_file, made.errorString());
    return false;
}

bool Database::lockFile(QString *error)
{
    // The server keeps its lists in memory: a second one on the same file would not see what the first one changes.
    m_lock = std::make_unique<QLockFile>(m_file + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock() || takeOverOwn())
        return true;
    *error =
        m_lock->error() == QLockFile::LockFailedError
            ? QStringLiteral("Another watchpost-server uses the database %1. Stop it first, or name another file with "
                             "--database. If none runs, remove %1.lock.")
                  .arg(m_file)
            : QStringLiteral("The lock file %1.lock could not be made. Check the permissions of its directory.")
                  .arg(m_file);
    m_lock.reset();
    return false;
}

// A server that was killed in a container leaves a lock with the process number that the next one has, too. Whether
// somebody lives who holds it is decided by the system's own lock on that file, without which it is not removed.
bool Database::takeOverOwn()
{
    qint64 process = 0;
    QString host;
    QString program;
    return m_lock->error() == QLockFile::LockFailedError && m_lock->getLockInfo(&process, &host, &program) &&
           process == QCoreApplication::applicationPid() && m_lock->removeStaleLockFile() && m_lock->tryLock();
}

bool Database::configure(QString *error)
{
    // Before anything that writes: journal_mode would already touch a file that is not ours.
    const auto readable = number(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    QString verdict = lastError();
    if (readable) {
        if (QSqlQuery *check = run(QStringLiteral("PRAGMA quick_check(1)")); check != nullptr && check->next()) {
            verdict = check->value(0).toString();
            check->finish();
        }
    }
    if (!readable || verdict != QStringLiteral("ok")) {
        setLastError(verdict);
        *error = damagedText();
        return false;
    }
    for (const QString &pragma :
         {QStringLiteral("PRAGMA busy_timeout = 5000"), QStringLiteral("PRAGMA foreign_keys = ON"),
          QStringLiteral("PRAGMA synchronous = FULL")}) {
        if (!exec(pragma)) {
            *error = damagedText();
            return false;
        }
    }
    const auto application = number(QStringLiteral("PRAGMA application_id"));
    if ((*readable == 0 || application == kApplicationId) && !exec(QStringLiteral("PRAGMA journal_mode = WAL"))) {
        *error = QStringLiteral(
                     "The database %1 can not be written (%2). Check the permissions of the file and its directory.")
                     .arg(m_file, lastError());
        return false;
    }
    return true;
}

QString Database::damagedText() const
{
    return QStringLiteral(
               "The database %1 is damaged or not a database (%2). It was left as it is. Restore a backup, or "
               "move it away to begin with an empty one.")
        .arg(m_file, m_lastError);
}

void Database::close()
{
    m_statements.clear();
    if (m_database.isValid()) {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_connection);
    }
    m_lock.reset();
}

QSqlQuery *Database::run(const QString &sql, const QVariantList &values)
{
    std::shared_ptr<QSqlQuery> &query = m_statements[sql];
    if (!query) {
        auto prepared = std::make_shared<QSqlQuery>(m_database);
        prepared->setForwardOnly(true);
        if (!prepared->prepare(sql)) {
            m_lastError = prepared->lastError().text();
            m_statements.remove(sql);
            return nullptr;
        }
        query = std::move(prepared);
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), values.at(i));
    if (query->exec())
        return query.get();
    m_lastError = query->lastError().text();
    query->finish();
    return nullptr;
}

bool Database::exec(const QString &sql)
{
    QSqlQuery query(m_database);
    if (query.exec(sql))
        return true;
    m_lastError = query.lastError().text();
    return false;
}

std::optional<qint64> Database::number(const QString &sql)
{
    QSqlQuery query(m_database);
    if (query.exec(sql) && query.next())
        return query.value(0).toLongLong();
    m_lastError = query.lastError().text();
    return std::nullopt;
}

} // namespace watchpost::server
