#include "models/quiettext.h"

#include "domain/alarmpolicy.h"
#include "domain/plaintext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTime>

#include <algorithm>

namespace watchpost {
namespace {

struct MuteText
{
    Q_DECLARE_TR_FUNCTIONS(Mute)
};

constexpr int kWeekDays = 7;

QString clockText(int minute)
{
    return QLocale().toString(QTime::fromMSecsSinceStartOfDay(minute * 60'000), QLocale::ShortFormat);
}

QString dayName(int day) // 0: Monday
{
    return QLocale().standaloneDayName(day + Qt::Monday, QLocale::ShortFormat);
}

} // namespace

QString targetName(const MuteTarget &target, const TargetNames &names)
{
    switch (target.scope) {
    case MuteTarget::Scope::Camera: {
        const QString name = names.camera ? names.camera(target.what) : QString();
        return visibleText(name.isEmpty() ? target.what : name);
    }
    case MuteTarget::Scope::Group:
        return visibleText(target.what);
    case MuteTarget::Scope::Type:
        return visibleText(typeName(target.what, names.types));
    case MuteTarget::Scope::All:
        break;
    }
    return MuteText::tr("All alarms", "muted");
}

QString targetText(const MuteTarget &target, const TargetNames &names)
{
    const QString name = targetName(target, names);
    switch (target.scope) {
    case MuteTarget::Scope::Camera:
        return MuteText::tr("the camera %1", "what is muted").arg(name);
    case MuteTarget::Scope::Group:
        return MuteText::tr("the group %1", "what is muted").arg(name);
    case MuteTarget::Scope::Type:
        return MuteText::tr("alarms of the type %1", "what is muted").arg(name);
    case MuteTarget::Scope::All:
        break;
    }
    return MuteText::tr("all alarms", "what is muted");
}

QString daysText(quint8 days)
{
    if ((days & QuietHours::kEveryDay) == QuietHours::kEveryDay)
        return MuteText::tr("every day");
    QStringList parts;
    for (int day = 0; day < kWeekDays; ++day) {
        if (!(days & (1U << day)))
            continue;
        int last = day;
        while (last + 1 < kWeekDays && days & (1U << (last + 1)))
            ++last;
        if (last - day >= 2)
            parts << MuteText::tr("%1–%2", "from day to day").arg(dayName(day), dayName(last));
        else
            for (int one = day; one <= last; ++one)
                parts << dayName(one);
        day = last;
    }
    return parts.join(MuteText::tr(", ", "between days"));
}

QString quietHoursText(const QuietHours &hours)
{
    return MuteText::tr("%1 %2–%3", "days, from, to")
        .arg(daysText(hours.days), clockText(hours.from), clockText(hours.to));
}

QString timeLeftText(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(0, (ms + 999) / 1000);
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const qint64 hours = seconds / 3600;
    const QString rest = two(seconds % 60);
    if (hours == 0)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(rest);
    return QStringLiteral("%1:%2:%3").arg(hours).arg(two(seconds / 60 % 60), rest);
}

QString minutesLeftText(qint64 ms)
{
    const qint64 minutes = std::max<qint64>(1, (ms + 59'999) / 60'000);
    if (minutes < 120)
        return MuteText::tr("%Ln minute(s) left", nullptr, static_cast<int>(minutes));
    return MuteText::tr("%Ln hour(s) left", nullptr, static_cast<int>((minutes + 59) / 60));
}

} // namespace watchpost
