#include "server/statehub.h"

#include "server/controlconnection.h"

#include <utility>

namespace watchpost::server {

StateHub::StateHub(Counters &counters, int listPushMs, QObject *parent)
    : QObject(parent)
    , m_counters(counters)
{
    m_listTimer.setSingleShot(true);
    m_listTimer.setInterval(listPushMs);
    connect(&m_listTimer, &QTimer::timeout, this, &StateHub::flushLists);
}

void StateHub::add(ControlConnection *client, const AccountPtr &account)
{
    account->clients.push_back(client);
}

void StateHub::remove(ControlConnection *client, const AccountPtr &account)
{
    std::erase(account->clients, client);
}

bool StateHub::setState(const CameraPtr &camera, OnlineState state)
{
    if (camera->state == state)
        return false;
    camera->state = state;
    for (const CameraRecord::Bound &bound : camera->bound) {
        AccountRecord &account = *bound.account;
        if (account.clients.empty())
            continue;
        if (account.pendingStates.empty()) {
            if (m_dirty.empty())
                QMetaObject::invokeMethod(this, &StateHub::flushStates, Qt::QueuedConnection);
            m_dirty.push_back(account.clients.front()->account());
        }
        account.pendingStates.emplace_back(camera, state);
        ++m_waiting;
    }
    return true;
}

void StateHub::flushStates()
{
    m_waiting = 0;
    for (const AccountPtr &account : std::exchange(m_dirty, {})) {
        const auto states = std::exchange(account->pendingStates, {});
        m_messages.clear();
        m_messages.reserve(states.size());
        for (const auto &[camera, state] : states)
            m_messages.emplace_back(protocol::PushOnlineStatus{camera->id, state});
        // A copy: a client that reads too slowly is taken off the list while it is written to.
        for (ControlConnection *client : std::vector(account->clients)) {
            client->sendBatch(m_messages);
            m_counters.statePushes += m_messages.size();
        }
    }
}

void StateHub::pushAlarms(const std::vector<JournalledAlarm> &alarms)
{
    std::vector<AccountPtr> order;
    std::map<AccountRecord *, std::vector<JournalledAlarm>> byAccount;
    for (const JournalledAlarm &alarm : alarms) {
        auto &list = byAccount[alarm.account.get()];
        if (list.empty())
            order.push_back(alarm.account);
        list.push_back(alarm);
    }
    for (const AccountPtr &account : order) {
        for (ControlConnection *client : std::vector(account->clients))
            m_counters.alarmPushes += client->pushAlarms(byAccount[account.get()]);
    }
}

void StateHub::listChanged(const AccountPtr &account, quint64 origin)
{
    for (const ControlConnection *client : account->clients) {
        if (client->id() != origin)
            m_changedLists[account].insert(client->id());
    }
    if (!m_changedLists.empty() && !m_listTimer.isActive())
        m_listTimer.start();
}

void StateHub::flushLists()
{
    for (const auto &[account, concerned] : std::exchange(m_changedLists, {})) {
        for (ControlConnection *client : std::vector(account->clients)) {
            if (concerned.contains(client->id()))
                client->pushCameraCount();
        }
    }
}

} // namespace watchpost::server
