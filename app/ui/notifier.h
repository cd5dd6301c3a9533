// How an alarm reaches a person: one interface, several channels behind it (now the pop-up; others follow).
#pragma once

#include "domain/alarm.h"

#include <QObject>
#include <QString>

namespace watchpost {

// An alarm as a person reads it: finished strings, plain text.
struct AlarmNotice
{
    Alarm alarm;
    QString cameraName; // of Alarm::Kind::Blind: the server's name
    QString typeName;
    QString iconName;
};

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
    virtual void notify(const AlarmNotice &notice) = 0;
    virtual void summarise(const AwaySummary &summary) = 0;
    virtual void withdraw(const QList<qint64> &alarmIds) = 0; // acknowledged elsewhere
    virtual void clear() = 0;                                 // logged out: everything goes

Q_SIGNALS:
    void acknowledgeRequested(const QList<qint64> &alarmIds);
    void showCameraRequested(const QString &cameraId);
    void showAlarmsRequested();
};

} // namespace watchpost
