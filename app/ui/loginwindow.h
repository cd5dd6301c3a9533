// The login window: one column, the server on top, the error beside the field it is about, the one button that matters
// wide and last. Emits intents; knows no session.
#pragma once

#include "domain/connection.h"

#include <QWidget>

#include <memory>

namespace watchpost {

// A server the user has used before, as the window offers it.
struct ServerChoice
{
    ServerAddress address;
    QString user;
    bool automatic = false;
    bool plainAccepted = false; // needs no second warning that the password travels in clear
};

class LoginWindow : public QWidget
{
    Q_OBJECT

public:
    explicit LoginWindow(QWidget *parent = nullptr);
    ~LoginWindow() override;

    void setServers(const QList<ServerChoice> &lastUsedFirst); // fills in the first
    void fillIn(const LoginRequest &request);
    void setPassword(const QString &password); // read from the key ring, for the choice that is shown
    void setDemo(bool demo);                   // says that this is the embedded demo server
    void setLanguages(const QStringList &codes, const QString &current);
    [[nodiscard]] LoginRequest request() const;

    // Connecting and LoggingIn: the fields are locked, progress and Cancel show. Else: the form, with the error beside
    // its field.
    void showStatus(const ConnectionStatus &status);
    // The server's own reason, as plain text, in a dialog; then the password field has the focus.
    void showRefusal(const QString &reason);
    // The server's certificate was refused: shows it, and asks where that may be asked.
    void showCertificate(const CertificateRefusal &refusal);

Q_SIGNALS:
    void loginRequested(const watchpost::LoginRequest &request);
    void cancelRequested();
    // Another saved server was chosen: its password is wanted from the key ring.
    void passwordWanted(const watchpost::ServerAddress &address, const QString &user);
    void forgetRequested(const watchpost::ServerAddress &address, const QString &user);
    void languageChosen(const QString &code);
    void settingsRequested(); // a proxy is needed before the first login
    void certificateTrusted(const watchpost::CertificateRefusal &refusal);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace watchpost
