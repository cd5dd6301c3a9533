#include "ui/appearance.h"

#include "ui/tintedicon.h"
#include "ui/tones.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <climits>
#include <cmath>

namespace watchpost {
namespace {

// WCAG 2.2, "relative luminance" and "contrast ratio".
double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

// WCAG AA asks for 4.5; a little more, as the colours are rounded to 8 bits afterwards.
constexpr double kContrast = 4.6;
// More than AA, as styles make a button lighter than its colour.
constexpr double kPrimaryContrast = 7.5;

// The colours below suit usual palettes as they are; an unusual one (a mid-grey window) gets them lighter or darker,
// until they can be read on it.
QColor readable(QColor color, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    const auto worst = [&](const QColor &c) { return std::min(contrast(c, base), contrast(c, window)); };
    const auto towards = [&](QColor c, float step) {
        float lightness = c.lightnessF();
        while (worst(c) < kContrast && lightness > 0 && lightness < 1) {
            lightness = std::clamp(lightness + step, 0.0F, 1.0F);
            c.setHslF(std::max(c.hslHueF(), 0.0F), c.hslSaturationF(), lightness);
        }
        return c;
    };
    if (worst(color) >= kContrast)
        return color;
    const QColor darker = towards(color, -0.02F);
    const QColor lighter = towards(color, 0.02F);
    return worst(darker) >= worst(lighter) ? darker : lighter;
}

// Until `text` can be read on it.
QColor darkened(QColor color, const QColor &text, double wanted)
{
    while (contrast(color, text) < wanted && color.lightnessF() > 0.02F)
        color.setHslF(std::max(color.hslHueF(), 0.0F), color.hslSaturationF(), color.lightnessF() - 0.02F);
    return color;
}

QPainterPath crossedDisc(const QRectF &disc)
{
    const qreal r = disc.width() / 2;
    QPainterPath path;
    path.addEllipse(disc);
    const QPointF c = disc.center();
    QPainterPath cross;
    cross.moveTo(c - QPointF(r, r) * 0.38);
    cross.lineTo(c + QPointF(r, r) * 0.38);
    cross.moveTo(c + QPointF(-r, r) * 0.38);
    cross.lineTo(c + QPointF(r, -r) * 0.38);
    QPainterPathStroker stroker;
    stroker.setWidth(r * 0.34);
    stroker.setCapStyle(Qt::RoundCap);
    return path.subtracted(stroker.createStroke(cross));
}

QPainterPath questionMark(const QRectF &disc)
{
    const qreal r = disc.width() / 2;
    const QPointF c = disc.center();
    QPainterPath mark;
    const QRectF bow(c.x() - r * 0.3, c.y() - r * 0.56, r * 0.6, r * 0.6);
    mark.arcMoveTo(bow, 175);
    mark.arcTo(bow, 175, -235);
    mark.quadTo(c.x(), c.y() + r * 0.08, c.x(), c.y() + r * 0.22);
    return mark;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor stateColor(OnlineState state, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (state) {
    case OnlineState::Online:
        return readable(dark ? QColor(0x5f, 0xd3, 0x8d) : QColor(0x17, 0x73, 0x3a), palette);
    case OnlineState::Offline:
        return readable(dark ? QColor(0xf0, 0xa0, 0x98) : QColor(0x96, 0x3a, 0x34), palette);
    case OnlineState::Unknown:
        break;
    }
    return readable(dark ? QColor(0xb0, 0xb8, 0xc2) : QColor(0x59, 0x61, 0x6b), palette);
}

QColor severityColor(Severity severity, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (severity) {
    case Severity::Notice:
        return readable(dark ? QColor(0x7a, 0xb8, 0xff) : QColor(0x1a, 0x5f, 0xb4), palette);
    case Severity::Warning:
        return readable(dark ? QColor(0xff, 0xc2, 0x4d) : QColor(0xa8, 0x52, 0x00), palette);
    case Severity::Critical:
        break;
    }
    return readable(dark ? QColor(0xff, 0x73, 0x69) : QColor(0xc0, 0x1c, 0x28), palette);
}

QColor textOn(const QColor &background)
{
    return contrast(background, Qt::white) >= contrast(background, Qt::black) ? QColor(Qt::white) : QColor(Qt::black);
}

QColor primaryColor(const QPalette &palette)
{
    return darkened(palette.color(QPalette::Active, QPalette::Highlight), Qt::white, kPrimaryContrast);
}

void makeSelectionReadable(QPalette *palette)
{
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor ground = palette->color(group, QPalette::Highlight);
        const QColor text = palette->color(group, QPalette::HighlightedText);
        if (contrast(ground, text) >= kContrast)
            continue;
        // The highlight is the colour of the focus, too: it must not come nearer to the window's.
        if (!isDark(*palette) && luminance(text) > luminance(ground))
            palette->setColor(group, QPalette::Highlight, darkened(ground, text, kContrast));
        else
            palette->setColor(group, QPalette::HighlightedText, textOn(ground));
    }
}

QColor mutedColor(const QPalette &palette)
{
    return readable(blend(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.65), palette);
}

void paintStateShape(QPainter *painter, const QRectF &rect, OnlineState state, const QColor &color)
{
    const qreal side = std::min(rect.width(), rect.height());
    QRectF disc(0, 0, side, side);
    disc.moveCenter(rect.center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (state == OnlineState::Unknown) {
        const qreal width = std::max(1.0, side / 10);
        painter->setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(disc.adjusted(width / 2, width / 2, -width / 2, -width / 2));
        painter->drawPath(questionMark(disc));
        const QPointF dot = disc.center() + QPointF(0, side * 0.25);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawEllipse(dot, width * 0.7, width * 0.7);
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        if (state == OnlineState::Online)
            painter->drawEllipse(disc);
        else
            painter->drawPath(crossedDisc(disc));
    }
    painter->restore();
}

QIcon tintedIcon(const QString &name, const QColor &color)
{
    QColor disabled = color;
    disabled.setAlphaF(color.alphaF() * 0.4F);
    return makeTintedIcon(name, {color, disabled, color});
}

QIcon themeIcon(const QString &name, const QPalette &palette)
{
    return makeTintedIcon(name, {palette.color(QPalette::Active, QPalette::ButtonText),
                                 palette.color(QPalette::Disabled, QPalette::ButtonText),
                                 palette.color(QPalette::Active, QPalette::HighlightedText)});
}

QIcon applicationIcon()
{
    return makeColouredIcon(QStringLiteral("watchpost"));
}

// lupdate 6.4 never ends on an expression like f(n / 60) in the last argument of translate(): the numbers come first.
static int count(qint64 n)
{
    return static_cast<int>(std::clamp<qint64>(n, 0, INT_MAX));
}

QString shortAge(qint64 sinceMs, qint64 nowMs)
{
    const int seconds = count((nowMs - sinceMs) / 1000);
    const int minutes = count(seconds / 60);
    const int hours = count(seconds / 3600);
    const int days = count(seconds / 86400);
    if (seconds < 2)
        return QCoreApplication::translate("Age", "now");
    if (seconds < 60)
        return QCoreApplication::translate("Age", "%n s", "seconds, short", seconds);
    if (seconds < 3600)
        return QCoreApplication::translate("Age", "%n min", "minutes, short", minutes);
    if (seconds < 48 * 3600)
        return QCoreApplication::translate("Age", "%n h", "hours, short", hours);
    return QCoreApplication::translate("Age", "%n d", "days, short", days);
}

QString longAge(qint64 sinceMs, qint64 nowMs)
{
    const int seconds = count((nowMs - sinceMs) / 1000);
    const int minutes = count(seconds / 60);
    const int hours = count(seconds / 3600);
    const int days = count(seconds / 86400);
    if (seconds < 2)
        return QCoreApplication::translate("Age", "just now");
    if (seconds < 60)
        return QCoreApplication::translate("Age", "%n second(s) ago", nullptr, seconds);
    if (seconds < 3600)
        return QCoreApplication::translate("Age", "%n minute(s) ago", nullptr, minutes);
    if (seconds < 48 * 3600)
        return QCoreApplication::translate("Age", "%n hour(s) ago", nullptr, hours);
    return QCoreApplication::translate("Age", "%n day(s) ago", nullptr, days);
}

QString localTime(qint64 ms)
{
    return localTime(ms, QDateTime::currentMSecsSinceEpoch());
}

QString localTime(qint64 ms, qint64 nowMs)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    const QLocale locale;
    if (time.date() == QDateTime::fromMSecsSinceEpoch(nowMs).date())
        return locale.toString(time.time(), QLocale::ShortFormat);
    return locale.toString(time, QLocale::ShortFormat);
}

// Short, and with seconds: the long form would name the time zone as well. In twelve or in 24 hours, as the locale has
// it.
static QString formatWithSeconds(const QLocale &locale)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    const qsizetype minutes = format.indexOf(QStringLiteral("mm"));
    if (format.contains(u's') || minutes < 1)
        return format;
    return format.insert(minutes + 2, format.at(minutes - 1) + QStringLiteral("ss"));
}

QString exactTime(qint64 ms)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    const QLocale locale;
    return QCoreApplication::translate("Age", "%2 on %1", "date, time")
        .arg(locale.toString(time.date(), QLocale::LongFormat),
             locale.toString(time.time(), formatWithSeconds(locale)));
}

} // namespace watchpost
