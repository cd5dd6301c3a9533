#include "store/noisestore.h"

#include "store/accountkey.h"
#include "store/database.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <memory>

namespace watchpost {
namespace {

// The same few names in hundreds of thousands of rows: each is kept once.
class Names
{
public:
    QString one(const QString &name)
    {
        const auto known = m_known.constFind(name);
        return known != m_known.cend() ? *known : *m_known.insert(name, name);
    }

private:
    QHash<QString, QString> m_known;
};

QString problemOf(const QSqlQuery &query)
{
    return query.lastError().isValid() ? query.lastError().text() : QString();
}

OnlineState stateFrom(const QVariant &number)
{
    return static_cast<OnlineState>(std::clamp(number.toInt(), 0, static_cast<int>(OnlineState::Online)));
}

QString readAlarms(QSqlDatabase &db, qint64 account, qint64 from, NoiseHistory *history)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    query.prepare(QStringLiteral("SELECT camera, type, time FROM alarm WHERE account = ? AND time >= ? AND kind = 0"
                                 " ORDER BY time DESC LIMIT ?"));
    query.addBindValue(account);
    query.addBindValue(from);
    query.addBindValue(NoiseStore::kMostRows);
    if (!query.exec())
        return query.lastError().text();
    Names names;
    while (query.next())
        history->alarms.append(
            {names.one(query.value(0).toString()), names.one(query.value(1).toString()), query.value(2).toLongLong()});
    history->complete = history->complete && history->alarms.size() < NoiseStore::kMostRows;
    return problemOf(query);
}

QString readStates(QSqlDatabase &db, qint64 account, qint64 from, NoiseHistory *history)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    // By the number of the row: the clock may have been set back between two.
    query.prepare(QStringLiteral("SELECT camera, state, at, before FROM state_change WHERE account = ? AND at >= ?"
                                 " ORDER BY row DESC LIMIT ?"));
    query.addBindValue(account);
    query.addBindValue(from);
    query.addBindValue(NoiseStore::kMostRows);
    if (!query.exec())
        return query.lastError().text();
    Names names;
    while (query.next()) {
        history->states.append({names.one(query.value(0).toString()), stateFrom(query.value(1)),
                                stateFrom(query.value(3)), query.value(2).toLongLong()});
    }
    history->complete = history->complete && history->states.size() < NoiseStore::kMostRows;
    std::reverse(history->states.begin(), history->states.end());
    return problemOf(query);
}

} // namespace

NoiseStore::NoiseStore(Database *database)
    : m_database(database)
{
}

void NoiseStore::read(const Account &account, qint64 from, const NoiseQuestion &question, QObject *context,
                      Answer answer)
{
    const auto found = std::make_shared<Found>();
    m_database->read(
        context,
        [=](QSqlDatabase &db) {
            QString error;
            const auto key = findAccountKey(db, account, &error);
            if (!key)
                return error;
            NoiseHistory history;
            if (error = readAlarms(db, *key, from, &history); !error.isEmpty())
                return error;
            if (error = readStates(db, *key, from, &history); !error.isEmpty())
                return error;
            found->complete = history.complete;
            found->rows = noisiest(history, question);
            return error;
        },
        [found, answer = std::move(answer)](const QString &error) {
            found->error = error;
            answer(*found);
        });
}

} // namespace watchpost
