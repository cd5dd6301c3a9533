// The fields of the login window, one column, each with its error directly below it.
#pragma once

#include "domain/connection.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace watchpost {

class FieldMessage;
class PasswordEdit;
class SavedServersButton;

class LoginForm : public QWidget
{
    Q_OBJECT

public:
    explicit LoginForm(QWidget *parent = nullptr);

    void fillIn(const LoginRequest &request);
    // For the account that is shown; what the person has begun to type stays.
    void offerPassword(const QString &password);
    [[nodiscard]] LoginRequest request() const;

    // The request when the fields make one; else shows what is missing, beside its field.
    [[nodiscard]] bool validate();
    void showError(const ConnectionError &error);
    void clearErrors();
    void setDemo(bool demo);
    void setThroughProxy(bool through);
    [[nodiscard]] bool throughProxy() const { return m_throughProxy; }
    [[nodiscard]] bool wasTyped() const; // somebody has typed a server, a user or a password since fillIn()
    // Puts the focus where the person has to go on: on the field of the error, else on the first empty one.
    void focusField(LoginField field);
    [[nodiscard]] bool focusFirstEmpty(); // false: none is empty
    [[nodiscard]] SavedServersButton *savedServers() const { return m_saved; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void assemble();
    void connectFields();
    void retranslate();
    void takePastedPort();
    void updateClearNote();
    [[nodiscard]] QLineEdit *editFor(LoginField field) const;

    QLabel *m_serverLabel, *m_portLabel, *m_userLabel, *m_passwordLabel;
    QLineEdit *m_host;
    SavedServersButton *m_saved;
    QSpinBox *m_port;
    QCheckBox *m_tls;
    QLineEdit *m_user;
    PasswordEdit *m_password;
    QCheckBox *m_remember;
    QCheckBox *m_automatic;
    FieldMessage *m_serverError, *m_tlsError, *m_userError, *m_passwordError, *m_generalError;
    FieldMessage *m_clearNote;
    bool m_throughProxy = false;
};

} // namespace watchpost
