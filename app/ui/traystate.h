// What the tray icon looks like, as a pure function (tested as a table). It never looks calm while this computer is
// blind: calm says that the connection stands and that every alarm has been seen.
#pragma once

#include "domain/alarm.h"
#include "domain/connection.h"

#include <QString>

namespace watchpost {

enum class TrayState : quint8 { Calm, Alarm, Blind };

struct TrayFace
{
    TrayState state = TrayState::Blind;
    QString iconName; // of makeColouredIcon()
    QString toolTip;  // holds nothing that a desktop could take for markup

    friend bool operator==(const TrayFace &, const TrayFace &) = default;
};

// `worst`: of the unread ones. `hush`: what is muted, in lines; empty: nothing.
[[nodiscard]] TrayFace trayFace(const ConnectionStatus &status, int unread, Severity worst, const QString &host,
                                const QString &hush = {});
// The states of the cameras are not known now.
[[nodiscard]] bool isBlind(const ConnectionStatus &status);

} // namespace watchpost
