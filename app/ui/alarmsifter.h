// What of the alarms the page shows: brings filter bar, histogram, list and what is on the disk together.
#pragma once

#include "models/alarmfilter.h"
#include "models/alarmtally.h"
#include "ui/alarmolderbar.h"

#include <QObject>
#include <QTimeZone>
#include <QTimer>

#include <functional>
#include <optional>

namespace watchpost {

class AlarmFilterBar;

class AlarmSifter : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; // ms since the epoch, UTC

    // Both outlive it.
    AlarmSifter(AlarmModel *alarms, AlarmFilterBar *bar, QObject *parent = nullptr);

    void setClock(Clock clock);
    void setZone(const QTimeZone &zone);
    void setGroupLookup(const AlarmMatcher::GroupLookup &groupOf);

    [[nodiscard]] AlarmFilter *filter() { return &m_filter; }
    [[nodiscard]] const AlarmTally &tally() const { return m_tally; }
    [[nodiscard]] std::optional<qint64> chosenFrom() const; // where the chosen bucket begins
    [[nodiscard]] QString title() const;                    // of the stretch that the histogram is of
    [[nodiscard]] bool isFiltering() const;

    // The alarms of a bucket only; those of the chosen one again: of all of them.
    void toggleBucket(qint64 from, qint64 to);
    void clear(); // shows all
    void tick();  // the last hours are others now; a timer does it once a minute

    [[nodiscard]] AlarmOlderBar::State older() const;
    [[nodiscard]] qint64 notBefore() const; // what the list shows of the history begins here
    [[nodiscard]] QString olderError() const { return m_olderError; }
    void askForOlder();
    void olderFailed(const QString &text);

Q_SIGNALS:
    void changed(); // the criteria: by the person
    void olderChanged();
    // Alarms of a stretch of time are on the disk and not in the model (AlarmModel::setOlder()).
    void olderWanted(qint64 from, qint64 to, int room);
    void olderUnwanted(); // what that brought is no longer looked at

private:
    void apply();
    void count();
    void setFilter();
    void seeToOlder();
    void olderArrived();
    [[nodiscard]] std::pair<qint64, qint64> stretch() const; // from, to: what the list is of

    AlarmModel *m_alarms;
    AlarmFilterBar *m_bar;
    AlarmFilter m_filter;
    AlarmTally m_tally;
    Clock m_clock;
    QTimeZone m_zone;
    QTimer m_minute;
    AlarmCriteria m_criteria; // without the bucket
    std::optional<std::pair<qint64, qint64>> m_bucket;
    std::optional<std::pair<qint64, qint64>> m_asked; // the stretch that older ones were asked for last
    bool m_reading = false;
    bool m_truncated = false;
    QString m_olderError;
};

} // namespace watchpost
