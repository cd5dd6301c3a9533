// The list of alarms: one drawn column, newest first. Keeps the place that is being read when alarms come in above it,
// keeps the ages right, and notes which new alarms have been in sight.
#pragma once

#include "domain/shellsettings.h"

#include <QHash>
#include <QTableView>
#include <QTimer>

#include <chrono>
#include <functional>

namespace watchpost {

class AlarmFilter;

class AlarmTable : public QTableView
{
    Q_OBJECT

public:
    // In sight for so long, in an active window: a person has had the chance to see it.
    static constexpr std::chrono::milliseconds kDwell{2000};

    explicit AlarmTable(AlarmFilter *alarms, QWidget *parent = nullptr);

    using Clock = std::function<qint64()>; // ms, never steps back

    void setDensity(Density density);
    void setDwell(std::chrono::milliseconds dwell);
    void setClock(Clock clock);
    void lookAround();                             // at the alarms in sight; a timer does it several times in a dwell
    [[nodiscard]] QList<int> selectedRows() const; // ascending
    // Whether `matches` says so of any selected row. Asks no further then: thousands may be selected.
    [[nodiscard]] bool anySelected(const std::function<bool(int)> &matches) const;
    void selectRow(int row);

Q_SIGNALS:
    void seen(const QList<qint64> &alarmIds);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void applyFont();
    void repaintAges();
    [[nodiscard]] std::pair<int, int> rowsInSight() const; // first, last; last < first: none

    AlarmFilter *m_alarms;
    Clock m_clock;
    QTimer m_look;
    QTimer m_ages;
    QHash<qint64, qint64> m_inSightSince; // by alarm; ms of a clock that never steps
    std::chrono::milliseconds m_dwell = kDwell;
    int m_rowHeight = 0;
    Density m_density = Density::Comfortable;
};

} // namespace watchpost
