#include "ui/alarmdelegate.h"

#include "domain/alarmtype.h"
#include "domain/plaintext.h"
#include "models/alarmcell.h"
#include "models/alarmmodel.h"
#include "ui/alarmrowlayout.h"
#include "ui/appearance.h"
#include "ui/plaintooltip.h"
#include "ui/tones.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace watchpost {

struct AlarmDelegate::Row
{
    AlarmRowLayout layout;
    const QStyleOptionViewItem &option;
    bool gap = false;
    bool acknowledged = false;
    bool selected = false;
    QColor text;
    QColor muted;
};

namespace {

Alarm::Kind kindOf(const QModelIndex &index)
{
    return static_cast<Alarm::Kind>(index.data(AlarmModel::KindRole).toInt());
}

// Of this computer, not of a camera.
bool isOurs(const QModelIndex &index)
{
    return kindOf(index) != Alarm::Kind::Server;
}

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

// Whole pixels with one to spare: what has been measured must not be shortened for a fraction of one.
int widthOf(const QStyleOptionViewItem &option, const QString &text)
{
    return text.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(text) + 2;
}

void drawLine(QPainter *painter, const QRect &rect, const QString &text, Qt::LayoutDirection direction)
{
    if (rect.isEmpty())
        return;
    const auto side = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(rect, static_cast<int>(side) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

AlarmDelegate::AlarmDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock([] { return QDateTime::currentMSecsSinceEpoch(); })
{
}

void AlarmDelegate::setClock(Clock clock)
{
    m_clock = std::move(clock);
}

QString AlarmDelegate::nameText(const QModelIndex &index)
{
    return visibleText(index.data(isOurs(index) ? AlarmModel::TypeNameRole : AlarmModel::CameraNameRole).toString());
}

QString AlarmDelegate::detailText(const QModelIndex &index)
{
    const QString time = index.siblingAtColumn(AlarmModel::TimeColumn).data().toString(); // of a gap: from, to
    const QString note = alarmNoteLine(index.data(AlarmModel::NoteRole).toString());
    const QString type = visibleText(index.data(AlarmModel::TypeNameRole).toString());
    if (isOurs(index))
        return note.isEmpty() ? time : tr("%1 · %2", "time, note").arg(time, note);
    return note.isEmpty() ? tr("%1 · %2", "type, time").arg(type, time)
                          : tr("%1 · %2 · %3", "type, time, note").arg(type, time, note);
}

QString AlarmDelegate::detailText(const QModelIndex &index, const QFontMetrics &metrics, int width)
{
    const QString whole = detailText(index);
    if (isOurs(index) || metrics.horizontalAdvance(whole) <= width)
        return metrics.elidedText(whole, Qt::ElideRight, width);
    const QString time = index.siblingAtColumn(AlarmModel::TimeColumn).data().toString();
    const QString type = visibleText(index.data(AlarmModel::TypeNameRole).toString());
    const QString start = tr("%1 · %2", "type, time").arg(type, time);
    const int room = metrics.horizontalAdvance(type) + width - metrics.horizontalAdvance(start) - 1;
    if (room >= metrics.horizontalAdvance(type) || room < 4 * metrics.averageCharWidth())
        return metrics.elidedText(whole, Qt::ElideRight, width);
    return tr("%1 · %2", "type, time").arg(metrics.elidedText(type, Qt::ElideRight, room), time);
}

QString AlarmDelegate::statusText(const QModelIndex &index)
{
    if (index.data(AlarmModel::AcknowledgedRole).toBool())
        return tr("Acknowledged");
    return index.data(AlarmModel::SeenRole).toBool() ? QString() : tr("New");
}

QString AlarmDelegate::toolTipText(const QModelIndex &index) const
{
    const qint64 time = index.data(AlarmModel::TimeRole).toLongLong();
    QStringList lines{nameText(index)};
    if (isOurs(index)) {
        lines << index.siblingAtColumn(AlarmModel::TimeColumn).data().toString()
              << visibleText(index.data(AlarmModel::TextRole).toString());
    } else {
        const auto severity = static_cast<Severity>(index.data(AlarmModel::SeverityRole).toInt());
        lines << visibleText(index.data(AlarmModel::CameraIdRole).toString())
              << tr("%1 · %2", "severity, type")
                     .arg(severityName(severity), visibleText(index.data(AlarmModel::TypeNameRole).toString()))
              << tr("%1 · %2", "time, how long ago").arg(exactTime(time), longAge(time, m_clock()));
    }
    lines << statusText(index);
    const QStringList note = index.data(AlarmModel::NoteRole).toString().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : note)
        lines << visibleText(line);
    lines.removeAll(QString());
    lines.removeDuplicates(); // a camera without a name is called after its ID
    return lines.join(u'\n');
}

void AlarmDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString age = shortAge(index.data(AlarmModel::TimeRole).toLongLong(), m_clock());
    const QString status = statusText(index);
    const QFont bold = boldOf(option.font);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const Row row{layoutAlarmRow(option.rect, QFontMetrics(bold), option.fontMetrics, widthOf(option, age),
                                 widthOf(option, status), !status.isEmpty(), option.direction),
                  option,
                  kindOf(index) == Alarm::Kind::Gap,
                  index.data(AlarmModel::AcknowledgedRole).toBool(),
                  selected,
                  text,
                  selected ? text : mutedColor(option.palette)};
    painter->save();
    paintBackground(painter, option);
    paintStrip(painter, row, index);
    painter->setFont(bold);
    painter->setPen(row.acknowledged ? row.muted : row.text);
    drawLine(painter, row.layout.name, nameText(index), option.direction);
    painter->setFont(option.font);
    painter->setPen(row.muted);
    drawLine(painter, row.layout.age, age, option.direction);
    painter->setPen(row.acknowledged ? row.muted : row.text);
    drawLine(painter, row.layout.detail, detailText(index, painter->fontMetrics(), row.layout.detail.width()),
             option.direction);
    paintStatus(painter, row, index);
    painter->restore();
}

void AlarmDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const QPalette &palette = option.palette;
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, palette.brush(group, QPalette::Highlight));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, wash(palette.color(QPalette::Highlight), palette));
    painter->setPen(hairline(palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void AlarmDelegate::paintStrip(QPainter *painter, const Row &row, const QModelIndex &index) const
{
    const QPalette &palette = row.option.palette;
    const auto severity = static_cast<Severity>(index.data(AlarmModel::SeverityRole).toInt());
    const QColor color = severityColor(row.gap ? std::min(severity, Severity::Warning) : severity, palette);
    const QString icon = index.data(AlarmModel::IconNameRole).toString();
    if (row.acknowledged) {
        tintedIcon(icon, row.muted).paint(painter, row.layout.icon);
    } else if (row.gap) { // a hole in the record, not a call for help
        painter->fillRect(row.layout.strip, row.selected ? palette.color(QPalette::Base) : wash(color, palette));
        tintedIcon(icon, color).paint(painter, row.layout.icon);
    } else {
        painter->fillRect(row.layout.strip, color);
        tintedIcon(icon, textOn(color)).paint(painter, row.layout.icon);
    }
}

void AlarmDelegate::paintStatus(QPainter *painter, const Row &row, const QModelIndex &index) const
{
    const QString status = statusText(index);
    if (status.isEmpty())
        return;
    painter->setPen(row.acknowledged ? row.muted : row.text);
    drawLine(painter, row.layout.status, status, row.option.direction);
    if (row.layout.statusIcon.isEmpty())
        return;
    if (row.acknowledged) {
        tintedIcon(QStringLiteral("alarm-acknowledge"), row.muted).paint(painter, row.layout.statusIcon);
        return;
    }
    const qreal radius = row.layout.statusIcon.height() / 5.0;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(row.selected ? row.text : severityColor(Severity::Notice, row.option.palette));
    painter->drawEllipse(QRectF(row.layout.statusIcon).center(), radius, radius);
}

QSize AlarmDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 30,
            alarmRowHeight(QFontMetrics(boldOf(option.font)), option.fontMetrics)};
}

bool AlarmDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(toolTipText(index)), view);
    return true;
}

} // namespace watchpost
