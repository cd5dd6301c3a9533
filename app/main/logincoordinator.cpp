#include "main/logincoordinator.h"

#include "session/session.h"
#include "store/alarmstore.h"
#include "store/camerastore.h"
#include "store/secretstore.h"
#include "store/settings.h"
#include "ui/loginwindow.h"

#include <utility>

namespace watchpost {
namespace {

// A password that was kept for TLS is not filled in for a connection without, whoever answers at that port.
QString secretKey(const ServerAddress &address, const QString &user)
{
    const QString key = user + u'@' + toString(address).toLower();
    return address.tls ? key : QString(key + QStringLiteral(" plain"));
}

} // namespace

LoginCoordinator::LoginCoordinator(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    LoginWindow *window = parts.window;
    connect(window, &LoginWindow::loginRequested, this, &LoginCoordinator::requested);
    connect(window, &LoginWindow::cancelRequested, this, &LoginCoordinator::cancel);
    connect(window, &LoginWindow::passwordWanted, this,
            [this](const ServerAddress &address, const QString &user) { readSecret(address, user, false); });
    connect(window, &LoginWindow::forgetRequested, this, [this](const ServerAddress &address, const QString &user) {
        m_parts.settings->forgetServer(address, user);
        m_parts.secrets->remove(secretKey(address, user));
        offerServers();
    });
    connect(window, &LoginWindow::certificateTrusted, this, &LoginCoordinator::trust);
    connect(parts.secrets, &SecretStore::readFinished, this, &LoginCoordinator::secretRead);
    connect(parts.cameras, &CameraStore::loaded, this, [this] {
        m_camerasLoaded = true;
        storesReady();
    });
    connect(parts.alarms, &AlarmStore::loaded, this, [this] {
        m_alarmsLoaded = true;
        storesReady();
    });
    connect(parts.session, &Session::loggedIn, this, [this](int, const LastLogin &lastLogin) { loggedIn(lastLogin); });
    connect(parts.session, &Session::loginRefused, this, &LoginCoordinator::refused);
    connect(parts.session, &Session::certificateRefused, this, &LoginCoordinator::showCertificate);
}

void LoginCoordinator::begin(const CommandLine &commandLine, const QString &password)
{
    m_begun = true;
    offerServers();
    if (const auto held = std::exchange(m_held, std::nullopt))
        return logIn(*held);
    if (m_parts.window->wasTyped())
        return; // somebody was faster, and knows what they want
    const LoginRequest request = commandLineRequest(commandLine, password);
    m_parts.window->fillIn(request);
    const bool atOnce = commandLine.logIn || (request.automatic && !commandLine.server);
    if (!atOnce || request.user.isEmpty() || request.address.host.isEmpty())
        Q_EMIT personNeeded();
    if (request.user.isEmpty() || request.address.host.isEmpty())
        return;
    if (!commandLine.passwordFromStdin)
        readSecret(request.address, request.user, atOnce);
    else if (atOnce && !password.isEmpty())
        logInByItself(request);
    else
        Q_EMIT personNeeded();
}

LoginRequest LoginCoordinator::commandLineRequest(const CommandLine &commandLine, const QString &password) const
{
    LoginRequest request = m_parts.window->request();
    if (commandLine.server)
        request = {.address = *commandLine.server, .user = commandLine.user, .password = {}};
    else if (!commandLine.user.isEmpty() && commandLine.user != request.user)
        request = {.address = request.address, .user = commandLine.user, .password = {}};
    request.password = password;
    return asSaved(request);
}

// Who names a saved server on the command line has not unticked that it is remembered.
LoginRequest LoginCoordinator::asSaved(const LoginRequest &request) const
{
    LoginRequest found = request;
    const QList<SavedServer> servers = m_parts.settings->servers();
    for (const SavedServer &server : servers) {
        if (!(server.address == request.address) || server.user != request.user)
            continue;
        found.remember = true;
        found.automatic = server.automatic;
    }
    return found;
}

void LoginCoordinator::beginDemo(quint16 port, const QString &user, const QString &password, bool atOnce)
{
    const ServerAddress address{.host = QStringLiteral("127.0.0.1"), .port = port};
    const LoginRequest request{.address = address, .user = user, .password = password};
    m_demo = m_begun = true;
    if (const auto held = std::exchange(m_held, std::nullopt))
        return logIn(*held);
    m_parts.window->fillIn(request);
    m_parts.window->setDemo(true);
    if (atOnce)
        logIn(request);
    else
        Q_EMIT personNeeded();
}

void LoginCoordinator::endDemo()
{
    m_demo = false;
    m_request = {};
    m_parts.window->setDemo(false);
    m_parts.window->fillIn({});
    offerServers();
}

void LoginCoordinator::offerServers()
{
    QList<ServerChoice> choices;
    const QList<SavedServer> servers = m_parts.settings->servers();
    for (const SavedServer &server : servers)
        choices.append({server.address, server.user, server.automatic, server.plainAccepted});
    m_parts.window->setServers(choices);
}

void LoginCoordinator::readSecret(const ServerAddress &address, const QString &user, bool thenLogIn)
{
    m_wantedSecret = secretKey(address, user);
    m_logInWithSecret = thenLogIn;
    m_parts.secrets->read(m_wantedSecret);
}

void LoginCoordinator::secretRead(const QString &key, const QString &secret)
{
    if (key != m_wantedSecret)
        return;
    m_wantedSecret.clear();
    LoginRequest request = m_parts.window->request();
    if (secret.isEmpty())
        Q_EMIT personNeeded();
    // The user may have typed on while the key ring was asked.
    if (secret.isEmpty() || !request.password.isEmpty() || secretKey(request.address, request.user) != key)
        return;
    m_parts.window->setPassword(secret);
    if (std::exchange(m_logInWithSecret, false)) {
        request.password = secret;
        logInByItself(request);
    }
}

// Before begin() the way to the server is not known yet: a proxy's password may still be on its way from the key ring.
void LoginCoordinator::requested(const LoginRequest &request)
{
    if (m_begun)
        return logIn(request);
    m_held = request;
    showConnecting();
}

// Nobody has pressed the button, and maybe nobody is there to press it again.
void LoginCoordinator::logInByItself(const LoginRequest &request)
{
    if (!m_parts.window->maySend(request)) {
        Q_EMIT personNeeded();
        return m_parts.window->submit(); // asks; whoever answers is there
    }
    m_keepTrying = true;
    openStores(request);
}

void LoginCoordinator::logIn(const LoginRequest &request)
{
    m_keepTrying = false;
    openStores(request);
}

// The account's stores come first: the session needs to know the last alarm that is safe on disk.
void LoginCoordinator::openStores(const LoginRequest &request)
{
    m_request = request;
    m_request.pinned = request.address.tls ? m_parts.settings->pinFor(request.address) : std::nullopt;
    m_inside = false;
    m_loginPending = true;
    const Account account = accountFor(request.address, request.user);
    if (!(account == m_account)) {
        Q_EMIT accountChanging();
        m_account = account;
        m_camerasLoaded = m_alarmsLoaded = false;
        m_parts.cameras->open(account);
        m_parts.alarms->open(account);
    }
    showConnecting();
    storesReady();
}

// The disk and the key ring may take their time, and the user may cancel.
void LoginCoordinator::showConnecting()
{
    ConnectionStatus reading;
    reading.state = ConnectionState::Connecting;
    m_parts.window->showStatus(reading);
}

void LoginCoordinator::cancel()
{
    m_loginPending = m_logInWithSecret = false;
    m_held.reset();
    m_parts.session->logOut();
    m_parts.window->showStatus(m_parts.session->status());
}

void LoginCoordinator::storesReady()
{
    if (!m_loginPending || !m_camerasLoaded || !m_alarmsLoaded)
        return;
    m_loginPending = false;
    m_parts.session->logIn(m_request, m_parts.alarms->cursor(),
                           {.keepTrying = m_keepTrying, .blindSince = m_parts.alarms->blindSince()});
}

void LoginCoordinator::loggedIn(const LastLogin &lastLogin)
{
    if (std::exchange(m_inside, true))
        return; // a reconnect
    remember();
    Q_EMIT entered(lastLogin);
}

void LoginCoordinator::remember()
{
    const QString key = secretKey(m_request.address, m_request.user);
    if (!m_request.remember) {
        if (!asSaved(m_request).remember)
            return; // nothing is kept, and no key ring has to be unlocked to find that out
        m_parts.settings->forgetServer(m_request.address, m_request.user);
        m_parts.secrets->remove(key);
        return;
    }
    const bool plainAccepted = m_parts.window->hasAcceptedClearText(m_request.address);
    m_parts.settings->rememberServer({m_request.address, m_request.user, m_request.automatic, plainAccepted});
    m_parts.secrets->write(key, m_request.password);
}

void LoginCoordinator::refused(const QString &reason)
{
    m_inside = false;
    Q_EMIT left();
    m_parts.window->showRefusal(reason);
}

void LoginCoordinator::showCertificate(const CertificateRefusal &refusal)
{
    if (m_inside)
        Q_EMIT certificateRefused(refusal);
    else {
        Q_EMIT personNeeded();
        m_parts.window->showCertificate(refusal);
    }
}

void LoginCoordinator::trust(const CertificateRefusal &refusal)
{
    const ServerAddress &address = m_request.address;
    if (refusal.host != address.host || refusal.port != address.port)
        return; // of a login that is no longer wanted
    m_parts.settings->pin(address, refusal.shown);
    if (!m_inside)
        return logIn(m_request);
    m_request.pinned = refusal.shown;
    m_parts.session->trust(refusal.shown); // and goes on trying, whatever else is in its way
}

void LoginCoordinator::logOut()
{
    m_inside = false;
    m_parts.session->logOut();
    m_parts.cameras->close();
    m_parts.alarms->close();
    m_account = {};
    Q_EMIT accountChanging();
    // The login just left is offered again; with its password only where that is kept anyway.
    LoginRequest again = m_request;
    if (!m_demo) {
        offerServers();
        if (!again.remember)
            again.password.clear();
    }
    m_parts.window->fillIn(again);
    Q_EMIT left();
}

} // namespace watchpost
