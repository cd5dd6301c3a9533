#include "protocol/link.h"

#include "protocol/trace.h"
#include "protocol/writer.h"

#include <QAbstractSocket>
#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

namespace watchpost::protocol {

namespace {

constexpr std::size_t kKeptOutgoing = 256 * 1024;

} // namespace

Link::Link(QIODevice *device, QObject *parent)
    : QObject(parent)
    , m_device(device)
    , m_socket(qobject_cast<QAbstractSocket *>(device))
{
    Q_ASSERT(device);
    device->setParent(this);
    connectDevice();
}

Link::~Link()
{
    m_device->disconnect(this);
    if (!isClosed() || !m_socket || m_socket->state() != QAbstractSocket::ClosingState)
        return;
    // Still sending: the socket outlives the link until it is done or kLingerMs have passed (see closeDevice()), but
    // not the program.
    QCoreApplication *const program = QCoreApplication::instance();
    m_socket->setParent(program && program->thread() == m_socket->thread() ? program : nullptr);
    connect(m_socket, &QAbstractSocket::disconnected, m_socket, &QObject::deleteLater);
}

void Link::connectDevice()
{
    connect(m_device, &QIODevice::readyRead, this, [this] { readAvailable(); });
    connect(m_device, &QIODevice::aboutToClose, this, &Link::deviceAboutToClose);
    if (!m_socket) {
        connect(m_device, &QIODevice::readChannelFinished, this, &Link::deviceEnded);
        return;
    }
    m_socket->setReadBufferSize(kBytesPerTurn);
    // Not readChannelFinished: a TLS socket decrypts its last bytes after that, and before `disconnected`.
    connect(m_socket, &QAbstractSocket::disconnected, this, &Link::deviceEnded);
    connect(m_socket, &QAbstractSocket::errorOccurred, this, &Link::checkSocketError);
}

void Link::setHandler(Handler handler)
{
    m_handler = std::move(handler);
    scheduleRead(); // for what arrived before
}

// --- reading ---------------------------------------------------------------------------------------------------------

void Link::scheduleRead()
{
    if (m_readScheduled || isClosed())
        return;
    m_readScheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_readScheduled = false;
            m_turnBytes = 0;
            readAvailable();
        },
        Qt::QueuedConnection);
}

void Link::readAvailable(Budget budget)
{
    // From within the handler: the loop outside goes on anyway.
    if (m_reading || isClosed() || !m_handler)
        return;
    m_reading = true;
    const quint64 before = m_counters.received;
    const bool mayHoldMore = readAndHandle(budget);
    m_reading = false;
    if (mayHoldMore)
        scheduleRead();
    finishTurn(m_counters.received != before, mayHoldMore);
}

// True when it stopped because the turn is over, not because the device is empty.
bool Link::readAndHandle(Budget budget)
{
    while (!isClosed() && m_lineError == LineStatus::Line && m_device->isReadable()) {
        if (budget == Budget::OneTurn && m_turnBytes >= kBytesPerTurn)
            return m_device->bytesAvailable() > 0;
        const std::span<char> room = m_buffer.room();
        if (room.empty()) {
            m_lineError = LineStatus::TooLong;
            break;
        }
        const qint64 got = m_device->read(room.data(), static_cast<qint64>(room.size()));
        if (got <= 0)
            break;
        m_buffer.added(static_cast<std::size_t>(got));
        m_turnBytes += static_cast<std::size_t>(got);
        m_counters.bytesReceived += static_cast<quint64>(got);
        handleBuffer();
    }
    return false;
}

void Link::handleBuffer()
{
    const bool tracing = protocolLog().isDebugEnabled();
    while (!isClosed()) {
        const LineResult result = m_buffer.next();
        if (result.status == LineStatus::NeedMore)
            return;
        if (result.status != LineStatus::Line) {
            m_lineError = result.status;
            return;
        }
        handleLine(result.line, tracing);
    }
}

void Link::handleLine(View line, bool tracing)
{
    ++m_counters.received;
    const Parsed parsed = m_parser.parse(line);
    if (std::holds_alternative<UnknownCommand>(parsed))
        ++m_counters.unknown;
    else if (std::holds_alternative<BadArgument>(parsed))
        ++m_counters.bad;
    if (tracing)
        traceReceived(m_device, parsed, line.size());
    m_handler(parsed);
}

