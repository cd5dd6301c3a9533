// The main window: toolbar, banner, camera page, alarm page, status bar. Assembles pages and passes their intents on.
#pragma once

#include "domain/alarm.h"
#include "domain/alarmrules.h"
#include "domain/camera.h"
#include "domain/cameraedit.h"
#include "domain/cameratable.h"
#include "domain/connection.h"
#include "domain/diagnostics.h"
#include "domain/shellsettings.h"
#include "domain/sync.h"
#include "domain/syncreview.h"

#include <QByteArray>
#include <QMainWindow>

#include <functional>
#include <memory>

namespace watchpost {

class AlarmModel;
class AlarmPage;
class CameraFilter;
class CameraModel;
struct HushState;
class DetailsPane;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // The models outlive the window.
    MainWindow(CameraModel *cameras, CameraFilter *filter, AlarmModel *alarms, QWidget *parent = nullptr);
    ~MainWindow() override;

    void setAccount(const LoginRequest &login);      // for the title
    void showLastLogin(const LastLogin &lastLogin);  // "Last login 20 Nov 2026, 21:14 from 192.0.2.7. Was that you?"
    void showStatus(const ConnectionStatus &status); // status bar, and the banner when the link is lost
    void showSyncProgress(const SyncProgress &progress);
    void showSyncReport(const SyncReport &report); // opens by itself only when something was refused, missing or failed
    // While reconnecting: a line of the banner, and a dialog that takes no focus.
    // `cameras`: so many would be brought back by an undo; 0: none. `fresh`: removed just now, a line says so.
    void showRemovals(int cameras, bool fresh);
    void setRemovedCameras(const QList<Camera> &cameras); // answers removedCamerasWanted()
    void showReview(int waiting);                         // so many cameras differ on the server, and wait for a choice
    void setReviewRows(const QList<SyncRow> &rows);       // answers reviewWanted()
    void showCertificate(const CertificateRefusal &refusal);
    void showUpdate(const QString &version); // a line of the banner; updatePageRequested() follows from its button
    void showProblem(const QString &text);   // a dismissible line of the banner (a store that cannot write, ...)
    void showCamera(const QString &id);      // raises the window, selects the row, clears a filter that hides it
    void importCameras();                    // as the command does; nothing where there is none
    void showAlarms();                       // raises the window and unfolds the alarm panel at its newest
    void setLanguages(const QStringList &codes, const QString &current);
    void showHush(const HushState &state); // what is muted and quiet now, in the status line
    void setMuteHoldBack(Severity upTo);   // AlarmRules::mutesHoldBack
    void setGroupLookup(const std::function<QString(const QString &cameraId)> &groupOf);
    void setDensity(Density density);
    void setDiagnostics(const DiagnosticsReport &report); // what Help > Diagnostics shows
    // What the details pane asks for at once, and what it is given for historyWanted().
    [[nodiscard]] DetailsPane *detailsPane() const;
    [[nodiscard]] AlarmPage *alarmPage() const; // the same with olderWanted()

    // QMainWindow's, and the widths of the columns and panes with them.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state); // false, and nothing changes, when it is not one of saveState()

Q_SIGNALS:
    void camerasAdded(const QList<watchpost::Camera> &cameras);          // Unconfirmed, as the user typed them
    void importRequested(const QList<watchpost::CameraRecord> &records); // new ones, and changes of what is here
    void renameRequested(const QString &id, const QString &name);
    void passwordChangeRequested(const QString &id, const QString &password); // of a camera that was refused
    void removeRequested(const QStringList &ids);                             // the window has asked the user
    void undoRemovalRequested();
    void updatePageRequested();
    void removedCamerasWanted(); // setRemovedCameras() answers
    void bringBackRequested(const QStringList &ids);
    void uploadAgainRequested(const QStringList &ids); // Missing or Refused ones
    void editRequested(const QStringList &ids, const watchpost::CameraEdit &edit);
    void renameGroupRequested(const QString &from, const QString &to); // to nothing: dissolves it
    void reviewWanted();                                               // setReviewRows() answers
    void reviewChosen(const QList<watchpost::SyncChoice> &choices);
    void syncRequested();
    void syncCancelRequested();
    void retryRequested();
    void settingsRequested();
    void logOutRequested();
    void muteRequested(const QList<watchpost::Mute> &mutes);
    void muteUntilRequested(const QList<watchpost::Mute> &mutes); // the person wants to choose their end
    void unmuteRequested(const QList<watchpost::MuteTarget> &targets);
    void alarmRulesRequested(); // the settings of them
    void quitRequested();       // the command
    void closeRequested();      // the window stays until it is hidden
    void acknowledgeRequested(const QList<qint64> &alarmIds);
    void acknowledgeWithNoteRequested(const QList<qint64> &alarmIds, const QString &note);
    void alarmNoteRequested(const QList<qint64> &alarmIds, const QString &note);
    void alarmsSeen(const QList<qint64> &alarmIds);
    void languageChosen(const QString &code);
    void certificateTrusted(const watchpost::CertificateRefusal &refusal);
    void noiseRequested();
    void userGuideRequested();
    void firstStepsRequested();
    void diagnosticsWanted(); // setDiagnostics() answers

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace watchpost
