// A client of raw lines for the server's tests: it knows no command, so that a test spells out what goes over the wire.
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QEventLoop>
#include <QHostAddress>
#include <QList>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace watchpost::test {

// As QTest::qWaitFor(), but without its naps of 10 ms: a test of a thousand lines takes no longer than they do.
template <class Condition>
[[nodiscard]] bool waitFor(Condition condition, int waitMs)
{
    QTimer wakeUp;
    wakeUp.start(waitMs);
    const QDeadlineTimer deadline(waitMs);
    while (!condition() && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return condition();
}

class LineClient
{
public:
    enum class Transport { Plain, Tls };
    static constexpr int kWaitMs = 5000;

    explicit LineClient(quint16 port, Transport transport = Transport::Plain, const QHostAddress &from = QHostAddress())
    {
        auto *tls = transport == Transport::Tls ? new QSslSocket : nullptr;
        m_socket.reset(tls != nullptr ? tls : new QTcpSocket);
        QObject::connect(m_socket.get(), &QTcpSocket::readyRead, m_socket.get(), [this] { read(); });
        if (!from.isNull())
            m_socket->bind(from);
        if (tls != nullptr) {
            QSslConfiguration configuration = tls->sslConfiguration();
            configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
            tls->setSslConfiguration(configuration);
            tls->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        } else {
            m_socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        }
    }

    [[nodiscard]] QTcpSocket &socket() { return *m_socket; }

    [[nodiscard]] bool waitForConnected()
    {
        const auto *tls = qobject_cast<QSslSocket *>(m_socket.get());
        const auto connected = [&] { return isOpen() && (tls == nullptr || tls->isEncrypted()); };
        const auto closed = [&] { return m_socket->state() == QAbstractSocket::UnconnectedState; };
        return waitFor([&] { return connected() || closed(); }, kWaitMs) && connected();
    }

    // A line feed is added.
    void send(const QByteArray &line) { sendRaw(line + '\n'); }
    void sendRaw(const QByteArray &bytes)
    {
        if (waitForConnected())
            m_socket->write(bytes);
    }

    // The next line, without its line feed; null when none came in time.
    [[nodiscard]] QByteArray next(int waitMs = kWaitMs)
    {
        (void)waitFor([&] { return !m_lines.isEmpty() || ended(); }, waitMs);
        return m_lines.isEmpty() ? QByteArray() : m_lines.takeFirst();
    }
    [[nodiscard]] QList<QByteArray> next(int count, int waitMs)
    {
        (void)waitFor([&] { return m_lines.size() >= count || ended(); }, waitMs);
        const QList<QByteArray> lines = m_lines.mid(0, count);
        m_lines.remove(0, lines.size());
        return lines;
    }
    [[nodiscard]] QByteArray ask(const QByteArray &line)
    {
        send(line);
        return next();
    }
    // What has come and not been asked for. To show that nothing came, ask for something first: answers keep their
    // order.
    [[nodiscard]] QList<QByteArray> &pending() { return m_lines; }

    [[nodiscard]] bool waitForClosed(int waitMs = kWaitMs)
    {
        return waitFor([&] { return m_socket->state() == QAbstractSocket::UnconnectedState; }, waitMs);
    }
    // The kernel's buffers fill up, then the server's.
    void stopReading()
    {
        QObject::disconnect(m_socket.get(), &QTcpSocket::readyRead, nullptr, nullptr);
        m_socket->setReadBufferSize(1);
    }
    [[nodiscard]] bool isOpen() const { return m_socket->state() == QAbstractSocket::ConnectedState; }

private:
    [[nodiscard]] bool ended() const { return m_socket->state() == QAbstractSocket::UnconnectedState; }
    void read()
    {
        m_buffer += m_socket->readAll();
        qsizetype from = 0;
        for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n', from)) {
            m_lines.append(m_buffer.mid(from, end - from));
            from = end + 1;
        }
        m_buffer.remove(0, from);
    }

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_buffer;
    QList<QByteArray> m_lines;
};

} // namespace watchpost::test
