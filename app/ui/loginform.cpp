#include "ui/loginform.h"

#include "ui/fieldmessage.h"
#include "ui/loginrules.h"
#include "ui/passwordedit.h"
#include "ui/savedservers.h"
#include "ui/settingsfields.h"
#include "ui/tones.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

namespace watchpost {

LoginForm::LoginForm(QWidget *parent)
    : QWidget(parent)
    , m_host(new QLineEdit(this))
    , m_saved(new SavedServersButton(this))
    , m_port(new QSpinBox(this))
    , m_tls(new QCheckBox(this))
    , m_user(new QLineEdit(this))
    , m_password(new PasswordEdit(this))
    , m_remember(new QCheckBox(this))
    , m_automatic(new QCheckBox(this))
    , m_serverError(new FieldMessage(FieldMessage::Tone::Error, this))
    , m_tlsError(new FieldMessage(FieldMessage::Tone::Error, this))
    , m_userError(new FieldMessage(FieldMessage::Tone::Error, this))
    , m_passwordError(new FieldMessage(FieldMessage::Tone::Error, this))
    , m_generalError(new FieldMessage(FieldMessage::Tone::Error, this))
    , m_clearNote(new FieldMessage(FieldMessage::Tone::Warning, this))
{
    m_serverLabel = makeLabelFor(m_host, this);
    m_portLabel = makeLabelFor(m_port, this);
    m_userLabel = makeLabelFor(m_user, this);
    m_passwordLabel = makeLabelFor(m_password, this);
    setObjectName(QStringLiteral("loginForm"));
    m_host->setObjectName(QStringLiteral("host"));
    m_host->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_port->setObjectName(QStringLiteral("port"));
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setValue(kDefaultPort);
    m_tls->setObjectName(QStringLiteral("tls"));
    m_user->setObjectName(QStringLiteral("user"));
    m_password->setObjectName(QStringLiteral("password"));
    m_remember->setObjectName(QStringLiteral("remember"));
    m_automatic->setObjectName(QStringLiteral("automatic"));
    m_generalError->setObjectName(QStringLiteral("generalError"));
    m_serverError->setObjectName(QStringLiteral("serverError"));
    m_tlsError->setObjectName(QStringLiteral("tlsError"));
    m_userError->setObjectName(QStringLiteral("userError"));
    m_passwordError->setObjectName(QStringLiteral("passwordError"));
    m_clearNote->setObjectName(QStringLiteral("clearNote"));
    m_automatic->setEnabled(false);
    assemble();
    connectFields();
    retranslate();
    makePlaceholderReadable(m_host);
}

void LoginForm::assemble()
{
    auto *hostRow = new QHBoxLayout;
    hostRow->setSpacing(4);
    hostRow->addWidget(m_host, 1);
    hostRow->addWidget(m_saved);
    auto *host = new QVBoxLayout;
    host->setSpacing(3);
    host->addWidget(m_serverLabel);
    host->addLayout(hostRow);
    auto *port = new QVBoxLayout;
    port->setSpacing(3);
    port->addWidget(m_portLabel);
    port->addWidget(m_port);
    m_port->setFixedWidth(m_port->fontMetrics().horizontalAdvance(QStringLiteral("6553500")) + 20);
    auto *server = new QHBoxLayout;
    server->setSpacing(8);
    server->addLayout(host, 1);
    server->addLayout(port);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addLayout(server);
    column->addWidget(m_serverError);
    column->addSpacing(5);
    column->addWidget(m_tls);
    column->addWidget(m_tlsError);
    column->addWidget(m_clearNote);
    column->addSpacing(14);
    column->addWidget(m_userLabel);
    column->addWidget(m_user);
    column->addWidget(m_userError);
    column->addSpacing(8);
    column->addWidget(m_passwordLabel);
    column->addWidget(m_password);
    column->addWidget(m_passwordError);
    column->addSpacing(8);
    column->addWidget(m_remember);
    column->addSpacing(3);
    column->addWidget(m_automatic);
    column->addWidget(m_generalError);

    setTabOrder(m_host, m_saved);
    setTabOrder(m_saved, m_port);
    setTabOrder(m_port, m_tls);
    setTabOrder(m_tls, m_user);
    setTabOrder(m_user, m_password);
    setTabOrder(m_password, m_remember);
    setTabOrder(m_remember, m_automatic);
}

void LoginForm::connectFields()
{
    connect(m_host, &QLineEdit::editingFinished, this, &LoginForm::takePastedPort);
    connect(m_host, &QLineEdit::textChanged, this, [this] {
        m_serverError->setText({});
        updateClearNote();
    });
    connect(m_user, &QLineEdit::textChanged, m_userError, [this] { m_userError->setText({}); });
    connect(m_password, &QLineEdit::textChanged, m_passwordError, [this] { m_passwordError->setText({}); });
    connect(m_tls, &QCheckBox::toggled, this, [this](bool tls) {
        m_port->setValue(portAfterTlsChange(m_port->value(), tls));
        m_tlsError->setText({});
        updateClearNote();
    });
    connect(m_remember, &QCheckBox::toggled, this, [this](bool on) {
        m_automatic->setEnabled(on);
        if (!on)
            m_automatic->setChecked(false);
    });
}

void LoginForm::fillIn(const LoginRequest &request)
{
    clearErrors();
    m_host->setText(request.address.host);
    m_tls->setChecked(request.address.tls);
    m_port->setValue(request.address.port);
    m_user->setText(request.user);
    m_password->setText(request.password);
    m_password->setModified(false);
    m_remember->setChecked(request.remember);
    m_automatic->setChecked(request.remember && request.automatic);
    updateClearNote();
}

void LoginForm::offerPassword(const QString &password)
{
    if (m_password->isModified() && !m_password->text().isEmpty())
        return;
    m_password->setText(password);
    m_password->setModified(false);
}

LoginRequest LoginForm::request() const
{
    LoginRequest request;
    const LoginDraft draft{m_host->text(), m_port->value(), m_tls->isChecked(), m_user->text(), m_password->text()};
    const auto pasted = pastedAddress(draft.host, draft.tls);
    const auto parsed = parseServerAddress(draft.host, draft.tls);
    request.address.host = parsed ? parsed->host : draft.host.trimmed();
    request.address.port = pasted ? pasted->port : static_cast<quint16>(draft.port);
    request.address.tls = draft.tls;
    request.user = draft.user;
    request.password = draft.password;
    request.remember = m_remember->isChecked();
    request.automatic = m_automatic->isChecked();
    return request;
}

bool LoginForm::validate()
{
    clearErrors();
    takePastedPort();
    const LoginCheck check =
        checkLogin({m_host->text(), m_port->value(), m_tls->isChecked(), m_user->text(), m_password->text()});
    if (check.address)
        return true;
    showError(check.problem);
    focusField(check.problem.field);
    return false;
}

void LoginForm::showError(const ConnectionError &error)
{
    clearErrors();
    switch (error.field) {
    case LoginField::Server:
        return m_serverError->setText(error.text);
    case LoginField::Tls:
        return m_tlsError->setText(error.text);
    case LoginField::User:
        return m_userError->setText(error.text);
    case LoginField::Password:
        return m_passwordError->setText(error.text);
    case LoginField::None:
        return m_generalError->setText(error.text);
    }
}

void LoginForm::clearErrors()
{
    for (FieldMessage *message : {m_serverError, m_tlsError, m_userError, m_passwordError, m_generalError})
        message->setText({});
}

void LoginForm::setDemo(bool demo)
{
    // Nothing of an embedded server is worth remembering.
    m_saved->setDemo(demo);
    m_remember->setVisible(!demo);
    m_automatic->setVisible(!demo);
}

void LoginForm::setThroughProxy(bool through)
{
    m_throughProxy = through;
    updateClearNote();
}

bool LoginForm::wasTyped() const
{
    return m_host->isModified() || m_user->isModified() || m_password->isModified();
}

void LoginForm::focusField(LoginField field)
{
    if (field == LoginField::Tls)
        return m_tls->setFocus();
    if (QLineEdit *edit = editFor(field)) {
        edit->setFocus();
        edit->selectAll();
    }
}

bool LoginForm::focusFirstEmpty()
{
    for (QLineEdit *edit : {m_host, m_user, static_cast<QLineEdit *>(m_password)}) {
        if (edit->text().isEmpty()) {
            edit->setFocus();
            return true;
        }
    }
    return false;
}

void LoginForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        makePlaceholderReadable(m_host);
}

