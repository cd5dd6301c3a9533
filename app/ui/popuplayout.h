// Where the cards stand: a column at a corner of the screen. Geometry only, in device-independent pixels.
#pragma once

#include "domain/alerting.h"

#include <QList>
#include <QRect>
#include <QSize>

namespace watchpost {

struct PopupMetrics
{
    QSize card;     // of every card of the column
    int rest = 0;   // height of the card "and 37 more" in the corner, when it shows
    int margin = 0; // to the screen's edges
    int gap = 0;    // between two cards
    PopupCorner corner = PopupCorner::BottomRight;
};

// How many cards fit one above another, the rest card included: from 1 to `most`.
[[nodiscard]] int cardsThatFit(const QRect &available, const PopupMetrics &metrics, int most);

// The place of the card in slot `slot`, counted from the corner. `withRest`: beyond the rest card. Inside `available`,
// as far as that is large enough.
[[nodiscard]] QRect cardRect(const QRect &available, const PopupMetrics &metrics, int slot, bool withRest);
[[nodiscard]] QRect restRect(const QRect &available, const PopupMetrics &metrics);

[[nodiscard]] constexpr bool isTop(PopupCorner corner)
{
    return corner == PopupCorner::TopRight || corner == PopupCorner::TopLeft;
}

// Which card stands in which slot, from the corner on; 0: nothing. `wanted`: the worst first, which comes out on top:
// farthest from a corner at the bottom, nearest to one at the top.
// While `steady` (the pointer is on a card, or one was just clicked) no card moves, so that a click hits what it was
// meant for: what goes leaves its slot empty, what comes goes to the far end as long as there are less than `most`,
// then into a slot that is empty.
[[nodiscard]] QList<quint64> arrangeSlots(const QList<quint64> &shown, const QList<quint64> &wanted, bool steady,
                                          int most, PopupCorner corner = PopupCorner::BottomRight);

} // namespace watchpost
