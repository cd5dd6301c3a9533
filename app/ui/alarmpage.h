// The alarm panel: the alarms, newest first, with acknowledge and "show camera". Emits intents.
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
    void step(int rows);                             // selects the next (1) or the previous (-1) one
    void openMuteMenu();                             // for the selection, beside it
    [[nodiscard]] QList<QAction *> commands() const; // for a menu of the window

    void showAlarm(qint64 id); // scrolls to it, selects it and takes the focus; nothing when it has left the list
    void showNewest();         // scrolls to the top and selects the newest that is not acknowledged

Q_SIGNALS:
    void acknowledgeRequested(const QList<qint64> &alarmIds);
    void alarmsSeen(const QList<qint64> &alarmIds); // shown in a window that was active
    void showCameraRequested(const QString &cameraId);
    void muteRequested(const QList<watchpost::Mute> &mutes);
    void muteUntilRequested(const QList<watchpost::Mute> &mutes);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace watchpost
