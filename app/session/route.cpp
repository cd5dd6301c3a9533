#include "session/route.h"

#include "domain/handover.h"

#include <QNetworkProxyFactory>
#include <QPromise>
#include <QThreadPool>

#include <utility>

namespace watchpost {
namespace {

// The first of the system's that carries any TCP connection; none that only fetches pages.
QNetworkProxy systemProxy(const ServerAddress &address)
{
    const QList<QNetworkProxy> proxies =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(address.host, address.port));
    for (const QNetworkProxy &proxy : proxies) {
        const bool tunnels = proxy.type() == QNetworkProxy::Socks5Proxy || proxy.type() == QNetworkProxy::HttpProxy;
        if (tunnels || proxy.type() == QNetworkProxy::NoProxy)
            return proxy;
    }
    return QNetworkProxy::NoProxy;
}

QNetworkProxy chosenProxy(const ProxySettings &settings)
{
    switch (settings.kind) {
    case ProxySettings::Kind::Socks5:
        return {QNetworkProxy::Socks5Proxy, settings.host, settings.port, settings.user, settings.password};
    case ProxySettings::Kind::Http:
        return {QNetworkProxy::HttpProxy, settings.host, settings.port, settings.user, settings.password};
    case ProxySettings::Kind::System:
    case ProxySettings::Kind::None:
        break;
    }
    return QNetworkProxy::NoProxy;
}

} // namespace

RouteFinder::RouteFinder(const QList<QSslCertificate> &added, bool withSystem, SystemProxy proxyOf, QObject *parent)
    : QObject(parent)
    , m_added(added)
    , m_proxyOf(proxyOf ? std::move(proxyOf) : SystemProxy(systemProxy))
    , m_authorities(withSystem ? Authorities() : Authorities(added))
    , m_watcher(this)
{
    connect(&m_watcher, &QFutureWatcher<Route>::finished, this, &RouteFinder::finished);
}

void RouteFinder::find(const ServerAddress &address, const ProxySettings &proxy,
                       std::function<void(const Route &)> found)
{
    m_wanted = {address, proxy};
    m_found = std::move(found);
    lookUp();
}

void RouteFinder::cancel()
{
    m_found = {};
}

// One at a time: where it hangs, the tries of a whole night must not fill the pool of threads.
void RouteFinder::lookUp()
{
    const ServerAddress &address = m_wanted.address;
    const bool ask = m_wanted.proxy.kind == ProxySettings::Kind::System && !isLoopback(address.host);
    const bool load = address.tls && !m_authorities.store();
    Route route;
    route.proxy = chosenProxy(m_wanted.proxy);
    if (address.tls)
        route.authorities = m_authorities;
    if (!ask && !load) {
        std::exchange(m_found, {})(route);
        return;
    }
    if (m_asked)
        return;
    m_asked = m_wanted;
    const auto promise = std::make_shared<QPromise<Route>>();
    m_watcher.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start(
        handedOver([promise, route, address, ask, load, added = m_added, proxyOf = m_proxyOf]() mutable {
            if (ask)
                route.proxy = proxyOf(address);
            if (load)
                route.authorities = Authorities::ofSystem(added);
            promise->addResult(route);
            promise->finish();
        }));
}

void RouteFinder::finished()
{
    const std::optional<Question> asked = std::exchange(m_asked, std::nullopt);
    if (m_watcher.future().resultCount() == 0)
        return;
    const Route route = m_watcher.result();
    if (route.authorities.store())
        m_authorities = route.authorities;
    if (!m_found)
        return;
    if (asked == m_wanted)
        std::exchange(m_found, {})(route);
    else
        lookUp();
}

} // namespace watchpost
