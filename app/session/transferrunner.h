// Brings a transfer to its end over as many data connections as it takes: asks for a port, waits while none is free,
// opens the connection, keeps it busy, and after a cut goes on with the next one.
#pragma once

#include "session/backoff.h"
#include "session/session.h"
#include "session/transfer.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace watchpost {

class DataChannel;

class TransferRunner : public QObject
{
    Q_OBJECT

public:
    // Connections in a row that brought nothing, after which it gives up.
    static constexpr int kMaxFailures = 8;

    explicit TransferRunner(Session *session, QObject *parent = nullptr);
    ~TransferRunner() override;

    // `transfer` must live until finished() or stop().
    void start(Transfer *transfer);
    // Silent. What was answered until now is in the transfer.
    void stop();
    void setAnswerMs(int ms) { m_answerMs = ms; } // how long the answer to a request for a port may take
    // The control connection is gone, and with it what it owed us.
    void forgetPorts() { m_owed = 0; }
    [[nodiscard]] bool isWaitingForPort() const { return m_step == Step::Asking || m_step == Step::Waiting; }

Q_SIGNALS:
    // Answers have come, or the step has changed. Never emitted from within start() or stop().
    void advanced();
    // Empty: the transfer is complete. Otherwise why not, for the user.
    void finished(const QString &error);

private:
    enum class Step { Idle, Asking, Waiting, Connecting, Transferring, Pausing };

    void askForPort();
    void portReturned(const DataPort &port);
    void openChannel(const DataPort &port);
    void pump();
    void batchFinished();
    void connectionEnded();
    void pauseOrGiveUp(const QString &why);
    void dropChannel();
    void finish(QString error);
    void timeout();

    QPointer<Session> m_session;
    Transfer *m_transfer = nullptr;
    QPointer<DataChannel> m_channel;
    QTimer m_timer;
    Backoff m_backoff;
    Step m_step = Step::Idle;
    Transfer::Verdict m_verdict = Transfer::Verdict::Ignored; // the worst since the last batch
    int m_answerMs = 30000;
    int m_owed = 0;     // ports asked for and not answered yet: a cancelled transfer leaves its answer to the next
    int m_failures = 0; // in a row
    int m_advance = 0;  // the transfer's, when the connection was asked for
    qint64 m_portWaitMs = 0;
};

} // namespace watchpost
