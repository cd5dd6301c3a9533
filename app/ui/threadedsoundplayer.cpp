#include "ui/threadedsoundplayer.h"

#include "domain/handover.h"
#include "ui/soundworker.h"

#include <utility>

namespace watchpost {

ThreadedSoundPlayer::ThreadedSoundPlayer(QObject *parent)
    : ThreadedSoundPlayer(makeSoundWorker, kTimeLimit, parent)
{
}

ThreadedSoundPlayer::ThreadedSoundPlayer(WorkerFactory make, std::chrono::milliseconds limit, QObject *parent)
    : SoundPlayer(parent)
    , m_make(std::move(make))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, &ThreadedSoundPlayer::onHang);
    startThread();
}

ThreadedSoundPlayer::~ThreadedSoundPlayer()
{
    m_worker->disconnect(this);
    m_worker->disconnect(&m_limit);
    m_thread->quit();
    if (hasEnded(*m_thread, QDeadlineTimer(1000)))
        delete m_thread;
}

void ThreadedSoundPlayer::startThread()
{
    m_thread = new QThread;
    m_thread->setObjectName(QStringLiteral("sounds"));
    m_worker = m_make().release();
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SoundWorker::statusFound, this, &ThreadedSoundPlayer::setStatus);
    connect(m_worker, &SoundWorker::finished, this, &ThreadedSoundPlayer::finish);
    connect(m_worker, &SoundWorker::answered, &m_limit, [this] {
        if (--m_open == 0)
            m_limit.stop();
    });
    m_open = 0;
    m_thread->start();
}

// It ends when it comes back, if it does.
void ThreadedSoundPlayer::leaveThread()
{
    m_worker->disconnect(this);
    m_worker->disconnect(&m_limit);
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    m_thread->quit();
}

// On a file of the user's: that file is to blame, and the next sound plays. On one of ours: the sound system is.
void ThreadedSoundPlayer::onHang()
{
    const bool own = !m_file.isEmpty() && !m_file.startsWith(u':');
    const QString error =
        own ? tr("The sound file %1 cannot be played. Choose another one in the settings, a WAV file for instance.")
                  .arg(m_file)
            : tr("The sound system does not answer. Look at the sound settings of the desktop.");
    if (own)
        m_hanging.insert(m_file);
    else
        setStatus({true, false, error});
    if (m_left < kMostLeft) {
        ++m_left;
        leaveThread();
        startThread();
    }
    finish(m_ticket, error);
}

void ThreadedSoundPlayer::look()
{
    if (hangs())
        return;
    if (!m_playing)
        m_file.clear();
    expectAnswer();
    QMetaObject::invokeMethod(m_worker, &SoundWorker::look, Qt::QueuedConnection);
}

void ThreadedSoundPlayer::play(const QString &file, int volume)
{
    m_playing = true;
    const quint64 ticket = ++m_ticket;
    if (hangs() || m_hanging.contains(file)) { // no queue of sounds that nobody wants any more
        const QString error = hangs() ? m_status.text : tr("The sound file %1 cannot be played.").arg(file);
        handOver(this, [this, ticket, error] { finish(ticket, error); });
        return;
    }
    m_file = file;
    expectAnswer();
    handOver(m_worker, [worker = m_worker, ticket, file, volume] { worker->play(ticket, file, volume); });
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
