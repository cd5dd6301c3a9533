// Sounds by Qt Multimedia, in a thread of their own: a sound server that hangs, or a first look at the devices that
// takes a second, holds up nobody. Devices may come and go at any time.
#pragma once

#include "ui/soundplayer.h"

#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

class QThread;

namespace watchpost {

class SoundWorker;

class ThreadedSoundPlayer : public SoundPlayer
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kTimeLimit{5000}; // for an answer of the thread
    static constexpr int kMostLeft = 3; // threads that hang; with more of them nothing plays any more

    using WorkerFactory = std::function<std::unique_ptr<SoundWorker>()>;

    explicit ThreadedSoundPlayer(QObject *parent = nullptr);
    ThreadedSoundPlayer(WorkerFactory make, std::chrono::milliseconds limit, QObject *parent = nullptr);
    ~ThreadedSoundPlayer() override; // waits a second at most; a thread that hangs is left behind

    void look() override;
    [[nodiscard]] SoundStatus status() const override { return m_status; }
    void play(const QString &file, int volume) override;
    void stop() override;

private:
    void startThread();
    void leaveThread();
    void onHang();
    void setStatus(const SoundStatus &status);
    void finish(quint64 ticket, const QString &error);
    void expectAnswer();
    [[nodiscard]] bool hangs() const { return m_open > 0 && !m_limit.isActive(); }

    WorkerFactory m_make;
    QThread *m_thread = nullptr;
    SoundWorker *m_worker = nullptr;
    QSet<QString> m_hanging; // files of the user's that a thread has hung on: not tried again
    QString m_file;          // that is to play; empty: a look at the devices
    int m_left = 0;
    QTimer m_limit;
    SoundStatus m_status;
    quint64 m_ticket = 0; // of the sound that plays; what belongs to an earlier one is passed over
    bool m_playing = false;
    int m_open = 0; // questions that have not been answered; with some and no limit running, it hangs
};

} // namespace watchpost
