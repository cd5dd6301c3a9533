// The short guide of the first start: three ways to begin. Reached again from the Help menu.
#pragma once

#include <QDialog>

class QCommandLinkButton;
class QLabel;
class QPushButton;

namespace watchpost {

class WelcomeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit WelcomeDialog(QWidget *parent); // deletes itself when closed

    // Logged in already: the demo would end that, and says so.
    void setLoggedIn(bool loggedIn);

Q_SIGNALS:
    void ownServerChosen();
    void demoChosen();
    void importChosen();
    void userGuideRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyPalette();

    QLabel *m_logo, *m_title, *m_text;
    QCommandLinkButton *m_server, *m_demo, *m_import;
    QPushButton *m_guide, *m_close;
    bool m_loggedIn = false;
};

} // namespace watchpost
