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
#include <optional>

namespace watchpost {

struct Route
{
    QNetworkProxy proxy = QNetworkProxy::NoProxy;
    Authorities authorities; // empty without TLS

    // The name goes to the proxy as it is; the proxy resolves it.
    [[nodiscard]] bool isProxied() const { return proxy.type() != QNetworkProxy::NoProxy; }
};

class RouteFinder : public QObject
{
public:
    using SystemProxy = std::function<QNetworkProxy(const ServerAddress &)>; // on another thread; may take its time

    // `added`: authorities besides the system's, or instead of them. `proxyOf`: instead of the system's proxy.
    RouteFinder(const QList<QSslCertificate> &added, bool withSystem, SystemProxy proxyOf = {},
                QObject *parent = nullptr);

    // `found` is called once: at once when nothing needs to be looked up, else from the event loop. A later call or
    // cancel() takes the place of an earlier one: what is under way for the same question answers it, for another one
    // it is waited for.
    void find(const ServerAddress &address, const ProxySettings &proxy, std::function<void(const Route &)> found);
    void cancel();

private:
    struct Question
    {
        ServerAddress address;
        ProxySettings proxy;
        friend bool operator==(const Question &, const Question &) = default;
    };
    void lookUp();
    void finished();

    const QList<QSslCertificate> m_added;
    const SystemProxy m_proxyOf;
    Authorities m_authorities; // the system's once they were needed
    QFutureWatcher<Route> m_watcher;
    std::optional<Question> m_asked; // under way
    Question m_wanted;
    std::function<void(const Route &)> m_found;
};

} // namespace watchpost
