// A socket without a network, in the hand of the test: it connects when and where it is told, its peer's bytes come
// when the test says them, what is written to it is kept. For code that insists on a QTcpSocket; ScriptedDevice is for
// the rest.
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QTcpSocket>

#include <algorithm>
#include <cstring>
#include <utility>

namespace watchpost::test {

class FakeSocket : public QTcpSocket
{
public:
    explicit FakeSocket(QObject *parent = nullptr)
        : QTcpSocket(parent)
    {
    }
    ~FakeSocket() override { forget(); }

    // --- the peer ---
    void establish(const QHostAddress &peer = QHostAddress(QHostAddress::LocalHost))
    {
        setPeerAddress(peer);
        setSocketState(ConnectedState);
        setOpenMode(ReadWrite);
        Q_EMIT connected();
    }
    void refuse(SocketError error)
    {
        setSocketError(error);
        setSocketState(UnconnectedState);
        Q_EMIT errorOccurred(error);
    }
    void feed(const QByteArray &bytes)
    {
        m_input += bytes;
        Q_EMIT readyRead();
    }
    // The peer closed its end, in order or not; what it said before can still be read.
    void end(SocketError error = RemoteHostClosedError)
    {
        setSocketError(error);
        Q_EMIT errorOccurred(error);
        if (isOpen())
            disconnectFromHost();
    }
    void failWrites() { m_failsWrites = true; }
    // Writes are taken, and never leave.
    void stall() { m_stalled = true; }

    // --- what was done to it ---
    [[nodiscard]] const QByteArray &written() const { return m_written; }
    [[nodiscard]] quint16 askedPort() const { return m_port; }
    [[nodiscard]] QByteArray takeWritten() { return std::exchange(m_written, {}); }

    using QTcpSocket::connectToHost;
    void connectToHost(const QString &, quint16 port, OpenMode, NetworkLayerProtocol) override
    {
        m_port = port;
        setSocketState(ConnectingState);
    }
    void disconnectFromHost() override
    {
        if (state() == UnconnectedState)
            return;
        setSocketState(UnconnectedState);
        Q_EMIT disconnected();
    }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_input.size() + QIODevice::bytesAvailable(); }
    [[nodiscard]] qint64 bytesToWrite() const override { return m_stalled ? m_written.size() : 0; }
    void setSocketOption(SocketOption, const QVariant &) override {}

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 size = std::min<qint64>(maxSize, m_input.size());
        std::memcpy(data, m_input.constData(), static_cast<std::size_t>(size));
        m_input.remove(0, size);
        return size;
    }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (m_failsWrites)
            return -1;
        m_written.append(data, size);
        return size;
    }

private:
    // QTcpSocket's destructor would end the connection once more.
    void forget() { setSocketState(UnconnectedState); }

    QByteArray m_input;
    QByteArray m_written;
    quint16 m_port = 0;
    bool m_failsWrites = false;
    bool m_stalled = false;
};

} // namespace watchpost::test
