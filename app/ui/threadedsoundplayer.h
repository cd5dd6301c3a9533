// Sounds by Qt Multimedia, in a thread of their own: a sound server that hangs, or a first look at the devices that
// takes a second, holds up nobody. Devices may come and go at any time.
#pragma once

#include "ui/soundplayer.h"

#include <QTimer>

#include <chrono>

class QThread;

namespace watchpost {

class SoundWorker;

class ThreadedSoundPlayer : public SoundPlayer
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kTimeLimit{8000}; // for an answer of the thread

    explicit ThreadedSoundPlayer(QObject *parent = nullptr);
    // For tests: a worker of theirs, which this one owns from now on.
    ThreadedSoundPlayer(SoundWorker *worker, std::chrono::milliseconds limit, QObject *parent = nullptr);
    ~ThreadedSoundPlayer() override; // waits a second at most; a thread that hangs is left behind

    void look() override;
    [[nodiscard]] SoundStatus status() const override { return m_status; }
    void play(const QString &file, int volume) override;
    void stop() override;

private:
    void setStatus(const SoundStatus &status);
    void finish(quint64 ticket, const QString &error);
    void expectAnswer();
    [[nodiscard]] bool hangs() const { return m_open > 0 && !m_limit.isActive(); }

    QThread *m_thread;
    SoundWorker *m_worker;
    QTimer m_limit;
    SoundStatus m_status;
    quint64 m_ticket = 0; // of the sound that plays; what belongs to an earlier one is passed over
    bool m_playing = false;
    int m_open = 0; // questions that have not been answered; with some and no limit running, it hangs
};

} // namespace watchpost
