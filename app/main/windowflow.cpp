#include "main/windowflow.h"

#include "ui/placement.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QWidget>

#include <utility>

namespace watchpost {
namespace {

constexpr int kTrayWatchMs = 3000;

} // namespace

CloseAnswer answerToClosing(const GeneralSettings &settings, bool hasTray, bool watching)
{
    if (!watching)
        return CloseAnswer::Quit;
    if (settings.closeToTray && hasTray)
        return CloseAnswer::Hide;
    return answerToQuitting(settings, watching);
}

CloseAnswer answerToQuitting(const GeneralSettings &settings, bool watching)
{
    return settings.confirmQuit && watching ? CloseAnswer::Ask : CloseAnswer::Quit;
}

WindowFlow::WindowFlow(QWidget *login, QWidget *main, TrayCheck hasTray, QObject *parent)
    : QObject(parent)
    , m_login(login)
    , m_main(main)
    , m_hasTray(std::move(hasTray))
    , m_current(login)
{
    // A help window that is closed last, while the program is in the tray, is no wish to end it.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_login->installEventFilter(this);
    QCoreApplication::instance()->installEventFilter(this);
    m_trayWatch.setInterval(kTrayWatchMs);
    connect(&m_trayWatch, &QTimer::timeout, this, [this] {
        if (!m_hasTray())
            raise();
    });
}

void WindowFlow::setSettings(const GeneralSettings &settings)
{
    m_settings = settings;
}

bool WindowFlow::isInTray() const
{
    return m_current->isHidden();
}

void WindowFlow::present(QWidget *window, bool quietly)
{
    m_trayWatch.stop();
    m_closed = false;
    if (quietly && m_hasTray()) {
        window->hide();
        m_trayWatch.start();
        return;
    }
    // As it was the last time, full screen for instance; but a window that somebody waits for is not left minimized.
    window->setWindowState(window->windowState().setFlag(Qt::WindowMinimized, m_minimized));
    window->show();
}

void WindowFlow::showLogin(bool quietly)
{
    m_current = m_login;
    present(m_login, quietly && m_minimized);
    m_main->hide();
}

// The next window is shown before the last one is hidden, so that the program is never gone from the task bar.
void WindowFlow::showMain()
{
    m_current = m_main;
    present(m_main, m_minimized);
    m_minimized = false;
    m_login->hide();
}

void WindowFlow::personNeeded()
{
    if (m_current == m_login && m_login->isHidden())
        present(m_login, false);
}

void WindowFlow::raise()
{
    m_minimized = false;
    present(m_current, false);
    m_current->raise();
    m_current->activateWindow();
}

bool WindowFlow::eventFilter(QObject *watched, QEvent *event)
{
    // Qt would first close the windows, and stay when one of them only hides: whoever says Quit (we after asking, the
    // Dock, the end of the session, a signal) means it.
    if (event->type() == QEvent::Quit && watched == QCoreApplication::instance()) {
        QCoreApplication::exit(0);
        return true;
    }
    if (watched == m_login && event->type() == QEvent::Close && !std::exchange(m_closed, true))
        Q_EMIT quitConfirmed(); // nothing is watched yet
    return QObject::eventFilter(watched, event);
}

void WindowFlow::closeRequested()
{
    switch (answerToClosing(m_settings, m_hasTray(), isWatching())) {
    case CloseAnswer::Hide:
        if (m_told)
            hideInTray();
        else
            tellAboutTray();
        break;
    case CloseAnswer::Ask:
        askToQuit();
        break;
    case CloseAnswer::Quit:
        Q_EMIT quitConfirmed();
        break;
    }
}

void WindowFlow::quitRequested()
{
    if (answerToQuitting(m_settings, isWatching()) == CloseAnswer::Ask)
        askToQuit();
    else
        Q_EMIT quitConfirmed();
}

void WindowFlow::hideInTray()
{
    if (m_box)
        m_box->close();
    m_current->hide();
    m_trayWatch.start();
}

void WindowFlow::askToQuit()
{
    if (m_box)
        m_box->close();
    raise(); // from the tray's menu, too
    m_box = new QMessageBox(QMessageBox::Warning, tr("Quit Watchpost?"), tr("Quit Watchpost?"), QMessageBox::NoButton,
                            m_current);
    m_box->setObjectName(QStringLiteral("quitQuestion"));
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setInformativeText(tr("Nothing is watched while it does not run. Alarms that come meanwhile are shown at "
                                 "the next start, where the server keeps them."));
    QPushButton *quit = m_box->addButton(tr("Quit"), QMessageBox::AcceptRole);
    quit->setObjectName(QStringLiteral("quit"));
    QPushButton *stay = m_box->addButton(tr("Go on watching"), QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("stay"));
    m_box->setDefaultButton(stay);
    m_box->setEscapeButton(stay);
    connect(quit, &QPushButton::clicked, this, &WindowFlow::quitConfirmed);
    openBox(m_box, Severity::Warning);
}

// Said once, and before the window goes: afterwards nobody would see it.
void WindowFlow::tellAboutTray()
{
    if (m_box)
        m_box->close();
    m_box = new QMessageBox(QMessageBox::Information, tr("Watchpost goes on watching"),
                            tr("Watchpost goes on watching in the tray"), QMessageBox::NoButton, m_current);
    m_box->setObjectName(QStringLiteral("trayHint"));
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setInformativeText(tr("Alarms go on being shown. A click on the icon in the tray brings the window back, "
                                 "and its menu ends the program. This is said only once."));
    QPushButton *fine = m_box->addButton(tr("Close the window"), QMessageBox::AcceptRole);
    fine->setObjectName(QStringLiteral("closeToTrayNow"));
    QPushButton *quit = m_box->addButton(tr("Quit instead"), QMessageBox::DestructiveRole);
    quit->setObjectName(QStringLiteral("quitInstead"));
    QPushButton *back = m_box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    m_box->setDefaultButton(fine);
    m_box->setEscapeButton(back);
    connect(fine, &QPushButton::clicked, this, [this] {
        m_told = true;
        Q_EMIT toldAboutTray();
        hideInTray();
    });
    connect(quit, &QPushButton::clicked, this, &WindowFlow::quitRequested);
    openBox(m_box, Severity::Notice);
}

} // namespace watchpost
