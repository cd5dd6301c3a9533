#include "session/camerasync.h"

#include "session/camerasyncprivate.h"
#include "session/syncplan.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace watchpost {

using protocol::Extension;

CameraSync::Private::Private(CameraSync *sync, Session *session)
    : q(sync)
    , m_session(session)
    , m_runner(session)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Private::timeout);
    connect(&m_runner, &TransferRunner::advanced, this, [this] {
        if (drain())
            showProgress();
    });
    connect(&m_runner, &TransferRunner::finished, this, &Private::transferred);
    connect(session, &Session::cameraDeleted, this, &Private::cameraDeleted);
    connect(session, &Session::statusChanged, this, [this](const ConnectionStatus &status) {
        if (status.state != ConnectionState::Online)
            connectionLost(status.state == ConnectionState::Offline);
    });
    connect(session, &QObject::destroyed, this, [this] { connectionLost(false); });
}

void CameraSync::Private::start(const QList<Camera> &local, int serverCount, bool verify,
                                const QSet<QString> &lookFirst)
{
    if (m_running)
        return;
    m_running = true;
    m_local = local;
    m_lookFirst = lookFirst;
    m_spared.clear();
    m_looking = m_looked = m_listRead = false;
    m_index.clear();
    for (qsizetype i = 0; i < m_local.size(); ++i)
        m_index.insert(m_local.at(i).id, i);
    m_serverCount = serverCount;
    m_verify = verify;
    m_unbound.clear();
    m_missing.clear();
    m_gone.clear();
    m_toDelete.clear();
    m_deletesUnderWay = 0;
    m_report = {};
    m_report.startedAt = QDateTime::currentMSecsSinceEpoch();
    m_phase = SyncPhase::Idle;
    m_timer.start(0);
}

// Ended: the user logged out, or was refused and reads why elsewhere. That is no failure of the synchronisation.
void CameraSync::Private::connectionLost(bool ended)
{
    m_runner.forgetPorts();
    if (!m_running)
        return;
    if (ended)
        finish({}, true);
    else
        finish(tr("The connection to the server was lost. The next login synchronises again."), false);
}

void CameraSync::Private::timeout()
{
    if (m_phase == SyncPhase::Removing) {
        m_verify = true; // what the server made of it is not known
        removingEnded();
    } else {
        beginRemoving();
    }
}

// --- transferring ---------------------------------------------------------------------------------------------------

void CameraSync::Private::planAndTransfer()
{
    m_timer.stop();
    if (!drain())
        return;
    SyncPlanInput input{.server = std::max(m_serverCount, 0), .verify = m_verify};
    input.unbind = m_session->extensions().has(Extension::Unbind);
    bool anyRemoved = false;
    for (qsizetype i = 0; i < m_local.size(); ++i) {
        const Binding binding = m_local.at(i).binding;
        const bool removed = binding == Binding::Removed && !m_gone.contains(i);
        anyRemoved |= removed;
        input.confirmed += removed || binding == Binding::Confirmed ? 1 : 0;
        const bool unconfirmed = binding == Binding::Unconfirmed || binding == Binding::Refused;
        input.unconfirmed += unconfirmed && !m_local.at(i).passwordUnknown ? 1 : 0;
    }
    const SyncPlan plan = planSync(input);
    // Fewer there may also mean that a removed one is gone at last: only the list says.
    m_downloadAfter = plan.download || m_looking || (plan.uploadConfirmed && anyRemoved);
    QList<Camera> uploads;
    for (const Camera &camera : std::as_const(m_local)) {
        if (camera.passwordUnknown)
            continue;
        const bool unconfirmed = camera.binding == Binding::Unconfirmed || camera.binding == Binding::Refused;
        if ((plan.uploadUnconfirmed && unconfirmed) || (plan.uploadConfirmed && camera.binding == Binding::Confirmed))
            uploads.append(camera);
    }
    if (uploads.isEmpty()) {
        beginDownload();
        return;
    }
    m_upload = std::make_unique<UploadTransfer>(uploads);
    m_phase = SyncPhase::Uploading;
    m_runner.start(m_upload.get());
    showProgress();
}

void CameraSync::Private::beginDownload()
{
    if (!m_downloadAfter) {
        finish({}, false);
        return;
    }
    m_download = std::make_unique<DownloadTransfer>(m_serverCount <= 0);
    m_phase = SyncPhase::Downloading;
    m_runner.start(m_download.get());
    showProgress();
}

void CameraSync::Private::transferred(const QString &error)
{
    if (!drain())
        return;
    if (!error.isEmpty()) {
        finish(error, false);
    } else if (m_phase == SyncPhase::Uploading) {
        m_upload.reset();
        beginDownload();
    } else {
        compareWithServer();
        if (!drain())
            return;
        removeWhatWasLookedAt();
    }
}

// The server's list is complete: what it does not hold is not there.
void CameraSync::Private::compareWithServer()
{
    for (qsizetype i = 0; i < m_local.size(); ++i) {
        Camera &camera = m_local[i];
        if (m_download->ids().contains(camera.id) || m_gone.contains(i))
            continue;
        if (camera.binding == Binding::Confirmed) {
            camera.binding = Binding::Missing;
            m_missing.append(camera.id);
            m_report.outcomes.append({camera.id, SyncOutcome::Result::Missing, {}});
        } else if (camera.binding == Binding::Removed) {
            noteUnbound(camera.id);
        }
    }
    m_listRead = true;
}

// --- the end --------------------------------------------------------------------------------------------------------

void CameraSync::Private::cancel()
{
    if (m_running)
        finish({}, true);
}

void CameraSync::Private::finish(QString error, bool cancelled)
{
    if (m_finishing)
        return;
    if (m_draining) { // a slot ends it: once the signals that are on their way are out, as finished() is the last one
        m_end = m_end.value_or(End{error, cancelled});
        return;
    }
    m_timer.stop();
    m_runner.stop();
    m_phase = SyncPhase::Idle;
    m_finishing = true;
    if (!drain())
        return;
    m_finishing = false;
    m_end.reset();
    m_upload.reset();
    m_download.reset();
    m_running = false;
    m_report.finishedAt = QDateTime::currentMSecsSinceEpoch();
    m_report.cancelled = cancelled;
    m_report.error = error;
    const SyncReport report = std::exchange(m_report, {});
    if (guarded([this] { showProgress(); }))
        Q_EMIT q->finished(report);
}

// --- the public face ------------------------------------------------------------------------------------------------

CameraSync::CameraSync(Session *session, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, session))
{
}

CameraSync::~CameraSync() = default;

void CameraSync::start(const QList<Camera> &local, int serverCount, bool verify, const QSet<QString> &lookFirst)
{
    d->start(local, serverCount, verify, lookFirst);
}

void CameraSync::setAnswerMs(int ms)
{
    d->m_answerMs = ms;
    d->m_runner.setAnswerMs(ms);
}

void CameraSync::cancel()
{
    d->cancel();
}

bool CameraSync::isRunning() const
{
    return d->m_running;
}

} // namespace watchpost
