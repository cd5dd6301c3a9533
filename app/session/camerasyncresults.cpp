// What a synchronisation learns, on its way out.
#include "domain/syncreview.h"
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
    if (!drainRest())
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

bool CameraSync::Private::drainRest()
{
    if (!m_missing.isEmpty() && !drainMissing())
        return false;
    return !std::exchange(m_listRead, false) || guarded([this] { Q_EMIT q->listRead(); });
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
    QList<Camera> differing;
    QList<CameraStateChange> states;
    for (qsizetype i = 0; i < results.cameras.size(); ++i) {
        const Camera &camera = results.cameras.at(i);
        const bool confirmed = m_index.contains(camera.id) && bindingOf(camera.id) == Binding::Confirmed;
        const Fate fate = noteDownloaded(camera);
        if (fate == Fate::News)
            news.append(camera);
        else if (fate == Fate::Differs)
            differing.append(camera);
        // A confirmed camera's state comes by the control connection, in order: what the data connection says of it may
        // be older than a push.
        if (fate == Fate::News || (!confirmed && bindingOf(camera.id) != Binding::Removed))
            states.append(results.states.at(i));
    }
    if (!news.isEmpty() && !guarded([&] { Q_EMIT q->camerasDownloaded(news); }))
        return false;
    if (!differing.isEmpty() && !guarded([&] { Q_EMIT q->camerasDiffer(differing); }))
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

// News: the local list learns something by it that overwrites nothing: new here, there again, or with a password that
// could not be read here. What the user has typed or removed here stays as it is.
CameraSync::Private::Fate CameraSync::Private::noteDownloaded(const Camera &camera)
{
    const auto it = m_index.constFind(camera.id);
    if (it == m_index.cend()) {
        m_index.insert(camera.id, m_local.size());
        m_local.append(camera);
    } else if (Camera &local = m_local[*it]; m_gone.remove(*it)) {
        local = camera; // bound again by another client, after it was taken off as the user asked
    } else if (local.binding == Binding::Removed) {
        if (!m_lookFirst.contains(camera.id) || !wouldOverwrite(local, camera))
            return Fate::Known;
        m_spared.insert(*it);
        return Fate::Differs;
    } else if (wouldOverwrite(local, camera)) {
        if (local.binding == Binding::Missing)
            local.binding = Binding::Confirmed;
        return Fate::Differs;
    } else {
        const bool confirmed = local.binding == Binding::Confirmed;
        if (!(confirmed && local.passwordUnknown) && local.binding != Binding::Missing)
            return Fate::Known;
        local.password = camera.password;
        local.passwordUnknown = false;
        local.binding = Binding::Confirmed;
    }
    m_report.outcomes.append({camera.id, SyncOutcome::Result::Downloaded, {}});
    return Fate::News;
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