// What a turn leaves to announce. The slots of batchFinished() may close or delete the link.
void Link::finishTurn(bool handledAny, bool mayHoldMore)
{
    if (isClosed()) {
        finishClose(); // by the handler
        return;
    }
    if (handledAny) {
        const QPointer<Link> self(this);
        Q_EMIT batchFinished();
        if (!self || isClosed())
            return;
    }
    if (m_lineError != LineStatus::Line) {
        const char *const why = describe(m_lineError);
        send(Error{{}, why}); // the reader says so
        close(CloseReason::ProtocolError, QString::fromLatin1(why));
    } else if (m_ended && !mayHoldMore) {
        close(CloseReason::Remote, deviceErrorText());
    }
}

// --- the end of the device -------------------------------------------------------------------------------------------

void Link::deviceEnded()
{
    if (isClosed() || m_ended)
        return;
    m_ended = true;
    if (m_reading)
        return; // finishTurn() sees to it
    if (m_handler)
        readAvailable();
    else
        finishTurn(false, false);
}

// Its buffer is about to go: the last chance to read, so all of it.
void Link::deviceAboutToClose()
{
    if (isClosed())
        return;
    m_ended = true;
    m_deviceClosing = true;
    if (m_reading)
        return;
    const QPointer<Link> self(this);
    readAvailable(Budget::Everything);
    if (self && !isClosed())
        close(CloseReason::Remote, deviceErrorText());
    if (self)
        m_deviceClosing = false;
}

// A connection that is lost says `disconnected` after its error, one that was never made does not.
void Link::checkSocketError()
{
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        deviceEnded();
}

QString Link::deviceErrorText() const
{
    const bool failed = m_socket && m_socket->error() != QAbstractSocket::UnknownSocketError &&
                        m_socket->error() != QAbstractSocket::RemoteHostClosedError;
    return failed ? m_socket->errorString() : QStringLiteral("the other side closed the connection");
}

// --- writing ---------------------------------------------------------------------------------------------------------

bool Link::canWrite() const
{
    if (isClosed() || m_deviceClosing || !m_device->isWritable())
        return false;
    return !m_socket || m_socket->state() == QAbstractSocket::ConnectedState;
}

void Link::send(const Message &message)
{
    if (!canWrite())
        return;
    // Taken and given back: writing can emit signals whose slots send.
    std::string bytes = std::move(m_outgoing);
    bytes.clear();
    write(bytes, message, extensions());
    if (protocolLog().isDebugEnabled())
        traceSent(m_device, message);
    ++m_counters.sent;
    writeOut(bytes);
    if (bytes.capacity() <= kKeptOutgoing)
        m_outgoing = std::move(bytes);
}

void Link::sendBatch(const std::vector<Message> &messages)
{
    if (messages.empty() || !canWrite())
        return;
    std::string bytes = std::move(m_outgoing);
    bytes.clear();
    const bool tracing = protocolLog().isDebugEnabled();
    for (const Message &message : messages) {
        write(bytes, message, extensions());
        if (tracing)
            traceSent(m_device, message);
    }
    m_counters.sent += messages.size();
    writeOut(bytes);
    if (bytes.capacity() <= kKeptOutgoing)
        m_outgoing = std::move(bytes);
}

void Link::writeOut(const std::string &bytes)
{
    std::size_t done = 0;
    while (done < bytes.size() && canWrite()) {
        const qint64 written = m_device->write(bytes.data() + done, static_cast<qint64>(bytes.size() - done));
        if (written <= 0) {
            close(CloseReason::Remote, QStringLiteral("writing failed: ") + m_device->errorString());
            return;
        }
        done += static_cast<std::size_t>(written);
        m_counters.bytesSent += static_cast<quint64>(written);
    }
}

// --- closing ---------------------------------------------------------------------------------------------------------

void Link::close(CloseReason reason, const QString &text)
{
    if (isClosed() || reason == CloseReason::None)
        return;
    m_reason = reason;
    m_closeText = text;
    m_device->disconnect(this);
    closeDevice();
    // The handler still reads from the buffers: readAvailable() finishes after it returned.
    if (!m_reading)
        finishClose();
}

void Link::closeDevice()
{
    if (m_deviceClosing)
        return;
    if (!m_socket) {
        m_device->close();
        return;
    }
    if (m_socket->state() != QAbstractSocket::ConnectedState && m_socket->state() != QAbstractSocket::ClosingState) {
        m_socket->abort();
        return;
    }
    // Gracefully, and as far as possible at once. A peer that reads nothing does not get to keep the socket for ever.
    m_socket->flush();
    m_socket->disconnectFromHost();
    if (m_socket->state() == QAbstractSocket::ClosingState)
        QTimer::singleShot(kLingerMs, m_socket, [socket = m_socket] { socket->abort(); });
}

void Link::finishClose()
{
    if (m_closedEmitted)
        return;
    m_closedEmitted = true;
    m_buffer.clear();
    m_outgoing = {};
    Q_EMIT closed(m_reason);
}

} // namespace watchpost::protocol
