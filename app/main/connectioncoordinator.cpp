#include "main/connectioncoordinator.h"

#include "session/session.h"
#include "store/secretstore.h"
#include "store/settings.h"
#include "ui/connectionpage.h"

namespace watchpost {
namespace {

// Empty: there is no password to keep.
QString secretKey(const ProxySettings &proxy)
{
    if (!isExplicit(proxy) || proxy.user.isEmpty())
        return {};
    return QStringLiteral("proxy ") + proxy.user + u'@' + proxy.host.toLower() + u':' + QString::number(proxy.port);
}

} // namespace

ConnectionCoordinator::ConnectionCoordinator(Session *session, Settings *settings, SecretStore *secrets,
                                             QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
    , m_secrets(secrets)
{
    connect(secrets, &SecretStore::readFinished, this, &ConnectionCoordinator::secretRead);
    connect(secrets, &SecretStore::writeFinished, this, [this](const QString &key, const QString &error) {
        if (key != m_writing)
            return;
        m_writing.clear();
        if (!error.isEmpty())
            Q_EMIT problem(
                tr("The proxy's password could not be saved, and is asked for again after the next start. %1")
                    .arg(error));
    });
}

void ConnectionCoordinator::begin()
{
    m_proxy = m_settings->proxy();
    m_session->setLiveness(m_settings->liveness());
    m_session->setProxy(m_proxy);
    Q_EMIT explicitProxyUsed(isExplicit(m_proxy));
    m_wantedSecret = secretKey(m_proxy);
    if (m_wantedSecret.isEmpty())
        Q_EMIT ready();
    else
        m_secrets->read(m_wantedSecret);
}

void ConnectionCoordinator::secretRead(const QString &key, const QString &secret)
{
    if (m_wantedSecret.isEmpty() || key != m_wantedSecret)
        return;
    m_wantedSecret.clear();
    m_proxy.password = secret;
    m_session->setProxy(m_proxy);
    Q_EMIT ready();
}

SettingsPage *ConnectionCoordinator::makePage(QWidget *parent)
{
    auto *page = new ConnectionPage({m_settings->liveness(), m_proxy, m_settings->pins()}, parent);
    connect(page, &ConnectionPage::applied, this, &ConnectionCoordinator::apply);
    return page;
}

void ConnectionCoordinator::apply(const ConnectionSettings &settings)
{
    m_settings->setLiveness(settings.liveness);
    m_session->setLiveness(settings.liveness);
    const QList<PinnedCertificate> pins = m_settings->pins();
    for (const PinnedCertificate &pin : pins) {
        if (!settings.pins.contains(pin))
            m_settings->unpin(pin.server);
    }
    applyProxy(settings.proxy);
}

void ConnectionCoordinator::applyProxy(const ProxySettings &proxy)
{
    if (proxy == m_proxy)
        return; // the key ring is not asked, and a password that is still being read is not lost
    const QString before = secretKey(m_proxy);
    const QString now = secretKey(proxy);
    m_proxy = proxy;
    m_settings->setProxy(proxy);
    m_session->setProxy(proxy);
    Q_EMIT explicitProxyUsed(isExplicit(proxy));
    if (!before.isEmpty() && (before != now || proxy.password.isEmpty()))
        m_secrets->remove(before);
    if (!now.isEmpty() && !proxy.password.isEmpty()) {
        m_writing = now;
        m_secrets->write(now, proxy.password);
    }
    if (!m_wantedSecret.isEmpty()) {
        m_wantedSecret.clear(); // what it would answer is no longer wanted
        Q_EMIT ready();
    }
}

} // namespace watchpost
