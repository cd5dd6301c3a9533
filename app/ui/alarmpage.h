// The alarm panel: the alarms, newest first, with acknowledge and "show camera". Emits intents.
#pragma once

#include <QWidget>

#include <memory>

namespace watchpost {

class AlarmModel;

class AlarmPage : public QWidget
{
    Q_OBJECT

public:
    explicit AlarmPage(AlarmModel *alarms, QWidget *parent = nullptr);
    ~AlarmPage() override;

    void showNewest(); // scrolls to the top and selects the newest that is not acknowledged

Q_SIGNALS:
    void acknowledgeRequested(const QList<qint64> &alarmIds);
    void alarmsSeen(const QList<qint64> &alarmIds); // shown in a window that was active
    void showCameraRequested(const QString &cameraId);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace watchpost
