#include "domain/alarmtype.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>
#include <atomic>

namespace watchpost {
namespace {

struct Known
{
    QLatin1StringView type;
    const char *name;
    const char *icon;
    Severity severity;
};

constexpr std::array kKnown = {
    Known{QLatin1StringView("motion"), QT_TRANSLATE_NOOP("AlarmType", "Motion"), "alarm-motion", Severity::Notice},
    Known{QLatin1StringView("person"), QT_TRANSLATE_NOOP("AlarmType", "Person"), "alarm-person", Severity::Warning},
    Known{QLatin1StringView("intrusion"), QT_TRANSLATE_NOOP("AlarmType", "Intrusion"), "alarm-intrusion",
          Severity::Critical},
    Known{QLatin1StringView("sound"), QT_TRANSLATE_NOOP("AlarmType", "Sound"), "alarm-sound", Severity::Notice},
    Known{QLatin1StringView("tamper"), QT_TRANSLATE_NOOP("AlarmType", "Tampering"), "alarm-tamper", Severity::Critical},
    Known{QLatin1StringView("smoke"), QT_TRANSLATE_NOOP("AlarmType", "Smoke"), "alarm-smoke", Severity::Critical},
    Known{QLatin1StringView("sos"), QT_TRANSLATE_NOOP("AlarmType", "SOS"), "alarm-sos", Severity::Critical},
    Known{QLatin1StringView("disconnected"), QT_TRANSLATE_NOOP("AlarmType", "Disconnected"), "alarm-disconnected",
          Severity::Warning},
    // Ours (domain/longoutages.h).
    Known{QLatin1StringView("offline-long"), QT_TRANSLATE_NOOP("AlarmType", "Offline for long"), "alarm-disconnected",
          Severity::Warning},
};

const Known *find(const QString &type)
{
    for (const Known &known : kKnown) {
        if (type == known.type)
            return &known;
    }
    return nullptr;
}

} // namespace

AlarmTypeInfo alarmTypeInfo(const QString &type)
{
    if (const Known *known = find(type))
        return {QCoreApplication::translate("AlarmType", known->name), QString::fromLatin1(known->icon),
                known->severity};
    return {type, QStringLiteral("alarm-unknown"), Severity::Critical};
}

Severity severityOf(const QString &type)
{
    const Known *known = find(type);
    return known ? known->severity : Severity::Critical;
}

QStringList knownAlarmTypes()
{
    QStringList types;
    for (const Known &known : kKnown)
        types << known.type;
    return types;
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Notice:
        return QCoreApplication::translate("Severity", "Notice");
    case Severity::Warning:
        return QCoreApplication::translate("Severity", "Warning");
    case Severity::Critical:
        break;
    }
    return QCoreApplication::translate("Severity", "Critical");
}

qint64 nextAlarmId()
{
    // 41 bits of milliseconds, 20 bits of counting on: ids rise even when the clock stands or steps back.
    static std::atomic<qint64> last{0};
    const qint64 fromClock = QDateTime::currentMSecsSinceEpoch() << 20;
    qint64 previous = last.load();
    qint64 next = 0;
    do {
        next = std::max(previous + 1, fromClock);
    } while (!last.compare_exchange_weak(previous, next));
    return next;
}

} // namespace watchpost
