#include "ui/durationtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace watchpost {

QString durationText(qint64 ms)
{
    const qint64 seconds = std::max(qint64(0), ms / 1000);
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    const qint64 days = hours / 24;
    if (seconds < 60)
        return QCoreApplication::translate("Duration", "%1 s", "seconds").arg(seconds);
    if (minutes < 10 && seconds % 60 != 0)
        return QCoreApplication::translate("Duration", "%1 min %2 s", "minutes, seconds")
            .arg(minutes)
            .arg(seconds % 60);
    if (minutes < 60)
        return QCoreApplication::translate("Duration", "%1 min", "minutes").arg(minutes);
    if (hours < 48 && minutes % 60 != 0)
        return QCoreApplication::translate("Duration", "%1 h %2 min", "hours, minutes").arg(hours).arg(minutes % 60);
    if (hours < 48)
        return QCoreApplication::translate("Duration", "%1 h", "hours").arg(hours);
    if (hours % 24 != 0)
        return QCoreApplication::translate("Duration", "%1 d %2 h", "days, hours").arg(days).arg(hours % 24);
    return QCoreApplication::translate("Duration", "%1 d", "days").arg(days);
}

} // namespace watchpost
