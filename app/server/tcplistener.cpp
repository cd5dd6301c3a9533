#include "server/tcplistener.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <utility>

namespace watchpost::server {

namespace {

// A slow or hostile reader can not make us buffer more than this of what it sends.
constexpr qint64 kReadBufferBytes = 256 * 1024;
constexpr int kResumeMs = 500;

bool readPem(const QString &file, QByteArray *bytes, QString *error)
{
    QFile pem(file);
    if (!pem.open(QIODevice::ReadOnly)) {
        *error = QStringLiteral("%1 could not be read (%2). Check the path and its permissions.")
                     .arg(file, pem.errorString());
        return false;
    }
    *bytes = pem.readAll();
    return true;
}

QSslKey readKey(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

bool loadTls(const QString &certificateFile, const QString &keyFile, TlsSettings *tls, QString *error)
{
    tls->reset();
    if (certificateFile.isEmpty() && keyFile.isEmpty())
        return true;
    if (certificateFile.isEmpty() || keyFile.isEmpty()) {
        *error = QStringLiteral("TLS needs both a certificate and its key. Name both --tls-certificate and --tls-key.");
        return false;
    }
    if (!QSslSocket::supportsSsl()) {
        *error = QStringLiteral("This Qt has no TLS library. Install OpenSSL 3 (package libssl3).");
        return false;
    }
    QByteArray pem;
    if (!readPem(certificateFile, &pem, error))
        return false;
    const QList<QSslCertificate> chain = QSslCertificate::fromData(pem, QSsl::Pem);
    if (chain.isEmpty()) {
        *error = QStringLiteral("%1 holds no PEM certificate. Name the file that begins with BEGIN CERTIFICATE.")
                     .arg(certificateFile);
        return false;
    }
    if (!readPem(keyFile, &pem, error))
        return false;
    const QSslKey key = readKey(pem);
    if (key.isNull()) {
        *error = QStringLiteral("%1 holds no PEM private key without a pass phrase. Name the key of the certificate.")
                     .arg(keyFile);
        return false;
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show a password, not a certificate
    *tls = configuration;
    return true;
}

TcpListener::TcpListener(const TlsSettings &tls, QObject *parent)
    : QTcpServer(parent)
    , m_tls(tls)
{
    m_resume.setSingleShot(true);
    connect(&m_resume, &QTimer::timeout, this, &QTcpServer::resumeAccepting);
    // Out of file descriptors, usually: QTcpServer takes in nobody after that, not even when there are some again.
    connect(this, &QTcpServer::acceptError, this, &TcpListener::goOnLater);
}

void TcpListener::goOnLater()
{
    // After its first error QTcpServer repeats it whenever nobody else is waiting: then the one before was taken in.
    if (std::exchange(m_tookOne, false)) {
        m_resume.start(0);
        return;
    }
    qWarning("No connection could be taken in (%s). Trying again.", qUtf8Printable(errorString()));
    m_resume.start(kResumeMs);
}

void TcpListener::incomingConnection(qintptr descriptor)
{
    m_tookOne = true;
    auto *tlsSocket = m_tls ? new QSslSocket(this) : nullptr;
    QTcpSocket *socket = m_tls ? tlsSocket : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    socket->setReadBufferSize(kReadBufferBytes);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    // A client that never answers a heartbeat can still be found out to be gone.
    socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    if (tlsSocket != nullptr) {
        tlsSocket->setSslConfiguration(*m_tls);
        tlsSocket->startServerEncryption();
    }
    Q_EMIT accepted(socket);
}

} // namespace watchpost::server
