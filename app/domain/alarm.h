// Values that describe an alarm. No wire, no SQL, no widgets.
#pragma once

#include "domain/verdict.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <array>

namespace watchpost {

// What the user writes beside an alarm. Longer ones are cut.
inline constexpr int kMaxAlarmNoteLength = 1000; // UTF-16 units

enum class Severity : quint8 { Notice, Warning, Critical };
inline constexpr std::array kWorstFirst{Severity::Critical, Severity::Warning, Severity::Notice};

struct Alarm
{
    enum class Kind : quint8 {
        Server, // pushed by the server
        Gap,    // ours: between `time` and `receivedAt` alarms may have been missed, or came late; `text` says
                // what is known
        Blind,  // ours: since `time` nothing is known, the server cannot be reached; `text` says so
    };

    qint64 id = 0; // unique in this profile, given when the alarm arrives (nextAlarmId()); rises with arrival
    Kind kind = Kind::Server;
    QString cameraId; // empty for a Gap or Blind
    QString type;     // as it came over the wire, e.g. "motion"; see alarmtype.h for its name and icon
    Severity severity = Severity::Critical;
    qint64 time = 0;           // ms since the epoch, UTC: the server's clock under alarm-replay, else receivedAt
    qint64 receivedAt = 0;     // ms since the epoch, UTC: this computer's clock
    quint64 sequence = 0;      // of the server's journal; 0 without alarm-replay
    QString journal;           // the journal that `sequence` counts in; empty without alarm-replay
    bool replayed = false;     // missed while away, brought back by a replay: summarised, not popped up one by one
    QString text;              // for a Gap or Blind: plain text
    qint64 seenAt = 0;         // 0: unread
    qint64 acknowledgedAt = 0; // 0: not acknowledged
    Verdict verdict = Verdict::Undecided; // what became of it on the screen, and why
    QString verdictDetail = {};           // domain/alarmpolicy.h
    QString note = {};                    // the user's, with line feeds; only of an acknowledged one

    friend bool operator==(const Alarm &, const Alarm &) = default;
};

// Sequences, both included.
struct AlarmRange
{
    quint64 first = 0;
    quint64 last = 0;

    friend bool operator==(const AlarmRange &, const AlarmRange &) = default;
};

// The last alarm of a journal that is safe on this computer's disk. An empty journal: none is.
struct AlarmCursor
{
    QString journal;
    quint64 sequence = 0;
    // Of that journal, beyond `sequence`, rising, apart: known here, so not to be shown again, and yet not to be
    // acknowledged; they still wait for the disk, or one below them is missing.
    QList<AlarmRange> above = {};

    friend bool operator==(const AlarmCursor &, const AlarmCursor &) = default;
};

} // namespace watchpost

Q_DECLARE_METATYPE(watchpost::Alarm)
Q_DECLARE_METATYPE(watchpost::AlarmCursor)
