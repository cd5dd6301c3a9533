#include "ui/spotlight.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace watchpost {

Spotlight::Spotlight(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void Spotlight::show(QWidget *control)
{
    for (QWidget *up = m_control; up && up != parentWidget(); up = up->parentWidget())
        up->removeEventFilter(this);
    m_control = control;
    for (QWidget *up = m_control; up && up != parentWidget(); up = up->parentWidget())
        up->installEventFilter(this);
    follow();
}

void Spotlight::follow()
{
    setVisible(m_control != nullptr);
    if (!m_control)
        return;
    const int air = std::max(3, fontMetrics().height() / 4);
    const QRect place(m_control->mapTo(parentWidget(), QPoint()), m_control->size());
    setGeometry(place.adjusted(-air, -air, air, air) & parentWidget()->rect()); // whole, also around what fills a page
    raise();
}

bool Spotlight::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        follow();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void Spotlight::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = std::max(2.0, fontMetrics().height() / 8.0);
    painter.setPen(QPen(palette().color(QPalette::Highlight), width));
    const qreal round = fontMetrics().height() / 3.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), round, round);
}

} // namespace watchpost
