// The public face: what there is behind it is in the other session*.cpp.
#include "session/session.h"

#include "session/datachannel.h"
#include "session/sessionprivate.h"

#include <utility>

namespace watchpost {

Session::Session(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{
}

Session::Session(QObject *parent)
    : Session(Options(), parent)
{
}

Session::~Session() = default;

void Session::logIn(const LoginRequest &request, const AlarmCursor &lastOnDisk, const Terms &terms)
{
    // Copies: a slot may change what the references are to.
    d->logIn(LoginRequest(request), AlarmCursor(lastOnDisk), Terms(terms));
}

void Session::logIn(const LoginRequest &request, const AlarmCursor &lastOnDisk)
{
    logIn(request, lastOnDisk, {});
}

void Session::logOut()
{
    d->logOut();
}

void Session::retryNow()
{
    d->retryNow();
}

void Session::checkLink()
{
    d->checkLink();
}

void Session::wake()
{
    d->wake();
}

void Session::setProxy(const ProxySettings &proxy)
{
    d->m_proxy = proxy;
}

void Session::setLiveness(const LivenessSettings &liveness)
{
    d->setLiveness(liveness);
}

void Session::trust(const CertificateInfo &certificate)
{
    d->trust(certificate);
}

const ConnectionStatus &Session::status() const
{
    return d->m_status;
}

const Session::Options &Session::options() const
{
    return d->m_options;
}

protocol::Extensions Session::extensions() const
{
    return d->isOnline() ? d->m_capabilities.agreed() : protocol::Extensions();
}

const LoginRequest &Session::request() const
{
    return d->m_request;
}

void Session::requestDataPort()
{
    d->requestDataPort();
}

void Session::queryStates(const QStringList &ids)
{
    d->queryStates(ids);
}

void Session::deleteCamera(const QString &id)
{
    d->deleteCamera(id);
}

void Session::acknowledgeAlarms(const AlarmCursor &safe)
{
    d->acknowledgeAlarms(safe);
}

std::unique_ptr<DataChannel> Session::makeDataChannel(const DataPort &port) const
{
    return d->makeDataChannel(port);
}

void Session::setDataPortMapper(std::function<quint16(quint16)> mapper)
{
    d->m_portMapper = std::move(mapper);
}

Session::Diagnostics Session::diagnostics() const
{
    return d->diagnostics();
}

} // namespace watchpost
