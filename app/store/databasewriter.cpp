#include "store/databasewriter.h"

#include "store/databasefile.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

namespace watchpost {

DatabaseWriter::DatabaseWriter()
    : m_connection(QStringLiteral("watchpost-%1").arg(QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
}

void DatabaseWriter::close()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Database::OpenResult DatabaseWriter::open(const QString &path)
{
    close();
    m_path = path;
    const Database::OpenResult result = openDatabaseFile(m_connection, path);
    m_mark.set(path);
    return result;
}

void DatabaseWriter::run(const std::function<void(QSqlDatabase &)> &work)
{
    if (abandoned)
        return;
    QSqlDatabase db = QSqlDatabase::database(m_connection, false);
    work(db);
}

QString DatabaseWriter::inTransaction(QSqlDatabase &db, const Database::Work &work)
{
    if (!db.transaction())
        return db.lastError().text();
    QString error = work(db);
    if (error.isEmpty() && failures > 0) {
        --failures;
        error = QStringLiteral("database or disk is full");
    }
    if (error.isEmpty() && !db.commit())
        error = db.lastError().text();
    if (!error.isEmpty())
        db.rollback();
    return error;
}

// A file that could not be opened, that was damaged, or that is no longer where it was is opened again by the next
// write: who waits with alarms for the disk tries until it works.
QString DatabaseWriter::write(const Database::Work &work,
                              const std::function<void(const Database::OpenResult &)> &reopened)
{
    if (abandoned)
        return Database::tr("The program ends.");
    if (!QSqlDatabase::database(m_connection, false).isOpen()) {
        if (m_path.isEmpty())
            return Database::tr("There is no database to write to.");
        const Database::OpenResult result = open(m_path);
        reopened(result);
        if (!result.ok)
            return result.error;
    }
    QSqlDatabase db = QSqlDatabase::database(m_connection, false);
    QString error = inTransaction(db, work);
    if (!m_mark.stillThere()) {
        error = Database::tr("the database's file was moved, deleted or cut while it was in use");
        writeBack(db, m_path);
        db.close();
    } else if (!error.isEmpty() && isDamaged(db)) {
        db.close();
    }
    return error;
}

} // namespace watchpost
