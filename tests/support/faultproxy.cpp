#include "support/faultproxy.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <array>
#include <deque>
#include <random>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace watchpost::testsupport {

namespace {

constexpr qint64 kChunk = 64 * 1024;

void closeSocket(QTcpSocket *socket, FaultPlan::Fault fault)
{
    if (fault == FaultPlan::Fault::Reset)
        resetSocket(socket);
    else
        socket->disconnectFromHost();
}

// One direction of a connection: reads, holds back as long as the plan wants, writes; to the byte.
class Pipe : public QObject
{
public:
    Pipe(QTcpSocket *from, QTcpSocket *to, const FaultPlan &plan, qint64 budget, QObject *parent)
        : QObject(parent)
        , m_from(from)
        , m_to(to)
        , m_plan(plan)
        , m_budget(budget)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_clock.start();
        connect(&m_timer, &QTimer::timeout, this, &Pipe::pump);
        connect(from, &QTcpSocket::readyRead, this, &Pipe::pump);
        connect(from, &QTcpSocket::disconnected, this, &Pipe::pump);
        connect(to, &QTcpSocket::bytesWritten, this, &Pipe::pump);
    }

    std::function<void(const QByteArray &)> forwarded;
    std::function<void()> exhausted; // the budget is spent, and every byte of it is out
    std::function<void()> ended;     // the reading side has left, and all that it said is out

    void stop() { m_stopped = true; }

    void pump()
    {
        if (m_stopped)
            return;
        if (m_to->state() != QAbstractSocket::ConnectedState)
            return; // the other direction's end
        take();
        writeDue();
        if (m_to->bytesToWrite() > 0)
            return;
        if (m_budget == 0) {
            m_stopped = true;
            exhausted();
        } else if (m_held.empty() && m_from->bytesAvailable() == 0 &&
                   m_from->state() == QAbstractSocket::UnconnectedState) {
            m_stopped = true;
            ended();
        }
    }

private:
    struct Held
    {
        qint64 due;
        QByteArray bytes;
    };

    void take()
    {
        while (m_heldBytes < kChunk && m_from->bytesAvailable() > 0) {
            const QByteArray bytes = m_from->read(kChunk - m_heldBytes);
            m_heldBytes += bytes.size();
            m_held.push_back({m_clock.elapsed() + m_plan.delayMs, bytes});
        }
    }

    void writeDue()
    {
        while (m_budget > 0 && !m_held.empty() && m_to->bytesToWrite() < kChunk) {
            Held &next = m_held.front();
            const qint64 wait = std::max(next.due, m_notBefore) - m_clock.elapsed();
            if (wait > 0) {
                m_timer.start(static_cast<int>(wait));
                return;
            }
            const qint64 size = std::min<qint64>(m_plan.dripMs > 0 ? 1 : next.bytes.size(), m_budget);
            const QByteArray bytes = next.bytes.left(size);
            next.bytes.remove(0, size);
            if (next.bytes.isEmpty())
                m_held.pop_front();
            m_heldBytes -= size;
            m_budget -= m_budget == FaultPlan::kNever ? 0 : size;
            m_notBefore = m_clock.elapsed() + m_plan.dripMs;
            m_to->write(bytes);
            m_to->flush();
            forwarded(bytes);
        }
        if (m_held.empty() && m_from->bytesAvailable() > 0)
            m_timer.start(0);
    }

    QTcpSocket *m_from;
    QTcpSocket *m_to;
    const FaultPlan m_plan;
    qint64 m_budget;
    std::deque<Held> m_held;
    qint64 m_heldBytes = 0;
    qint64 m_notBefore = 0;
    QElapsedTimer m_clock;
    QTimer m_timer;
    bool m_stopped = false;
};

} // namespace

