// Plays WAV files by QSoundEffect, which needs no codecs, and everything else by QMediaPlayer. Nothing of Qt Multimedia
// is touched before the first sound or question: that starts the sound system.
#pragma once

#include "ui/soundworker.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

class QAudioOutput;
class QMediaDevices;
class QMediaPlayer;
class QSoundEffect;

namespace watchpost {

class MultimediaWorker : public SoundWorker
{
    Q_OBJECT

public:
    explicit MultimediaWorker(QObject *parent = nullptr);
    ~MultimediaWorker() override;

    void look() override;
    void play(quint64 ticket, const QString &file, int volume) override;
    void stop() override;

private:
    [[nodiscard]] bool findDevice();
    void begin();
    void playWave(const QByteArray &wave);
    void playMedia();
    void devicesChanged();
    void done(const QString &error);
    [[nodiscard]] static QString lostText();
    [[nodiscard]] static QString cannotPlay(const QString &file);

    std::unique_ptr<QMediaDevices> m_devices;
    std::unique_ptr<QSoundEffect> m_effect;
    std::unique_ptr<QAudioOutput> m_output;
    std::unique_ptr<QMediaPlayer> m_media;
    QTimer m_guard; // for a sound whose end never comes
    QByteArray m_device;
    QString m_problem;
    QString m_file;
    int m_volume = 0;
    int m_length = 0; // ms, of a WAV file
    QElapsedTimer m_sincePlay;
    quint64 m_ticket = 0;
    bool m_playing = false;
};

} // namespace watchpost
