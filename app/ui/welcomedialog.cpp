#include "ui/welcomedialog.h"

#include "ui/appearance.h"
#include "ui/placement.h"

#include <QCommandLinkButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace watchpost {

WelcomeDialog::WelcomeDialog(QWidget *parent)
    : QDialog(parent)
    , m_logo(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_server(new QCommandLinkButton(this))
    , m_demo(new QCommandLinkButton(this))
    , m_import(new QCommandLinkButton(this))
    , m_guide(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("welcomeDialog"));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_title->setFont(large);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_logo, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_guide);
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(22, 20, 22, 16);
    column->setSpacing(8);
    column->addLayout(head);
    column->addSpacing(8);
    const int icon = fontMetrics().height() * 2;
    for (QCommandLinkButton *button : {m_server, m_demo, m_import}) {
        button->setIconSize(QSize(icon, icon));
        column->addWidget(button);
    }
    column->addStretch(1);
    column->addSpacing(8);
    column->addLayout(foot);
    m_server->setObjectName(QStringLiteral("ownServer"));
    m_demo->setObjectName(QStringLiteral("tryDemo"));
    m_import->setObjectName(QStringLiteral("importList"));
    m_guide->setObjectName(QStringLiteral("openGuide"));
    m_close->setObjectName(QStringLiteral("later"));
    m_guide->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_server->setDefault(true);
    const auto choose = [this](QCommandLinkButton *button, void (WelcomeDialog::*chosen)()) {
        connect(button, &QCommandLinkButton::clicked, this, [this, chosen] {
            accept();
            Q_EMIT(this->*chosen)();
        });
    };
    choose(m_server, &WelcomeDialog::ownServerChosen);
    choose(m_demo, &WelcomeDialog::demoChosen);
    choose(m_import, &WelcomeDialog::importChosen);
    connect(m_guide, &QPushButton::clicked, this, &WelcomeDialog::userGuideRequested);
    connect(m_close, &QPushButton::clicked, this, &WelcomeDialog::reject);
    retranslate();
    applyPalette();
    resizeWithinScreen(this, {fontMetrics().averageCharWidth() * 72, sizeHint().height()});
    m_server->setFocus();
}

void WelcomeDialog::setLoggedIn(bool loggedIn)
{
    m_loggedIn = loggedIn;
    retranslate();
}

void WelcomeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        applyPalette();
}

void WelcomeDialog::applyPalette()
{
    const int size = fontMetrics().height() * 4;
    m_logo->setPixmap(applicationIcon().pixmap(QSize(size, size), devicePixelRatioF()));
    m_server->setIcon(themeIcon(QStringLiteral("network-online"), palette()));
    m_demo->setIcon(themeIcon(QStringLiteral("camera"), palette()));
    m_import->setIcon(themeIcon(QStringLiteral("document-import"), palette()));
}

void WelcomeDialog::retranslate()
{
    setWindowTitle(tr("First steps"));
    m_title->setText(tr("Welcome to Watchpost"));
    m_text->setText(tr("Watchpost shows which of your cameras are online, and puts an alarm in front of you at once. "
                       "How would you like to begin?"));
    m_server->setText(tr("Connect to my own server"));
    m_server->setDescription(tr("You have a server's name, a user and a password."));
    m_demo->setText(tr("Try the demo"));
    m_demo->setDescription(m_loggedIn
                               ? tr("Logs you out here, and starts a small server inside the program with 24 "
                                    "invented cameras. Nothing of it stays.")
                               : tr("Starts a small server inside the program, with 24 invented cameras. Nothing "
                                    "of it stays."));
    m_import->setText(tr("Import a list of cameras"));
    m_import->setDescription(m_loggedIn
                                 ? tr("From a CSV file, for instance from a spreadsheet. You see everything before "
                                      "anything is changed.")
                                 : tr("From a CSV file, for instance from a spreadsheet. It opens as soon as you "
                                      "have logged in to your server."));
    for (QCommandLinkButton *button : {m_server, m_demo, m_import}) {
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(button->description());
    }
    m_guide->setText(tr("&User guide"));
    m_close->setText(tr("Later"));
    m_close->setToolTip(tr("These first steps are in the Help menu, too."));
}

} // namespace watchpost
