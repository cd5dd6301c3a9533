// Lets alarms be heard. One sound at a time: the worst wins, and what is less severe does not interrupt it. A severity
// that repeats goes on until its alarms are withdrawn: acknowledged, or muted.
#pragma once

#include "domain/alerting.h"
#include "ui/notifier.h"
#include "ui/soundplayer.h"

#include <QHash>
#include <QTimer>

#include <array>
#include <chrono>
#include <optional>

namespace watchpost {

class AlarmSound : public Notifier
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kPause{2500}; // between two repetitions

    explicit AlarmSound(SoundPlayer *player, QObject *parent = nullptr); // outlives it

    void setSettings(const SoundSettings &settings); // what sounds now goes on as the new ones say
    [[nodiscard]] const SoundSettings &settings() const { return m_settings; }
    void setPause(std::chrono::milliseconds pause);

    // Of the settings page: once, whatever is going on, and without waiting for OK. testFinished() follows.
    void test(const SeveritySound &sound, Severity severity);
    void stopTest();
    [[nodiscard]] bool isSounding() const { return m_playing.has_value() || m_pause.isActive(); }

    // The file that a severity plays; empty: none.
    [[nodiscard]] static QString fileOf(const SeveritySound &sound, Severity severity);

    [[nodiscard]] Channel channel() const override { return Channel::Sound; }
    void notify(const AlarmNotice &notice) override;
    void summarise(const AwaySummary &) override {} // it is over, and may have been for hours
    void withdraw(const QList<qint64> &alarmIds) override;
    void clear() override;

Q_SIGNALS:
    void testFinished(const QString &error); // empty: it was played
    // Alarms are to be heard and could not be; once until one can be again.
    void problem(const QString &text);
    void soundingChanged(bool sounding);

private:
    void remove(qint64 id);
    void playNext();
    void play(Severity severity);
    void onFinished(const QString &error);
    void dropWhatIsHeardOnce();
    [[nodiscard]] bool playBundledInstead(Severity severity);
    void tellProblem(const QString &error);
    void stopIfNothingIsLeft();
    void tellSounding();
    [[nodiscard]] std::optional<Severity> wanted() const;

    SoundPlayer *m_player;
    SoundSettings m_settings;
    QHash<qint64, Severity> m_standing; // what sounds for, or is to sound again
    std::array<int, 3> m_count{};       // of m_standing, by severity
    std::array<bool, 3> m_fresh{};      // has come and has not been heard yet, by severity
    std::optional<Severity> m_playing;  // none: silence, or a test
    bool m_testing = false;
    bool m_instead = false; // the bundled one plays for the user's own
    bool m_told = false;
    bool m_wasSounding = false;
    QTimer m_pause;
};

} // namespace watchpost
