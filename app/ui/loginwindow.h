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

    // Fills in the first, unless somebody has begun to type.
    void setServers(const QList<ServerChoice> &lastUsedFirst);
    void fillIn(const LoginRequest &request);
    void setPassword(const QString &password); // read from the key ring, for the choice that is shown
    // An explicit proxy carries all connections: the password leaves this computer even for "localhost".
    void setThroughProxy(bool through);
    // Somebody has begun to type: what stands in the fields is theirs.
    [[nodiscard]] bool wasTyped() const;
    void setDemo(bool demo); // says that this is the embedded demo server
    void setLanguages(const QStringList &codes, const QString &current);
    [[nodiscard]] LoginRequest request() const;

    // As the Log in button: checks the fields, asks about the clear text where that was not accepted yet, and then
    // emits loginRequested().
    void submit();
    // The person has agreed that the password goes to this server in clear; asked once for each.
    [[nodiscard]] bool hasAcceptedClearText(const ServerAddress &address) const;
    // Nothing has to be asked before.
    [[nodiscard]] bool maySend(const LoginRequest &request) const;

    // Connecting, LoggingIn and Waiting: the fields are locked, progress and Cancel show. Else: the form. With the
    // error beside its field.
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
    void firstStepsRequested();
    void userGuideRequested();
    void settingsRequested(); // a proxy is needed before the first login
    void certificateTrusted(const watchpost::CertificateRefusal &refusal);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showProgress();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace watchpost
