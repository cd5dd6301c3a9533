// Who is told what: online states, alarms and changed camera lists, to every logged-in client of every account
// concerned. What happens in one turn of the event loop becomes one write for each connection.
#pragma once

#include "server/alarmjournal.h"
#include "server/records.h"
#include "server/services.h"

#include "protocol/message.h"

#include <QObject>
#include <QTimer>

#include <set>

namespace watchpost::server {

class StateHub : public QObject
{
    Q_OBJECT

public:
    StateHub(Counters &counters, int listPushMs, QObject *parent = nullptr);

    void add(ControlConnection *client, const AccountPtr &account);
    void remove(ControlConnection *client, const AccountPtr &account);

    // Pushed when it is a change. False: it was so already.
    bool setState(const CameraPtr &camera, OnlineState state);
    void pushAlarms(const std::vector<JournalledAlarm> &alarms);
    // The account's present clients are told how many cameras it has, but for the connection that made the change
    // itself.
    void listChanged(const AccountPtr &account, quint64 origin);

    [[nodiscard]] std::size_t waiting() const { return m_waiting; } // state pushes of this turn

private:
    void flushStates();
    void flushLists();

    Counters &m_counters;
    std::vector<AccountPtr> m_dirty; // those with pendingStates
    std::vector<protocol::Message> m_messages;
    std::map<AccountPtr, std::set<quint64>> m_changedLists; // with the connections to tell
    QTimer m_listTimer;
    std::size_t m_waiting = 0;
};

} // namespace watchpost::server