class FaultProxy::Connection : public QObject
{
public:
    Connection(FaultProxy *proxy, QTcpSocket *client, quint16 target, const FaultPlan &plan)
        : QObject(proxy)
        , m_proxy(proxy)
        , m_client(client)
        , m_upstream(new QTcpSocket(this))
        , m_plan(plan)
    {
        client->setParent(this);
        for (QTcpSocket *socket : {m_client, m_upstream})
            socket->setReadBufferSize(kChunk);
        connect(m_upstream, &QTcpSocket::connected, this, &Connection::join);
        connect(m_upstream, &QTcpSocket::errorOccurred, this, [this] {
            if (!m_joined) // nobody listens there. No RST: Qt connects again and again when one comes this early
                end(FaultPlan::Fault::Fin);
        });
        if (plan.twinBytes >= 0) {
            m_twin = new QTcpSocket(this);
            connect(m_twin, &QTcpSocket::readyRead, m_twin, [twin = m_twin] { twin->readAll(); });
            connect(m_twin, &QTcpSocket::connected, this, [this] { feedTwin({}); });
        }
        m_upstream->connectToHost(QHostAddress(QHostAddress::LocalHost), target);
        if (m_twin)
            m_twin->connectToHost(QHostAddress(QHostAddress::LocalHost), target);
    }
    ~Connection() override
    {
        for (QTcpSocket *socket : {m_client, m_upstream, m_twin}) {
            if (socket)
                socket->disconnect();
        }
    }

    void strike(FaultPlan::Fault fault)
    {
        if (fault == FaultPlan::Fault::None || m_struck)
            return;
        m_struck = true;
        ++m_proxy->m_faults;
        for (Pipe *pipe : m_pipes) {
            if (pipe)
                pipe->stop();
        }
        if (fault == FaultPlan::Fault::Stall) {
            for (QTcpSocket *socket : {m_client, m_upstream})
                connect(socket, &QTcpSocket::disconnected, this, [this] { end(FaultPlan::Fault::Fin); });
        } else if (fault == FaultPlan::Fault::HalfOpen) {
            for (QTcpSocket *socket : {m_client, m_upstream}) {
                socket->readAll();
                connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->readAll(); });
            }
        } else {
            end(fault);
        }
    }

private:
    void join()
    {
        m_joined = true;
        // As long as a packet is no larger than a line, a cut in its middle is nothing that a network would not do.
        for (QTcpSocket *socket : {m_client, m_upstream})
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        const bool faithful = m_plan.fault == FaultPlan::Fault::None;
        m_pipes[0] = new Pipe(m_client, m_upstream, m_plan, faithful ? FaultPlan::kNever : m_plan.toServer, this);
        m_pipes[1] = new Pipe(m_upstream, m_client, m_plan, faithful ? FaultPlan::kNever : m_plan.toClient, this);
        m_pipes[0]->forwarded = [this](const QByteArray &bytes) {
            m_proxy->m_bytesToServer += bytes.size();
            feedTwin(bytes);
        };
        m_pipes[1]->forwarded = [this](const QByteArray &bytes) { m_proxy->m_bytesToClient += bytes.size(); };
        for (Pipe *pipe : m_pipes) {
            pipe->exhausted = [this] { strike(m_plan.fault); };
            pipe->ended = [this] { end(FaultPlan::Fault::Fin); };
        }
        for (Pipe *pipe : m_pipes)
            pipe->pump();
    }

    void feedTwin(const QByteArray &bytes)
    {
        if (!m_twin)
            return;
        m_twinBytes += bytes.left(m_plan.twinBytes - m_twinTotal);
        m_twinTotal = std::min(m_plan.twinBytes, m_twinTotal + bytes.size());
        if (m_twin->state() != QAbstractSocket::ConnectedState)
            return;
        m_twin->write(std::exchange(m_twinBytes, {}));
        m_twin->flush();
        if (m_twinTotal == m_plan.twinBytes)
            resetSocket(m_twin);
    }

    void end(FaultPlan::Fault fault)
    {
        for (QTcpSocket *socket : {m_client, m_upstream, m_twin}) {
            if (socket)
                closeSocket(socket, fault);
        }
        deleteLater();
    }

    FaultProxy *m_proxy;
    QTcpSocket *m_client;
    QTcpSocket *m_upstream;
    QTcpSocket *m_twin = nullptr;
    const FaultPlan m_plan;
    std::array<Pipe *, 2> m_pipes{};
    QByteArray m_twinBytes;
    qint64 m_twinTotal = 0;
    bool m_joined = false;
    bool m_struck = false;
};

