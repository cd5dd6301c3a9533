#include "ui/loginwindow_p.h"

#include "domain/plaintext.h"
#include "ui/appearance.h"
#include "ui/fieldmessage.h"
#include "ui/languages.h"
#include "ui/loginfooter.h"
#include "ui/loginform.h"
#include "ui/menubutton.h"
#include "ui/placement.h"
#include "ui/savedservers.h"
#include "ui/tintedicon.h"
#include "ui/tones.h"
#include "ui/wrappable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace watchpost {

LoginWindow::Private::Private(LoginWindow *window)
    : q(window)
    , logo(new QLabel(window))
    , product(new QLabel(window))
    , subtitle(new QLabel(window))
    , language(new MenuButton(window))
    , languageMenu(new QMenu(window))
    , scroll(new QScrollArea(window))
    , content(new QWidget)
    , form(new LoginForm(content))
    , demoHint(new FieldMessage(FieldMessage::Tone::Hint, content))
    , footer(new LoginFooter(window))
    , settings(new QToolButton(window))
    , firstSteps(new QToolButton(window))
    , question(new QMessageBox(window))
    , refusal(new QMessageBox(window))
    , goOn(question->addButton(QString(), QMessageBox::AcceptRole))
    , goBack(question->addButton(QString(), QMessageBox::RejectRole))
    , tryAgain(refusal->addButton(QString(), QMessageBox::AcceptRole))
{
    assemble();
    connectParts();
    applyPalette();
    retranslate();
}

void LoginWindow::Private::assemble()
{
    logo->setObjectName(QStringLiteral("logo"));
    product->setObjectName(QStringLiteral("product"));
    QFont large = product->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    product->setFont(large);
    language->setObjectName(QStringLiteral("language"));
    language->setAutoRaise(true);
    language->setMenu(languageMenu);
    language->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    language->hide();
    demoHint->setObjectName(QStringLiteral("demoHint"));

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(product);
    names->addWidget(subtitle);
    auto *header = new QHBoxLayout;
    header->setSpacing(12);
    header->addWidget(logo);
    header->addLayout(names, 1);
    header->addWidget(language, 0, Qt::AlignTop);

    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(28, 0, 28, 0);
    inner->setSpacing(0);
    inner->addWidget(form);
    inner->addSpacing(8);
    inner->addWidget(demoHint);
    inner->addStretch(1);
    // A small screen at a large scale shows a part of the form, and always the button.
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);

    auto *column = new QVBoxLayout(q);
    column->setContentsMargins(0, 24, 0, 24);
    column->setSpacing(0);
    header->setContentsMargins(28, 0, 20, 0);
    column->addLayout(header);
    column->addSpacing(22);
    column->addWidget(scroll, 1);
    column->addSpacing(6);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(28, 0, 28, 0);
    foot->addWidget(footer);
    column->addLayout(foot);
    settings->setObjectName(QStringLiteral("settings"));
    firstSteps->setObjectName(QStringLiteral("firstSteps"));
    auto *aside = new QHBoxLayout;
    aside->addStretch(1);
    for (QToolButton *button : {settings, firstSteps}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        aside->addWidget(button);
    }
    aside->addStretch(1);
    column->addSpacing(6);
    column->addLayout(aside);

    for (QMessageBox *box : {question, refusal})
        box->setTextFormat(Qt::PlainText);
    question->setObjectName(QStringLiteral("clearTextQuestion"));
    question->setDefaultButton(goBack);
    question->setEscapeButton(goBack);
    goOn->setObjectName(QStringLiteral("goOn"));
    goBack->setObjectName(QStringLiteral("goBack"));
    refusal->setObjectName(QStringLiteral("refusal"));
    refusal->setDefaultButton(tryAgain);
    refusal->setEscapeButton(tryAgain);
    tryAgain->setObjectName(QStringLiteral("tryAgain"));
}

void LoginWindow::Private::connectParts()
{
    connect(footer, &LoginFooter::logInClicked, q, &LoginWindow::submit);
    connect(settings, &QToolButton::clicked, q, &LoginWindow::settingsRequested);
    connect(firstSteps, &QToolButton::clicked, q, &LoginWindow::firstStepsRequested);
    connect(footer, &LoginFooter::cancelClicked, q, &LoginWindow::cancelRequested);
    connect(form->savedServers(), &SavedServersButton::chosen, q, [this](const ServerChoice &choice) {
        choose(choice);
        Q_EMIT q->passwordWanted(choice.address, choice.user);
    });
    connect(form->savedServers(), &SavedServersButton::forgetRequested, q, [this](const ServerChoice &choice) {
        QList<ServerChoice> left = form->savedServers()->servers();
        left.removeIf([&](const ServerChoice &c) { return c.address == choice.address && c.user == choice.user; });
        form->savedServers()->setServers(left);
        Q_EMIT q->forgetRequested(choice.address, choice.user);
    });
    connect(languageMenu, &QMenu::triggered, q,
            [this](QAction *action) { Q_EMIT q->languageChosen(action->data().toString()); });
    connect(question, &QMessageBox::accepted, q, [this] {
        acceptedHere.append({.address = asked.address, .user = asked.user, .plainAccepted = true});
        Q_EMIT q->loginRequested(asked);
    });
    tick.setInterval(1000);
    connect(&tick, &QTimer::timeout, q, &LoginWindow::showProgress);
    connect(refusal, &QMessageBox::finished, q, [this] { form->focusField(LoginField::Password); });
}

