// One client's way through the alarm journal (docs/protocol.md, "alarm-replay"): nothing before it asks, then what it
// missed, oldest first, then what happens; no hole and no double between the two.
#pragma once

#include "server/alarmjournal.h"
#include "server/speaker.h"

#include "protocol/link.h"

#include <QObject>

namespace watchpost::server {

class AlarmFeed : public QObject
{
    Q_OBJECT

public:
    AlarmFeed(AlarmJournal &journal, protocol::Link &link, Speaker &speaker, QObject *parent = nullptr);

    // After the login. Without alarm-replay it is live at once.
    void start(const AccountPtr &account);
    // ReplayAlarms: from the one after `sequence`. Again at any time.
    void replayFrom(quint64 sequence);
    // They are on the disk. Returns how many were sent.
    std::size_t push(const std::vector<JournalledAlarm> &alarms);

private:
    enum class State {
        Silent, // not logged in, or the client has not asked yet
        Replaying,
        Live,
    };

    void send(const std::vector<JournalledAlarm> &alarms);
    void replayMore();

    AlarmJournal &m_journal;
    protocol::Link &m_link;
    Speaker &m_speaker;
    AccountPtr m_account;
    State m_state = State::Silent;
    quint64 m_sent = 0; // the last one of the replay
    std::vector<protocol::Message> m_messages;
};

} // namespace watchpost::server
