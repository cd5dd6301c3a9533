#include "main/guidecoordinator.h"

#include "store/settings.h"
#include "store/storagekeeper.h"
#include "ui/helpwindow.h"
#include "ui/welcomedialog.h"

#include <QDesktopServices>
#include <QFile>
#include <QUrl>

namespace watchpost {
namespace {

QString firstSteps()
{
    return QStringLiteral("firstSteps");
}

} // namespace

GuideCoordinator::GuideCoordinator(Settings *settings, StorageKeeper *keeper, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_keeper(keeper)
{
    connect(keeper, &StorageKeeper::erased, this, [this](const Account &account) {
        QList<Account> left = m_settings->demoAccounts();
        if (left.removeOne(account))
            m_settings->setDemoAccounts(left);
    });
}

GuideCoordinator::~GuideCoordinator()
{
    delete m_guide; // a window without a parent
}

void GuideCoordinator::offerFirstSteps(QWidget *parent)
{
    if (m_settings->wasTold(firstSteps()) || !m_settings->servers().isEmpty())
        return;
    m_settings->setTold(firstSteps());
    showFirstSteps(parent, false);
}

void GuideCoordinator::noFirstSteps()
{
    m_settings->setTold(firstSteps());
}

void GuideCoordinator::showFirstSteps(QWidget *parent, bool loggedIn)
{
    if (m_welcome)
        m_welcome->close();
    m_welcome = new WelcomeDialog(parent);
    m_welcome->setLoggedIn(loggedIn);
    connect(m_welcome, &WelcomeDialog::ownServerChosen, this, &GuideCoordinator::ownServerChosen);
    connect(m_welcome, &WelcomeDialog::demoChosen, this, &GuideCoordinator::demoChosen);
    connect(m_welcome, &WelcomeDialog::importChosen, this, &GuideCoordinator::importChosen);
    connect(m_welcome, &WelcomeDialog::userGuideRequested, this, &GuideCoordinator::showUserGuide);
    m_welcome->open();
}

void GuideCoordinator::showUserGuide()
{
    if (!m_guide) {
        m_guide = new HelpWindow;
        connect(m_guide, &HelpWindow::outsideLinkClicked, this,
                [](const QUrl &url) { QDesktopServices::openUrl(url); });
        QFile file(QStringLiteral(":/help/user-guide.md"));
        if (file.open(QIODevice::ReadOnly))
            m_guide->setGuide(QString::fromUtf8(file.readAll()));
    }
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void GuideCoordinator::closeUserGuide()
{
    if (m_guide)
        m_guide->close();
}

// Written down before anything of it is stored.
void GuideCoordinator::demoStarted(const Account &account)
{
    QList<Account> demos = m_settings->demoAccounts();
    demos.append(account);
    m_settings->setDemoAccounts(demos);
}

void GuideCoordinator::eraseDemos()
{
    const QList<Account> demos = m_settings->demoAccounts();
    for (const Account &demo : demos)
        m_keeper->erase(demo);
}

} // namespace watchpost
