#include "session/transferrunner.h"

#include "session/datachannel.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace watchpost {

namespace {

constexpr qint64 kFirstPortWaitMs = 500;
constexpr qint64 kLongestPortWaitMs = 10000;

// The server is there: shorter than those of a reconnect, and never longer.
Backoff::Limits pauses(const Session::Options &options)
{
    return {.baseMs = std::min<qint64>(options.backoffBaseMs, 100),
            .capMs = std::min<qint64>(options.backoffCapMs, 5000)};
}

} // namespace

TransferRunner::TransferRunner(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_timer(this)
    , m_backoff(pauses(session->options()), QRandomGenerator::global()->generate64())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TransferRunner::timeout);
    connect(session, &Session::dataPortReturned, this, &TransferRunner::portReturned);
}

TransferRunner::~TransferRunner() = default;

void TransferRunner::start(Transfer *transfer)
{
    stop();
    m_transfer = transfer;
    m_failures = 0;
    m_portWaitMs = kFirstPortWaitMs;
    m_backoff.reset();
    // From the event loop, so that nothing is emitted from within start().
    m_step = Step::Pausing;
    m_timer.start(0);
}

void TransferRunner::stop()
{
    dropChannel();
    m_timer.stop();
    m_step = Step::Idle;
    m_transfer = nullptr;
}

void TransferRunner::timeout()
{
    if (m_step == Step::Asking) {
        m_owed = 0;
        pauseOrGiveUp(tr("The server does not answer the request for a data connection."));
    } else if (m_transfer->isComplete()) {
        finish({});
    } else {
        askForPort();
    }
}

void TransferRunner::askForPort()
{
    m_step = Step::Asking;
    m_advance = m_transfer->advance();
    m_timer.start(m_answerMs);
    if (m_owed == 0 && m_session) {
        ++m_owed;
        m_session->requestDataPort();
    }
}

void TransferRunner::portReturned(const DataPort &port)
{
    m_owed = std::max(0, m_owed - 1);
    if (m_step != Step::Asking)
        return;
    if (port.port) {
        m_portWaitMs = kFirstPortWaitMs;
        openChannel(port);
        return;
    }
    m_step = Step::Waiting;
    m_timer.start(static_cast<int>(m_portWaitMs));
    m_portWaitMs = std::min(m_portWaitMs * 2, kLongestPortWaitMs);
    Q_EMIT advanced();
}

void TransferRunner::openChannel(const DataPort &port)
{
    m_timer.stop();
    std::unique_ptr<DataChannel> channel = m_session->makeDataChannel(port);
    if (!channel) {
        finish(m_session->status().state == ConnectionState::Online
                   ? tr("The server named a data port that cannot be one. Ask whoever runs it.")
                   : tr("The connection to the server was lost."));
        return;
    }
    m_step = Step::Connecting;
    m_verdict = Transfer::Verdict::Ignored;
    m_channel = channel.release();
    m_channel->setParent(this);
    connect(m_channel, &DataChannel::opened, this, [this] {
        m_step = Step::Transferring;
        m_transfer->begin();
        pump();
    });
    connect(m_channel, &DataChannel::batchFinished, this, &TransferRunner::batchFinished);
    connect(m_channel, &DataChannel::closed, this, &TransferRunner::connectionEnded);
    m_channel->open([this](const protocol::Parsed &parsed) {
        // Handling stops at the first answer that makes no sense.
        if (m_step == Step::Transferring && m_verdict < Transfer::Verdict::Broken)
            m_verdict = std::max(m_verdict, m_transfer->take(parsed));
    });
}

void TransferRunner::pump()
{
    std::vector<protocol::Message> requests;
    m_transfer->fill(requests, m_channel->window());
    m_channel->send(requests);
}

void TransferRunner::batchFinished()
{
    if (m_step != Step::Transferring)
        return;
    if (m_transfer->isComplete()) {
        finish({});
    } else if (m_verdict == Transfer::Verdict::Refused) {
        finish(m_transfer->problem());
    } else if (m_verdict == Transfer::Verdict::Broken) {
        pauseOrGiveUp(m_transfer->problem());
    } else {
        pump();
        Q_EMIT advanced();
    }
}

void TransferRunner::connectionEnded()
{
    // What was answered before was dealt with in batchFinished(), which comes first.
    pauseOrGiveUp(m_channel->failure().isEmpty() ? tr("The data connection was cut.") : m_channel->failure());
}

void TransferRunner::pauseOrGiveUp(const QString &why)
{
    dropChannel();
    if (m_transfer->advance() != m_advance) {
        m_failures = 0;
        m_backoff.reset();
    }
    if (++m_failures >= kMaxFailures) {
        finish(
            tr("%1 It was tried %n time(s) without getting any further. Synchronise again later.", nullptr, m_failures)
                .arg(why));
        return;
    }
    m_step = Step::Pausing;
    m_timer.start(static_cast<int>(m_backoff.nextDelayMs()));
    Q_EMIT advanced();
}

// Closing without a goodbye is how the source's rules end a data connection.
void TransferRunner::dropChannel()
{
    if (DataChannel *channel = std::exchange(m_channel, nullptr)) {
        disconnect(channel, nullptr, this, nullptr);
        channel->close();
        channel->deleteLater();
    }
}

// By value: it may be the transfer's own text, and a slot may delete the transfer.
void TransferRunner::finish(QString error)
{
    stop();
    Q_EMIT finished(error);
}

} // namespace watchpost
