// Alarm cards at the screen's corner, made beforehand so that the first one is painted within a frame. They stack;
// alarms of one camera and type fold into one card with a counter; never the focus.
#pragma once

#include "domain/alerting.h"
#include "ui/notifier.h"

#include <chrono>
#include <memory>

namespace watchpost {

class AlarmPopup : public Notifier
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kLifetime{20000};

    explicit AlarmPopup(QObject *parent = nullptr);
    ~AlarmPopup() override;

    // How long a card stays that is not critical; it stays longer while the pointer is on a card.
    void setLifetime(std::chrono::milliseconds lifetime);

    void setHoldBack(Severity upTo); // AlarmRules::mutesHoldBack
    void setPlace(const PopupPlace &place);

    [[nodiscard]] Channel channel() const override { return Channel::PopUp; }
    void notify(const AlarmNotice &notice) override;
    void summarise(const AwaySummary &summary) override;
    void withdraw(const QList<qint64> &alarmIds) override;
    void clear() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace watchpost
