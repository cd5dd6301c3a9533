#include "store/database.h"

#include "store/databasefile.h"

#include <QPointer>
#include <QSqlError>
#include <QThread>
#include <QUuid>

#include <atomic>

namespace watchpost {
namespace {

constexpr unsigned long kDrainLimitMs = 10000;

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
        return openDatabaseFile(m_connection, path);
    }

    void run(const std::function<void(QSqlDatabase &)> &work)
    {
        if (abandoned)
            return;
        QSqlDatabase db = QSqlDatabase::database(m_connection, false);
        work(db);
    }

    std::atomic<bool> abandoned = false;

private:
    QString m_connection;
};

QString inTransaction(QSqlDatabase &db, const Database::Work &work, std::atomic<int> &failures)
{
    if (!db.isOpen())
        return Database::tr("There is no database to write to.");
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

} // namespace

class Database::Private
{
public:
    QString path;
    bool isOpen = false;
    // Shared with the jobs: they may outlive this object when the disk hangs past the limit.
    std::shared_ptr<std::atomic<int>> failures = std::make_shared<std::atomic<int>>(0);
    std::unique_ptr<QThread> thread = std::make_unique<QThread>();
    Writer *writer = new Writer;
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
    if (!d->thread->wait(kDrainLimitMs)) {
        d->writer->abandoned = true;
        if (!d->thread->wait(kDrainLimitMs)) {
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
                this,
                [this, result] {
                    d->isOpen = result->ok;
                    Q_EMIT opened(*result);
                },
                Qt::QueuedConnection);
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

void Database::post(std::function<void(QSqlDatabase &)> work)
{
    QMetaObject::invokeMethod(
        d->writer, [writer = d->writer, work = std::move(work)] { writer->run(work); }, Qt::QueuedConnection);
}

void Database::run(QObject *context, Work work, Done done)
{
    // The answer goes by way of this object, which outlives the writer thread; whether `context` still lives can only
    // be asked in its own thread.
    const QPointer<QObject> guard(context);
    post([this, guard, work = std::move(work), done = std::move(done)](QSqlDatabase &db) {
        const QString error = work(db);
        QMetaObject::invokeMethod(
            this,
            [guard, done, error] {
                if (guard && done)
                    done(error);
            },
            Qt::QueuedConnection);
    });
}

void Database::read(QObject *context, Work work, Done done)
{
    run(
        context,
        [work = std::move(work)](QSqlDatabase &db) {
            return db.isOpen() ? work(db) : tr("There is no database to read from.");
        },
        std::move(done));
}

void Database::write(QObject *context, Work work, Done done)
{
    run(
        context,
        [work = std::move(work), failures = d->failures](QSqlDatabase &db) {
            return inTransaction(db, work, *failures);
        },
        std::move(done));
}

void Database::failNextWrites(int count)
{
    *d->failures = count;
}

} // namespace watchpost