void LoginWindow::Private::retranslate()
{
    q->setWindowTitle(tr("Log in"));
    product->setText(QStringLiteral("Watchpost"));
    subtitle->setText(tr("Log in to your camera server"));
    language->setToolTip(tr("Language"));
    language->setAccessibleName(tr("Language: %1").arg(language->text()));
    demoHint->setText(demo ? tr("Embedded demo server: just press Log in.") : QString());
    settings->setText(tr("Settings…"));
    firstSteps->setText(tr("First steps…"));
    question->setWindowTitle(tr("Not encrypted"));
    goOn->setText(tr("Log in anyway"));
    goBack->setText(tr("Cancel"));
    refusal->setWindowTitle(tr("Login refused"));
    tryAgain->setText(tr("Try again"));
    fitSoon();
}

void LoginWindow::Private::applyPalette()
{
    const int size = product->fontMetrics().height() + subtitle->fontMetrics().height();
    logo->setPixmap(makeColouredIcon(QStringLiteral("watchpost")).pixmap(QSize(size, size), q->devicePixelRatioF()));
    language->setIcon(themeIcon(QStringLiteral("preferences-language"), q->palette()));
    settings->setIcon(themeIcon(QStringLiteral("preferences-system"), q->palette()));
    firstSteps->setIcon(themeIcon(QStringLiteral("help-about"), q->palette()));
    QPalette muted = q->palette();
    muted.setColor(QPalette::WindowText, quietText(q->palette()));
    subtitle->setPalette(muted);
}

void LoginWindow::Private::fitToContent()
{
    const int width = std::max(q->fontMetrics().averageCharWidth() * 60, q->layout()->totalSizeHint().width());
    content->layout()->activate();
    const int formHeight = content->hasHeightForWidth() ? content->heightForWidth(width) : content->sizeHint().height();
    // Two steps, as the frame around the scrolled part is what is left when that part wants nothing.
    scroll->setMinimumHeight(std::min(formHeight, q->fontMetrics().height() * 8));
    const QScreen *screen = q->screen();
    const int room = screen ? screen->availableGeometry().height() * 9 / 10 : formHeight;
    const int rest = q->layout()->totalSizeHint().height() - scroll->sizeHint().height();
    q->setMinimumWidth(std::min(width, screen ? screen->availableGeometry().width() : width));
    const QSize size(width, std::min(rest + formHeight, room));
    if (!placed)
        return placeInMiddle(q, size);
    q->resize(size);
    keepOnScreen(q);
    // Where there is no room for all, for the field that the person is at and what is said about it.
    if (QWidget *field = q->focusWidget(); field && content->isAncestorOf(field))
        scroll->ensureWidgetVisible(field, 0, q->fontMetrics().height() * 3);
}

void LoginWindow::Private::fitSoon()
{
    fitToContent();
    // Lines that came or went tell their layouts by events: once more when these have arrived.
    QTimer::singleShot(0, q, [this] { fitToContent(); });
}

void LoginWindow::Private::choose(const ServerChoice &choice)
{
    form->fillIn({choice.address, choice.user, {}, true, choice.automatic});
    form->savedServers()->setCurrent(choice.address, choice.user);
    form->focusField(LoginField::Password);
    fitSoon();
}

void LoginWindow::Private::focusWhereToGoOn()
{
    if (!form->focusFirstEmpty())
        footer->focusLogIn();
}

// A refusal comes as a reason for the dialog and as a status: the field says it once, in the server's words.
void LoginWindow::Private::showError(ConnectionError error)
{
    if (!reason.isEmpty() && error.kind == ErrorKind::Rejected && error.field == LoginField::Password)
        error.text = reason;
    form->showError(error);
}

void LoginWindow::Private::askAboutClearText(const LoginRequest &request)
{
    asked = request;
    question->setText(
        tr("Send your password to %1 without encryption?").arg(wrappable(visibleText(request.address.host))));
    question->setInformativeText(
        tr("Everyone who can read the traffic between this computer and the server can read your password. Switch "
           "encryption on if the server supports it. You are asked once for each server."));
    openBox(question, Severity::Warning);
}

} // namespace watchpost
