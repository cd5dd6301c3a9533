// Sounds of Windows without Qt Multimedia: PlaySound() plays WAV files in a thread of Windows' own.
// Source: https://learn.microsoft.com/windows/win32/multimedia/playing-wave-resources
#pragma once

#include "ui/soundplayer.h"

#include <QByteArray>
#include <QTimer>

namespace watchpost {

class WindowsSoundPlayer : public SoundPlayer
{
    Q_OBJECT

public:
    explicit WindowsSoundPlayer(QObject *parent = nullptr);
    ~WindowsSoundPlayer() override;

    void look() override;
    [[nodiscard]] SoundStatus status() const override { return m_status; }
    void play(const QString &file, int volume) override;
    void stop() override;

private:
    struct Sound
    {
        QByteArray wave;
        int length = 0; // ms
        QString error;
    };
    [[nodiscard]] static Sound loaded(const QString &file, int volume);
    void begin(const Sound &sound);
    void finishLater(const QString &error);

    SoundStatus m_status;
    quint64 m_ticket = 0;
    QByteArray m_wave; // what Windows reads from while it plays
    QTimer m_end;      // PlaySound() does not tell
    QString m_error;
};

} // namespace watchpost
