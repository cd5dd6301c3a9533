#include "ui/tones.h"

#include "ui/appearance.h"

#include <QWidget>

namespace watchpost {

QColor blend(const QColor &over, const QColor &under, qreal share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(a * share + b * (1.0 - share)); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

QColor quietText(const QPalette &palette)
{
    return blend(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.68);
}

QColor hairline(const QPalette &palette)
{
    return blend(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.10);
}

QColor wash(const QColor &color, const QPalette &palette)
{
    return blend(color, palette.color(QPalette::Base), isDark(palette) ? 0.20 : 0.12);
}

void makePlaceholderReadable(QWidget *field)
{
    QPalette readable = field->palette();
    readable.setColor(QPalette::PlaceholderText, mutedColor(readable));
    field->setPalette(readable);
}

} // namespace watchpost
