// A database in a folder of its own, and what the store's tests share.
#pragma once

#include "domain/alarm.h"
#include "domain/alarmtype.h"
#include "domain/connection.h"
#include "store/database.h"

#include <QSignalSpy>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>
#include <QVariant>

namespace watchpost::test {

// A second connection to a file, in the test's thread.
class SqlFile
{
public:
    explicit SqlFile(const QString &path)
        : m_name(QUuid::createUuid().toString())
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        db.setDatabaseName(path);
        db.open();
    }
    ~SqlFile() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(SqlFile)

    bool run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        if (query.exec(sql))
            return true;
        qWarning("%s", qPrintable(query.lastError().text()));
        return false;
    }
    QVariant value(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(m_name));
        return query.exec(sql) && query.next() ? query.value(0) : QVariant();
    }

private:
    QString m_name;
};

struct StoreFixture
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("watchpost.sqlite"));
    std::unique_ptr<Database> database;

    bool open()
    {
        database = std::make_unique<Database>(path);
        QSignalSpy opened(database.get(), &Database::opened);
        database->open();
        if (opened.isEmpty() && !opened.wait(10000))
            return false;
        result = opened[0][0].value<Database::OpenResult>();
        return result.ok;
    }
    Database::OpenResult result;
};

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

inline Alarm anAlarm(quint64 sequence, const QString &journal = s("j1"))
{
    Alarm alarm;
    alarm.id = nextAlarmId();
    alarm.cameraId = s("cam");
    alarm.type = s("motion");
    alarm.severity = Severity::Notice;
    alarm.time = 1000 * static_cast<qint64>(sequence);
    alarm.receivedAt = alarm.time + 5;
    alarm.sequence = sequence;
    alarm.journal = sequence == 0 ? QString() : journal;
    return alarm;
}

inline Account account(const char *user = "alice")
{
    return {QStringLiteral("example.org:9250"), QString::fromLatin1(user)};
}

} // namespace watchpost::test
