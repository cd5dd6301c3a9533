// The list of alarms: one drawn column, newest first. Keeps the place that is being read when alarms come in above it,
// keeps the ages right, and notes which new alarms have been in sight.
#pragma once

#include <QHash>
#include <QTableView>
#include <QTimer>

#include <chrono>

namespace watchpost {

class AlarmModel;

class AlarmTable : public QTableView
{
    Q_OBJECT

public:
    // In sight for so long, in an active window: a person has had the chance to see it.
    static constexpr std::chrono::milliseconds kDwell{2000};

    explicit AlarmTable(AlarmModel *alarms, QWidget *parent = nullptr);

    void setDwell(std::chrono::milliseconds dwell);
    [[nodiscard]] QList<int> selectedRows() const; // ascending
    void selectRow(int row);

Q_SIGNALS:
    void seen(const QList<qint64> &alarmIds);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void applyFont();
    void lookAround();
    void repaintAges();
    [[nodiscard]] std::pair<int, int> rowsInSight() const; // first, last; last < first: none

    AlarmModel *m_alarms;
    QTimer m_look;
    QTimer m_ages;
    QHash<qint64, qint64> m_inSightSince; // by alarm; ms of a clock that never steps
    std::chrono::milliseconds m_dwell = kDwell;
    int m_rowHeight = 0;
};

} // namespace watchpost
