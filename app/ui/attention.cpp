#include "ui/attention.h"

#include <QApplication>
#include <QWidget>

#include <utility>

namespace watchpost {

Attention::Attention(QWidget *window, TrayThere trayThere, QObject *parent)
    : Notifier(parent)
    , m_window(window)
    , m_trayThere(std::move(trayThere))
{
}

void Attention::notify(const AlarmNotice &)
{
    ask();
}

void Attention::summarise(const AwaySummary &)
{
    ask();
}

// Until the window is looked at; nothing happens while it is the active one.
void Attention::ask()
{
    if (m_trayThere() || !m_window->isVisible() || m_window->isActiveWindow())
        return;
    QApplication::alert(m_window, 0);
    Q_EMIT asked();
}

} // namespace watchpost
