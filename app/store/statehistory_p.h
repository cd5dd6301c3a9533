// The parts of StateHistory: statehistory.cpp has its calls, statehistorywrites.cpp what happens behind them.
#pragma once

#include "store/statehistory.h"

#include "domain/changetally.h"
#include "domain/shellsettings.h"
#include "domain/staterecorder.h"
#include "store/database.h"
#include "store/staterows.h"
#include "store/writequeue.h"

#include <QDateTime>
#include <QPointer>
#include <QTimer>

namespace watchpost {

class StateHistory::Private
{
public:
    struct Found
    {
        StateRecorder::Past past;
        QList<staterows::Count> counts;
    };

    Private(StateHistory *history, Database *base);

    void open(const Account &next);
    void loaded(const Found &found);
    void leave();
    bool later(std::function<void()> call);
    void changed();
    void flush();
    void flushAll();
    void write(const QList<StateRow> &rows, bool last);
    void everyMinute();
    void tellCounts();
    void prune(qint64 place);

    StateHistory *q;
    QPointer<Database> database;
    WriteQueue queue;
    StateRecorder recorder;
    ChangeTally tally;
    Account account;
    QString followed;
    QTimer flushSoon, settling, minute;
    QList<std::function<void()>> waiting; // until the account's history was read
    Clock clock = [] { return QDateTime::currentMSecsSinceEpoch(); };
    quint64 epoch = 0;     // one for each open() and close(): an answer to an earlier one is stale
    qint64 end = 0;        // number of the mark that stands for a program that is no longer heard of; 0: none
    qint64 watchEnd = 0;   // and its time
    qint64 watchBegan = 0; // the first number of this watch
    int days = RetentionSettings().stateDays;
    int minutes = 0;
    bool isOpen = false;
    bool isLoaded = false;
    bool pruning = false;
};

} // namespace watchpost
