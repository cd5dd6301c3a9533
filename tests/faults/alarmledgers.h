// The three accounts of what happened, and whether they agree.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace watchpost::testsupport {

// "S" or "D", the client's life, a sequence.
struct RecordLine
{
    char what;
    int life;
    quint64 sequence;
};

struct Accounts
{
    QHash<quint64, QString> journal; // the server's: sequence to type; each type is raised once
    QHash<quint64, QString> stored;  // the client's
    QList<RecordLine> record;        // in order
    QStringList accepted;            // types that the server took
};

// What the databases of a server and a client hold; nothing when one can not be read. A sequence that is there twice,
// or a row that is no alarm of the server's, comes back as `wrong`.
[[nodiscard]] std::optional<QHash<quint64, QString>> readJournal(const QString &serverDatabase);
[[nodiscard]] std::optional<QHash<quint64, QString>> readStore(const QString &clientDatabase, int *gaps,
                                                               QByteArray *wrong);
[[nodiscard]] QList<RecordLine> readRecord(const QString &file);

// Empty: they agree. Lost: accepted and not in the journal, or in the journal and not stored or never shown. Twice:
// shown twice in one life, or in a later one after it was on disk. `shownAgain` counts what is neither: shown, then
// killed before it was on disk, and shown again.
[[nodiscard]] QByteArray judge(const Accounts &accounts, int *shownAgain);

} // namespace watchpost::testsupport
