#include "server/server.h"

#include "server/accounts.h"
#include "server/alarmjournal.h"
#include "server/controlport.h"
#include "server/dataports.h"
#include "server/filemodes.h"
#include "server/loginthrottle.h"
#include "server/management.h"
#include "server/managementsocket.h"
#include "server/passwordhasher.h"
#include "server/registry.h"
#include "server/selfsigned.h"
#include "server/serverstatus.h"
#include "server/simulator.h"
#include "server/statehub.h"
#include "server/text.h"
#include "server/writebatch.h"

#include "domain/connection.h"
#include "domain/plaintext.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonDocument>

namespace watchpost::server {

// Members in the order of who uses whom: what comes last goes first.
class Server::Private
{
public:
    Private(const ServerConfig &serverConfig, Server *server);

    [[nodiscard]] bool open(QString *error);
    [[nodiscard]] bool openTls(QString *error);
    [[nodiscard]] QString fingerprintText() const;
    [[nodiscard]] bool loadLists(QString *error);
    [[nodiscard]] bool simulate(QString *error);
    [[nodiscard]] ServerStatus status() const;
    void tellLost() const;

    const ServerConfig config;
    Server *const q;
    QElapsedTimer running;
    TlsSettings tls;
    Counters counters;
    Troubles troubles;
    Database database;
    WriteBatch batch;
    Accounts accounts;
    Registry registry;
    AlarmJournal journal;
    StateHub hub;
    PasswordHasher hasher;
    LoginThrottle throttle;
    std::unique_ptr<Services> services;
    std::unique_ptr<DataPorts> dataPorts;
    std::unique_ptr<ControlPort> clients;
    std::unique_ptr<Management> management;
    std::unique_ptr<ManagementSocket> managementSocket;
    std::unique_ptr<Simulator> simulator;
};

Server::Private::Private(const ServerConfig &serverConfig, Server *server)
    : config(serverConfig)
    , q(server)
    , batch(database)
    , accounts(database, batch)
    , registry(database, batch, accounts,
               {config.registerUnknownCameras, config.accountsPerCamera, config.camerasPerAccount})
    , journal(database, batch, accounts, config.alarmRetentionMs)
    , hub(counters, config.listPushMs)
    , hasher(config.cheapPasswords ? PasswordHasher::Cost::Cheapest : PasswordHasher::Cost::Interactive)
    , throttle({config.freeTriesPerName, config.tryEveryMsPerName},
               {config.freeTriesPerAddress, config.tryEveryMsPerAddress})
{
    QObject::connect(&registry, &Registry::listChanged, &hub, &StateHub::listChanged);
    QObject::connect(&journal, &AlarmJournal::journalled, &hub, &StateHub::pushAlarms);
}

bool Server::Private::open(QString *error)
{
    running.start();
    if (!database.open(config.database, error) || !openTls(error) || !loadLists(error))
        return false;
    services = std::make_unique<Services>(
        Services{config, accounts, registry, journal, hub, hasher, nullptr, batch, counters, troubles, throttle});
    dataPorts = std::make_unique<DataPorts>(*services, tls);
    services->dataPorts = dataPorts.get();
    clients = std::make_unique<ControlPort>(*services, tls);
    QObject::connect(clients.get(), &ControlPort::clientLoggedIn, q, &Server::clientLoggedIn);
    management = std::make_unique<Management>(*services, *clients, [this](bool json) {
        const ServerStatus now = status();
        return json ? QString::fromUtf8(QJsonDocument(now.toJson()).toJson()) : now.toText();
    });
    if (!simulate(error) || !clients->listen(config.address, config.port, error))
        return false;
    if (!config.managementSocket.isEmpty()) {
        managementSocket = std::make_unique<ManagementSocket>(*management);
        if (!managementSocket->listen(config.managementSocket, error))
            return false;
    }
    if (simulator)
        simulator->start();
    return true;
}

bool Server::Private::openTls(QString *error)
{
    if (!config.ownCertificate || !config.certificateFile.isEmpty() || !config.keyFile.isEmpty()) {
        if (!config.tlsNames.isEmpty())
            qWarning("--tls-name changes nothing: it is for the certificate that --tls makes.");
        if (!config.keyFile.isEmpty())
            warnOfOpenKey(config.keyFile);
        return loadTls(config.certificateFile, config.keyFile, &tls, error);
    }
    return makeOwnCertificate(config.database, config.tlsNames, error) &&
           loadTls(ownCertificateFile(config.database), ownKeyFile(config.database), &tls, error);
}

QString Server::Private::fingerprintText() const
{
    return tls ? fingerprint(tls->localCertificate()) : QString();
}

bool Server::Private::loadLists(QString *error)
{
    if (accounts.load() && registry.load() && journal.load())
        return true;
    *error = database.damagedText();
    return false;
}

bool Server::Private::simulate(QString *error)
{
    if (config.simulatedCameras <= 0)
        return true;
    const std::string name = toUtf8(config.simulatedUser);
    AccountPtr account = accounts.find(name);
    if (!account)
        account = accounts.add(name, hasher.makeNow(toUtf8(config.simulatedPassword)));
    std::vector<CameraPtr> cameras;
    for (const std::string &id : account ? simulatedIds(config) : std::vector<std::string>()) {
        CameraPtr camera = registry.find(id);
        if (!camera)
            camera = registry.add(id, "sim-" + id);
        if (camera->boundTo(account.get()) == nullptr)
            registry.bind(account, camera, 0);
        cameras.push_back(std::move(camera));
    }
    if (!account || !batch.flush()) {
        *error =
            QStringLiteral("The invented cameras could not be saved (%1). Free some disk space, or name another file "
                           "with --database.")
                .arg(batch.lastError());
        return false;
    }
    simulator = std::make_unique<Simulator>(config, std::move(cameras), [this](const Simulator::Event &event) {
        if (event.alarm.empty())
            hub.setState(event.camera, event.state);
        else
            journal.raise(event.camera, event.alarm, QDateTime::currentMSecsSinceEpoch());
    });
    QObject::connect(clients.get(), &ControlPort::clientLoggedIn, simulator.get(), &Simulator::clientLoggedIn);
    return true;
}

ServerStatus Server::Private::status() const
{
    ServerStatus now;
    now.listening = toString(ServerAddress{config.address.toString(), clients->port(), tls.has_value()});
    now.tls = tls.has_value();
    now.fingerprint = fingerprintText();
    now.database = config.database;
    now.journal = toText(journal.name());
    now.uptimeMs = running.elapsed();
    now.controlConnections = clients->connections();
    now.loggedIn = clients->loggedIn();
    now.dataConnections = dataPorts->connections();
    now.dataPortsInUse = dataPorts->inUse();
    now.dataPorts = dataPorts->capacity();
    now.accounts = accounts.count();
    now.cameras = registry.count();
    now.bindings = registry.bindingCount();
    now.counters = counters;
    now.statesWaiting = hub.waiting();
    now.alarmsWaiting = journal.waiting();
    now.passwordsWaiting = static_cast<quint64>(hasher.pending());
    now.bytesWaiting = static_cast<quint64>(clients->outgoing() + dataPorts->outgoing());
    now.failedWrites = batch.failures();
    now.lastDatabaseError = batch.lastError();
    now.simulatedPushesPerSecond = simulator ? simulator->pushesPerSecond() : 0;
    return now;
}

// Whoever raised them was told not to repeat them: this is the last place that can say which they are.
void Server::Private::tellLost() const
{
    constexpr std::size_t kNamed = 100;
    const auto &lost = journal.refused();
    if (lost.empty())
        return;
    qWarning("%zu alarms wait for the disk and are lost with this end of the server (%s).", lost.size(),
             qUtf8Printable(batch.lastError()));
    for (std::size_t i = 0; i < std::min(lost.size(), kNamed); ++i)
        qWarning("Lost: %s of %s for %s at %s", qUtf8Printable(visibleText(toText(lost[i].type))),
                 qUtf8Printable(visibleText(toText(lost[i].cameraId))),
                 qUtf8Printable(visibleText(toText(lost[i].account->name))),
                 qUtf8Printable(QDateTime::fromMSecsSinceEpoch(lost[i].time, Qt::UTC).toString(Qt::ISODateWithMs)));
    if (lost.size() > kNamed)
        qWarning("Lost: %zu more", lost.size() - kNamed);
}

Server::Server(ServerConfig config, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
{
}

Server::~Server()
{
    stop();
}

bool Server::start(QString *error)
{
    stop();
    d = std::make_unique<Private>(m_config, this);
    if (d->open(error))
        return true;
    d.reset();
    return false;
}

void Server::stop()
{
    if (d && d->dataPorts && d->clients) {
        d->journal.retry();
        d->batch.flush(); // who waits for its answer gets it
        d->tellLost();
        d->dataPorts->flushAll();
        d->clients->flushAll();
    }
    d.reset();
}

quint16 Server::port() const
{
    return d ? d->clients->port() : 0;
}

QString Server::certificateFingerprint() const
{
    return d ? d->fingerprintText() : QString();
}

CommandResult Server::execute(const QStringList &command, const QByteArray &input)
{
    return d ? d->management->executeNow(command, input) : refused(QStringLiteral("The server is not running."));
}

void Server::dropConnections()
{
    if (!d)
        return;
    d->clients->resetAll();
    d->dataPorts->resetAll();
}

void Server::setDataPortsRefused(bool refused)
{
    if (d)
        d->troubles.dataPortsRefused = refused;
}

void Server::setSilent(bool silent)
{
    if (d)
        d->troubles.silent = silent;
}

void Server::setMischief(const Mischief &mischief)
{
    if (d)
        d->troubles.mischief = mischief;
}

void Server::setDataCutAfter(int answers)
{
    if (d)
        d->troubles.dataCutAfter = answers;
}

} // namespace watchpost::server
