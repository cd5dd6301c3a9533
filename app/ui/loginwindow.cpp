#include "ui/loginwindow_p.h"

#include "domain/plaintext.h"
#include "ui/fieldmessage.h"
#include "ui/languages.h"
#include "ui/loginfooter.h"
#include "ui/loginform.h"
#include "ui/loginrules.h"
#include "ui/menubutton.h"
#include "ui/placement.h"
#include "ui/savedservers.h"
#include "ui/wrappable.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QDateTime>
#include <QEvent>
#include <QKeyEvent>
#include <QMessageBox>

#include <algorithm>

namespace watchpost {
namespace {

// Qt takes a plain widget for a part of something, even when it is a window.
QAccessibleInterface *accessibleWindow(const QString &, QObject *object)
{
    auto *window = qobject_cast<LoginWindow *>(object);
    return window ? new QAccessibleWidget(window, QAccessible::Dialog) : nullptr;
}

} // namespace

LoginWindow::LoginWindow(QWidget *parent)
    : QWidget(parent)
{
    static const bool installed = (QAccessible::installFactory(accessibleWindow), true);
    Q_UNUSED(installed)
    setObjectName(QStringLiteral("loginWindow"));
    // One column has nothing to show on a whole screen.
    setWindowFlags(Qt::Window | Qt::CustomizeWindowHint | Qt::WindowTitleHint | Qt::WindowSystemMenuHint |
                   Qt::WindowMinimizeButtonHint | Qt::WindowCloseButtonHint);
    d = std::make_unique<Private>(this);
    d->focusWhereToGoOn();
}

LoginWindow::~LoginWindow() = default;

void LoginWindow::setServers(const QList<ServerChoice> &lastUsedFirst)
{
    d->form->savedServers()->setServers(lastUsedFirst);
    if (!lastUsedFirst.isEmpty() && !wasTyped())
        d->choose(lastUsedFirst.first());
    d->fitSoon();
}

void LoginWindow::fillIn(const LoginRequest &request)
{
    d->form->fillIn(request);
    d->form->savedServers()->setCurrent(request.address, request.user);
    d->focusWhereToGoOn();
    d->fitSoon();
}

void LoginWindow::setPassword(const QString &password)
{
    d->form->offerPassword(password);
}

void LoginWindow::setThroughProxy(bool through)
{
    d->form->setThroughProxy(through);
    d->fitSoon();
}

bool LoginWindow::wasTyped() const
{
    return d->form->wasTyped();
}

void LoginWindow::setDemo(bool demo)
{
    d->demo = demo;
    d->form->setDemo(demo);
    d->retranslate();
}

void LoginWindow::setLanguages(const QStringList &codes, const QString &current)
{
    fillLanguageMenu(d->languageMenu, codes, current);
    d->language->setText(languageName(current));
    d->language->setVisible(codes.size() > 1);
    d->retranslate();
}

LoginRequest LoginWindow::request() const
{
    return d->form->request();
}

void LoginWindow::showStatus(const ConnectionStatus &status)
{
    const bool wasBusy = d->footer->isBusy();
    d->status = status;
    d->tick.stop();
    if (status.state == ConnectionState::Waiting)
        d->tick.start();
    const bool busy = status.state == ConnectionState::Connecting || status.state == ConnectionState::LoggingIn ||
                      status.state == ConnectionState::Waiting;
    if (busy)
        d->reason.clear();
    d->form->setEnabled(!busy);
    // While it is tried again the reason stays: whoever looks in wants to know why it takes so long.
    if (status.error.kind != ErrorKind::None)
        d->showError(status.error);
    else
        d->form->clearErrors();
    if (busy) {
        showProgress();
    } else {
        d->footer->showReady();
        if (wasBusy)
            d->form->focusField(status.error.field == LoginField::None ? LoginField::Password : status.error.field);
    }
    d->fitSoon();
}

void LoginWindow::showProgress()
{
    const QString host = visibleText(d->form->request().address.host);
    if (d->status.state == ConnectionState::Waiting) {
        const qint64 left = std::max<qint64>(0, d->status.nextAttemptAt - QDateTime::currentMSecsSinceEpoch());
        const int seconds = static_cast<int>((left + 999) / 1000);
        // The seconds are seen, not read out one by one.
        d->footer->showProgress(seconds > 0 ? tr("Trying again in %n second(s)…", nullptr, seconds)
                                            : tr("Trying again…"),
                                tr("Trying again…"));
    } else if (d->status.state == ConnectionState::LoggingIn) {
        d->footer->showProgress(tr("Logging in to %1…").arg(host));
    } else {
        d->footer->showProgress(tr("Connecting to %1…").arg(host));
    }
}

void LoginWindow::submit()
{
    if (d->footer->isBusy() || d->question->isVisible() || d->refusal->isVisible() ||
        (d->trust && d->trust->isVisible()))
        return;
    const bool valid = d->form->validate();
    d->fitSoon();
    if (!valid)
        return;
    const LoginRequest request = d->form->request();
    if (maySend(request))
        Q_EMIT loginRequested(request);
    else
        d->askAboutClearText(request);
}

bool LoginWindow::maySend(const LoginRequest &request) const
{
    return !sendsPasswordInClear(request.address, d->form->throughProxy()) || hasAcceptedClearText(request.address);
}

bool LoginWindow::hasAcceptedClearText(const ServerAddress &address) const
{
    const auto accepted = [&](const ServerChoice &choice) { return choice.plainAccepted && choice.address == address; };
    const QList<ServerChoice> &saved = d->form->savedServers()->servers();
    return std::any_of(saved.cbegin(), saved.cend(), accepted) ||
           std::any_of(d->acceptedHere.cbegin(), d->acceptedHere.cend(), accepted);
}

void LoginWindow::showRefusal(const QString &reason)
{
    d->form->setEnabled(true);
    d->footer->showReady();
    d->refusal->setText(tr("The server refused the login."));
    d->refusal->setInformativeText(wrappable(visibleText(reason)));
    d->reason = reason;
    d->showError({ErrorKind::Rejected, LoginField::Password, reason}); // beside the field, too: the dialog goes
    d->fitSoon();
    openBox(d->refusal, Severity::Warning);
}

void LoginWindow::showCertificate(const CertificateRefusal &refusal)
{
    if (d->trust)
        d->trust->close();
    d->trust = new TrustDialog(refusal, false, this);
    connect(d->trust, &TrustDialog::trusted, this, &LoginWindow::certificateTrusted);
    d->trust->present();
}

void LoginWindow::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && d->footer->isBusy())
        Q_EMIT cancelRequested();
    else if (enter && !d->footer->isBusy()) // from a check box or the port, too, as in any dialog
        submit();
    else if (event->matches(QKeySequence::HelpContents))
        Q_EMIT userGuideRequested();
    else if (event->key() == Qt::Key_Comma && event->modifiers() == Qt::ControlModifier)
        Q_EMIT settingsRequested();
    else
        QWidget::keyPressEvent(event);
}

void LoginWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->placed = true;
}

void LoginWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!d)
        return;
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    else if (event->type() == QEvent::PaletteChange)
        d->applyPalette();
}

} // namespace watchpost
