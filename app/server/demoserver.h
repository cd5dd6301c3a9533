// The server library in a thread of its own, with invented cameras: what `watchpost --demo` logs in to.
#pragma once

#include <QObject>
#include <QThread>

#include <memory>

namespace watchpost::server {

class Server;

class DemoServer : public QObject
{
    Q_OBJECT

public:
    explicit DemoServer(QObject *parent = nullptr);
    ~DemoServer() override; // stops the server and its thread

    // Answered by ready() or failed(). 24 cameras with plausible IDs (FRONT-DOOR, LOADING-BAY, ...), a few state
    // changes a minute, the first alarm within 10 s of the first login; in-memory database; loopback, any free port;
    // seeded.
    void start();

Q_SIGNALS:
    void ready(quint16 port, const QString &user, const QString &password);
    void failed(const QString &text);

private:
    void startServer(); // in m_thread

    QThread m_thread;
    QObject *m_worker = nullptr;      // lives in m_thread; what is for that thread is handed to it
    std::unique_ptr<Server> m_server; // made and deleted in m_thread
};

} // namespace watchpost::server
