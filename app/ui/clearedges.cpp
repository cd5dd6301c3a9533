#include "ui/clearedges.h"

#include "ui/appearance.h"
#include "ui/tones.h"

#include <QApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>

#include <optional>

namespace watchpost {
namespace {

enum class Shape : quint8 { Rounded, Round, Square };

std::optional<Shape> shapeOf(QStyle::PrimitiveElement element, const QWidget *widget)
{
    switch (element) {
    case QStyle::PE_IndicatorRadioButton:
        return Shape::Round;
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
    case QStyle::PE_FrameLineEdit:
        return Shape::Rounded;
    case QStyle::PE_Frame:
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget); text && !text->isReadOnly())
            return Shape::Square;
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

void drawEdge(QPainter *painter, const QRect &rect, Shape shape, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(color);
    const QRectF edge = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    switch (shape) {
    case Shape::Round:
        painter->drawEllipse(edge);
        break;
    case Shape::Rounded:
        painter->drawRoundedRect(edge, 2, 2);
        break;
    case Shape::Square:
        painter->drawRect(edge);
        break;
    }
    painter->restore();
}

// Halfway between the words and the ground; none where the style's own is to stay.
std::optional<QColor> edgeColor(const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (!enabled && !isDark(option.palette))
        return std::nullopt; // what cannot be used may be faint, and this one is not fainter
    const auto group = enabled ? QPalette::Active : QPalette::Disabled;
    return blend(option.palette.color(group, QPalette::WindowText), option.palette.color(QPalette::Window), 0.5);
}

} // namespace

ClearEdges::ClearEdges()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion")))
{
}

void ClearEdges::install()
{
    if (QApplication::style()->name().compare(QStringLiteral("fusion"), Qt::CaseInsensitive) == 0)
        QApplication::setStyle(new ClearEdges);
}

void ClearEdges::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    makeSelectionReadable(&palette);
}

void ClearEdges::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const auto shape = shapeOf(element, widget);
    if (!shape)
        return;
    const bool focus = option->state.testFlag(State_HasFocus);
    const bool byKey = option->state.testFlag(State_KeyboardFocusChange);
    if (*shape == Shape::Square && focus) // where Fusion has nothing but the cursor to show it
        drawEdge(painter, option->rect, *shape, option->palette.color(QPalette::Highlight));
    else if (focus && (byKey || element == PE_FrameLineEdit))
        return; // the frame of the focus can be seen
    else if (const auto color = edgeColor(*option))
        drawEdge(painter, option->rect, *shape, *color);
}

void ClearEdges::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (option->state.testFlag(State_HasFocus))
        return;
    QRect frame;
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && spin->frame)
        frame = spin->rect.adjusted(0, 1, 0, -1); // as Fusion draws it
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && combo->frame && combo->editable)
        frame = combo->rect;
    if (const auto color = edgeColor(*option); color && !frame.isEmpty())
        drawEdge(painter, frame, Shape::Rounded, *color);
}

} // namespace watchpost
