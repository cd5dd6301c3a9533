// How an alarm reaches a person: one interface, several channels behind it. The presenter calls those that the policy's
// decision names (domain/alarmpolicy.h).
#pragma once

#include "domain/alarm.h"
#include "domain/alarmpolicy.h"

#include <QObject>
#include <QString>

namespace watchpost {

// One camera's part of an entry that stands for many.
struct AlarmOfMany
{
    QString cameraId;
    QString cameraName; // plain and safe to show
    qint64 time = 0;    // ms UTC
};

// An alarm as a person reads it: finished strings, plain text.
struct AlarmNotice
{
    Alarm alarm;        // its severity is that of the rules
    QString cameraName; // of Alarm::Kind::Blind: the server's name
    QString typeName;   // the user's own name, else the translated one
    QString iconName;
    QString group = {};       // the camera's, a path; empty: in none
    bool ownTypeName = false; // typeName is the user's and stays the same in another language
    int count = 1;            // alarms that it stands for
    AlarmOfMany one = {};     // of isOfMany(): this one
};

// One of many that came at once, from many cameras: the name says how many, the time since when; they have one place.
[[nodiscard]] inline bool isOfMany(const AlarmNotice &notice)
{
    return notice.alarm.kind == Alarm::Kind::Server && notice.alarm.cameraId.isEmpty();
}

// What was missed while away, in one notice instead of many.
struct AwaySummary
{
    int count = 0; // alarms; 0 when only gaps are told of
    Severity worst = Severity::Notice;
    qint64 since = 0;       // ms UTC: time of the oldest, or the beginning of the first gap
    int gaps = 0;           // intervals in which alarms may have been missed for good
    QList<qint64> alarmIds; // of all of them, gaps included: the summary goes when every one is withdrawn
};

class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual Channel channel() const = 0;
    // Of alarms whose decision names the channel.
    virtual void notify(const AlarmNotice &notice) = 0;
    // To the pop-up, the notification or both, as an alarm of its worst severity would go; always to the tray.
    virtual void summarise(const AwaySummary &summary) = 0;
    virtual void withdraw(const QList<qint64> &alarmIds) = 0; // acknowledged elsewhere
    virtual void clear() = 0;                                 // logged out: everything goes

Q_SIGNALS:
    void acknowledgeRequested(const QList<qint64> &alarmIds);
    void showCameraRequested(const QString &cameraId);
    void showAlarmsRequested();
    void muteRequested(const QList<watchpost::Mute> &mutes);
    void muteUntilRequested(const QList<watchpost::Mute> &mutes); // the person wants to choose their end
};

} // namespace watchpost
