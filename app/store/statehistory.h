// The history of states of one account's cameras. What arrives is written in batches, a few times a second at most;
// nothing is read back to show what is so now.
#pragma once

#include "domain/connection.h"
#include "domain/statechange.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace watchpost {

class Database;

class StateHistory : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; // ms since the epoch, UTC

    explicit StateHistory(Database *database, QObject *parent = nullptr);
    ~StateHistory() override; // hands what is left to the writer thread
    void setClock(Clock clock);

    // Reads where the account's history ends; what comes before the answer waits. Again for the same account: nothing.
    void open(const Account &account);
    void close();
    // How long rows are kept; looked after at once and then every hour, a portion at a time.
    void setDays(int days);

    void take(const QList<watchpost::CameraStateChange> &batch, qint64 at);
    void lose(qint64 at, watchpost::StateCause cause);
    void forget(const QStringList &ids);

    // Why a camera's badge is what it is, at once; none: the server has said nothing of it, as far as is known here.
    [[nodiscard]] std::optional<StateChange> latest(const QString &camera) const;
    // The last change before `from` and all that follow, oldest first; in `context`'s thread, which is this one. Empty
    // when it cannot be read.
    using Answer = std::function<void(const QList<watchpost::StateChange> &changes)>;
    void read(const QString &camera, qint64 from, QObject *context, Answer answer);
    // The camera whose changes are told by followedChanged(); empty: none.
    void follow(const QString &camera);

Q_SIGNALS:
    void followedChanged(); // what read() answers is another now
    // How often cameras changed between online and offline in the last 24 h. After open(): all that did; then, once a
    // minute, those whose number is another than was last said.
    void countsLoaded(const QHash<QString, int> &counts);
    void countsChanged(const QHash<QString, int> &counts);
    void failed(const QString &text); // once until it works again

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace watchpost