void LoginForm::retranslate()
{
    m_serverLabel->setText(tr("&Server"));
    m_portLabel->setText(tr("P&ort"));
    m_tls->setText(tr("&Encrypt the connection (TLS)"));
    m_userLabel->setText(tr("&User"));
    m_passwordLabel->setText(tr("&Password"));
    m_remember->setText(tr("&Remember me"));
    m_automatic->setText(tr("Log in &at once next time"));
    m_host->setAccessibleName(tr("Server"));
    m_host->setPlaceholderText(tr("Name or address"));
    m_port->setAccessibleName(tr("Port"));
    if (auto *edit = m_port->findChild<QLineEdit *>())
        edit->setAccessibleName(tr("Port")); // it is the one that has the focus
    m_user->setAccessibleName(tr("User"));
    m_password->setAccessibleName(tr("Password"));
    updateClearNote();
}

void LoginForm::takePastedPort()
{
    const auto pasted = pastedAddress(m_host->text(), m_tls->isChecked());
    if (!pasted)
        return;
    m_host->setText(pasted->host);
    m_port->setValue(pasted->port);
}

void LoginForm::updateClearNote()
{
    const auto address = parseServerAddress(m_host->text(), m_tls->isChecked());
    m_clearNote->setText(address && sendsPasswordInClear(*address, m_throughProxy)
                             ? tr("Not encrypted: your password travels in clear over the network.")
                             : QString());
}

QLineEdit *LoginForm::editFor(LoginField field) const
{
    switch (field) {
    case LoginField::Server:
        return m_host;
    case LoginField::User:
        return m_user;
    case LoginField::Password:
        return m_password;
    case LoginField::Tls:
    case LoginField::None:
        break;
    }
    return nullptr;
}

} // namespace watchpost
