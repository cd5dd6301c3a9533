#include "ui/threadedsoundplayer.h"

#include "ui/soundworker.h"

#include <QThread>

#include <utility>

namespace watchpost {

ThreadedSoundPlayer::ThreadedSoundPlayer(QObject *parent)
    : ThreadedSoundPlayer(makeSoundWorker().release(), kTimeLimit, parent)
{
}

ThreadedSoundPlayer::ThreadedSoundPlayer(SoundWorker *worker, std::chrono::milliseconds limit, QObject *parent)
    : SoundPlayer(parent)
    , m_thread(new QThread)
    , m_worker(worker)
{
    m_thread->setObjectName(QStringLiteral("sounds"));
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SoundWorker::statusFound, this, &ThreadedSoundPlayer::setStatus);
    connect(m_worker, &SoundWorker::finished, this, &ThreadedSoundPlayer::finish);
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(m_worker, &SoundWorker::answered, &m_limit, [this] {
        if (--m_open == 0)
            m_limit.stop();
    });
    connect(&m_limit, &QTimer::timeout, this, [this] {
        setStatus({true, false, tr("The sound system does not answer. Look at the sound settings of the desktop.")});
        finish(m_ticket, m_status.text);
    });
    m_thread->start();
}

ThreadedSoundPlayer::~ThreadedSoundPlayer()
{
    m_worker->disconnect(this);
    m_thread->quit();
    if (m_thread->wait(1000))
        delete m_thread;
}

void ThreadedSoundPlayer::look()
{
    if (hangs())
        return;
    expectAnswer();
    QMetaObject::invokeMethod(m_worker, &SoundWorker::look, Qt::QueuedConnection);
}

void ThreadedSoundPlayer::play(const QString &file, int volume)
{
    m_playing = true;
    const quint64 ticket = ++m_ticket;
    if (hangs()) { // no queue of sounds that nobody wants any more
        QMetaObject::invokeMethod(
            this, [this, ticket] { finish(ticket, m_status.text); }, Qt::QueuedConnection);
        return;
    }
    expectAnswer();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, ticket, file, volume] { worker->play(ticket, file, volume); },
        Qt::QueuedConnection);
}

void ThreadedSoundPlayer::expectAnswer()
{
    ++m_open;
    m_limit.start();
}

void ThreadedSoundPlayer::stop()
{
    ++m_ticket;
    m_playing = false;
    QMetaObject::invokeMethod(m_worker, &SoundWorker::stop, Qt::QueuedConnection);
}

void ThreadedSoundPlayer::setStatus(const SoundStatus &status)
{
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged(status);
}

void ThreadedSoundPlayer::finish(quint64 ticket, const QString &error)
{
    if (ticket != m_ticket || !std::exchange(m_playing, false))
        return;
    Q_EMIT finished(error);
}

} // namespace watchpost
