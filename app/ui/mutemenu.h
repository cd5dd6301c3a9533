// What can be muted where the person is, and for how long: a menu that fills itself when it opens.
#pragma once

#include "domain/alarmrules.h"

#include <QMenu>

#include <functional>

namespace watchpost {

// What the menu is opened on: cameras, or an alarm of one.
struct MuteSubject
{
    QStringList cameraIds; // empty: none
    QString cameraName;    // of the one; plain and safe to show
    QString group;         // of the one, a path; empty: in none
    QString type;          // of the alarm, as on the wire; empty: no alarm
    QString typeName;      // plain and safe to show
    // Of the alarm: a mute made on it holds back such an alarm, too, however severe it is.
    Severity severity = Severity::Notice;
};

class MuteMenu : public QMenu
{
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; // ms since the epoch, UTC
    using Asker = std::function<MuteSubject()>;

    // `subject` is asked whenever the menu opens.
    explicit MuteMenu(Asker subject, QWidget *parent = nullptr);

    void setClock(Clock clock);
    void setHoldBack(Severity upTo); // AlarmRules::mutesHoldBack

    // For how long at once; "until" asks.
    static constexpr int kMinutes[] = {10, 30, 60};

Q_SIGNALS:
    void muteRequested(const QList<watchpost::Mute> &mutes);
    void muteUntilRequested(const QList<watchpost::Mute> &mutes); // their end is to be chosen

private:
    void fill();
    void addChoices(QMenu *menu, const QList<MuteTarget> &targets, Severity upTo);
    void addTarget(const QString &title, const QString &name, const QList<MuteTarget> &targets, Severity upTo);

    Asker m_subject;
    Clock m_clock;
    Severity m_holdBack = Severity::Warning;
};

} // namespace watchpost
