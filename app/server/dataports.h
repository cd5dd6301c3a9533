// The data ports: one for each synchronisation, from the configured range, guarded as docs/protocol.md says
// ("data-token" and the paragraph after the extensions).
#pragma once

#include "server/records.h"
#include "server/services.h"
#include "server/tcplistener.h"

#include "protocol/message.h"

#include <QHostAddress>
#include <QObject>

#include <optional>

namespace watchpost::server {

class DataConnection;
class DataPort;

// For whom a data port is opened.
struct DataGrant
{
    AccountPtr account;
    quint64 control = 0; // the control connection that asked
    QHostAddress peer;   // and its address
    protocol::Extensions extensions;
};

class DataPorts : public QObject
{
    Q_OBJECT

public:
    // Connections that have not shown a token yet, of all ports.
    static constexpr std::size_t kMaxCandidates = 256;

    struct Opened
    {
        std::uint16_t port = 0;
        std::string token; // empty without data-token
    };

    DataPorts(Services &services, const TlsSettings &tls, QObject *parent = nullptr);
    ~DataPorts() override;

    // Nothing: no port is free, or the account has its share. A port that the same control connection was given and has
    // not used yet is taken back first.
    [[nodiscard]] std::optional<Opened> open(const DataGrant &grant);

    void controlEnded(quint64 control); // takes back what it has not used; a synchronisation under way goes on
    void closeAccount(const AccountPtr &account); // ends everything of it
    void flushAll(); // hands to the system what was answered, as far as that takes it at once
    void resetAll(); // RST

    [[nodiscard]] std::size_t inUse() const { return m_ports.size(); }
    [[nodiscard]] int capacity() const;
    // How many one account may use: however many clients it has, another account's find one free.
    [[nodiscard]] int share() const { return (capacity() + 1) / 2; }
    [[nodiscard]] std::size_t connections() const;
    [[nodiscard]] qint64 outgoing() const;

private:
    [[nodiscard]] bool listen(DataPort *port);
    void forget(DataPort *port);
    void addCandidate(DataPort *port, DataConnection *connection);

    Services &m_services;
    TlsSettings m_tls;
    std::vector<DataPort *> m_ports;
    struct Candidate
    {
        DataConnection *connection = nullptr;
        bool stranger = false; // not from where the port was asked for
    };
    std::vector<Candidate> m_candidates; // of all ports, oldest first
};

} // namespace watchpost::server
