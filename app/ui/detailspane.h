// The pane below the table: what is known of the selected camera. Its states of the last day and week, why its badge is
// what it is, its last alarms, and what the user says of it.
#pragma once

#include "domain/durations.h"
#include "domain/statechange.h"
#include "ui/badgereason.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace watchpost {

class AlarmModel;
class CameraFilter;
class CameraModel;
class CameraTable;

class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; // ms since the epoch, UTC
    // What was said last of a camera; none: nothing.
    using LatestLookup = std::function<std::optional<StateChange>(const QString &id)>;
    // A change of its state that is held back; none: none is.
    using HeldLookup = std::function<std::optional<HeldChange>(const QString &id)>;

    // All outlive the pane.
    DetailsPane(CameraModel *cameras, CameraFilter *filter, AlarmModel *alarms, CameraTable *table,
                QWidget *parent = nullptr);
    ~DetailsPane() override;

    void setLatestLookup(LatestLookup lookup);
    void setHeldLookup(HeldLookup lookup);
    void setClock(Clock clock);
    // The answer to historyWanted(): oldest first. Of another camera than the one shown: ignored.
    void setHistory(const QString &id, const QList<watchpost::StateChange> &changes);
    [[nodiscard]] QString cameraId() const; // empty: none, or several

    // How far back the longest bar goes.
    static constexpr qint64 kLongestMs = 7 * kDayMs;

Q_SIGNALS:
    void historyWanted(const QString &id); // while it is in sight; empty: of none any more
    void alarmActivated(qint64 alarmId);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace watchpost
