#include "ui/popuplayout.h"

#include <algorithm>

namespace watchpost {
namespace {

// `away`: from the corner's margin.
QRect anchored(const QRect &available, const PopupMetrics &metrics, int away, int height)
{
    const int width = std::min(metrics.card.width(), available.width());
    const int margin = std::min(metrics.margin, available.width() - width);
    QRect rect(0, 0, width, std::min(height, available.height()));
    if (metrics.corner == PopupCorner::TopLeft || metrics.corner == PopupCorner::BottomLeft)
        rect.moveLeft(available.left() + margin);
    else
        rect.moveRight(available.right() - margin);
    if (isTop(metrics.corner)) {
        rect.moveTop(available.top() + metrics.margin + away);
        rect.moveBottom(std::min(rect.bottom(), available.bottom()));
    } else {
        rect.moveBottom(available.bottom() - metrics.margin - away);
    }
    rect.moveTop(std::max(rect.top(), available.top()));
    return rect;
}

} // namespace

int cardsThatFit(const QRect &available, const PopupMetrics &metrics, int most)
{
    const int room = available.height() - 2 * metrics.margin - metrics.rest;
    const int each = metrics.card.height() + metrics.gap;
    return std::clamp(each > 0 ? room / each : most, 1, most);
}

QRect cardRect(const QRect &available, const PopupMetrics &metrics, int slot, bool withRest)
{
    const int away = slot * (metrics.card.height() + metrics.gap) + (withRest ? metrics.rest + metrics.gap : 0);
    return anchored(available, metrics, away, metrics.card.height());
}

QRect restRect(const QRect &available, const PopupMetrics &metrics)
{
    return anchored(available, metrics, 0, metrics.rest);
}

QList<quint64> arrangeSlots(const QList<quint64> &shown, const QList<quint64> &wanted, bool steady, int most,
                            PopupCorner corner)
{
    const QList<quint64> fromCorner = isTop(corner) ? wanted : QList<quint64>(wanted.crbegin(), wanted.crend());
    if (!steady)
        return fromCorner;
    QList<quint64> result = shown;
    for (quint64 &key : result) {
        if (!wanted.contains(key))
            key = 0;
    }
    for (const quint64 key : fromCorner) {
        if (result.contains(key))
            continue;
        if (result.size() < most) {
            result.append(key);
            continue;
        }
        const qsizetype hole = isTop(corner) ? result.indexOf(0) : result.lastIndexOf(0);
        if (hole >= 0)
            result[hole] = key;
    }
    while (!result.isEmpty() && result.constLast() == 0)
        result.removeLast();
    return result;
}

} // namespace watchpost
