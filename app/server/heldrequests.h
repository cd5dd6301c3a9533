// Requests of one connection that wait for their time, and those behind them: they are carried out in their order.
#pragma once

#include <QObject>
#include <QTimer>

#include <cstddef>
#include <deque>
#include <functional>

namespace watchpost::server {

class HeldRequests : public QObject
{
    Q_OBJECT

public:
    using Wait = std::function<qint64()>; // ms until the request may be carried out; asked again then
    using Run = std::function<void()>;    // must not add to these requests

    explicit HeldRequests(QObject *parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_requests.empty(); }
    [[nodiscard]] std::size_t size() const { return m_requests.size(); }
    // Carried out from the event loop, never from within this call.
    void add(Wait wait, Run run);
    void clear();

Q_SIGNALS:
    void ran(); // after some were carried out

private:
    struct Request
    {
        Wait wait;
        Run run;
    };
    void goOn();

    std::deque<Request> m_requests;
    QTimer m_timer;
};

} // namespace watchpost::server
