// SIGTERM and SIGINT (Windows: Ctrl+C, Ctrl+Break, and the end of the console) as a Qt signal, so that a program stops
// in order.
#pragma once

#include <QObject>

class QSocketNotifier;

namespace watchpost::server {

// One at a time in a program: the operating system's handlers are the program's.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void quitRequested();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace watchpost::server
