// Mutes and quiet hours: which of them hold now, for how long, and how a verdict remembers them.
#include "domain/alarmpolicy.h"

#include <QStringView>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace watchpost {
namespace {

constexpr qint64 kClockSlackMs = 60'000; // a clock that is only corrected ends nothing
constexpr int kWeek = 7;

bool isOn(const QuietHours &hours, const QDate &day)
{
    return hours.days & (1U << (day.dayOfWeek() - Qt::Monday));
}

bool holdsBackMore(const Mute &one, const Mute &other)
{
    return one.upTo != other.upTo ? one.upTo > other.upTo : one.until > other.until;
}

bool letsThroughLess(const QuietHours &one, const QuietHours &other)
{
    if (!one.breaksThrough || !other.breaksThrough)
        return !one.breaksThrough && other.breaksThrough;
    return *one.breaksThrough > *other.breaksThrough;
}

// When the hours that hold at `now` end: the later day's, where one follows itself without a break.
QDateTime endOf(const QuietHours &hours, const QDateTime &now)
{
    const int minute = now.time().msecsSinceStartOfDay() / 60'000;
    const bool overMidnight = hours.to <= hours.from;
    const bool beganToday = isOn(hours, now.date()) && minute >= hours.from;
    const QDate day = overMidnight && beganToday ? now.date().addDays(1) : now.date();
    const QDateTime end(day, QTime::fromMSecsSinceStartOfDay(hours.to * 60'000), now.timeZone());
    // In an hour that the clock shows twice, the second time.
    return end > now ? end : end.addSecs(60 * 60);
}

constexpr std::array kScopes{std::pair{MuteTarget::Scope::Camera, QLatin1StringView("camera")},
                             std::pair{MuteTarget::Scope::Group, QLatin1StringView("group")},
                             std::pair{MuteTarget::Scope::Type, QLatin1StringView("type")},
                             std::pair{MuteTarget::Scope::All, QLatin1StringView("all")}};

// A number within its limits; none for anything else.
std::optional<int> within(QStringView text, int least, int most)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace

bool isActive(const Mute &mute, qint64 nowMs)
{
    return nowMs < mute.until && nowMs >= mute.since - kClockSlackMs;
}

const Mute *muteFor(const AlarmFacts &facts, const Mutes &mutes, qint64 nowMs)
{
    if (mutes.isEmpty())
        return nullptr;
    const Mute *found = nullptr;
    const auto look = [&](MuteTarget::Scope scope, const QString &what) {
        const auto it = mutes.constFind({scope, what});
        if (it != mutes.cend() && isActive(*it, nowMs) && (!found || holdsBackMore(*it, *found)))
            found = &*it;
    };
    look(MuteTarget::Scope::All, {});
    if (facts.kind != Alarm::Kind::Server)
        return found;
    look(MuteTarget::Scope::Camera, facts.cameraId);
    look(MuteTarget::Scope::Type, facts.type);
    for (QString group = facts.group; !group.isEmpty(); group.truncate(std::max<qsizetype>(group.lastIndexOf(u'/'), 0)))
        look(MuteTarget::Scope::Group, group);
    return found;
}

bool holds(const QuietHours &hours, const QDateTime &now)
{
    const int minute = now.time().msecsSinceStartOfDay() / 60'000;
    const QDate today = now.date();
    if (hours.from < hours.to)
        return isOn(hours, today) && minute >= hours.from && minute < hours.to;
    return (isOn(hours, today) && minute >= hours.from) || (isOn(hours, today.addDays(-1)) && minute < hours.to);
}

const QuietHours *strictestNow(const QList<QuietHours> &hours, const QDateTime &now)
{
    const QuietHours *strictest = nullptr;
    for (const QuietHours &one : hours) {
        if (holds(one, now) && (!strictest || letsThroughLess(one, *strictest)))
            strictest = &one;
    }
    return strictest;
}

std::optional<QuietNow> quietNow(const QList<QuietHours> &hours, const QDateTime &now)
{
    const QuietHours *strictest = strictestNow(hours, now);
    if (!strictest)
        return std::nullopt;
    QDateTime end = now;
    bool longer = true;
    // One begins where another ends: together they last.
    while (longer && now.daysTo(end) <= kWeek) {
        longer = false;
        for (const QuietHours &one : hours) {
            if (!holds(one, end))
                continue;
            const QDateTime itsEnd = endOf(one, end);
            longer = longer || itsEnd > end;
            end = std::max(end, itsEnd);
        }
    }
    return QuietNow{*strictest, longer ? 0 : end.toMSecsSinceEpoch()};
}

QString verdictDetail(const Mute &mute)
{
    QLatin1StringView name;
    for (const auto &[scope, word] : kScopes) {
        if (scope == mute.target.scope)
            name = word;
    }
    return QStringLiteral("%1|%2|%3|").arg(name).arg(mute.until).arg(static_cast<int>(mute.upTo)) + mute.target.what;
}

std::optional<Mute> muteFromDetail(const QString &detail)
{
    const QStringList fields = detail.split(u'|');
    if (fields.size() < 4)
        return std::nullopt;
    const auto upTo = within(fields[2], 0, static_cast<int>(Severity::Critical));
    Mute mute;
    mute.until = fields[1].toLongLong();
    mute.target.what = fields.mid(3).join(u'|');
    for (const auto &[scope, word] : kScopes) {
        if (fields[0] != word || !upTo || mute.until <= 0)
            continue;
        mute.target.scope = scope;
        mute.upTo = static_cast<Severity>(*upTo);
        return mute;
    }
    return std::nullopt;
}

QString verdictDetail(const QuietHours &hours)
{
    const int breaks = hours.breaksThrough ? static_cast<int>(*hours.breaksThrough) : -1;
    return QStringLiteral("%1|%2|%3|%4").arg(static_cast<int>(hours.days)).arg(hours.from).arg(hours.to).arg(breaks);
}

std::optional<QuietHours> quietHoursFromDetail(const QString &detail)
{
    const QStringList fields = detail.split(u'|');
    if (fields.size() != 4)
        return std::nullopt;
    const auto days = within(fields[0], 1, QuietHours::kEveryDay);
    const auto from = within(fields[1], 0, QuietHours::kDayMinutes - 1);
    const auto to = within(fields[2], 0, QuietHours::kDayMinutes - 1);
    const auto breaks = within(fields[3], -1, static_cast<int>(Severity::Critical));
    if (!days || !from || !to || !breaks)
        return std::nullopt;
    QuietHours hours{static_cast<quint8>(*days), *from, *to, std::nullopt};
    if (*breaks >= 0)
        hours.breaksThrough = static_cast<Severity>(*breaks);
    return hours;
}

QString verdictDetail(Verdict brokenThrough, const QString &detail)
{
    return QStringLiteral("%1|").arg(static_cast<int>(brokenThrough)) + detail;
}

std::optional<BrokenThrough> brokenThroughFromDetail(const QString &detail)
{
    const qsizetype bar = detail.indexOf(u'|');
    if (bar < 0)
        return std::nullopt;
    const auto number = within(QStringView(detail).left(bar), 0, static_cast<int>(kLastVerdict));
    for (const Verdict known : {Verdict::Muted, Verdict::QuietHours, Verdict::DoNotDisturb}) {
        if (number && *number == static_cast<int>(known))
            return BrokenThrough{known, detail.mid(bar + 1)};
    }
    return std::nullopt;
}

} // namespace watchpost
