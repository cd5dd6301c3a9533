#include "domain/changetally.h"

#include <utility>

namespace watchpost {

void ChangeTally::add(const QString &camera, qint64 at, int count)
{
    m_steps[at / kStepMs][camera] += count;
    change(camera, count);
}

void ChangeTally::expire(qint64 now)
{
    const qint64 oldest = (now - kSpanMs) / kStepMs;
    while (!m_steps.isEmpty() && m_steps.firstKey() < oldest) {
        const QHash<QString, int> gone = m_steps.take(m_steps.firstKey());
        for (auto it = gone.cbegin(); it != gone.cend(); ++it)
            change(it.key(), -it.value());
    }
}

void ChangeTally::clear()
{
    m_steps.clear();
    m_counts.clear();
    m_changed.clear();
}

QHash<QString, int> ChangeTally::takeChanged()
{
    QHash<QString, int> counts;
    const QSet<QString> changed = std::exchange(m_changed, {});
    counts.reserve(changed.size());
    for (const QString &camera : changed)
        counts.insert(camera, m_counts.value(camera));
    return counts;
}

void ChangeTally::change(const QString &camera, int by)
{
    int &count = m_counts[camera];
    count += by;
    if (count == 0)
        m_counts.remove(camera);
    m_changed.insert(camera);
}

} // namespace watchpost
