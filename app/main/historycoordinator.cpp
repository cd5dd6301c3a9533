#include "main/historycoordinator.h"

#include "session/camerasync.h"
#include "session/session.h"
#include "store/camerastore.h"
#include "store/statehistory.h"
#include "ui/detailspane.h"

#include <QDateTime>

namespace watchpost {

HistoryCoordinator::HistoryCoordinator(Session *session, CameraSync *sync, CameraStore *cameras, StateHistory *history,
                                       QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_history(history)
{
    connect(session, &Session::loggedIn, this, &HistoryCoordinator::beginAccount);
    connect(session, &Session::cameraStatesChanged, history, &StateHistory::take);
    connect(sync, &CameraSync::cameraStatesChanged, history, &StateHistory::take);
    connect(session, &Session::statesLost, history, [session, history](qint64 at) {
        // The session is in the state by now that it announces next: Offline without an error is the user's wish.
        const ConnectionStatus &status = session->status();
        const bool wanted = status.state == ConnectionState::Offline && status.error.kind == ErrorKind::None;
        history->lose(at, wanted ? StateCause::LoggedOut : StateCause::LinkLost);
    });
    connect(history, &StateHistory::followedChanged, this, &HistoryCoordinator::read);
    connect(cameras, &CameraStore::camerasRemoved, history, &StateHistory::forget);
}

void HistoryCoordinator::show(DetailsPane *pane)
{
    pane->setLatestLookup([this](const QString &id) { return m_history->latest(id); });
    connect(pane, &DetailsPane::historyWanted, this, [this](const QString &id) { show(id, DetailsPane::kLongestMs); });
    connect(this, &HistoryCoordinator::historyRead, pane, &DetailsPane::setHistory);
}

void HistoryCoordinator::beginAccount()
{
    const LoginRequest &request = m_session->request();
    m_history->open(accountFor(request.address, request.user));
    m_history->follow(m_shown);
}

void HistoryCoordinator::forgetAccount()
{
    m_history->close();
    m_shown.clear();
}

void HistoryCoordinator::show(const QString &camera, qint64 spanMs)
{
    m_shown = camera;
    m_spanMs = spanMs;
    m_history->follow(camera);
    read();
}

void HistoryCoordinator::read()
{
    if (m_shown.isEmpty())
        return;
    m_history->read(m_shown, QDateTime::currentMSecsSinceEpoch() - m_spanMs, this,
                    [this, camera = m_shown](const QList<StateChange> &changes) {
                        if (camera == m_shown)
                            Q_EMIT historyRead(camera, changes);
                    });
}

} // namespace watchpost
