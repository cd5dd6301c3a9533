// Where the bars of a histogram go: a pure function, tested without painting. Mirrored as a whole for right-to-left.
#pragma once

#include "domain/alarmhistogram.h"

#include <QFontMetrics>
#include <QList>
#include <QLocale>
#include <QRect>
#include <QRectF>
#include <QString>

#include <array>

namespace watchpost {

struct HistogramBar
{
    QRectF slot;                 // the whole height: what a click hits
    std::array<QRectF, 3> parts; // by Severity, the worst at the bottom; empty: there is none
};

struct HistogramLabel
{
    qreal x = 0; // of its tick
    QRect rect;
    QString text;
};

struct HistogramLayout
{
    QRect plot;
    QList<HistogramBar> bars;
    QList<HistogramLabel> labels; // those that there is room for

    [[nodiscard]] int barAt(qreal x) const; // -1: beside them
};

[[nodiscard]] int histogramHeight(const QFontMetrics &metrics); // of plot and labels
[[nodiscard]] HistogramLayout layoutHistogram(const QRect &area, const AlarmHistogram &histogram, const QTimeZone &zone,
                                              const QLocale &locale, const QFontMetrics &metrics,
                                              Qt::LayoutDirection direction);

} // namespace watchpost
