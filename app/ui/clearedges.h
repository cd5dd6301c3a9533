// The boxes of check boxes and radio buttons in dark palettes: Qt's Fusion style draws one that is not checked as a
// dark spot without an edge on a ground that is hardly lighter (1.2:1; WCAG 2.1, 1.4.11 asks for 3:1).
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

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace watchpost
