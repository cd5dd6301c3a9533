#include "server/dataports.h"

#include "server/dataport.h"

#include <utility>

namespace watchpost::server {

DataPorts::DataPorts(Services &services, const TlsSettings &tls, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_tls(tls)
{
}

DataPorts::~DataPorts()
{
    for (DataPort *port : m_ports) {
        port->disconnect(this);
        delete port;
    }
}

int DataPorts::capacity() const
{
    const ServerConfig &config = m_services.config;
    const bool anyPort = config.dataPortFirst == 0;
    return anyPort ? config.maxDataPorts
                   : std::min(config.maxDataPorts, config.dataPortLast - config.dataPortFirst + 1);
}

std::optional<DataPorts::Opened> DataPorts::open(const DataGrant &grant)
{
    controlEnded(grant.control);
    const auto own = std::count_if(m_ports.begin(), m_ports.end(),
                                   [&](DataPort *port) { return port->grant().account == grant.account; });
    if (static_cast<int>(m_ports.size()) >= capacity() || own >= share())
        return std::nullopt;
    auto *port = new DataPort(m_services, grant, m_tls, this);
    if (!listen(port)) {
        delete port;
        return std::nullopt;
    }
    connect(port, &DataPort::finished, this, [this, port] { forget(port); });
    connect(port, &DataPort::candidateCame, this,
            [this, port](DataConnection *connection) { addCandidate(port, connection); });
    m_ports.push_back(port);
    return Opened{port->port(), port->token()};
}

bool DataPorts::listen(DataPort *port)
{
    const ServerConfig &config = m_services.config;
    if (config.dataPortFirst == 0)
        return port->listen(config.address, 0);
    for (int number = config.dataPortFirst; number <= config.dataPortLast; ++number) {
        const bool taken =
            std::any_of(m_ports.begin(), m_ports.end(), [&](DataPort *p) { return p->port() == number; });
        if (!taken && port->listen(config.address, static_cast<quint16>(number)))
            return true;
    }
    return false;
}

// Each port bounds its own; all of them together, which is what the process's files must suffice for.
void DataPorts::addCandidate(DataPort *port, DataConnection *connection)
{
    const auto leave = [this, connection] {
        std::erase_if(m_candidates, [=](const Candidate &c) { return c.connection == connection; });
    };
    connect(connection, &DataConnection::authorised, this, leave);
    connect(connection, &DataConnection::ended, this, leave);
    connect(connection, &QObject::destroyed, this, leave);
    m_candidates.push_back({connection, connection->peer() != port->grant().peer});
    if (m_candidates.size() <= kMaxCandidates)
        return;
    auto oldest = std::find_if(m_candidates.begin(), m_candidates.end(), [](const Candidate &c) { return c.stranger; });
    if (oldest == m_candidates.end())
        oldest = m_candidates.begin();
    ++m_services.counters.crowdedOut;
    oldest->connection->close(); // and takes itself off both lists
}

void DataPorts::forget(DataPort *port)
{
    std::erase(m_ports, port);
    port->deleteLater();
}

void DataPorts::controlEnded(quint64 control)
{
    for (DataPort *port : std::vector(m_ports)) {
        if (port->grant().control == control && port->connection() == nullptr)
            port->close();
    }
}

void DataPorts::closeAccount(const AccountPtr &account)
{
    for (DataPort *port : std::vector(m_ports)) {
        if (port->grant().account == account)
            port->close();
    }
}

void DataPorts::flushAll()
{
    for (DataPort *port : std::vector(m_ports)) {
        if (port->connection() != nullptr)
            port->connection()->flush();
    }
}

void DataPorts::resetAll()
{
    for (DataPort *port : std::vector(m_ports))
        port->reset();
}

std::size_t DataPorts::connections() const
{
    return static_cast<std::size_t>(
        std::count_if(m_ports.begin(), m_ports.end(), [](DataPort *p) { return p->connection() != nullptr; }));
}

qint64 DataPorts::outgoing() const
{
    qint64 bytes = 0;
    for (const DataPort *port : m_ports)
        bytes += port->connection() != nullptr ? port->connection()->outgoing() : 0;
    return bytes;
}

} // namespace watchpost::server
