#include "session/transport.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QTcpSocket>

namespace watchpost {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Transport", text);
}

ConnectionError describeCertificate(const QSslError &error, const ServerAddress &address)
{
    QString advice;
    switch (error.error()) {
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        advice =
            translated(QT_TRANSLATE_NOOP("Transport", "Check this computer's date and time, and ask whoever runs the "
                                                      "server to renew the certificate."));
        break;
    case QSslError::HostNameMismatch:
        advice = translated(QT_TRANSLATE_NOOP("Transport", "Enter the name that the certificate was made for."));
        break;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        advice = translated(QT_TRANSLATE_NOOP("Transport", "Add the authority that signed it to this system's trusted "
                                                           "certificates, or ask whoever runs the server for a "
                                                           "certificate that this system trusts."));
        break;
    default:
        advice = translated(QT_TRANSLATE_NOOP("Transport", "Ask whoever runs the server about its certificate."));
        break;
    }
    const QString what = translated(QT_TRANSLATE_NOOP("Transport", "The certificate of %1 was not accepted: %2."))
                             .arg(toString(address), error.errorString());
    return {ErrorKind::Permanent, LoginField::Tls, what + u' ' + advice};
}

ConnectionError describeHandshake(const QTcpSocket *socket, const ServerAddress &address)
{
    if (const auto *ssl = qobject_cast<const QSslSocket *>(socket)) {
        const QList<QSslError> errors = ssl->sslHandshakeErrors();
        for (const QSslError &error : errors) {
            if (error.error() != QSslError::NoError)
                return describeCertificate(error, address);
        }
    }
    return {
        ErrorKind::Permanent, LoginField::Tls,
        translated(QT_TRANSLATE_NOOP("Transport", "%1 did not answer with TLS. Check the port, or switch TLS off if "
                                                  "the server does not use it."))
            .arg(toString(address))};
}

ConnectionError onServerField(const char *text, const QString &argument)
{
    return {ErrorKind::Transient, LoginField::Server, translated(text).arg(argument)};
}

} // namespace

std::unique_ptr<QTcpSocket> makeSocket(bool tls, const QList<QSslCertificate> &authorities)
{
    std::unique_ptr<QTcpSocket> socket;
    if (tls) {
        auto ssl = std::make_unique<QSslSocket>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
        configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
        if (!authorities.isEmpty())
            configuration.addCaCertificates(authorities);
        ssl->setSslConfiguration(configuration);
        socket = std::move(ssl);
    } else {
        socket = std::make_unique<QTcpSocket>();
    }
    // A data connection must come from the address that the control connection came from.
    socket->setProxy(QNetworkProxy::NoProxy);
    return socket;
}

void connectSocket(QTcpSocket *socket, const QString &host, quint16 port, const QString &tlsName)
{
    if (auto *ssl = qobject_cast<QSslSocket *>(socket))
        ssl->connectToHostEncrypted(host, port, tlsName.isEmpty() ? host : tlsName);
    else
        socket->connectToHost(host, port);
}

void tuneSocket(QTcpSocket *socket)
{
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
}

QString encryptionOf(const QTcpSocket *socket)
{
    const auto *ssl = qobject_cast<const QSslSocket *>(socket);
    if (!ssl || !ssl->isEncrypted())
        return {};
    switch (ssl->sessionProtocol()) {
    case QSsl::TlsV1_2:
        return QStringLiteral("TLS 1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLS 1.3");
    default:
        return QStringLiteral("TLS");
    }
}

ConnectionError describeFailure(const QTcpSocket *socket, const ServerAddress &address)
{
    const QString name = toString(address);
    switch (socket->error()) {
    case QAbstractSocket::HostNotFoundError:
        return onServerField(QT_TRANSLATE_NOOP("Transport", "There is no server called %1. Check the name and this "
                                                            "computer's network."),
                             address.host);
    case QAbstractSocket::ConnectionRefusedError:
        return onServerField(QT_TRANSLATE_NOOP("Transport",
                                               "Nothing answers at %1. Check the address and the port, and "
                                               "that the server runs."),
                             name);
    case QAbstractSocket::SocketTimeoutError:
        return describeTimeout(address);
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::UnfinishedSocketOperationError:
        return onServerField(QT_TRANSLATE_NOOP("Transport", "%1 cannot be reached. Check this computer's network."),
                             name);
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return describeHandshake(socket, address);
    case QAbstractSocket::RemoteHostClosedError:
        return onServerField(QT_TRANSLATE_NOOP("Transport", "%1 closed the connection. Try again; if it happens again, "
                                                            "check the port and whether the server wants TLS."),
                             name);
    default:
        return onServerField(QT_TRANSLATE_NOOP("Transport",
                                               "The connection to %1 failed. Check this computer's network "
                                               "and try again."),
                             name);
    }
}

ConnectionError describeTimeout(const ServerAddress &address)
{
    return onServerField(QT_TRANSLATE_NOOP("Transport",
                                           "%1 does not answer in time. Check the address and the port, and "
                                           "this computer's network."),
                         toString(address));
}

ConnectionError describeGarbage(const ServerAddress &address)
{
    return {ErrorKind::Permanent, LoginField::Server,
            translated(QT_TRANSLATE_NOOP("Transport", "What answers at %1 is not a camera server. Check the port and "
                                                      "whether the server wants TLS."))
                .arg(toString(address))};
}

} // namespace watchpost
