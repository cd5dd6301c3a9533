// A listening port that hands out connected sockets, encrypted ones when it was given a certificate.
#pragma once

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <optional>

namespace watchpost::server {

using TlsSettings = std::optional<QSslConfiguration>; // none: plain TCP

// The server's certificate chain and key, TLS 1.2 or newer. False: `error` says which file, and what to do.
[[nodiscard]] bool loadTls(const QString &certificateFile, const QString &keyFile, TlsSettings *tls, QString *error);

class TcpListener : public QTcpServer
{
    Q_OBJECT

public:
    explicit TcpListener(const TlsSettings &tls, QObject *parent = nullptr);

Q_SIGNALS:
    // The socket is connected; its TLS handshake may be under way. Who takes it gives it a new parent.
    void accepted(QTcpSocket *socket);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void goOnLater();

    TlsSettings m_tls;
    QTimer m_resume;
    bool m_tookOne = false; // since the last error
};

} // namespace watchpost::server
