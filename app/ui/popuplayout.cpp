#include "ui/popuplayout.h"

#include <algorithm>

namespace watchpost {
namespace {

QRect anchored(const QRect &available, const PopupMetrics &metrics, int above, int height)
{
    const int width = std::min(metrics.card.width(), available.width());
    QRect rect(0, 0, width, std::min(height, available.height()));
    rect.moveRight(available.right() - std::min(metrics.margin, available.width() - width));
    rect.moveBottom(available.bottom() - metrics.margin - above);
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
    const int below = slot * (metrics.card.height() + metrics.gap) + (withRest ? metrics.rest + metrics.gap : 0);
    return anchored(available, metrics, below, metrics.card.height());
}

QRect restRect(const QRect &available, const PopupMetrics &metrics)
{
    return anchored(available, metrics, 0, metrics.rest);
}

QList<quint64> arrangeSlots(const QList<quint64> &shown, const QList<quint64> &wanted, bool steady, int most)
{
    if (!steady)
        return {wanted.crbegin(), wanted.crend()};
    QList<quint64> result = shown;
    for (quint64 &key : result) {
        if (!wanted.contains(key))
            key = 0;
    }
    for (auto key = wanted.crbegin(); key != wanted.crend(); ++key) {
        if (result.contains(*key))
            continue;
        if (result.size() < most) {
            result.append(*key);
            continue;
        }
        const auto highest = std::find(result.rbegin(), result.rend(), quint64(0));
        if (highest != result.rend())
            *highest = *key;
    }
    while (!result.isEmpty() && result.constLast() == 0)
        result.removeLast();
    return result;
}

} // namespace watchpost
