// A bad network between a client and a server, in user land and on loopback: forwards connections and does to each what
// its plan says. A plan comes from a test's hand or from a seed, and prints itself, so that a run that failed can be
// run again. It corrupts nothing: neither does TCP.
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <limits>
#include <map>
#include <memory>

QT_BEGIN_NAMESPACE
class QTcpServer;
class QTcpSocket;
QT_END_NAMESPACE

namespace watchpost::testsupport {

struct FaultPlan
{
    enum class Fault : quint8 {
        None,
        Fin,      // both ends are closed in order
        Reset,    // both ends get a RST
        Stall,    // nothing is read any more: what is sent fills the buffers, then blocks
        HalfOpen, // what comes is swallowed, and no end learns that the other one left: a router that lost its state
    };
    static constexpr qint64 kNever = std::numeric_limits<qint64>::max();

    Fault fault = Fault::None;
    // It strikes when so many bytes were forwarded in a direction, to the byte; 0: before the first one.
    qint64 toServer = kNever;
    qint64 toClient = kNever;
    int delayMs = 0;       // each byte comes so much later, in order
    int dripMs = 0;        // one byte each so many ms in each direction; 0: as they come
    qint64 twinBytes = -1; // from 0: the server sees the connection twice, the second one with that many of the
                           // client's bytes, after which it is reset

    // About one in five does nothing; every kind of fault, of which Stall and HalfOpen need a peer that notices.
    [[nodiscard]] static FaultPlan random(quint64 seed, int connection);
    // "reset after 120 to the server, delay 3 ms"
    [[nodiscard]] QString toString() const;
};

class FaultProxy : public QObject
{
public:
    explicit FaultProxy(QObject *parent = nullptr);
    ~FaultProxy() override; // aborts what is open

    // Asked for each connection, numbered from 0 over all ports. None: forwards faithfully.
    std::function<FaultPlan(int connection)> planFor;

    // A port of loopback that leads to the port `target`. 0: there was none.
    [[nodiscard]] quint16 listen(quint16 target);
    // The same for a single connection, as a data port is: it no longer listens then.
    [[nodiscard]] quint16 listenOnce(quint16 target);
    // Connections to come: the server was started anew, and has another port.
    void retarget(quint16 target);
    // To every connection that is open, at once.
    void strike(FaultPlan::Fault fault);
    // Connections that are asked for end at once, as while a server is down.
    void setRefusing(bool refusing) { m_refusing = refusing; }

    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int faults() const { return m_faults; } // that have struck
    [[nodiscard]] qint64 bytesToServer() const { return m_bytesToServer; }
    [[nodiscard]] qint64 bytesToClient() const { return m_bytesToClient; }

private:
    class Connection;
    friend class Connection;

    QTcpServer *makeListener(quint16 target);
    void accept(QTcpServer *listener);

    int m_connections = 0;
    int m_faults = 0;
    qint64 m_bytesToServer = 0;
    qint64 m_bytesToClient = 0;
    bool m_refusing = false;
    std::map<QTcpServer *, quint16> m_targets;
};

// SO_LINGER of 0, then closed: the peer gets a RST, whatever was still on its way.
void resetSocket(QTcpSocket *socket);

} // namespace watchpost::testsupport
