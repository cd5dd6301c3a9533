// The parts of the login window and how they are tied together; only its own two files include this.
#pragma once

#include "ui/loginwindow.h"
#include "ui/trustdialog.h"

#include <QList>
#include <QPointer>
#include <QString>
#include <QTimer>

class QLabel;
class QMenu;
class QMessageBox;
class QPushButton;
class QScrollArea;
class QToolButton;
class QWidget;

namespace watchpost {

class FieldMessage;
class LoginFooter;
class LoginForm;

class LoginWindow::Private
{
public:
    explicit Private(LoginWindow *window);

    void assemble();
    void connectParts();
    void retranslate();
    void applyPalette();
    void fitToContent();
    void fitSoon();
    void choose(const ServerChoice &choice);
    void focusWhereToGoOn();
    void showError(ConnectionError error);
    void askAboutClearText(const LoginRequest &request);

    LoginWindow *q;
    QLabel *logo;
    QLabel *product;
    QLabel *subtitle;
    QToolButton *language;
    QMenu *languageMenu;
    QScrollArea *scroll;
    QWidget *content;
    LoginForm *form;
    FieldMessage *demoHint;
    LoginFooter *footer;
    QToolButton *settings;
    QToolButton *firstSteps;
    QMessageBox *question;
    QMessageBox *refusal;
    QPushButton *goOn;
    QPushButton *goBack;
    QPushButton *tryAgain;
    QPointer<TrustDialog> trust;
    LoginRequest asked; // what the question about the clear text is about
    QList<ServerChoice> acceptedHere;
    QTimer tick; // the seconds until the next try
    ConnectionStatus status;
    QString reason; // of the refusal that is shown, in the server's words
    bool demo = false;
    bool placed = false; // shown once: from then on it stays where the person has put it
};

} // namespace watchpost
