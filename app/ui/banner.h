// Lines at the top of the main window that say what the person must know: the link is lost, the store cannot write,
// someone logged in last night. Never a dialog: nothing here takes the focus.
#pragma once

#include "domain/connection.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace watchpost {

// One line: icon, words, a button, a cross. Colour by tone.
class BannerLine : public QWidget
{
    Q_OBJECT

public:
    enum class Tone : quint8 { Critical, Warning, Info };

    BannerLine(Tone tone, bool dismissible, QWidget *parent = nullptr);

    // Plain. `spoken` is announced when it differs from what was announced before; empty: the text.
    void setText(const QString &text, const QString &spoken = {});
    void setSilent(); // somebody else announces what it says
    [[nodiscard]] QString text() const;
    void setButton(const QString &text); // empty hides it

Q_SIGNALS:
    void buttonClicked();
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyPalette();
    void retranslate();

    Tone m_tone;
    bool m_silent = false;
    QString m_text;
    QLabel *m_icon;
    QLabel *m_label;
    QPushButton *m_button;
    QToolButton *m_close;
    QPalette m_applied;
};

class Banner : public QWidget
{
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; // ms since the epoch, UTC

    explicit Banner(QWidget *parent = nullptr);

    void setClock(Clock clock); // for tests and pictures
    void setHost(const QString &host);
    void showStatus(const ConnectionStatus &status);
    // A line of that key; the same key replaces its text. `action` empty: no button.
    // `stays`: for removeLine() only, the person can not close it.
    BannerLine *showLine(const QString &key, BannerLine::Tone tone, const QString &text, const QString &action = {},
                         bool stays = false);
    void removeLine(const QString &key);
    void showLastLogin(const LastLogin &lastLogin);

Q_SIGNALS:
    void retryRequested();
    void actionClicked(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshConnection();
    [[nodiscard]] QString lostText() const; // without what comes next
    [[nodiscard]] QString nextText() const;
    void refreshLastLogin();

    Clock m_clock;
    QString m_host;
    ConnectionStatus m_status;
    LastLogin m_lastLogin;
    QVBoxLayout *m_column;
    BannerLine *m_connection;
    QHash<QString, BannerLine *> m_lines;
    QTimer *m_tick;
};

} // namespace watchpost
