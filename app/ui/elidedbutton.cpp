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
    const int frame = sizeHint().width() - fontMetrics().horizontalAdvance(text());
    option.text = fontMetrics().elidedText(text(), Qt::ElideRight, std::max(0, width() - frame));
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace watchpost
