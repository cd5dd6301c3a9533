// How often each camera changed its state in the last 24 hours. No clock inside.
#pragma once

#include "domain/durations.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>

namespace watchpost {

class ChangeTally
{
public:
    static constexpr qint64 kSpanMs = kDayMs;
    static constexpr qint64 kStepMs = 10 * 60 * qint64(1000); // what is this close together leaves together

    // ms since the epoch, UTC.
    void add(const QString &camera, qint64 at, int count = 1);
    void expire(qint64 now);
    void clear();

    // Of the cameras whose number is another than at the last call; 0: no change any more.
    [[nodiscard]] QHash<QString, int> takeChanged();

private:
    void change(const QString &camera, int by);

    QMap<qint64, QHash<QString, int>> m_steps; // by at / kStepMs
    QHash<QString, int> m_counts;
    QSet<QString> m_changed;
};

} // namespace watchpost
