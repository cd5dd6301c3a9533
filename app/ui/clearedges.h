// What Qt's Fusion style draws too faintly. The edges of check boxes, radio buttons and fields: between 1.2:1 in dark
// palettes and 2:1 in light ones, where WCAG 2.1 (1.4.11) asks for 3:1. And the words of what is selected.
#pragma once

#include <QProxyStyle>

namespace watchpost {

class ClearEdges : public QProxyStyle
{
    Q_OBJECT

public:
    ClearEdges();

    // Where the program's style is Fusion: the styles of desktops have edges of their own.
    static void install();

    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace watchpost
