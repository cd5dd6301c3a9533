#include "store/database.h"

#include "store/databasefile.h"
#include "store/filemark.h"
#include "store/passwordcipher.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QSqlError>
#include <QThread>
#include <QUuid>

#include <atomic>

namespace watchpost {
namespace {

// Lives on the writer thread; its event queue is the queue of jobs.
class Writer : public QObject
{
public:
    Writer()
        : m_connection(QStringLiteral("watchpost-%1").arg(QUuid::createUuid().toString(QUuid::WithoutBraces)))
    {
    }

    void close()
    {
        if (!QSqlDatabase::contains(m_connection))
            return;
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }

    Database::OpenResult open(const QString &path)
    {
        close();
        m_path = path;
        const Database::OpenResult result = openDatabaseFile(m_connection, path);
        m_mark.set(path);
        return result;
    }

    void run(const std::function<void(QSqlDatabase &)> &work)
    {
        if (abandoned)
            return;
        QSqlDatabase db = QSqlDatabase::database(m_connection, false);
        work(db);
    }

    // Returns what went wrong; empty: it is on the disk. `reopened` is told about an attempt to open the file again.
    QString write(const Database::Work &work, const std::function<void(const Database::OpenResult &)> &reopened);
    QString inTransaction(QSqlDatabase &db, const Database::Work &work);

    std::atomic<bool> abandoned = false;
    std::atomic<int> failures = 0; // see failNextWrites()

private:
    QString m_connection;
    QString m_path; // empty: never opened
    FileMark m_mark;
};

QString Writer::inTransaction(QSqlDatabase &db, const Database::Work &work)
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
QString Writer::write(const Database::Work &work, const std::function<void(const Database::OpenResult &)> &reopened)
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

} // namespace

class Database::Private
{
public:
    QString path;
    bool isOpen = false;
    std::shared_ptr<PasswordCipher> cipher = std::make_shared<PasswordCipher>();
    std::unique_ptr<QThread> thread = std::make_unique<QThread>();
    Writer *writer = new Writer;
    int drainLimitMs = 10000;
};

Database::Database(const QString &path, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->path = path;
    d->thread->setObjectName(QStringLiteral("database"));
    d->writer->moveToThread(d->thread.get());
    d->thread->start();
}

Database::~Database()
{
    // Queued behind everything else, so whatever was posted before is written first.
    QMetaObject::invokeMethod(
        d->writer,
        [writer = d->writer] {
            writer->close();
            writer->thread()->quit();
        },
        Qt::QueuedConnection);
    if (!d->thread->wait(QDeadlineTimer(d->drainLimitMs))) {
        d->writer->abandoned = true;
        if (!d->thread->wait(QDeadlineTimer(d->drainLimitMs))) {
            qWarning("The database's disk does not answer; the last changes may be lost.");
            (void)d->thread.release(); // hangs in the kernel: ending it would end the program in disorder
            return;
        }
    }
    delete d->writer;
}

void Database::open()
{
    auto result = std::make_shared<OpenResult>();
    QMetaObject::invokeMethod(
        d->writer,
        [this, result, writer = d->writer, path = d->path] {
            *result = writer->open(path);
            QMetaObject::invokeMethod(
                this, [this, result] { announce(*result); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

bool Database::isOpen() const
{
    return d->isOpen;
}

QString Database::path() const
{
    return d->path;
}

std::shared_ptr<PasswordCipher> Database::cipher() const
{
    return d->cipher;
}

void Database::post(std::function<void(QSqlDatabase &)> work)
{
    QMetaObject::invokeMethod(
        d->writer, [writer = d->writer, work = std::move(work)] { writer->run(work); }, Qt::QueuedConnection);
}

void Database::announce(const OpenResult &result)
{
    d->isOpen = result.ok;
    Q_EMIT opened(result);
}

void Database::read(QObject *context, Work work, Done done)
{
    post([this, guard = QPointer<QObject>(context), work = std::move(work), done = std::move(done)](QSqlDatabase &db) {
        answer(guard, done, db.isOpen() ? work(db) : tr("There is no database to read from."));
    });
}

void Database::write(QObject *context, Work work, Done done)
{
    QMetaObject::invokeMethod(
        d->writer,
        [this, writer = d->writer, guard = QPointer<QObject>(context), work = std::move(work), done = std::move(done)] {
            const auto reopened = [this](const OpenResult &result) {
                QMetaObject::invokeMethod(
                    this, [this, result] { reopenedByWrite(result); }, Qt::QueuedConnection);
            };
            answer(guard, done, writer->write(work, reopened));
        },
        Qt::QueuedConnection);
}

// The answer goes by way of this object, which outlives the writer thread; whether the context still lives can only be
// asked in its own thread.
void Database::answer(const QPointer<QObject> &guard, const Done &done, const QString &error)
{
    if (!done)
        return;
    QMetaObject::invokeMethod(
        this,
        [guard, done, error] {
            if (guard)
                done(error);
        },
        Qt::QueuedConnection);
}

// Tried again and again while it fails: announced when it works, and the writes say why they fail.
void Database::reopenedByWrite(const OpenResult &result)
{
    if (result.ok)
        announce(result);
    else
        d->isOpen = false;
}

void Database::setDrainLimitMs(int ms)
{
    d->drainLimitMs = ms;
}

void Database::failNextWrites(int count)
{
    d->writer->failures = count;
}

} // namespace watchpost
