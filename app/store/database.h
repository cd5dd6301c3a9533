// The client's SQLite database and the one thread that writes it. (docs/architecture.md, "Store")
#pragma once

#include <QObject>
#include <QPointer>
#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>

namespace watchpost {

class PasswordCipher;

class Database : public QObject
{
    Q_OBJECT

public:
    struct OpenResult
    {
        bool ok = false;
        QString error;    // plain text, translated: what happened and what to do. With `ok`: why a file was set aside
        QString setAside; // where a damaged or newer database was moved; empty: it was not
    };

    // `path`: the file, made (with its folder) when missing. WAL; numbered migrations, each in a transaction.
    explicit Database(const QString &path, QObject *parent = nullptr);
    // Waits for what is queued, 10 s at most; what is left then is not run. A job that does not return within 10 s more
    // is left behind with its thread.
    ~Database() override;
    void setDrainLimitMs(int ms); // instead of the 10 s; not 0

    // Answered by opened(). A damaged file, or one that a newer version wrote, is never overwritten: it and its -wal
    // and -shm are set aside under a new name and a fresh database is made.
    void open();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString path() const;

    // For the passwords in this database; CameraVault gives it its key.
    [[nodiscard]] std::shared_ptr<PasswordCipher> cipher() const;

    // Runs `work` on the writer thread, in order. `work` must touch nothing but what it was given by value. The
    // connection is not open when open() has failed.
    void post(std::function<void(QSqlDatabase &)> work);

    // What a job found or did: returns what went wrong, plain text; empty: nothing.
    using Work = std::function<QString(QSqlDatabase &)>;
    using Done = std::function<void(const QString &error)>;
    // Like post(); then runs `done` in this object's thread, unless `context` is gone by then.
    void read(QObject *context, Work work, Done done);
    // The same within one transaction, which is rolled back when `work` reports an error. A file that could not be
    // opened, was found damaged or is no longer in its place is opened again by the next write, as open() does.
    void write(QObject *context, Work work, Done done);

    // For tests: the next `count` writes fail as on a full disk, after their work was done and before it is committed.
    void failNextWrites(int count);

Q_SIGNALS:
    // Answers open(); and again each time that a write has had to open the file again and could.
    void opened(const watchpost::Database::OpenResult &result);

private:
    void announce(const OpenResult &result);
    void reopenedByWrite(const OpenResult &result);
    void answer(const QPointer<QObject> &guard, const Done &done, const QString &error);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace watchpost
