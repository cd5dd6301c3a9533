// The alarm panel: the alarms, newest first, with a filter, a histogram, acknowledge and "show camera". Emits intents.
#pragma once

#include "domain/alarmrules.h"

#include <QWidget>

#include <functional>
#include <memory>

class QAction;

namespace watchpost {

class AlarmModel;

class AlarmPage : public QWidget
{
    Q_OBJECT

public:
    explicit AlarmPage(AlarmModel *alarms, QWidget *parent = nullptr);
    ~AlarmPage() override;

    void setHoldBack(Severity upTo); // AlarmRules::mutesHoldBack
    void setGroupLookup(std::function<QString(const QString &cameraId)> groupOf);
    void setGroups(std::function<QStringList()> groups); // every path, for the filter
    void step(int rows);                                 // selects the next (1) or the previous (-1) one
    void openMuteMenu();                                 // for the selection, beside it
    [[nodiscard]] QList<QAction *> commands() const;     // for a menu of the window

    // Scrolls to it, selects it and takes the focus; a filter that hides it is cleared. Nothing when it has left the
    // list.
    void showAlarm(qint64 id);
    void showNewest(); // the same with the newest that is not acknowledged
    void clearFilter();
    void olderFailed(const QString &text); // answers olderWanted() when the disk cannot

    // Whether filter and histogram are unfolded.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void acknowledgeRequested(const QList<qint64> &alarmIds);
    void acknowledgeWithNoteRequested(const QList<qint64> &alarmIds, const QString &note);
    void noteRequested(const QList<qint64> &alarmIds, const QString &note); // of acknowledged ones
    void alarmsSeen(const QList<qint64> &alarmIds);                         // shown in a window that was active
    void showCameraRequested(const QString &cameraId);
    void muteRequested(const QList<watchpost::Mute> &mutes);
    void muteUntilRequested(const QList<watchpost::Mute> &mutes);
    // Alarms of that time (ms UTC, `to` not included) are on the disk, and not in the model: AlarmModel::setOlder().
    void olderWanted(qint64 from, qint64 to, int room);
    void olderUnwanted();
    void unfoldRequested(); // the panel is about to take the focus
    void exported(const QString &path, int count);
    void problem(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace watchpost
