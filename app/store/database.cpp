#include "store/database.h"

#include "domain/handover.h"
#include "store/databasewriter.h"
#include "store/passwordcipher.h"

#include <QPointer>
#include <QThread>

namespace watchpost {

class Database::Private
{
public:
    QString path;
    bool isOpen = false;
    std::shared_ptr<PasswordCipher> cipher = std::make_shared<PasswordCipher>();
    std::unique_ptr<QThread> thread = std::make_unique<QThread>();
    DatabaseWriter *writer = new DatabaseWriter;
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
    handOver(d->writer, [writer = d->writer] {
        writer->close();
        writer->thread()->quit();
    });
    if (!hasEnded(*d->thread, QDeadlineTimer(d->drainLimitMs))) {
        d->writer->abandoned = true;
        if (!hasEnded(*d->thread, QDeadlineTimer(d->drainLimitMs))) {
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
    handOver(d->writer, [this, result, writer = d->writer, path = d->path] {
        *result = writer->open(path);
        handOver(this, [this, result] { announce(*result); });
    });
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
    handOver(d->writer, [writer = d->writer, work = std::move(work)] { writer->run(work); });
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
    handOver(d->writer, [this, writer = d->writer, guard = QPointer<QObject>(context), work = std::move(work),
                         done = std::move(done)] {
        const auto reopened = [this](const OpenResult &result) {
            handOver(this, [this, result] { reopenedByWrite(result); });
        };
        answer(guard, done, writer->write(work, reopened));
    });
}

// The answer goes by way of this object, which outlives the writer thread; whether the context still lives can only be
// asked in its own thread.
void Database::answer(const QPointer<QObject> &guard, const Done &done, const QString &error)
{
    if (!done)
        return;
    handOver(this, [guard, done, error] {
        if (guard)
            done(error);
    });
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
