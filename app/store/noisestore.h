// Reads an account's history for domain/noise.h and has it counted, in the database's thread.
#pragma once

#include "domain/connection.h"
#include "domain/noise.h"

#include <QObject>

#include <functional>

namespace watchpost {

class Database;

class NoiseStore
{
public:
    static constexpr int kMostRows = 300'000; // of alarms, and of states: the newest

    explicit NoiseStore(Database *database);

    // `answer` in `context`'s thread, which is this one. `error`: plain text, empty: none.
    struct Found
    {
        QList<NoiseRow> rows;
        bool complete = true; // false: only the newest kMostRows were counted
        QString error = {};
    };
    using Answer = std::function<void(const Found &found)>;
    // `from`: ms UTC.
    void read(const Account &account, qint64 from, const NoiseQuestion &question, QObject *context, Answer answer);

private:
    Database *m_database;
};

} // namespace watchpost
