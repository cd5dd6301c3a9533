// Which window is up: login or main window, on the screen, minimized or only in the tray; what closing and quitting do.
#pragma once

#include "domain/shellsettings.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QMessageBox;
class QWidget;

namespace watchpost {

enum class CloseAnswer : quint8 { Hide, Ask, Quit };
// What closing the window does, and what the command Quit does. `watching`: logged in; else nothing is lost by ending.
[[nodiscard]] CloseAnswer answerToClosing(const GeneralSettings &settings, bool hasTray, bool watching);
[[nodiscard]] CloseAnswer answerToQuitting(const GeneralSettings &settings, bool watching);

class WindowFlow : public QObject
{
    Q_OBJECT

public:
    using TrayCheck = std::function<bool()>;

    // The windows outlive it. `hasTray`: asked whenever it matters, as trays come and go.
    WindowFlow(QWidget *login, QWidget *main, TrayCheck hasTray, QObject *parent = nullptr);

    void setSettings(const GeneralSettings &settings);
    void setTold(bool told) { m_told = told; } // that the program stays in the tray
    void startMinimized(bool minimized) { m_minimized = minimized; }
    // From here on nobody has to be asked to see the window: somebody is here.
    void somebodyIsHere() { m_minimized = false; }

    void showLogin(bool quietly); // quietly: it logs in by itself, and may stay in the tray meanwhile
    void showMain();
    void personNeeded(); // the login window has a question, and may not stay in the tray with it
    void raise();
    [[nodiscard]] QWidget *current() const { return m_current; }
    [[nodiscard]] bool isInTray() const;

    void closeRequested(); // of the main window
    void quitRequested();  // the command

Q_SIGNALS:
    void quitConfirmed();
    void toldAboutTray();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void present(QWidget *window, bool quietly);
    void hideInTray();
    void askToQuit();
    void tellAboutTray();
    [[nodiscard]] bool isWatching() const { return m_current == m_main; }

    QWidget *m_login;
    QWidget *m_main;
    TrayCheck m_hasTray;
    GeneralSettings m_settings;
    QWidget *m_current;
    QPointer<QMessageBox> m_box;
    QTimer m_trayWatch; // a window that is only in the tray must not be lost with it
    bool m_minimized = false;
    bool m_told = false;
    bool m_closed = false; // the login window: Qt tells of one closing more than once
};

} // namespace watchpost
