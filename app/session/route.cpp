#include "session/route.h"

#include <QHostAddress>
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

bool isLoopback(const QString &host)
{
    const QHostAddress address(host);
    if (!address.isNull())
        return address.isLoopback();
    const QString name = host.endsWith(u'.') ? host.chopped(1).toLower() : host.toLower();
    return name == QStringLiteral("localhost") || name.endsWith(QStringLiteral(".localhost"));
}

RouteFinder::RouteFinder(const QList<QSslCertificate> &added, bool withSystem, QObject *parent)
    : QObject(parent)
    , m_added(added)
    , m_authorities(withSystem ? Authorities() : Authorities(added))
    , m_watcher(this)
{
    connect(&m_watcher, &QFutureWatcher<Route>::finished, this, &RouteFinder::finished);
}

void RouteFinder::find(const ServerAddress &address, const ProxySettings &proxy,
                       std::function<void(const Route &)> found)
{
    cancel();
    const bool ask = proxy.kind == ProxySettings::Kind::System && !isLoopback(address.host);
    const bool load = address.tls && !m_authorities.store();
    Route route;
    route.proxy = chosenProxy(proxy);
    if (address.tls)
        route.authorities = m_authorities;
    if (!ask && !load) {
        found(route);
        return;
    }
    m_found = std::move(found);
    const auto promise = std::make_shared<QPromise<Route>>();
    m_watcher.setFuture(promise->future());
    promise->start();
    QThreadPool::globalInstance()->start([promise, route, address, ask, load, added = m_added]() mutable {
        if (ask)
            route.proxy = systemProxy(address);
        if (load)
            route.authorities = Authorities::ofSystem(added);
        promise->addResult(route);
        promise->finish();
    });
}

void RouteFinder::cancel()
{
    m_found = {};
    m_watcher.setFuture({});
}

void RouteFinder::finished()
{
    if (!m_found || m_watcher.future().resultCount() == 0)
        return;
    const Route route = m_watcher.result();
    if (route.authorities.store())
        m_authorities = route.authorities;
    std::exchange(m_found, {})(route);
}

} // namespace watchpost
