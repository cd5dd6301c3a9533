// Alarm cards at the screen's corner, made beforehand so that the first one is painted within a frame. They stack; alarms of
// one camera and type fold into one card with a counter; never the focus.
#pragma once

#include "ui/notifier.h"

#include <memory>

namespace watchpost {

class AlarmPopup : public Notifier
{
    Q_OBJECT

public:
    explicit AlarmPopup(QObject *parent = nullptr);
    ~AlarmPopup() override;

    void notify(const AlarmNotice &notice) override;
    void summarise(const AwaySummary &summary) override;
    void withdraw(const QList<qint64> &alarmIds) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace watchpost
