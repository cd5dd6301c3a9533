// Leads what becomes known of the cameras' states into their history: from the session, from the synchronisation, and
// what the end of a connection means for all of them.
#pragma once

#include "domain/statechange.h"

#include <QObject>

namespace watchpost {

class CameraStore;
class CameraSync;
class DetailsPane;
class Session;
class StateHistory;

class HistoryCoordinator : public QObject
{
    Q_OBJECT

public:
    // All outlive it.
    HistoryCoordinator(Session *session, CameraSync *sync, CameraStore *cameras, StateHistory *history,
                       QObject *parent = nullptr);

    void show(DetailsPane *pane); // what the pane asks for

    void forgetAccount(); // the account's stores are closed
    // Answered by historyRead(), now and whenever it has changed, until another camera is wanted; empty: none.
    void show(const QString &camera, qint64 spanMs);

Q_SIGNALS:
    void historyRead(const QString &camera, const QList<watchpost::StateChange> &changes);

private:
    void beginAccount();
    void read();

    Session *m_session;
    StateHistory *m_history;
    QString m_shown;
    qint64 m_spanMs = 0;
};

} // namespace watchpost
