// Taking cameras off the account, as the user asked.
#include "session/camerasyncprivate.h"

#include "domain/syncreview.h"

#include <utility>

namespace watchpost {

using protocol::Extension;

namespace {

constexpr int kDeletesUnderWay = 64;

} // namespace

void CameraSync::Private::beginRemoving()
{
    if (!m_session || m_session->status().state != ConnectionState::Online) {
        finish(tr("There is no connection to the server. Log in and synchronise again."), false);
        return;
    }
    if (!m_session->extensions().has(Extension::Unbind)) {
        m_lookFirst.clear(); // nothing will be taken off
    } else {
        for (const Camera &camera : std::as_const(m_local)) {
            if (camera.binding != Binding::Removed || isLeftThere(camera))
                continue;
            if (!m_lookFirst.contains(camera.id))
                m_toDelete.push_back(camera.id);
            else if (!camera.mark.review) // it was looked at, and waits for the user: nothing new for now
                m_looking = true;
        }
    }
    m_deletes = static_cast<int>(m_toDelete.size());
    if (m_deletes == 0) {
        planAndTransfer();
        return;
    }
    m_phase = SyncPhase::Removing;
    sendDeletes();
    showProgress();
}

void CameraSync::Private::sendDeletes()
{
    m_timer.start(m_answerMs);
    while (m_deletesUnderWay < kDeletesUnderWay && !m_toDelete.empty()) {
        ++m_deletesUnderWay;
        const QString id = m_toDelete.front();
        m_toDelete.pop_front();
        m_session->deleteCamera(id);
    }
}

void CameraSync::Private::cameraDeleted(const QString &id, bool ok)
{
    if (m_phase != SyncPhase::Removing || m_deletesUnderWay == 0)
        return;
    --m_deletesUnderWay;
    if (ok) {
        noteUnbound(id);
        --m_serverCount;
    } else {
        m_verify = true; // it may be off the account already: the server's list will say
    }
    if (!m_toDelete.empty()) {
        sendDeletes();
    } else if (m_deletesUnderWay == 0) {
        removingEnded();
        return;
    }
    showProgress();
}

void CameraSync::Private::removingEnded()
{
    m_timer.stop();
    if (m_looked)
        finish({}, false); // one that was not answered is looked at again
    else
        planAndTransfer();
}

// What the server's list shows as it was when it was removed here. What somebody has changed there since is spared.
void CameraSync::Private::removeWhatWasLookedAt()
{
    m_looked = true;
    m_toDelete.clear(); // what was not answered before the list was read is not asked twice
    m_deletesUnderWay = 0;
    if (m_session && m_session->status().state == ConnectionState::Online) {
        for (qsizetype i = 0; i < m_local.size(); ++i) {
            const Camera &camera = m_local.at(i);
            if (camera.binding == Binding::Removed && m_lookFirst.contains(camera.id) && !m_gone.contains(i) &&
                !m_spared.contains(i))
                m_toDelete.push_back(camera.id);
        }
    }
    m_deletes = static_cast<int>(m_toDelete.size());
    if (m_deletes == 0) {
        finish({}, false);
        return;
    }
    m_phase = SyncPhase::Removing;
    sendDeletes();
    showProgress();
}

void CameraSync::Private::noteUnbound(const QString &id)
{
    m_unbound.append(id);
    m_report.outcomes.append({id, SyncOutcome::Result::Unbound, {}});
    if (const auto it = m_index.constFind(id); it != m_index.cend())
        m_gone.insert(*it);
}

} // namespace watchpost
