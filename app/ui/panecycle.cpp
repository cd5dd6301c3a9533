#include "ui/panecycle.h"

#include <QApplication>
#include <QWidget>

namespace watchpost {
namespace {

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
           !widget->focusProxy();
}

bool holds(const QWidget *pane, const QWidget *widget)
{
    return pane == widget || pane->isAncestorOf(widget);
}

} // namespace

PaneCycle::PaneCycle(QWidget *window, Panes panes)
    : QObject(window)
    , m_window(window)
    , m_panes(std::move(panes))
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && now->window() == m_window)
            remember(now);
    });
}

void PaneCycle::remember(QWidget *focused)
{
    const QList<QWidget *> panes = m_panes();
    for (QWidget *pane : panes) {
        if (holds(pane, focused))
            m_last.insert(pane, focused);
    }
}

// Where the person was, else what Tab would come to first.
QWidget *PaneCycle::placeIn(QWidget *pane) const
{
    if (!pane->isVisible())
        return nullptr;
    if (QWidget *last = m_last.value(pane); last && takesFocus(last) && holds(pane, last))
        return last;
    QWidget *const start = pane;
    for (QWidget *one = start; one;) {
        if (holds(pane, one) && takesFocus(one))
            return one;
        one = one->nextInFocusChain();
        if (one == start)
            break;
    }
    return nullptr;
}

void PaneCycle::go(int step)
{
    const QList<QWidget *> panes = m_panes();
    const auto count = panes.size();
    const QWidget *focused = m_window->focusWidget();
    qsizetype here = step > 0 ? -1 : count;
    for (qsizetype i = 0; focused && i < count; ++i) {
        if (holds(panes.at(i), focused))
            here = i;
    }
    for (qsizetype n = 1; n <= count; ++n) {
        const qsizetype place = ((here + step * n) % count + count) % count;
        if (QWidget *wanted = placeIn(panes.at(place)); wanted && place != here) {
            wanted->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace watchpost
