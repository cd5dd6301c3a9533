#include "ui/alarmhistogramview.h"

#include "ui/announce.h"
#include "ui/appearance.h"
#include "ui/histogramlayout.h"
#include "ui/histogramwords.h"
#include "ui/plaintooltip.h"
#include "ui/tones.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>

namespace watchpost {
namespace {

constexpr int kMostBarsDescribed = 24;

} // namespace

AlarmHistogramView::AlarmHistogramView(QWidget *parent)
    : QWidget(parent)
    , m_zone(QTimeZone::systemTimeZone())
{
    setObjectName(QStringLiteral("alarmHistogram"));
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void AlarmHistogramView::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    updateWords();
}

void AlarmHistogramView::show(const QString &title, const AlarmHistogram &histogram, std::optional<qint64> chosenFrom)
{
    // The same hour stays under the keyboard when the bars move on.
    const bool moved = histogram.from() != m_histogram.from() || histogram.unit() != m_histogram.unit();
    if (m_current >= 0 && moved)
        m_current = histogram.indexAt(m_histogram.buckets().at(m_current).from);
    m_title = title;
    m_histogram = histogram;
    m_chosenFrom = chosenFrom;
    const int last = static_cast<int>(histogram.buckets().size()) - 1;
    m_current = std::min(m_current, last);
    if (m_current < 0 && hasFocus())
        m_current = last;
    m_hovered = std::min(m_hovered, last);
    updateWords();
    update();
}

int AlarmHistogramView::chosen() const
{
    return m_chosenFrom ? m_histogram.indexAt(*m_chosenFrom) : -1;
}

QString AlarmHistogramView::caption() const
{
    const int told = m_hovered >= 0 ? m_hovered : hasFocus() && m_current >= 0 ? m_current : chosen();
    if (told >= 0)
        return bucketWords(m_histogram, told, m_zone, locale());
    return tr("%1: %Ln alarm(s)", "a stretch of time", m_histogram.total()).arg(m_title);
}

QSize AlarmHistogramView::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, captionHeight() + histogramHeight(fontMetrics()) + 2};
}

QSize AlarmHistogramView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
}

int AlarmHistogramView::captionHeight() const
{
    return fontMetrics().height() + fontMetrics().height() / 4;
}

HistogramLayout AlarmHistogramView::layoutNow() const
{
    const int pad = fontMetrics().height() / 2;
    return layoutHistogram(rect().adjusted(pad, captionHeight(), -pad, -1), m_histogram, m_zone, locale(),
                           fontMetrics(), layoutDirection());
}

QString AlarmHistogramView::toolTipAt(const QPoint &place) const
{
    const HistogramLayout layout = layoutNow();
    const int index = place.y() >= layout.plot.top() ? layout.barAt(place.x()) : -1;
    return index < 0 ? accessibleName() : bucketLines(m_histogram, index, m_zone, locale());
}

// Its name is what it shows, the bar under the keyboard with it: there is nothing else to be read of what is painted.
void AlarmHistogramView::updateWords(bool said)
{
    QString name = tr("%1: %Ln alarm(s)", "a stretch of time", m_histogram.total()).arg(m_title);
    if (m_current >= 0)
        name =
            tr("%1. %2", "all bars, the current one").arg(name, bucketWords(m_histogram, m_current, m_zone, locale()));
    if (said)
        announce(this, name);
    else
        setAccessibleName(name);
    QStringList lines;
    for (int i = static_cast<int>(m_histogram.buckets().size()) - 1; i >= 0 && lines.size() < kMostBarsDescribed; --i) {
        if (m_histogram.buckets().at(i).total() > 0)
            lines << bucketWords(m_histogram, i, m_zone, locale());
    }
    setAccessibleDescription(lines.join(u'\n'));
}

void AlarmHistogramView::activate(int index)
{
    if (index < 0 || index >= m_histogram.buckets().size())
        return;
    m_current = index;
    const AlarmBucket &bucket = m_histogram.buckets().at(index);
    Q_EMIT bucketActivated(bucket.from, bucket.to);
    updateWords();
    update();
}

