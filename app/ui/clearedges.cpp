#include "ui/clearedges.h"

#include "ui/appearance.h"

#include <QApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace watchpost {

ClearEdges::ClearEdges()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion")))
{
}

void ClearEdges::install()
{
    if (QApplication::style()->name().compare(QStringLiteral("fusion"), Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new ClearEdges);
}

void ClearEdges::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool round = element == PE_IndicatorRadioButton;
    if (!round && element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck)
        return;
    if (!isDark(option->palette) || (option->state & State_HasFocus && option->state & State_KeyboardFocusChange))
        return; // the frame of the focus is bright
    const QColor text = option->palette.color(option->state & State_Enabled ? QPalette::Active : QPalette::Disabled,
                                              QPalette::WindowText);
    const QColor ground = option->palette.color(QPalette::Window);
    const auto middle = [](int a, int b) { return (a + b) / 2; };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QColor(middle(text.red(), ground.red()), middle(text.green(), ground.green()),
                           middle(text.blue(), ground.blue())));
    const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (round)
        painter->drawEllipse(edge);
    else
        painter->drawRoundedRect(edge, 2, 2);
    painter->restore();
}

} // namespace watchpost
