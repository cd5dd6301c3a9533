#include "alarmledgers.h"

#include <QFile>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <functional>

namespace watchpost::testsupport {

namespace {

bool forEachRow(const QString &file, const QString &sql, const std::function<void(const QSqlQuery &)> &take)
{
    const QString name = QStringLiteral("ledger");
    bool ok = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
        if (database.open()) {
            QSqlQuery query(database);
            ok = query.exec(sql);
            while (ok && query.next())
                take(query);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return ok;
}

QByteArray number(quint64 value)
{
    return QByteArray::number(value);
}

QByteArray judgeRecord(const Accounts &accounts, int *shownAgain, QSet<quint64> *shown)
{
    QSet<quint64> thisLife;
    int life = -1;
    quint64 onDisk = 0;
    for (const RecordLine &line : accounts.record) {
        if (line.life != life) {
            life = line.life;
            thisLife.clear();
        }
        if (line.what == 'D') {
            onDisk = std::max(onDisk, line.sequence);
            continue;
        }
        if (thisLife.contains(line.sequence))
            return "alarm " + number(line.sequence) + " was shown twice in one life";
        if (line.sequence <= onDisk && shown->contains(line.sequence))
            return "alarm " + number(line.sequence) + " was shown again though it was on disk";
        if (!accounts.journal.contains(line.sequence))
            return "alarm " + number(line.sequence) + " was shown and is not in the journal";
        *shownAgain += shown->contains(line.sequence) ? 1 : 0;
        thisLife.insert(line.sequence);
        shown->insert(line.sequence);
    }
    return {};
}

} // namespace

std::optional<QHash<quint64, QString>> readJournal(const QString &serverDatabase)
{
    QHash<quint64, QString> found;
    const bool ok =
        forEachRow(serverDatabase, QStringLiteral("SELECT sequence, type FROM alarms"), [&](const QSqlQuery &row) {
            found.insert(row.value(0).toULongLong(), QString::fromUtf8(row.value(1).toByteArray()));
        });
    return ok ? std::optional(found) : std::nullopt;
}

std::optional<QHash<quint64, QString>> readStore(const QString &clientDatabase, int *gaps, QByteArray *wrong)
{
    QHash<quint64, QString> found;
    const bool ok =
        forEachRow(clientDatabase, QStringLiteral("SELECT sequence, type, kind, journal, time FROM alarm ORDER BY row"),
                   [&](const QSqlQuery &row) {
                       const quint64 sequence = row.value(0).toULongLong();
                       if (row.value(2).toInt() != 0) {
                           ++*gaps;
                           return;
                       }
                       if (found.contains(sequence))
                           *wrong = "alarm " + number(sequence) +
                                    " is stored twice: " + found.value(sequence).toUtf8() + " and " +
                                    row.value(1).toString().toUtf8() + " of journal " + row.value(3).toByteArray();
                       found.insert(sequence, row.value(1).toString());
                   });
    return ok ? std::optional(found) : std::nullopt;
}

QList<RecordLine> readRecord(const QString &file)
{
    QList<RecordLine> lines;
    QFile record(file);
    if (!record.open(QIODevice::ReadOnly))
        return lines;
    const QList<QByteArray> texts = record.readAll().split('\n');
    for (const QByteArray &text : texts) {
        const QList<QByteArray> words = text.split(' ');
        if (words.size() == 3)
            lines.append({words.at(0).at(0), words.at(1).toInt(), words.at(2).toULongLong()});
    }
    return lines;
}

QByteArray judge(const Accounts &accounts, int *shownAgain)
{
    const QSet<QString> types(accounts.journal.cbegin(), accounts.journal.cend());
    if (types.size() != accounts.journal.size())
        return "the journal holds an alarm twice";
    for (const QString &type : accounts.accepted) {
        if (!types.contains(type))
            return "the server accepted " + type.toUtf8() + " and lost it";
    }
    QSet<quint64> shown;
    if (QByteArray wrong = judgeRecord(accounts, shownAgain, &shown); !wrong.isEmpty())
        return wrong;
    for (auto it = accounts.journal.cbegin(); it != accounts.journal.cend(); ++it) {
        if (accounts.stored.value(it.key()) != it.value())
            return "alarm " + number(it.key()) + " is not in the client's store";
        if (!shown.contains(it.key()))
            return "alarm " + number(it.key()) + " was never shown";
    }
    if (accounts.stored.size() != accounts.journal.size())
        return "the store holds " + number(quint64(accounts.stored.size())) + " alarms, the journal " +
               number(quint64(accounts.journal.size()));
    return {};
}

} // namespace watchpost::testsupport
