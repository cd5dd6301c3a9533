// One seeded run of alarms through the bad network, and the judgement of it: what the server's journal holds, what the
// client's store holds, and what was shown must be the same alarms.
#pragma once

#include <QByteArray>
#include <QString>

namespace watchpost::testsupport {

struct RunResult
{
    QByteArray wrong;    // empty: nothing was lost, and nothing was shown twice
    int accepted = 0;    // alarms that the server said it took
    int journalled = 0;  // in its journal in the end: at least these
    int shownAgain = 0;  // by a later life of the client: shown before it was killed, and not on its disk yet
    int gaps = 0;        // rows of the history that name one: the server's mischief, asked about in vain at first
    int faults = 0;      // that the network made
    int clientKills = 0; // with SIGKILL
    int serverKills = 0;
};

// Server and client in this process; the server misbehaves, too.
[[nodiscard]] RunResult runInProcess(quint64 seed, const QString &folder);
// Two programs of their own, both killed at moments that the seed chooses. `server`: path of watchpost-server; `self`:
// of the program whose option --client runs runClient().
[[nodiscard]] RunResult runWithKills(quint64 seed, const QString &folder, const QString &server, const QString &self);

// The program that is killed: until it is, keeps the account's alarms in `database`, and notes in `record` what is
// shown
// ("S <life> <sequence>", before anything else is done with it) and what is on disk ("D <life> <sequence>").
int runClient(quint16 port, const QString &database, const QString &record, int life, quint64 seed);

} // namespace watchpost::testsupport
