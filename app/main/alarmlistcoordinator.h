// What a person does in the list of alarms, brought to model, disk and screen: acknowledging, notes, a look at what is
// older than the list.
#pragma once

#include "domain/alarm.h"

#include <QList>
#include <QObject>

#include <functional>

namespace watchpost {

class AlarmModel;
class AlarmPresenter;
class AlarmStore;
class MainWindow;

class AlarmListCoordinator : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; // ms since the epoch, UTC

    struct Parts // all outlive it
    {
        AlarmStore *store;
        AlarmModel *alarms;
        MainWindow *window;
        AlarmPresenter *presenter;
    };

    explicit AlarmListCoordinator(const Parts &parts, QObject *parent = nullptr);

    void setClock(Clock clock);
    void acknowledge(const QList<qint64> &ids) { acknowledgeWithNote(ids, {}); }
    void acknowledgeWithNote(const QList<qint64> &ids, const QString &note);

private:
    void setNote(const QList<qint64> &ids, const QString &note);
    void markSeen(const QList<qint64> &ids);

    Parts m_parts;
    Clock m_clock;
};

} // namespace watchpost
