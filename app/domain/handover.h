// Calls that one thread makes and another runs, by Qt's event queue or thread pool, and the end of a thread.
//
// ThreadSanitizer sees no order in the queues and waits of a Qt that is not instrumented itself (a distribution's is
// not), and would take each such call for a race. Compiled for it, the call says: what came before it was made came
// before it runs, and what it did came before whatever follows the end of its thread.
#pragma once

#include <QDeadlineTimer>
#include <QMetaObject>
#include <QObject>
#include <QThread>

#include <utility>

#ifdef __SANITIZE_THREAD__
#include <sanitizer/tsan_interface.h>
#endif

namespace watchpost {

#ifdef __SANITIZE_THREAD__
template <typename Call>
class HandedOver
{
public:
    explicit HandedOver(Call call)
        : m_call(std::move(call))
    {
        __tsan_release(this);
    }
    HandedOver(const HandedOver &other)
        : m_call(other.m_call)
    {
        __tsan_release(this);
    }
    HandedOver(HandedOver &&other)
        : m_call(std::move(other.m_call))
    {
        __tsan_release(this);
    }
    void operator()()
    {
        __tsan_acquire(this);
        m_call();
        __tsan_release(QThread::currentThread());
    }

private:
    Call m_call;
};
#endif

// For what is given to a thread pool.
template <typename Call>
auto handedOver(Call call)
{
#ifdef __SANITIZE_THREAD__
    return HandedOver<Call>(std::move(call));
#else
    return call;
#endif
}

// Into the event queue of `to`, whose thread runs it; not at all once `to` is gone.
template <typename Call>
void handOver(QObject *to, Call call)
{
    QMetaObject::invokeMethod(to, handedOver(std::move(call)), Qt::QueuedConnection);
}

// Waits for the thread, which was told to quit; false: it has not ended in time.
inline bool hasEnded(QThread &thread, QDeadlineTimer deadline = QDeadlineTimer(QDeadlineTimer::Forever))
{
    const bool ended = thread.wait(deadline);
#ifdef __SANITIZE_THREAD__
    if (ended)
        __tsan_acquire(&thread);
#endif
    return ended;
}

} // namespace watchpost
