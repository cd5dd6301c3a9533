// The server's SQLite database: one connection, used by the server's thread only. In WAL mode with a full fsync for
// each commit: what a client was told is saved survives a power cut.
#pragma once

#include <QHash>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <memory>
#include <optional>

namespace watchpost::server {

class Database
{
public:
    Database();
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // Makes the file (readable by its owner only, for it holds camera passwords) when missing, and migrates it. A
    // damaged, newer or foreign file is left exactly as it is. False: `error` says what happened and what to do.
    [[nodiscard]] bool open(const QString &file, QString *error);
    void close();
    [[nodiscard]] QString file() const { return m_file; }

    // Prepared once and kept. Null: it failed, see lastError(). A caller that reads rows calls finish() after the last
    // one.
    [[nodiscard]] QSqlQuery *run(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] bool exec(const QString &sql);
    [[nodiscard]] std::optional<qint64> number(const QString &sql); // of a query with one row and one column

    [[nodiscard]] QString lastError() const { return m_lastError; }
    void setLastError(const QString &error) { m_lastError = error; }
    [[nodiscard]] QString damagedText() const;

private:
    [[nodiscard]] bool prepareFile(QString *error);
    [[nodiscard]] bool lockFile(QString *error);
    [[nodiscard]] bool takeOverOwn();
    [[nodiscard]] bool configure(QString *error);

    QString m_connection;
    QString m_file;
    QString m_lastError;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace watchpost::server
