#include "session/transport.h"

#include "session/peercheck.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>
#include <iterator>

namespace watchpost {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Transport", text);
}

// The one that matters most: what is beyond the user's judgement first, then what is most alarming.
constexpr CertificateProblem kByWeight[] = {CertificateProblem::BadChain,   CertificateProblem::WrongUse,
                                            CertificateProblem::Changed,    CertificateProblem::WrongHost,
                                            CertificateProblem::Expired,    CertificateProblem::NotYetValid,
                                            CertificateProblem::SelfSigned, CertificateProblem::UnknownRoot};

const char *problemText(CertificateProblem problem)
{
    switch (problem) {
    case CertificateProblem::BadChain:
        return QT_TRANSLATE_NOOP("Transport",
                                 "The certificate of %1 proves nothing: its chain is broken or too long, or a key or "
                                 "a signature in it is weak or false. Nothing was sent. Ask whoever runs the server "
                                 "for another certificate.");
    case CertificateProblem::WrongUse:
        return QT_TRANSLATE_NOOP("Transport",
                                 "The certificate of %1 was not made for servers, or was issued by one that may not "
                                 "issue any. Nothing was sent. Ask whoever runs the server for another certificate.");
    case CertificateProblem::Changed:
        return QT_TRANSLATE_NOOP("Transport",
                                 "%1 shows another certificate than the one that was accepted before. Somebody may be "
                                 "in between, so nothing was sent. Ask whoever runs the server whether it was changed, "
                                 "and compare the fingerprints.");
    case CertificateProblem::WrongHost:
        return QT_TRANSLATE_NOOP("Transport", "The certificate of %1 was made for another name. Nothing was sent. "
                                              "Enter the name that the certificate was made for.");
    case CertificateProblem::Expired:
        return QT_TRANSLATE_NOOP("Transport", "The certificate of %1 has expired. Nothing was sent. Check this "
                                              "computer's date and time, and ask whoever runs the server to renew it.");
    case CertificateProblem::NotYetValid:
        return QT_TRANSLATE_NOOP("Transport", "The certificate of %1 is not valid yet. Nothing was sent. Check this "
                                              "computer's date and time, and ask whoever runs the server.");
    case CertificateProblem::SelfSigned:
        return QT_TRANSLATE_NOOP("Transport", "The certificate of %1 is signed by itself: nobody vouches for it. "
                                              "Nothing was sent. Compare its fingerprint with that of the server.");
    case CertificateProblem::UnknownRoot:
        break;
    }
    return QT_TRANSLATE_NOOP("Transport", "The certificate of %1 comes from an authority that this computer does not "
                                          "trust. Nothing was sent. Compare its fingerprint with that of the server, "
                                          "or add the authority to this system's trusted certificates.");
}

ConnectionError onTlsField(ErrorKind kind, const char *text, const ServerAddress &address)
{
    return {kind, LoginField::Tls, translated(text).arg(toString(address))};
}

ConnectionError onServerField(const char *text, const QString &argument)
{
    return {ErrorKind::Transient, LoginField::Server, translated(text).arg(argument)};
}

} // namespace

std::unique_ptr<QTcpSocket> makeSocket(bool tls, const Route &route)
{
    std::unique_ptr<QTcpSocket> socket;
    if (tls) {
        auto ssl = std::make_unique<QSslSocket>();
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
        configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
        configuration.setPeerVerifyDepth(kMaxIntermediates + 1);
        // Set, not added: with added ones Qt takes others from the system's folders besides.
        configuration.setCaCertificates(route.authorities.certificates());
        // Every connection shows its certificate anew.
        configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
        configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
        configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
        ssl->setSslConfiguration(configuration);
        socket = std::move(ssl);
    } else {
        socket = std::make_unique<QTcpSocket>();
    }
    socket->setProxy(route.proxy);
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
    return ssl->sessionProtocol() == QSsl::TlsV1_3 ? QStringLiteral("TLS 1.3") : QStringLiteral("TLS 1.2");
}

QString cipherOf(const QTcpSocket *socket)
{
    const auto *ssl = qobject_cast<const QSslSocket *>(socket);
    return ssl && ssl->isEncrypted() ? ssl->sessionCipher().name() : QString();
}

