// The connection's settings on their way: from the file and the key ring to the session, from the dialog to all three.
#pragma once

#include "domain/connection.h"

#include <QObject>

class QWidget;

namespace watchpost {

class SecretStore;
class Session;
class Settings;
class SettingsPage;
struct ConnectionSettings;

class ConnectionCoordinator : public QObject
{
    Q_OBJECT

public:
    ConnectionCoordinator(Session *session, Settings *settings, SecretStore *secrets, QObject *parent = nullptr);

    // Tells the session what is remembered. ready() follows, at once where the key ring need not be asked.
    void begin();
    [[nodiscard]] SettingsPage *makePage(QWidget *parent); // for the settings dialog

Q_SIGNALS:
    void ready(); // a login now goes over the right proxy, with its password
    // Whether every connection, loopback included, goes through a proxy that the user has named.
    void explicitProxyUsed(bool used);
    void problem(const QString &text); // plain: what happened and what to do

private:
    void secretRead(const QString &key, const QString &secret);
    void apply(const ConnectionSettings &settings);
    void applyProxy(const ProxySettings &proxy);

    Session *m_session;
    Settings *m_settings;
    SecretStore *m_secrets;
    ProxySettings m_proxy;  // with its password
    QString m_wantedSecret; // key whose answer we wait for
    QString m_writing;      // key that is being written
};

} // namespace watchpost
