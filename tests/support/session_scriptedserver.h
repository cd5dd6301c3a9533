// A camera server that follows the source document's command table and nothing else: it knows no extension, skips what
// it does not know, and answers each request before it reads the next. Written against the table, not against our own
// parser and writer, so that a mistake there does not cancel itself out here. A test can bend any answer with onLine.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace watchpost::testsupport {

class ScriptedServer : public QObject
{
public:
    struct Camera
    {
        QByteArray id;
        QByteArray password;
        QByteArray state = "true";
    };

    // Both sides of the table in one place.
    QByteArray user = "alice";
    QByteArray password = "secret";
    QByteArray refusal = "wrong user or password";
    QList<Camera> cameras;        // bound to the account, in the order of binding
    QList<QByteArray> refusedIds; // answered by UploadFail
    int freePorts = 1000;         // data ports that will still be handed out

    // What came: control and data lines, in order; commands that are in no table; data requests that did not wait for
    // the answer to the one before.
    QList<QByteArray> controlLines;
    QList<QByteArray> dataLines;
    QList<QByteArray> unknown;
    int overlapping = 0;
    int dataConnections = 0;
    int connections = 0;

    // True: the line is dealt with (or ignored on purpose).
    std::function<bool(QTcpSocket *socket, const QByteArray &line, bool data)> onLine;

    explicit ScriptedServer(QObject *parent = nullptr)
        : QObject(parent)
    {
        connect(&m_control, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_control.nextPendingConnection())
                takeControl(socket);
        });
    }

    bool listen() { return m_control.listen(QHostAddress::LocalHost); }
    [[nodiscard]] quint16 port() const { return m_control.serverPort(); }
    void close() { m_control.close(); }
    bool listenAgain(quint16 samePort) { return m_control.listen(QHostAddress::LocalHost, samePort); }

    // To the newest control connection.
    void say(const QByteArray &lines)
    {
        if (m_newest)
            m_newest->write(lines + '\n');
    }
    void drop()
    {
        if (m_newest)
            m_newest->abort();
    }
    [[nodiscard]] QTcpSocket *newest() const { return m_newest; }

    // The table's escapes, spelled out.
    static QByteArray escaped(const QByteArray &field, const QByteArray &separators)
    {
        QByteArray out;
        for (const char c : field) {
            const auto byte = static_cast<unsigned char>(c);
            if (c == '%' || separators.contains(c) || byte < 0x20 || byte == 0x7F)
                out += '%' + QByteArray(1, c).toHex().toUpper();
            else
                out += c;
        }
        return out;
    }
    static QByteArray unescaped(const QByteArray &field) { return QByteArray::fromPercentEncoding(field); }

private:
    void takeControl(QTcpSocket *socket)
    {
        ++connections;
        m_newest = socket;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readLines(socket, false); });
    }

    void readLines(QTcpSocket *socket, bool data)
    {
        if (data && socket->peek(1 << 20).count('\n') > 1)
            ++overlapping;
        const QPointer<QTcpSocket> alive(socket);
        while (alive && socket->canReadLine()) {
            const QByteArray line = socket->readLine().chopped(1);
            (data ? dataLines : controlLines).append(line);
            if (onLine && onLine(socket, line, data))
                continue;
            const qsizetype space = line.indexOf(' ');
            const QByteArray command = line.left(space < 0 ? line.size() : space);
            const QByteArray argument = space < 0 ? QByteArray() : line.mid(space + 1);
            if (!(data ? answerData(socket, command, argument) : answerControl(socket, command, argument)))
                unknown.append(command);
        }
    }

    bool answerControl(QTcpSocket *socket, const QByteArray &command, const QByteArray &argument)
    {
        if (command == "LoginCommand.Login") {
            const QList<QByteArray> fields = argument.split('|');
            if (fields.size() == 2 && unescaped(fields[0]) == user && unescaped(fields[1]) == password)
                socket->write("LoginCommand.LoginOk " + QByteArray::number(cameras.size()) +
                              "|2026-11-19T20:14:05Z|192.0.2.7\n");
            else
                socket->write("LoginCommand.LoginError " + refusal + '\n');
            return true;
        }
        if (command == "NormalCommand.CreatDataSocket") {
            socket->write("NormalCommand.ReturnDataSocketPort " + newDataPort() + '\n');
            return true;
        }
        if (command == "CaramCommand.CheckCaramerOnlineStatus") {
            QByteArrayList entries;
            const QList<QByteArray> ids = argument.split(';');
            for (const QByteArray &id : ids)
                entries.append(id + ';' + stateOf(unescaped(id)));
            socket->write("CaramCommand.ReturnCaramerOnlineStatus " + entries.join('|') + '\n');
            return true;
        }
        return false;
    }

    QByteArray newDataPort()
    {
        if (freePorts <= 0)
            return {};
        --freePorts;
        auto *server = new QTcpServer(this);
        server->listen(QHostAddress::LocalHost);
        connect(server, &QTcpServer::newConnection, this, [this, server] {
            QTcpSocket *socket = server->nextPendingConnection();
            socket->setParent(this);
            server->deleteLater(); // one connection for each port
            ++dataConnections;
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readLines(socket, true); });
        });
        return QByteArray::number(server->serverPort());
    }

    bool answerData(QTcpSocket *socket, const QByteArray &command, const QByteArray &argument)
    {
        if (command == "CaramCommand.UploadCaramer") {
            const QList<QByteArray> fields = argument.split('|');
            const QByteArray id = unescaped(fields.value(0));
            const QByteArray counters = '|' + fields.value(2) + '|' + fields.value(3) + '\n';
            if (refusedIds.contains(id)) {
                socket->write("CaramCommand.UploadFail " + fields[0] + "|does not match" + counters);
                return true;
            }
            if (stateOf(id) == "null")
                cameras.append({id, unescaped(fields.value(1))});
            socket->write("CaramCommand.UploadSucess " + fields[0] + '|' + stateOf(id) + counters);
            return true;
        }
        if (command == "CaramCommand.DownLoadCaramer") {
            const int done = argument.toInt();
            if (done < 0 || done >= cameras.size()) {
                socket->write("CaramCommand.DownloadFail no camera is bound to the account\n");
                return true;
            }
            const Camera &camera = cameras.at(done);
            socket->write("CaramCommand.DownloadSucess " + escaped(camera.id, "|") + '|' +
                          escaped(camera.password, "|") + '|' + camera.state + '|' + QByteArray::number(done + 1) +
                          '|' + QByteArray::number(cameras.size()) + '\n');
            return true;
        }
        return false;
    }

    [[nodiscard]] QByteArray stateOf(const QByteArray &id) const
    {
        for (const Camera &camera : cameras) {
            if (camera.id == id)
                return camera.state;
        }
        return "null";
    }

    QTcpServer m_control;
    QPointer<QTcpSocket> m_newest;
};

} // namespace watchpost::testsupport
