#include "ui/camerafacts.h"

#include "domain/plaintext.h"
#include "models/cameramodel.h"
#include "models/modeltext.h"
#include "models/standing.h"
#include "ui/appearance.h"

#include <QCoreApplication>
#include <QStringList>

namespace watchpost {
namespace {

QString factText(const char *source, int n = -1)
{
    return QCoreApplication::translate("CameraFacts", source, nullptr, n);
}

QString alarmSentence(const CameraFacts &row, qint64 nowMs)
{
    if (row.alarmType.isEmpty())
        return {};
    return factText(QT_TRANSLATE_NOOP("CameraFacts", "Last alarm: %1, %2"))
        .arg(row.alarmName, longAge(row.alarmTime, nowMs));
}

} // namespace

CameraFacts cameraFacts(const QModelIndex &index)
{
    CameraFacts row;
    row.id = index.data(CameraModel::IdRole).toString();
    row.shownId = visibleText(row.id);
    row.name = visibleText(index.data(CameraModel::NameRole).toString());
    row.ownName = index.data(CameraModel::OwnNameRole).toString();
    row.state = static_cast<OnlineState>(index.data(CameraModel::StateRole).toInt());
    row.since = index.data(CameraModel::SinceRole).toLongLong();
    row.binding = static_cast<Binding>(index.data(CameraModel::BindingRole).toInt());
    row.refusal = visibleText(index.data(CameraModel::RefusalRole).toString());
    row.alarmType = index.data(CameraModel::LastAlarmTypeRole).toString();
    row.alarmName = visibleText(index.data(CameraModel::LastAlarmTypeNameRole).toString());
    row.alarmTime = index.data(CameraModel::LastAlarmTimeRole).toLongLong();
    row.unread = index.data(CameraModel::UnreadAlarmsRole).toInt();
    row.favourite = index.data(CameraModel::FavouriteRole).toBool();
    row.disabled = index.data(CameraModel::DisabledRole).toBool();
    row.group = visibleText(index.data(CameraModel::GroupRole).toString());
    row.tags = index.siblingAtColumn(CameraModel::TagsColumn).data().toString();
    row.note = visibleText(index.data(CameraModel::NoteRole).toString().simplified());
    return row;
}

QString bindingMark(Binding binding)
{
    switch (binding) {
    case Binding::Unconfirmed:
        return factText(QT_TRANSLATE_NOOP("CameraFacts", "not on the server yet"));
    case Binding::Refused:
        return factText(QT_TRANSLATE_NOOP("CameraFacts", "refused"));
    case Binding::Missing:
        return factText(QT_TRANSLATE_NOOP("CameraFacts", "gone from the server"));
    case Binding::Confirmed:
    case Binding::Removed:
        break;
    }
    return {};
}

QString bindingText(const CameraFacts &row)
{
    // In the server's words, and in the middle of ours.
    QString refusal = row.refusal.trimmed();
    if (refusal.endsWith(u'.') || refusal.endsWith(u'。'))
        refusal.chop(1);
    switch (row.binding) {
    case Binding::Unconfirmed:
        return factText(
            QT_TRANSLATE_NOOP("CameraFacts", "Not on the server yet. The next synchronisation uploads it."));
    case Binding::Refused:
        return factText(QT_TRANSLATE_NOOP("CameraFacts",
                                          "The server refused it: %1. Correct its password and upload it again."))
            .arg(refusal.isEmpty() ? factText(QT_TRANSLATE_NOOP("CameraFacts", "no reason given")) : refusal);
    case Binding::Missing:
        return factText(
            QT_TRANSLATE_NOOP("CameraFacts", "The server's list no longer holds it. Upload it again, or remove it."));
    case Binding::Confirmed:
        return factText(QT_TRANSLATE_NOOP("CameraFacts", "On the server."));
    case Binding::Removed:
        return factText(QT_TRANSLATE_NOOP("CameraFacts", "Removed."));
    }
    return {};
}

QString shownText(const QModelIndex &index, qint64 nowMs)
{
    if (index.column() == CameraModel::StateColumn)
        return standingWord(static_cast<Standing>(index.data(CameraModel::StandingRole).toInt()));
    if (index.column() == CameraModel::SinceColumn) {
        const qint64 since = index.data(CameraModel::SinceRole).toLongLong();
        return since > 0 ? shortAge(since, nowMs) : QString();
    }
    return index.data().toString();
}

QString toolTipText(const CameraFacts &row, qint64 nowMs)
{
    QStringList lines{row.name};
    if (row.shownId != row.name)
        lines << row.shownId;
    if (row.disabled)
        lines << factText(QT_TRANSLATE_NOOP("CameraFacts", "Disabled: its alarms are kept, but none pops up"));
    if (row.since > 0)
        lines << factText(QT_TRANSLATE_NOOP("CameraFacts", "%1 since %2"))
                     .arg(stateWord(row.state), exactTime(row.since));
    else
        lines << factText(QT_TRANSLATE_NOOP("CameraFacts", "Its state has not been reported yet"));
    if (row.binding != Binding::Confirmed)
        lines << bindingText(row);
    if (!row.alarmType.isEmpty())
        lines << alarmSentence(row, nowMs);
    if (row.unread > 0)
        lines << factText(QT_TRANSLATE_N_NOOP("CameraFacts", "%n unread alarm(s)"), row.unread);
    if (!row.group.isEmpty())
        lines << factText(QT_TRANSLATE_NOOP("CameraFacts", "Group: %1")).arg(row.group);
    if (!row.tags.isEmpty())
        lines << factText(QT_TRANSLATE_NOOP("CameraFacts", "Tags: %1")).arg(row.tags);
    if (!row.note.isEmpty())
        lines << factText(QT_TRANSLATE_NOOP("CameraFacts", "Note: %1")).arg(row.note);
    return lines.join(u'\n');
}

} // namespace watchpost
