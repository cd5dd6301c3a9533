// One short-lived data connection: no login, no heartbeat; the token first where it was agreed; closed without a
// goodbye. (docs/protocol.md, "Connections" and "Extensions", data-token)
#pragma once

#include "domain/connection.h"
#include "protocol/link.h"
#include "session/peercheck.h"

#include <QNetworkProxy>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace watchpost {

class PeerGuard;

class DataChannel : public QObject
{
    Q_OBJECT

public:
    struct Endpoint
    {
        // The control connection's peer, and no other: its address; through a proxy, which alone knows that, its name.
        QString host;
        quint16 port = 0;
        bool tls = false;                             // exactly as the control connection
        PeerExpectation peer;                         // the control connection's
        QNetworkProxy proxy = QNetworkProxy::NoProxy; // the control connection's
        QByteArray token;                             // empty: none
        protocol::Extensions extensions;
        int connectTimeoutMs = 15000;
        int silenceMs = 30000;                                      // nothing heard for so long: taken for dead
        std::function<std::unique_ptr<QTcpSocket>()> socketFactory; // see Session::Options
    };

    explicit DataChannel(Endpoint endpoint, QObject *parent = nullptr);
    ~DataChannel() override;

    // `handler` is called from within a read, see protocol::Link; it may only note what it was given.
    void open(protocol::Link::Handler handler);
    void send(const std::vector<protocol::Message> &messages);
    // Silent: closed() is not emitted.
    void close();
    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    // Pipelining needs to be agreed.
    [[nodiscard]] std::size_t window() const;
    // After closed(): what the user should know of it; empty: it was cut.
    [[nodiscard]] const QString &failure() const { return m_failure; }

Q_SIGNALS:
    // These come from the event loop, never from within a call of this class: the receiver may delete the channel.
    void opened();
    void batchFinished();
    void closed();

private:
    [[nodiscard]] ServerAddress address() const;
    void transportReady();
    void end();

    Endpoint m_endpoint;
    QPointer<protocol::Link> m_link;
    QPointer<PeerGuard> m_peer;
    QString m_failure;
    QTimer m_timer; // to connect, then of silence
    bool m_ready = false;
    bool m_over = false;
};

} // namespace watchpost
