// Alarms as a table of text: how they are written down for other programs. Pure functions.
#pragma once

#include "domain/alarm.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QTimeZone>

namespace watchpost {

// An alarm, with what the program says of it besides.
struct AlarmLine
{
    Alarm alarm;
    QString cameraName = {};
    QString group = {};
    QString typeName = {}; // with the user's own names
    QString verdict = {};  // "Why was there no pop-up?", a sentence
};

struct AlarmFileOptions
{
    char separator = ',';
    bool byteOrderMark = false; // spreadsheet programs take the file for Windows-1252 without one
};

// RFC 4180 (CRLF), UTF-8, formula-guarded (domain/csv.h). Times by ISO 8601 in that zone, with the offset from UTC; a
// time that there is none of is an empty field. A gap and a time of blindness have the type "gap" and "blind".
[[nodiscard]] QByteArray writeAlarmLines(const QList<AlarmLine> &lines, const AlarmFileOptions &options,
                                         const QTimeZone &zone);

} // namespace watchpost

Q_DECLARE_METATYPE(watchpost::AlarmFileOptions)
