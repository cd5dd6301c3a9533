// Alarms as the desktop's notifications: one for each camera, replaced as more come, taken back when they have been
// acknowledged elsewhere. What the desktop cannot show goes to undelivered(): somebody else has to.
#pragma once

#include "ui/notificationservice.h"
#include "ui/notifier.h"

#include <chrono>
#include <functional>
#include <memory>

namespace watchpost {

class DesktopNotifier : public Notifier
{
    Q_OBJECT

public:
    static constexpr int kMostInFlight = 8;                // what has not been answered yet
    static constexpr std::chrono::milliseconds kPace{400}; // between two changes of one camera's notification

    // What the server is to do about a sound: nothing, as we play our own or none is wanted; or its own.
    using SoundWanted = std::function<bool(Severity)>;

    explicit DesktopNotifier(NotificationService *service, QObject *parent = nullptr); // outlives it
    ~DesktopNotifier() override;

    void setPace(std::chrono::milliseconds pace);
    // True: alarms of that severity are to be heard and we cannot. Without it the server is always silent.
    void setServerSounds(SoundWanted wanted);

    [[nodiscard]] Channel channel() const override { return Channel::Notification; }
    void notify(const AlarmNotice &notice) override;
    void summarise(const AwaySummary &summary) override;
    void withdraw(const QList<qint64> &alarmIds) override;
    void clear() override;

Q_SIGNALS:
    void undelivered(const watchpost::AlarmNotice &notice);
    void summaryUndelivered(const watchpost::AwaySummary &summary);
    // Just before the intent that it lets a window come to the front for.
    void activationTokenGiven(const QString &token);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace watchpost
