#include "server/speaker.h"

#include "protocol/wirenames.h"

#include <QTimer>

#include <utility>

namespace watchpost::server {

using namespace protocol;

namespace {

constexpr int kHeldMs = 20;
constexpr quint64 kLost = 0x6c6f7374;
constexpr quint64 kDropped = 0x64726f70;

// splitmix64: every bit of the input counts, and it is the same on every platform.
quint64 scatter(quint64 value)
{
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}

} // namespace

void Speaker::send(const Message &message)
{
    if (m_mischief == Mischief())
        m_link.send(message);
    else
        bend(message);
}

void Speaker::sendBatch(const std::vector<Message> &messages)
{
    if (m_mischief == Mischief() && !m_held) {
        m_link.sendBatch(messages);
        return;
    }
    for (const Message &message : messages)
        bend(message);
}

bool Speaker::happens(int share)
{
    if (share <= 0)
        return false;
    return static_cast<int>(scatter(scatter(m_mischief.seed + m_number) + ++m_chances) % 100) < share;
}

// The same for every connection and every time.
bool Speaker::happensTo(std::uint64_t sequence, int share, quint64 salt) const
{
    return static_cast<int>(scatter(scatter(m_mischief.seed + salt) + sequence) % 100) < share;
}

void Speaker::bend(const Message &message)
{
    noise();
    std::visit(Overloaded{
                   [this](PushAlarm m) { bendAlarm(m); },
                   [this](const PushOnlineStatus &m) {
                       m_link.send(m);
                       if (happens(m_mischief.doubledPushes))
                           m_link.send(m);
                   },
                   [this](LoginOk m) {
                       if (happens(m_mischief.wrongLoginCount))
                           m.cameraCount = m.cameraCount == 0 ? 1 : m.cameraCount / 2;
                       if (m.lastTime)
                           m.lastTime = *m.lastTime + m_mischief.clockSkewMs;
                       m_link.send(m);
                   },
                   [this](UploadSuccess m) {
                       bendNumbers(&m.done, &m.total);
                       m_link.send(m);
                   },
                   [this](UploadFail m) {
                       bendNumbers(&m.done, &m.total);
                       m_link.send(m);
                   },
                   [this](DownloadSuccess m) {
                       bendNumbers(&m.current, &m.total);
                       m_link.send(m);
                   },
                   [this](const auto &m) { m_link.send(m); },
               },
               message);
}

void Speaker::bendNumbers(std::uint32_t *done, std::uint32_t *total)
{
    if (!happens(m_mischief.wrongNumbers))
        return;
    switch (scatter(m_mischief.seed + m_chances) % 4) {
    case 0:
        *done = 0;
        break;
    case 1:
        *done += 1;
        break;
    case 2:
        *total += 7;
        break;
    default:
        *done = *total + 1000000;
    }
}

void Speaker::bendAlarm(PushAlarm alarm)
{
    const bool first = alarm.sequence > m_newestTold;
    m_newestTold = std::max(m_newestTold, alarm.sequence);
    if (happensTo(alarm.sequence, m_mischief.lostAlarms, kLost) ||
        (first && happensTo(alarm.sequence, m_mischief.droppedAlarms, kDropped)))
        return;
    alarm.time += m_mischief.clockSkewMs;
    if (!m_held && happens(m_mischief.reorderedAlarms)) {
        m_held = {std::string(alarm.id), std::string(alarm.type), alarm.sequence, alarm.time};
        QTimer::singleShot(kHeldMs, &m_link, [this] { sayHeld(); });
        return;
    }
    m_link.send(alarm);
    if (happens(m_mischief.doubledPushes))
        m_link.send(alarm);
    sayHeld();
}

void Speaker::sayHeld()
{
    if (const auto held = std::exchange(m_held, std::nullopt))
        m_link.send(PushAlarm{held->id, held->type, held->sequence, held->time});
}

void Speaker::noise()
{
    std::string line;
    if (happens(m_mischief.badArguments))
        line.append(m_chances % 2 == 0 ? wireName<PushAlarm> : wireName<DownloadSuccess>).append(" what?\n");
    if (happens(m_mischief.unknownCommands))
        line.append("NormalCommand.FromTomorrow 1|2|3\n");
    if (!line.empty() && !m_link.isClosed() && m_link.device() != nullptr)
        m_link.device()->write(line.data(), static_cast<qint64>(line.size()));
}

} // namespace watchpost::server
