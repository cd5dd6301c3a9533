#include "domain/alarmcsv.h"

#include "domain/csv.h"

#include <QDateTime>

#include <utility>

namespace watchpost {
namespace {

QString timeText(qint64 ms, const QTimeZone &zone)
{
    if (ms == 0)
        return {};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Notice:
        return QStringLiteral("notice");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Critical:
        break;
    }
    return QStringLiteral("critical");
}

QString typeText(const Alarm &alarm)
{
    switch (alarm.kind) {
    case Alarm::Kind::Gap:
        return QStringLiteral("gap");
    case Alarm::Kind::Blind:
        return QStringLiteral("blind");
    case Alarm::Kind::Server:
        break;
    }
    return alarm.type;
}

} // namespace

QByteArray writeAlarmLines(const QList<AlarmLine> &lines, const AlarmFileOptions &options, const QTimeZone &zone)
{
    QByteArray file;
    if (options.byteOrderMark)
        file += "\xEF\xBB\xBF";
    bool first = true;
    const auto field = [&](const QString &text) {
        if (!std::exchange(first, false))
            file += options.separator;
        file += QByteArray::fromStdString(csvField(guarded(text).toStdString(), options.separator));
    };
    const auto end = [&] {
        file += "\r\n";
        first = true;
    };
    for (const char *name : {"Time", "Until", "Camera ID", "Camera name", "Group", "Type", "Type name", "Severity",
                             "Seen", "Acknowledged", "Note", "Sequence", "Verdict", "Text"})
        field(QString::fromLatin1(name));
    end();
    for (const AlarmLine &line : lines) {
        const Alarm &alarm = line.alarm;
        field(timeText(alarm.time, zone));
        field(alarm.kind == Alarm::Kind::Gap ? timeText(alarm.receivedAt, zone) : QString());
        field(alarm.cameraId);
        field(line.cameraName);
        field(line.group);
        field(typeText(alarm));
        field(line.typeName);
        field(severityText(alarm.severity));
        field(timeText(alarm.seenAt, zone));
        field(timeText(alarm.acknowledgedAt, zone));
        field(alarm.note);
        field(alarm.sequence == 0 ? QString() : QString::number(alarm.sequence));
        field(line.verdict);
        field(alarm.text);
        end();
    }
    return file;
}

} // namespace watchpost
