// Where a desktop has no tray: the window's entry in the task bar asks for attention when an alarm comes. (The number
// unread is in the window's title everywhere.)
#pragma once

#include "ui/notifier.h"

#include <functional>

class QWidget;

namespace watchpost {

class Attention : public Notifier
{
    Q_OBJECT

public:
    using TrayThere = std::function<bool()>;

    // `window`: the one that shows alarms; outlives it. `trayThere`: whether there is a tray now.
    Attention(QWidget *window, TrayThere trayThere, QObject *parent = nullptr);

    [[nodiscard]] Channel channel() const override { return Channel::Tray; }
    void notify(const AlarmNotice &notice) override;
    void summarise(const AwaySummary &summary) override;
    void withdraw(const QList<qint64> &) override {}
    void clear() override {}

Q_SIGNALS:
    void asked(); // the task bar has been told

private:
    void ask();

    QWidget *m_window;
    TrayThere m_trayThere;
};

} // namespace watchpost