FaultPlan FaultPlan::random(quint64 seed, int connection)
{
    std::mt19937_64 random(seed * 0x9e3779b97f4a7c15ULL + static_cast<quint64>(connection));
    const auto below = [&](quint64 limit) { return random() % limit; };
    FaultPlan plan;
    constexpr std::array kinds{Fault::None, Fault::Fin, Fault::Reset, Fault::Stall, Fault::HalfOpen};
    plan.fault = kinds.at(below(kinds.size()));
    if (plan.fault != Fault::None) {
        // Within the first lines more often than far out: there the states change.
        const auto at = static_cast<qint64>(below(below(2) == 0 ? 256 : 4096));
        (below(2) == 0 ? plan.toServer : plan.toClient) = at;
    }
    if (below(4) == 0)
        plan.delayMs = static_cast<int>(1 + below(20));
    if (below(16) == 0)
        plan.dripMs = 1;
    if (below(8) == 0)
        plan.twinBytes = static_cast<qint64>(below(256));
    return plan;
}

QString FaultPlan::toString() const
{
    static constexpr std::array names{"no fault", "fin", "reset", "stall", "half-open"};
    QStringList parts{QString::fromLatin1(names.at(static_cast<std::size_t>(fault)))};
    if (toServer != kNever)
        parts.append(QStringLiteral("after %1 to the server").arg(toServer));
    if (toClient != kNever)
        parts.append(QStringLiteral("after %1 to the client").arg(toClient));
    if (delayMs > 0)
        parts.append(QStringLiteral("delay %1 ms").arg(delayMs));
    if (dripMs > 0)
        parts.append(QStringLiteral("a byte each %1 ms").arg(dripMs));
    if (twinBytes >= 0)
        parts.append(QStringLiteral("a twin with %1 bytes").arg(twinBytes));
    return parts.join(QStringLiteral(", "));
}

FaultProxy::FaultProxy(QObject *parent)
    : QObject(parent)
{
}

FaultProxy::~FaultProxy()
{
    qDeleteAll(findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly));
}

quint16 FaultProxy::listen(quint16 target)
{
    QTcpServer *listener = makeListener(target);
    connect(listener, &QTcpServer::newConnection, this, [this, listener] { accept(listener); });
    return listener->serverPort();
}

quint16 FaultProxy::listenOnce(quint16 target)
{
    QTcpServer *listener = makeListener(target);
    connect(listener, &QTcpServer::newConnection, this, [this, listener] {
        accept(listener);
        listener->close();
        m_targets.erase(listener);
        listener->deleteLater();
    });
    return listener->serverPort();
}

QTcpServer *FaultProxy::makeListener(quint16 target)
{
    auto *listener = new QTcpServer(this);
    listener->listen(QHostAddress::LocalHost);
    m_targets[listener] = target;
    return listener;
}

void FaultProxy::accept(QTcpServer *listener)
{
    while (QTcpSocket *client = listener->nextPendingConnection()) {
        if (m_refusing) {
            client->abort();
            client->deleteLater();
            continue;
        }
        const int number = m_connections++;
        new Connection(this, client, m_targets.at(listener), planFor ? planFor(number) : FaultPlan());
    }
}

void FaultProxy::retarget(quint16 target)
{
    for (auto &[listener, port] : m_targets)
        port = target;
}

void FaultProxy::strike(FaultPlan::Fault fault)
{
    const auto all = findChildren<QObject *>(QString(), Qt::FindDirectChildrenOnly);
    for (QObject *child : all) {
        if (auto *connection = dynamic_cast<Connection *>(child))
            connection->strike(fault);
    }
}

void resetSocket(QTcpSocket *socket)
{
#ifdef Q_OS_UNIX
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    socket->abort();
}

} // namespace watchpost::testsupport
