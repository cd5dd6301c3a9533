// One card: a strip in the severity's colour with an icon, a bold title, a line below it, buttons. A window of its own
// that never takes the focus. Words its content itself, again whenever the language changes.
#pragma once

#include "ui/notifier.h"

#include <QElapsedTimer>
#include <QWidget>

#include <chrono>
#include <functional>
#include <variant>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace watchpost {

class CamerasMenu;
class ElidedLabel;
class MuteMenu;
struct MuteSubject;

// "and 37 more alarms" that have no card of their own.
struct RestOfAlarms
{
    int count = 0;
    Severity worst = Severity::Notice;
};

class AlarmCard : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Alarm, Summary, Rest };

    // A press that comes sooner after the card appeared or moved was meant for what had been there.
    static constexpr std::chrono::milliseconds kClickGuard{300};

    explicit AlarmCard(Kind kind, QWidget *parent = nullptr);
    ~AlarmCard() override;

    // Of these the one that fits the kind. `count`: alarms folded into this card.
    void setAlarm(const AlarmNotice &latest, int count);
    void setSummary(const AwaySummary &summary);
    void setRest(const RestOfAlarms &rest);

    // Of an entry that stands for many (isOfMany()): asked when its cameras are to be shown; oldest alarm first.
    void setCamerasLookup(std::function<QList<AlarmOfMany>()> cameras);
    void setHoldBack(Severity upTo); // AlarmRules::mutesHoldBack
    // Creates the window, lays it out and draws it once, so that the first alarm shows as quickly as any later one.
    void prepare();
    // Words and draws again what depends on the date.
    void refresh();

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString line() const;
    [[nodiscard]] bool isHovered() const; // or one of its menus is open

Q_SIGNALS:
    void acknowledgeClicked();
    void showCameraClicked();
    void cameraChosen(const QString &cameraId); // of many
    void showAlarmsClicked();
    void closeClicked();
    void muteChosen(const QList<watchpost::Mute> &mutes);
    void muteUntilChosen(const QList<watchpost::Mute> &mutes);
    void hoverChanged();

protected:
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Face
    {
        AlarmNotice notice;
        int count = 1;
    };
    struct Words
    {
        Severity severity = Severity::Notice;
        QString iconName, title, line, accessibleName;
    };

    void build();
    void buildButtons(QBoxLayout *row);
    void buildMute();
    void buildCameras();
    [[nodiscard]] MuteSubject muteSubject() const;
    void retranslate();
    void recolor();
    [[nodiscard]] int stripWidth() const;
    [[nodiscard]] static QString typeText(const Face &face);
    [[nodiscard]] static Words wordsFor(std::monostate);
    [[nodiscard]] static Words wordsFor(const Face &face);
    [[nodiscard]] static Words blindWords(const Face &face);
    [[nodiscard]] static Words wordsFor(const AwaySummary &summary);
    [[nodiscard]] static Words wordsFor(const RestOfAlarms &rest);

    Kind m_kind;
    std::variant<std::monostate, Face, AwaySummary, RestOfAlarms> m_content;
    Words m_words;
    QLabel *m_severity = nullptr;
    ElidedLabel *m_title = nullptr;
    ElidedLabel *m_line = nullptr;
    QPushButton *m_acknowledge = nullptr;
    QPushButton *m_showCamera = nullptr;
    QPushButton *m_showAlarms = nullptr;
    QPushButton *m_mute = nullptr;
    MuteMenu *m_muteMenu = nullptr;
    CamerasMenu *m_camerasMenu = nullptr;
    std::function<QList<AlarmOfMany>()> m_camerasOf;
    QToolButton *m_close = nullptr;
    QElapsedTimer m_settledSince;
    bool m_hovered = false;
};

} // namespace watchpost
