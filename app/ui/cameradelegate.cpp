#include "ui/cameradelegate.h"

#include "domain/alarmtype.h"
#include "domain/plaintext.h"
#include "models/cameramodel.h"
#include "ui/appearance.h"
#include "ui/badgelayout.h"
#include "ui/camerafacts.h"
#include "ui/plaintooltip.h"
#include "ui/standingshape.h"
#include "ui/tones.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace watchpost {

struct CameraDelegate::Paint
{
    QPainter *painter;
    const QStyleOptionViewItem &option;
    bool selected;
    QColor text;
    QColor muted;
};

namespace {

constexpr qsizetype kMaxCachedIcons = 200;

QString iconForBinding(Binding binding)
{
    return binding == Binding::Unconfirmed ? QStringLiteral("upload") : QStringLiteral("dialog-warning");
}

} // namespace

CameraDelegate::CameraDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock([] { return QDateTime::currentMSecsSinceEpoch(); })
{
}

// IDs begin alike: what tells them apart is at their end.
static Qt::TextElideMode elideOf(int column)
{
    return column == CameraModel::IdColumn ? Qt::ElideMiddle : Qt::ElideRight;
}

void CameraDelegate::setClock(Clock clock)
{
    m_clock = std::move(clock);
}

int CameraDelegate::widestStateName(const QFontMetrics &metrics)
{
    int width = 0;
    for (const Standing standing : {Standing::Online, Standing::Offline, Standing::Unknown, Standing::Disabled})
        width = std::max(width, metrics.horizontalAdvance(standingWord(standing)));
    return width;
}

void CameraDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const Paint paint{painter, option, selected, text, selected ? text : quietText(option.palette)};
    painter->save();
    painter->setFont(option.font);
    paintBackground(paint);
    const QRect cell = option.rect;
    const int margin = cellMargin(option.fontMetrics);
    switch (index.column()) {
    case CameraModel::StateColumn:
        paintState(paint, static_cast<Standing>(index.data(CameraModel::StandingRole).toInt()));
        break;
    case CameraModel::NameColumn:
        paintName(paint, index);
        break;
    case CameraModel::LastAlarmColumn:
        paintLastAlarm(paint, index);
        break;
    default:
        paintText(paint, cell.adjusted(margin, 0, -margin, 0), plainText(index), paint.muted, elideOf(index.column()));
        break;
    }
    painter->restore();
}

QSize CameraDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics &metrics = option.fontMetrics;
    const int height = cameraRowHeight(metrics);
    if (index.column() == CameraModel::StateColumn)
        return {stateColumnWidth(metrics, widestStateName(metrics)), height};
    return {metrics.averageCharWidth() * 12, height};
}

bool CameraDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(toolTipText(cameraFacts(index), m_clock())), view);
    return true;
}

void CameraDelegate::paintBackground(const Paint &paint) const
{
    const QPalette &palette = paint.option.palette;
    const auto group = paint.option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    if (paint.selected)
        paint.painter->fillRect(paint.option.rect, palette.brush(group, QPalette::Highlight));
    else if (paint.option.state.testFlag(QStyle::State_MouseOver))
        paint.painter->fillRect(paint.option.rect, wash(palette.color(QPalette::Highlight), palette));
    paint.painter->setPen(hairline(palette));
    paint.painter->drawLine(paint.option.rect.bottomLeft(), paint.option.rect.bottomRight());
}

QString CameraDelegate::plainText(const QModelIndex &index) const
{
    // A camera without a name is called after its ID: once is enough.
    if (index.column() == CameraModel::IdColumn &&
        index.data(CameraModel::IdRole) == index.data(CameraModel::ShownNameRole))
        return {};
    return shownText(index, m_clock());
}

void CameraDelegate::paintState(const Paint &paint, Standing standing) const
{
    const QFontMetrics &metrics = paint.option.fontMetrics;
    const BadgeLayout layout =
        layoutBadge(paint.option.rect, metrics, widestStateName(metrics), paint.option.direction);
    const QPalette &palette = paint.option.palette;
    const QColor color = standingColor(standing, palette);
    paint.painter->setRenderHint(QPainter::Antialiasing);
    paint.painter->setPen(Qt::NoPen);
    // On the selection's colour the badge keeps its own ground, else its colour could not be told.
    paint.painter->setBrush(paint.selected ? palette.color(QPalette::Base) : wash(color, palette));
    const qreal radius = layout.badge.height() / 2.0;
    paint.painter->drawRoundedRect(layout.badge, radius, radius);
    paintStandingShape(paint.painter, layout.shape, standing, color);
    paintText(paint, layout.word, standingWord(standing), palette.color(QPalette::Text));
}

