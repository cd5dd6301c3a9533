#include "ui/cameraheader.h"

#include "ui/badgelayout.h"
#include "ui/tones.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace watchpost {

CameraHeader::CameraHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionsMovable(true);
    setStretchLastSection(false);
    setMinimumSectionSize(24);
}

QSize CameraHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), cameraRowHeight(fontMetrics())};
}

void CameraHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid())
        return;
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const int margin = cellMargin(fontMetrics());
    const int arrow = sorted ? fontMetrics().height() * 2 / 3 : 0;
    const QRect inner = rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(hairline(palette()));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    QFont small = font();
    small.setWeight(sorted ? QFont::DemiBold : QFont::Normal);
    painter->setFont(small);
    painter->setPen(sorted ? palette().color(QPalette::Text) : quietText(palette()));
    const QString text = painter->fontMetrics().elidedText(model()->headerData(logicalIndex, Qt::Horizontal).toString(),
                                                           Qt::ElideRight, inner.width() - arrow);
    const QRect words = QStyle::visualRect(layoutDirection(), inner,
                                           QRect(inner.left(), inner.top(), inner.width() - arrow, inner.height()));
    painter->drawText(words,
                      static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) |
                          Qt::TextSingleLine,
                      text);
    if (sorted) {
        const int used = std::min(painter->fontMetrics().horizontalAdvance(text) + 4, inner.width() - arrow);
        QStyleOption option;
        option.initFrom(this);
        option.rect = QStyle::visualRect(layoutDirection(), inner,
                                         QRect(inner.left() + used, inner.center().y() - arrow / 2, arrow, arrow));
        // As file managers have it: the arrow points to where the values grow from.
        style()->drawPrimitive(sortIndicatorOrder() == Qt::AscendingOrder ? QStyle::PE_IndicatorArrowUp
                                                                          : QStyle::PE_IndicatorArrowDown,
                               &option, painter, this);
    }
    painter->restore();
}

} // namespace watchpost