void AlarmHistogramView::moveTo(int index)
{
    if (m_histogram.buckets().isEmpty())
        return;
    m_current = std::clamp(index, 0, static_cast<int>(m_histogram.buckets().size()) - 1);
    updateWords(true);
    update();
}

void AlarmHistogramView::hover(int index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    update();
}

bool AlarmHistogramView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), plainToolTip(toolTipAt(help->pos())), this);
        return true;
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        updateWords();
    return QWidget::event(event);
}

void AlarmHistogramView::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0)
        m_current = chosen() >= 0 ? chosen() : static_cast<int>(m_histogram.buckets().size()) - 1;
    updateWords();
    update();
    QWidget::focusInEvent(event);
}

void AlarmHistogramView::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

void AlarmHistogramView::keyPressEvent(QKeyEvent *event)
{
    const int step = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(m_current - step);
    case Qt::Key_Right:
        return moveTo(m_current + step);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(static_cast<int>(m_histogram.buckets().size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activate(m_current);
    case Qt::Key_Escape:
        if (m_chosenFrom) {
            Q_EMIT clearRequested();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void AlarmHistogramView::mouseMoveEvent(QMouseEvent *event)
{
    hover(layoutNow().barAt(event->position().x()));
}

void AlarmHistogramView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        activate(layoutNow().barAt(event->position().x()));
}

void AlarmHistogramView::leaveEvent(QEvent *event)
{
    hover(-1);
    QWidget::leaveEvent(event);
}

void AlarmHistogramView::paintBar(QPainter *painter, const HistogramBar &bar, int index) const
{
    if (index == chosen() || index == m_hovered) {
        const QColor ground = palette().color(QPalette::Highlight);
        painter->fillRect(bar.slot, wash(ground, palette()));
        if (index == chosen()) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(mutedColor(palette()));
            painter->drawRect(bar.slot.adjusted(0, 0, -1, -1));
        }
    }
    painter->setPen(Qt::NoPen);
    for (const Severity severity : kWorstFirst) {
        const QRectF &part = bar.parts[static_cast<size_t>(severity)];
        if (part.isEmpty())
            continue;
        const QColor color = severityColor(severity, palette());
        if (severity == Severity::Critical) { // a severity is a pattern, too: full, striped, hollow
            painter->fillRect(part, color);
            continue;
        }
        painter->fillRect(part, wash(color, palette()));
        if (severity == Severity::Warning)
            painter->fillRect(part, QBrush(color, Qt::BDiagPattern));
        painter->setBrush(Qt::NoBrush);
        painter->setPen(color);
        painter->drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5));
        painter->setPen(Qt::NoPen);
    }
}

void AlarmHistogramView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const HistogramLayout layout = layoutNow();
    const QRect line(layout.plot.left(), 0, layout.plot.width(), captionHeight());
    painter.setPen(mutedColor(palette()));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), line),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) |
                         Qt::TextSingleLine,
                     fontMetrics().elidedText(caption(), Qt::ElideRight, line.width()));
    for (int i = 0; i < layout.bars.size(); ++i)
        paintBar(&painter, layout.bars[i], i);
    painter.setPen(blend(palette().color(QPalette::Text), palette().color(QPalette::Base), 0.4));
    painter.drawLine(layout.plot.bottomLeft(), layout.plot.bottomRight());
    for (const HistogramLabel &label : layout.labels) {
        painter.drawLine(QPointF(label.x, layout.plot.bottom()), QPointF(label.x, layout.plot.bottom() + 2));
        painter.save();
        painter.setPen(quietText(palette()));
        painter.drawText(label.rect, Qt::AlignCenter | Qt::TextSingleLine, label.text);
        painter.restore();
    }
    if (hasFocus() && m_current >= 0 && m_current < layout.bars.size()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = layout.bars[m_current].slot.toAlignedRect();
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace watchpost
