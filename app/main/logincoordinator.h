// The way in and out: the login window, the saved servers, the key ring, the account's stores and the session, in
// order.
#pragma once

#include "domain/alarm.h"
#include "domain/connection.h"
#include "main/commandline.h"

#include <QObject>

#include <optional>

namespace watchpost {

class AlarmStore;
class CameraStore;
class LoginWindow;
class SecretStore;
class Session;
class Settings;

class LoginCoordinator : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session *session;
        CameraStore *cameras;
        AlarmStore *alarms;
        Settings *settings;
        SecretStore *secrets;
        LoginWindow *window;
    };

    explicit LoginCoordinator(const Parts &parts, QObject *parent = nullptr);

    // Fills in the window from the command line and the saved servers, and logs in at once where that was asked for.
    // Whoever was faster and has typed something is left alone; a login that was asked for before begins now.
    void begin(const CommandLine &commandLine, const QString &password);
    void beginDemo(quint16 port, const QString &user, const QString &password, bool atOnce);

    void endDemo(); // the user's own servers again

    void logIn(const LoginRequest &request);
    void logOut();
    // The user has compared this certificate: it is pinned to its server, and the login goes on with it.
    void trust(const CertificateRefusal &refusal);
    [[nodiscard]] const LoginRequest &request() const { return m_request; }

Q_SIGNALS:
    void accountChanging(); // to another one's stores, or to none: nothing of the last may stay on the screen
    void entered(const watchpost::LastLogin &lastLogin); // logged in, for the first time since logIn()
    void left();                                         // logged out, or refused: the login window is wanted
    void personNeeded();                                 // the login window cannot go on alone
    // While reconnecting; before the first login the login window shows it.
    void certificateRefused(const watchpost::CertificateRefusal &refusal);

private:
    void offerServers();
    [[nodiscard]] LoginRequest commandLineRequest(const CommandLine &commandLine, const QString &password) const;
    [[nodiscard]] LoginRequest asSaved(const LoginRequest &request) const;
    void cancel();
    void requested(const LoginRequest &request);
    void logInByItself(const LoginRequest &request);
    void openStores(const LoginRequest &request);
    void showConnecting();
    void readSecret(const ServerAddress &address, const QString &user, bool thenLogIn);
    void secretRead(const QString &key, const QString &secret);
    void storesReady();
    void remember();
    void loggedIn(const LastLogin &lastLogin);
    void refused(const QString &reason);
    void showCertificate(const CertificateRefusal &refusal);

    Parts m_parts;
    LoginRequest m_request;
    Account m_account;      // whose stores are open
    QString m_wantedSecret; // key whose answer we wait for
    bool m_logInWithSecret = false;
    bool m_camerasLoaded = false;
    bool m_alarmsLoaded = false;
    bool m_loginPending = false;
    bool m_inside = false;
    bool m_demo = false;
    bool m_begun = false;
    bool m_keepTrying = false;          // of m_request
    std::optional<LoginRequest> m_held; // asked for before begin()
};

} // namespace watchpost
