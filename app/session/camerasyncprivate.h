// The inside of CameraSync.
#pragma once

#include "session/camerasync.h"
#include "session/downloadtransfer.h"
#include "session/session.h"
#include "session/transferrunner.h"
#include "session/uploadtransfer.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <deque>
#include <optional>

namespace watchpost {

class CameraSync::Private : public QObject
{
public:
    Private(CameraSync *sync, Session *session);

    void start(const QList<Camera> &local, int serverCount, bool verify, const QSet<QString> &lookFirst);
    void cancel();
    void connectionLost(bool ended);

    // removals, then uploads, then the download, then the removals that had to wait for it: each step begins the next
    void timeout();
    void beginRemoving();
    void removeWhatWasLookedAt();
    void removingEnded();
    void sendDeletes();
    void cameraDeleted(const QString &id, bool ok);
    void planAndTransfer();
    void beginDownload();
    void transferred(const QString &error);
    void finish(QString error, bool cancelled);

    // Emits what was learned. False: a slot has deleted or ended this synchronisation.
    bool drain();
    bool drainUpload();
    bool drainDownload();
    bool drainMissing();
    bool drainRest();
    bool tellStates(const QList<CameraStateChange> &states);
    void compareWithServer();
    enum class Fate { Known, News, Differs };
    Fate noteDownloaded(const Camera &camera);
    void noteUnbound(const QString &id);
    [[nodiscard]] Binding bindingOf(const QString &id) const;
    void showProgress();
    // Whether this object is still alive after its slots have run.
    template <class Emit>
    bool guarded(Emit emitSignal)
    {
        const QPointer<Private> alive(this);
        emitSignal();
        return !alive.isNull();
    }

    CameraSync *const q;
    QPointer<Session> m_session;
    TransferRunner m_runner;
    std::unique_ptr<UploadTransfer> m_upload;
    std::unique_ptr<DownloadTransfer> m_download;
    QTimer m_timer; // the first step, then the answers to removals
    bool m_running = false;
    bool m_draining = false;
    bool m_finishing = false;
    SyncPhase m_phase = SyncPhase::Idle;

    QList<Camera> m_local;             // with what was learned since
    QHash<QString, qsizetype> m_index; // into it
    QSet<qsizetype> m_gone;            // of it: unbound, as the user asked
    QSet<QString> m_lookFirst;
    QSet<qsizetype> m_spared; // of the list: to be looked at first, and the server's is not what was removed here
    bool m_looking = false;   // so the server's list is read
    bool m_looked = false;
    bool m_listRead = false; // not emitted yet
    int m_serverCount = 0;   // with what we did to it
    bool m_verify = false;
    bool m_downloadAfter = false;

    std::deque<QString> m_toDelete;
    int m_answerMs = 30000;
    int m_deletes = 0;
    int m_deletesUnderWay = 0;
    QStringList m_unbound; // not emitted yet
    QStringList m_missing; // not emitted yet

    SyncReport m_report;
    struct End
    {
        QString error;
        bool cancelled = false;
    };
    std::optional<End> m_end; // asked for by a slot while signals are on their way
    SyncProgress m_shown;
    QElapsedTimer m_shownAt;
};

} // namespace watchpost
