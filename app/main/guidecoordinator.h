// The first steps, the user guide, and the demo that can be tried from there within the running program.
#pragma once

#include "domain/connection.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace watchpost {

class HelpWindow;
class Settings;
class StorageKeeper;
class WelcomeDialog;

class GuideCoordinator : public QObject
{
    Q_OBJECT

public:
    GuideCoordinator(Settings *settings, StorageKeeper *keeper, QObject *parent = nullptr);
    ~GuideCoordinator() override;

    // Once for each profile, and not for whoever has a server already.
    void offerFirstSteps(QWidget *parent);
    void noFirstSteps(); // whoever started the demo or named a server knows their way
    void showFirstSteps(QWidget *parent, bool loggedIn);
    void showUserGuide();
    void closeUserGuide();

    // A demo in the profile of the user: nothing of it stays, not even when it is killed.
    void demoStarted(const Account &account);
    void eraseDemos();

Q_SIGNALS:
    void ownServerChosen();
    void demoChosen();
    void importChosen();

private:
    Settings *m_settings;
    StorageKeeper *m_keeper;
    QPointer<WelcomeDialog> m_welcome;
    QPointer<HelpWindow> m_guide;
};

} // namespace watchpost
