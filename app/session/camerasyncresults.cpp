// What a synchronisation learns, on its way out.
#include "session/camerasyncprivate.h"

#include <QDateTime>

#include <utility>

namespace watchpost {

namespace {

constexpr qint64 kProgressEveryMs = 50;

} // namespace

bool CameraSync::Private::drain()
{
    const bool outermost = !std::exchange(m_draining, true);
    if (!m_unbound.isEmpty()) {
        const QStringList unbound = std::exchange(m_unbound, {});
        if (!guarded([&] { Q_EMIT q->camerasUnbound(unbound); }))
            return false;
    }
    if (m_upload && !drainUpload())
        return false;
    if (m_download && !drainDownload())
        return false;
    if (!m_missing.isEmpty() && !drainMissing())
        return false;
    if (!outermost)
        return true;
    m_draining = false;
    if (!m_end || m_finishing)
        return true;
    const End end = *std::exchange(m_end, std::nullopt);
    finish(end.error, end.cancelled);
    return false;
}

bool CameraSync::Private::drainUpload()
{
    const UploadTransfer::Results results = m_upload->takeResults();
    for (const QString &id : results.confirmed) {
        Camera &camera = m_local[m_index.value(id)];
        ++m_serverCount;
        camera.binding = Binding::Confirmed;
        m_report.outcomes.append({id, SyncOutcome::Result::Uploaded, {}});
    }
    for (const SyncOutcome &outcome : results.refused)
        m_local[m_index.value(outcome.id)].binding = Binding::Refused;
    m_report.outcomes.append(results.refused);
    if (!results.confirmed.isEmpty() && !guarded([&] { Q_EMIT q->camerasConfirmed(results.confirmed); }))
        return false;
    if (!results.refused.isEmpty() && !guarded([&] { Q_EMIT q->camerasRefused(results.refused); }))
        return false;
    return tellStates(results.states);
}

bool CameraSync::Private::drainDownload()
{
    const DownloadTransfer::Results results = m_download->takeResults();
    QList<Camera> news;
    QList<CameraStateChange> states;
    for (qsizetype i = 0; i < results.cameras.size(); ++i) {
        const Camera &camera = results.cameras.at(i);
        const bool isNew = noteDownloaded(camera);
        if (isNew)
            news.append(camera);
        // A confirmed camera's state comes by the control connection, in order: what the data connection says of it may
        // be older than a push.
        const Binding binding = bindingOf(camera.id);
        if (isNew || (binding != Binding::Removed && binding != Binding::Confirmed))
            states.append(results.states.at(i));
    }
    if (!news.isEmpty() && !guarded([&] { Q_EMIT q->camerasDownloaded(news); }))
        return false;
    return tellStates(states);
}

// What is not on the account is not pushed either: its last state says nothing any more.
bool CameraSync::Private::drainMissing()
{
    const QStringList missing = std::exchange(m_missing, {});
    QList<CameraStateChange> states;
    states.reserve(missing.size());
    for (const QString &id : missing)
        states.append({id, OnlineState::Unknown, StateCause::Missing});
    return guarded([&] { Q_EMIT q->camerasMissing(missing); }) && tellStates(states);
}

// Not once the connection is gone: they would come after the session has said that all states are lost.
bool CameraSync::Private::tellStates(const QList<CameraStateChange> &states)
{
    if (states.isEmpty() || !m_session || m_session->status().state != ConnectionState::Online)
        return true;
    return guarded([&] { Q_EMIT q->cameraStatesChanged(states, QDateTime::currentMSecsSinceEpoch()); });
}

// True when the local list learns something by it: new here, known to be there again, or with another password. What
// the user has typed or removed here stays as it is.
bool CameraSync::Private::noteDownloaded(const Camera &camera)
{
    const auto it = m_index.constFind(camera.id);
    if (it == m_index.cend()) {
        m_index.insert(camera.id, m_local.size());
        m_local.append(camera);
    } else {
        Camera &local = m_local[*it];
        if (local.binding != Binding::Confirmed && local.binding != Binding::Missing && !m_gone.contains(*it))
            return false;
        if (local.binding == Binding::Confirmed && local.password == camera.password && !local.passwordUnknown)
            return false;
        local.password = camera.password;
        local.passwordUnknown = false;
        local.binding = Binding::Confirmed;
        m_gone.remove(*it);
    }
    m_report.outcomes.append({camera.id, SyncOutcome::Result::Downloaded, {}});
    return true;
}

Binding CameraSync::Private::bindingOf(const QString &id) const
{
    return m_local.at(m_index.value(id)).binding;
}

void CameraSync::Private::showProgress()
{
    SyncProgress progress{m_phase, 0, 0};
    const Transfer *transfer = nullptr;
    if (m_phase == SyncPhase::Removing) {
        progress.total = m_deletes;
        progress.done = m_deletes - static_cast<int>(m_toDelete.size()) - m_deletesUnderWay;
    } else if (m_phase == SyncPhase::Uploading) {
        transfer = m_upload.get();
    } else if (m_phase == SyncPhase::Downloading) {
        transfer = m_download.get();
    }
    if (transfer) {
        progress.done = transfer->done();
        progress.total = transfer->total();
        if (m_runner.isWaitingForPort())
            progress.phase = SyncPhase::WaitingForPort;
    }
    if (progress == m_shown)
        return;
    const bool sameStep = progress.phase == m_shown.phase && progress.total == m_shown.total;
    if (sameStep && m_shownAt.elapsed() < kProgressEveryMs)
        return;
    m_shown = progress;
    m_shownAt.start();
    Q_EMIT q->progressChanged(progress);
}

} // namespace watchpost
