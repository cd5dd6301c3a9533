// The client's SQLite database and the one thread that writes it. (docs/architecture.md, "Store")
#pragma once

#include <QObject>
#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>

namespace watchpost {

class Database : public QObject
{
    Q_OBJECT

public:
    struct OpenResult
    {
        bool ok = false;
        QString error;    // plain text, translated: what happened and what to do
        QString setAside; // where a damaged or newer database was moved; empty: it was not
    };

    // `path`: the file, made (with its folder) when missing. WAL; numbered migrations, each in a transaction.
    explicit Database(const QString &path, QObject *parent = nullptr);
    ~Database() override; // waits for what is queued

    // Answered by opened(). A damaged file, or one that a newer version wrote, is never overwritten: it and its -wal and
    // -shm are set aside under a new name and a fresh database is made.
    void open();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString path() const;

    // Runs `work` on the writer thread, in order. `work` must touch nothing but what it was given by value.
    void post(std::function<void(QSqlDatabase &)> work);

Q_SIGNALS:
    void opened(const watchpost::Database::OpenResult &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace watchpost
