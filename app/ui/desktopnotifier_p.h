// Private to desktopnotifier*.cpp.
#pragma once

#include "ui/desktopnotifier.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <array>
#include <optional>

namespace watchpost {

class DesktopNotifier::Private
{
public:
    // All that stands, or shall stand, in one notification.
    struct Standing
    {
        struct Member
        {
            AlarmNotice notice;
            quint64 sentBy = 0; // the ticket; 0: not yet
        };
        QList<Member> members; // in the order of arrival
        std::optional<AwaySummary> summary;
        uint id = 0;          // the server's; 0: it does not stand
        quint64 ticket = 0;   // 0: nothing is on its way
        qint64 notBefore = 0; // of the clock
        bool waiting = false; // in a queue

        [[nodiscard]] bool isEmpty() const { return members.isEmpty() && !summary; }
        [[nodiscard]] bool isSent() const;
        [[nodiscard]] Severity severity() const;
        [[nodiscard]] QList<qint64> alarmIds() const;
    };

    Private(DesktopNotifier *notifier, NotificationService *notificationService);

    void wireService();
    void enqueue(const QString &key);
    void pump();
    [[nodiscard]] QString takeNext(qint64 now);
    void send(const QString &key);
    [[nodiscard]] DesktopNotice compose(const Standing &standing) const;
    void onSent(quint64 ticket, uint id);
    void onFailed(quint64 ticket);
    void onAction(uint id, const QString &action, const QString &token);
    void onClosed(uint id);
    void onHealth();
    void onAllGone();
    void mute(const Standing &standing, std::chrono::minutes duration);
    void giveUp(const QString &key); // hands on what was not delivered, and forgets it
    void forget(const QString &key);
    void takeBack(const QString &key);

    DesktopNotifier *q;
    NotificationService *service;
    SoundWanted serverSounds;
    QHash<QString, Standing> all;      // by camera, and two of our own
    std::array<QStringList, 3> queues; // keys by severity: what is worse goes first
    QHash<quint64, QString> inFlight;  // by ticket
    QHash<uint, QString> keyOfId;
    QHash<qint64, QString> keyOfAlarm;
    quint64 lastTicket = 0;
    std::chrono::milliseconds pace = kPace;
    QElapsedTimer clock;
    QTimer again; // for what waits for its pace
};

} // namespace watchpost
