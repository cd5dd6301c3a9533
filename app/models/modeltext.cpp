#include "models/modeltext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace watchpost {

QString stateWord(OnlineState state)
{
    switch (state) {
    case OnlineState::Online:
        return QCoreApplication::translate("OnlineState", "Online");
    case OnlineState::Offline:
        return QCoreApplication::translate("OnlineState", "Offline");
    case OnlineState::Unknown:
        break;
    }
    return QCoreApplication::translate("OnlineState", "Unknown");
}

QString momentText(qint64 ms)
{
    if (ms == 0)
        return {};
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(ms);
    const QLocale locale;
    if (moment.date() == QDate::currentDate())
        return locale.toString(moment.time(), QLocale::ShortFormat);
    return locale.toString(moment, QLocale::ShortFormat);
}

} // namespace watchpost
