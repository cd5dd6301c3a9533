// How a server is reached, found before a connection is made: through which proxy, and whose word counts for its
// certificate. Both can take their time (the system's proxy may be a script on another computer), so they are found on
// another thread.
#pragma once

#include "domain/connection.h"
#include "session/authorities.h"

#include <QFutureWatcher>
#include <QNetworkProxy>
#include <QObject>

#include <functional>

namespace watchpost {

struct Route
{
    QNetworkProxy proxy = QNetworkProxy::NoProxy;
    Authorities authorities; // empty without TLS

    // The name goes to the proxy as it is; the proxy resolves it.
    [[nodiscard]] bool isProxied() const { return proxy.type() != QNetworkProxy::NoProxy; }
};

// "localhost" or an address of this computer's own. Under ProxySettings::Kind::System never proxied.
[[nodiscard]] bool isLoopback(const QString &host);

class RouteFinder : public QObject
{
public:
    // `added`: authorities besides the system's, or instead of them.
    RouteFinder(const QList<QSslCertificate> &added, bool withSystem, QObject *parent = nullptr);

    // `found` is called once: at once when nothing needs to be looked up, else from the event loop. A later call or
    // cancel() takes the place of an earlier one.
    void find(const ServerAddress &address, const ProxySettings &proxy, std::function<void(const Route &)> found);
    void cancel();

private:
    void finished();

    const QList<QSslCertificate> m_added;
    Authorities m_authorities; // the system's once they were needed
    QFutureWatcher<Route> m_watcher;
    std::function<void(const Route &)> m_found;
};

} // namespace watchpost
