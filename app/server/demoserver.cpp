#include "server/demoserver.h"

#include "domain/handover.h"
#include "server/server.h"

namespace watchpost::server {

namespace {

ServerConfig demoConfig()
{
    ServerConfig config;
    config.cheapPasswords = true;
    config.simulatedIds =
        QStringLiteral("FRONT-DOOR BACK-DOOR LOADING-BAY CAR-PARK-NORTH CAR-PARK-SOUTH RECEPTION "
                       "STAIRCASE-A STAIRCASE-B LIFT-1 LIFT-2 SERVER-ROOM WAREHOUSE-EAST WAREHOUSE-WEST "
                       "COLD-STORE CASH-DESK-1 CASH-DESK-2 SHOP-FLOOR OFFICE-2F ROOF GATE FENCE-EAST "
                       "FENCE-WEST GARAGE BICYCLE-SHED")
            .split(QLatin1Char(' '));
    config.simulatedCameras = static_cast<int>(config.simulatedIds.size());
    config.simulatedPushesPerSecond = 0.3;
    config.simulatedAlarmsPerMinute = 4;
    config.simulatedFirstAlarmMs = 6000;
    config.seed = 24;
    return config;
}

} // namespace

DemoServer::DemoServer(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("demo server"));
}

DemoServer::~DemoServer()
{
    if (!m_worker)
        return;
    // In their thread, to which sockets and database belong.
    handOver(m_worker, [this] {
        m_server.reset();
        m_thread.quit();
    });
    hasEnded(m_thread);
    delete m_worker;
}

void DemoServer::start()
{
    if (m_thread.isRunning())
        return;
    m_worker = new QObject;
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    handOver(m_worker, [this] { startServer(); });
}

void DemoServer::startServer()
{
    const ServerConfig config = demoConfig();
    m_server = std::make_unique<Server>(config);
    QString error;
    // Emitted in the server's thread: who listens in another one gets them there.
    if (m_server->start(&error))
        Q_EMIT ready(m_server->port(), config.simulatedUser, config.simulatedPassword);
    else
        Q_EMIT failed(error);
}

} // namespace watchpost::server
