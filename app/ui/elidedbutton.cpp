#include "ui/elidedbutton.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <algorithm>

namespace watchpost {

QSize ElidedButton::minimumSizeHint() const
{
    const QSize full = sizeHint();
    return {std::min(full.width(), fontMetrics().averageCharWidth() * 12), full.height()};
}

void ElidedButton::paintEvent(QPaintEvent *)
{
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~QStyleOptionToolButton::HasMenu; // its arrow would stand in the corner, over the text
    if (const int missing = sizeHint().width() - width(); missing > 0)
        option.text = fontMetrics().elidedText(text(), Qt::ElideRight,
                                               std::max(0, fontMetrics().horizontalAdvance(text()) - missing));
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace watchpost
