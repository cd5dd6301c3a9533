// The foot of the login window: what goes on, and the one button that matters, wide and last: Log in, or Cancel
// meanwhile.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace watchpost {

class LoginFooter : public QWidget
{
    Q_OBJECT

public:
    explicit LoginFooter(QWidget *parent = nullptr);

    void focusLogIn();
    void showReady();
    // Plain. `spoken` is announced when it differs from what was announced before; empty: the text.
    void showProgress(const QString &text, const QString &spoken = {});
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void logInClicked();
    void cancelClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyPalette();

    bool m_busy = false;
    QString m_spoken;
    QProgressBar *m_bar;
    QLabel *m_text;
    QPushButton *m_logIn;
    QPushButton *m_cancel;
};

} // namespace watchpost