ConnectionError describeFailure(const QTcpSocket *socket, const ServerAddress &address)
{
    const QString name = toString(address);
    switch (socket->error()) {
    case QAbstractSocket::HostNotFoundError:
        return describeNoSuchHost(address);
    case QAbstractSocket::ConnectionRefusedError:
        return onServerField(QT_TRANSLATE_NOOP("Transport",
                                               "Nothing answers at %1. Check the address and the port, and "
                                               "that the server runs."),
                             name);
    case QAbstractSocket::SocketTimeoutError:
        return describeTimeout(address);
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return {ErrorKind::Permanent, LoginField::Server,
                translated(QT_TRANSLATE_NOOP("Transport", "The proxy wants another user name or password. Correct them "
                                                          "in the settings."))};
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyNotFoundError:
        return onServerField(QT_TRANSLATE_NOOP("Transport", "The proxy on the way to %1 is not there. Check the proxy "
                                                            "in the settings and this computer's network."),
                             name);
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyProtocolError:
        return onServerField(QT_TRANSLATE_NOOP("Transport", "The proxy did not make the connection to %1. Check the "
                                                            "proxy in the settings, and whether it allows this server "
                                                            "and port."),
                             name);
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::UnfinishedSocketOperationError:
        return onServerField(QT_TRANSLATE_NOOP("Transport", "%1 cannot be reached. Check this computer's network."),
                             name);
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return onTlsField(ErrorKind::Permanent,
                          QT_TRANSLATE_NOOP("Transport",
                                            "%1 did not answer with TLS. Nothing was sent. Check the port. If this "
                                            "worked before, somebody may be in between: do not switch TLS off."),
                          address);
    case QAbstractSocket::RemoteHostClosedError:
        if (const auto *ssl = qobject_cast<const QSslSocket *>(socket); ssl && !ssl->isEncrypted())
            return onTlsField(ErrorKind::Transient,
                              QT_TRANSLATE_NOOP("Transport",
                                                "%1 closed the connection before it was encrypted. Nothing was sent. "
                                                "Check the port, and whether the server uses TLS."),
                              address);
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

ConnectionError describeNoSuchHost(const ServerAddress &address)
{
    return onServerField(QT_TRANSLATE_NOOP("Transport", "There is no server called %1. Check the name and this "
                                                        "computer's network."),
                         address.host);
}

ConnectionError describeTimeout(const ServerAddress &address)
{
    return onServerField(QT_TRANSLATE_NOOP("Transport",
                                           "%1 does not answer in time. Check the address and the port, and "
                                           "this computer's network."),
                         toString(address));
}

ConnectionError describeRefusal(const CertificateRefusal &refusal, const ServerAddress &address)
{
    const auto worst = std::find_if(std::begin(kByWeight), std::end(kByWeight),
                                    [&](CertificateProblem problem) { return refusal.problems.contains(problem); });
    return onTlsField(ErrorKind::Permanent,
                      problemText(worst == std::end(kByWeight) ? CertificateProblem::BadChain : *worst), address);
}

ConnectionError describeOldTls(const ServerAddress &address)
{
    return onTlsField(ErrorKind::Permanent,
                      QT_TRANSLATE_NOOP("Transport",
                                        "%1 offers only TLS that is too old to be safe. Nothing was sent. Ask whoever "
                                        "runs the server to switch TLS 1.2 or newer on."),
                      address);
}

ConnectionError describeSilentHandshake(const ServerAddress &address)
{
    return onTlsField(ErrorKind::Transient,
                      QT_TRANSLATE_NOOP("Transport",
                                        "%1 was reached but did not finish the TLS handshake in time. Nothing was "
                                        "sent. Check the port, and whether the server uses TLS."),
                      address);
}

ConnectionError describeGarbage(const ServerAddress &address)
{
    return {ErrorKind::Permanent, LoginField::Server,
            translated(QT_TRANSLATE_NOOP("Transport", "What answers at %1 is not a camera server. Check the port and "
                                                      "whether the server wants TLS."))
                .arg(toString(address))};
}

} // namespace watchpost
