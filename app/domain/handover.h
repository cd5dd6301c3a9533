// Calls that one thread makes and another runs, by Qt's event queue or thread pool.
//
// ThreadSanitizer sees no order in the queues of a Qt that is not instrumented itself (a distribution's is not), and
// would take each such call for a race. Compiled for it, the call says: what came before it was made came before it
// runs.
#pragma once

#include <QMetaObject>
#include <QObject>

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

} // namespace watchpost
