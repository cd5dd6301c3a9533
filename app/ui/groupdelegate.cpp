#include "ui/groupdelegate.h"

#include "models/groupmodel.h"
#include "models/standing.h"
#include "ui/appearance.h"
#include "ui/grouprowlayout.h"
#include "ui/plaintooltip.h"
#include "ui/standingshape.h"
#include "ui/tones.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace watchpost {
namespace {

constexpr qsizetype kMaxCachedBadges = 100;

QString iconOf(const CameraScope &scope)
{
    switch (scope.kind) {
    case CameraScope::Kind::All:
        return QStringLiteral("camera");
    case CameraScope::Kind::Favourites:
        return QStringLiteral("starred");
    case CameraScope::Kind::Disabled:
        return QStringLiteral("camera-disabled");
    case CameraScope::Kind::Tag:
        return QStringLiteral("tag");
    case CameraScope::Kind::Group:
    case CameraScope::Kind::NoGroup:
        break;
    }
    return QStringLiteral("folder");
}

// The worst state counts: so many are offline, or unknown; or else all of them are well.
QString numberOf(const QModelIndex &index)
{
    const int worst = index.data(GroupModel::StandingRole).toInt();
    if (worst < 0)
        return {};
    int number = index.data(GroupModel::CountRole).toInt();
    if (worst == static_cast<int>(Standing::Offline))
        number = index.data(GroupModel::OfflineRole).toInt();
    else if (worst == static_cast<int>(Standing::Unknown))
        number = index.data(GroupModel::UnknownRole).toInt();
    return QLocale().toString(number);
}

QString alarmsOf(const QModelIndex &index)
{
    const int alarms = index.data(GroupModel::AlarmsRole).toInt();
    return alarms > 0 ? QLocale().toString(alarms) : QString();
}

bool isHeading(const QModelIndex &index)
{
    return !index.data(GroupModel::ScopeRole).isValid();
}

} // namespace

void GroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool heading = isHeading(index);
    const QColor text = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const GroupRowLayout layout =
        layoutGroupRow(option.rect, option.fontMetrics, !heading, heading ? QString() : numberOf(index),
                       heading ? QString() : alarmsOf(index), option.direction);
    painter->save();
    if (selected)
        painter->fillRect(option.rect, palette.brush(option.state.testFlag(QStyle::State_Active) ? QPalette::Active
                                                                                                 : QPalette::Inactive,
                                                     QPalette::Highlight));
    else if (option.state.testFlag(QStyle::State_MouseOver) && !heading)
        painter->fillRect(option.rect, wash(palette.color(QPalette::Highlight), palette));
    QFont font = option.font;
    if (heading)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(heading ? quietText(palette) : text);
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(layout.name, static_cast<int>(side) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, layout.name.width()));
    if (!heading) {
        const auto scope = index.data(GroupModel::ScopeRole).value<CameraScope>();
        paintIcon(painter, layout.icon, iconOf(scope), selected ? text : quietText(palette));
        painter->setFont(option.font);
        paintBadge(painter, option, index, text);
    }
    painter->restore();
}

void GroupDelegate::paintBadge(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                               const QColor &text) const
{
    const QString number = numberOf(index);
    const QString alarms = alarmsOf(index);
    const GroupRowLayout layout =
        layoutGroupRow(option.rect, option.fontMetrics, true, number, alarms, option.direction);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!layout.shape.isEmpty()) {
        const auto worst = static_cast<Standing>(index.data(GroupModel::StandingRole).toInt());
        QRect ground = layout.shape;
        if (selected) { // on the selection's colour the shape keeps its own ground, else its colour could not be told
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(option.palette.color(QPalette::Base));
            painter->drawEllipse(ground.adjusted(-2, -2, 2, 2));
        }
        paintStandingShape(painter, ground, worst, standingColor(worst, option.palette));
        const bool calm = worst == Standing::Online || worst == Standing::Disabled;
        painter->setPen(selected || !calm ? text : quietText(option.palette));
        painter->drawText(layout.number, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, number);
    }
    if (!layout.bell.isEmpty()) {
        const QColor alarm = selected ? text : severityColor(Severity::Critical, option.palette);
        paintIcon(painter, layout.bell, QStringLiteral("alarm"), alarm);
        painter->setPen(alarm);
        painter->drawText(layout.alarms, Qt::AlignCenter | Qt::TextSingleLine, alarms);
    }
}

void GroupDelegate::paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color) const
{
    if (rect.isEmpty())
        return;
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QString key = QStringLiteral("%1/%2/%3/%4").arg(name, color.name()).arg(rect.height()).arg(ratio);
    auto found = m_icons.constFind(key);
    if (found == m_icons.constEnd()) {
        if (m_icons.size() >= kMaxCachedBadges)
            m_icons.clear();
        found = m_icons.insert(key, tintedIcon(name, color).pixmap(rect.size(), ratio));
    }
    painter->drawPixmap(rect, *found);
}

QSize GroupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 16, groupRowHeight(option.fontMetrics)};
}

bool GroupDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(index.data(Qt::AccessibleTextRole).toString()), view);
    return true;
}

} // namespace watchpost
