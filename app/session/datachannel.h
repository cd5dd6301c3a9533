// One short-lived data connection: no login, no heartbeat; the token first where it was agreed; closed without a
// goodbye. (docs/protocol.md, "Connections" and "Extensions", data-token)
#pragma once

#include "protocol/link.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslCertificate>
#include <QTimer>

#include <vector>

namespace watchpost {

class DataChannel : public QObject
{
    Q_OBJECT

public:
    struct Endpoint
    {
        QHostAddress address; // the control connection's peer, and no other
        quint16 port = 0;
        bool tls = false; // exactly as the control connection
        QString tlsName;  // what the certificate must be for
        QList<QSslCertificate> authorities;
        QByteArray token; // empty: none
        protocol::Extensions extensions;
        int connectTimeoutMs = 15000;
        int silenceMs = 30000; // nothing heard for so long: taken for dead
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

Q_SIGNALS:
    // These come from the event loop, never from within a call of this class: the receiver may delete the channel.
    void opened();
    void batchFinished();
    void closed();

private:
    void transportReady();
    void end();

    Endpoint m_endpoint;
    QPointer<protocol::Link> m_link;
    QTimer m_timer; // to connect, then of silence
    bool m_over = false;
};

} // namespace watchpost