void CameraDelegate::paintName(const Paint &paint, const QModelIndex &index) const
{
    QFont bold = paint.option.font;
    bold.setWeight(QFont::DemiBold);
    const auto binding = static_cast<Binding>(index.data(CameraModel::BindingRole).toInt());
    const QString name = visibleText(index.data(CameraModel::ShownNameRole).toString());
    const QString mark = bindingMark(binding);
    QRect cell = paint.option.rect;
    if (index.data(CameraModel::FavouriteRole).toBool()) {
        const StarLayout star = layoutStar(cell, paint.option.fontMetrics, paint.option.direction);
        const QColor gold = paint.selected ? paint.text : severityColor(Severity::Warning, paint.option.palette);
        if (!star.star.isEmpty())
            paint.painter->drawPixmap(star.star, icon(QStringLiteral("starred"), gold, star.star.size(),
                                                      paint.painter->device()->devicePixelRatioF()));
        cell = star.rest;
    }
    const NameLayout layout =
        layoutName(cell, QFontMetrics(bold), paint.option.fontMetrics, name, mark, paint.option.direction);
    if (!mark.isEmpty()) {
        const QColor color = paint.selected                    ? paint.text
                             : binding == Binding::Unconfirmed ? paint.muted
                                                               : severityColor(Severity::Warning, paint.option.palette);
        paint.painter->drawPixmap(layout.markIcon, icon(iconForBinding(binding), color, layout.markIcon.size(),
                                                        paint.painter->device()->devicePixelRatioF()));
        paintText(paint, layout.mark, mark, color);
    }
    paint.painter->setFont(bold);
    paintText(paint, layout.name, name, index.data(CameraModel::DisabledRole).toBool() ? paint.muted : paint.text);
    paint.painter->setFont(paint.option.font);
}

void CameraDelegate::paintLastAlarm(const Paint &paint, const QModelIndex &index) const
{
    const QString type = index.data(CameraModel::LastAlarmTypeRole).toString();
    const int unread = index.data(CameraModel::UnreadAlarmsRole).toInt();
    if (type.isEmpty() && unread == 0)
        return;
    const AlarmTypeInfo info = alarmTypeInfo(type);
    const QString typeName =
        type.isEmpty() ? QString() : visibleText(index.data(CameraModel::LastAlarmTypeNameRole).toString());
    const QString age = shortAge(index.data(CameraModel::LastAlarmTimeRole).toLongLong(), m_clock());
    const QString count = unread > 999 ? QLocale().toString(999) + u'+'
                          : unread > 0 ? QLocale().toString(unread)
                                       : QString();
    const LastAlarmLayout layout =
        layoutLastAlarm(paint.option.rect, paint.option.fontMetrics, typeName, age, count, paint.option.direction);
    const QColor severity = severityColor(static_cast<Severity>(index.data(CameraModel::LastAlarmSeverityRole).toInt()),
                                          paint.option.palette);
    if (!layout.icon.isEmpty())
        paint.painter->drawPixmap(layout.icon, icon(info.iconName, paint.selected ? paint.text : severity,
                                                    layout.icon.size(), paint.painter->device()->devicePixelRatioF()));
    // Read ones step back; what is unread is what the eye should find.
    paintText(paint, layout.type, typeName, unread > 0 ? paint.text : paint.muted);
    paintText(paint, layout.age, age, paint.muted);
    if (layout.pill.isEmpty())
        return;
    paint.painter->setRenderHint(QPainter::Antialiasing);
    paint.painter->setPen(Qt::NoPen);
    const QColor ground = paint.selected ? paint.option.palette.color(QPalette::Base) : severity;
    paint.painter->setBrush(ground);
    const qreal radius = layout.pill.height() / 2.0;
    paint.painter->drawRoundedRect(layout.pill, radius, radius);
    paint.painter->setPen(textOn(ground));
    paint.painter->drawText(layout.pill, Qt::AlignCenter | Qt::TextSingleLine, count);
}

void CameraDelegate::paintText(const Paint &paint, const QRect &rect, const QString &text, const QColor &color,
                               Qt::TextElideMode elide) const
{
    if (rect.isEmpty() || text.isEmpty())
        return;
    paint.painter->setPen(color);
    const Qt::Alignment side = QStyle::visualAlignment(paint.option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    paint.painter->drawText(rect, static_cast<int>(side) | Qt::TextSingleLine,
                            paint.painter->fontMetrics().elidedText(text, elide, rect.width()));
}

QPixmap CameraDelegate::icon(const QString &name, const QColor &color, const QSize &size, qreal ratio) const
{
    const QString key = QStringLiteral("%1/%2/%3/%4").arg(name, color.name()).arg(size.height()).arg(ratio);
    auto found = m_icons.constFind(key);
    if (found == m_icons.constEnd()) {
        if (m_icons.size() >= kMaxCachedIcons)
            m_icons.clear();
        found = m_icons.insert(key, tintedIcon(name, color).pixmap(size, ratio));
    }
    return *found;
}

} // namespace watchpost
