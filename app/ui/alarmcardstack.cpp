#include "ui/alarmcardstack.h"

#include <QSet>

#include <algorithm>

namespace watchpost {

QList<qint64> AlarmFold::ids() const
{
    QList<qint64> result;
    result.reserve(members.size());
    for (const Member &member : members)
        result.append(member.id);
    return result;
}

void AlarmCardStack::add(const AlarmNotice &notice, qint64 now, qint64 lifetime)
{
    const Alarm &alarm = notice.alarm;
    if (m_foldOf.contains(alarm.id))
        return;
    const Name name(alarm.cameraId, alarm.type);
    quint64 key = m_keys.value(name);
    if (key != 0 && m_places.value(key).first != static_cast<int>(alarm.severity)) {
        // The same type with another severity (a newer program's list): the fold moves to where it belongs.
        auto node = m_folds.extract(m_places.value(key));
        node.key().first = std::max(node.key().first, static_cast<int>(alarm.severity));
        m_places.insert(key, node.key());
        m_folds.insert(std::move(node));
    }
    if (key == 0) {
        key = ++m_lastKey;
        const Place place(static_cast<int>(alarm.severity), key);
        m_folds[place].key = key;
        m_places.insert(key, place);
        m_keys.insert(name, key);
    }
    const Place place = m_places.value(key);
    AlarmFold &fold = m_folds[place];
    fold.latest = notice;
    fold.latest.alarm.severity = static_cast<Severity>(place.first);
    fold.members.append({alarm.id, alarm.time, notice.one});
    fold.expiresAt = fold.latest.alarm.severity == Severity::Critical ? 0 : now + lifetime;
    m_foldOf.insert(alarm.id, key);
}

void AlarmCardStack::withdraw(const QList<qint64> &alarmIds)
{
    QHash<quint64, QSet<qint64>> goneByFold;
    for (const qint64 id : alarmIds) {
        if (const quint64 key = m_foldOf.take(id))
            goneByFold[key].insert(id);
    }
    for (auto it = goneByFold.cbegin(); it != goneByFold.cend(); ++it) {
        AlarmFold &fold = m_folds[m_places.value(it.key())];
        fold.members.removeIf([&gone = it.value()](const AlarmFold::Member &m) { return gone.contains(m.id); });
        if (fold.members.isEmpty())
            drop(it.key());
        else
            fold.latest.alarm.time = fold.members.constLast().time;
    }
}

QList<qint64> AlarmCardStack::take(quint64 key)
{
    const AlarmFold *found = fold(key);
    if (!found)
        return {};
    const QList<qint64> ids = found->ids();
    drop(key);
    return ids;
}

void AlarmCardStack::expire(qint64 now)
{
    QList<quint64> gone;
    for (const auto &[place, fold] : m_folds) {
        if (fold.expiresAt != 0 && fold.expiresAt <= now)
            gone.append(fold.key);
    }
    for (const quint64 key : std::as_const(gone))
        drop(key);
}

void AlarmCardStack::postpone(qint64 at)
{
    for (auto &[place, fold] : m_folds) {
        if (fold.expiresAt != 0)
            fold.expiresAt = std::max(fold.expiresAt, at);
    }
}

void AlarmCardStack::clear()
{
    m_folds.clear();
    m_places.clear();
    m_keys.clear();
    m_foldOf.clear();
}

QList<quint64> AlarmCardStack::worst(int limit) const
{
    QList<quint64> keys;
    for (auto it = m_folds.crbegin(); it != m_folds.crend() && keys.size() < limit; ++it)
        keys.append(it->second.key);
    return keys;
}

const AlarmFold *AlarmCardStack::fold(quint64 key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.cend() ? nullptr : &m_folds.at(*place);
}

void AlarmCardStack::drop(quint64 key)
{
    const auto it = m_folds.find(m_places.take(key));
    const AlarmFold &fold = it->second;
    m_keys.remove({fold.latest.alarm.cameraId, fold.latest.alarm.type});
    for (const AlarmFold::Member &member : fold.members)
        m_foldOf.remove(member.id);
    m_folds.erase(it);
}

} // namespace watchpost
