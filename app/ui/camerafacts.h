// What a row of the camera list says, as plain values and finished strings: what the delegate paints and what tool
// tips and dialogs show.
#pragma once

#include "domain/alarm.h"
#include "domain/camera.h"

#include <QModelIndex>
#include <QString>

namespace watchpost {

struct CameraFacts
{
    QString id;      // raw, for intents
    QString name;    // to look at
    QString shownId; // to look at
    QString ownName; // as typed, may be empty
    OnlineState state = OnlineState::Unknown;
    qint64 since = 0;
    Binding binding = Binding::Confirmed;
    QString refusal;   // to look at
    QString alarmType; // raw, empty: none
    QString alarmName; // its name, safe to show
    qint64 alarmTime = 0;
    int unread = 0;
    bool favourite = false;
    bool disabled = false;
    QString group; // to look at, as what follows
    QString tags;
    QString note;
};

// `index`: any column of a row of CameraModel or CameraFilter.
[[nodiscard]] CameraFacts cameraFacts(const QModelIndex &index);

// "not on the server yet"; empty when the server has confirmed the camera.
[[nodiscard]] QString bindingMark(Binding binding);
// A sentence: what it means and what to do.
[[nodiscard]] QString bindingText(const CameraFacts &row);
// What a cell says at `nowMs`, as it is painted: for copying.
[[nodiscard]] QString shownText(const QModelIndex &index, qint64 nowMs);
// Several lines, plain text.
[[nodiscard]] QString toolTipText(const CameraFacts &row, qint64 nowMs);

} // namespace watchpost
