// The windows of the cards, all made beforehand, and their places at the screen's corner. Shows what it is given; knows
// neither time nor what a click means.
#pragma once

#include "ui/alarmcard.h"
#include "ui/alarmcardstack.h"
#include "ui/popuplayout.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QScreen>
#include <QTimer>

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace watchpost {

class AlarmCardColumn : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostCards = 5; // the others are counted on one card more

    explicit AlarmCardColumn(QObject *parent = nullptr);
    ~AlarmCardColumn() override;

    void setPlace(const PopupPlace &place); // outdated() follows when it differs
    void present(const AlarmCardStack &stack, const std::optional<AwaySummary> &summary);
    void setHoldBack(Severity upTo); // AlarmRules::mutesHoldBack
    // Of a card that stands for many cameras: asked when they are to be shown.
    void setCamerasLookup(std::function<QList<AlarmOfMany>(quint64 key)> cameras);
    // For the time of a double click no card moves: its second click must not hit the card that moved up.
    void holdStill();
    [[nodiscard]] bool isHovered() const;
    [[nodiscard]] bool hasCardFor(quint64 key) const { return m_cardOf.contains(key); }

Q_SIGNALS:
    void acknowledgeClicked(quint64 key);
    void showCameraClicked(quint64 key);
    void cameraChosen(const QString &cameraId);
    void closeClicked(quint64 key);
    void muteChosen(quint64 key, const QList<watchpost::Mute> &mutes);
    void muteUntilChosen(quint64 key, const QList<watchpost::Mute> &mutes);
    void summaryClosed();
    void summaryOpened(); // "Show alarms"
    void restOpened();    // "Show all"
    void outdated();      // the screen or the pointer has changed: present() again

private:
    void build();
    void watchScreen(QScreen *screen);
    [[nodiscard]] QScreen *screenForCards() const;
    void arrange(const AlarmCardStack &stack, bool withSummary, int limit);
    void bind();
    void place(const AlarmCardStack &stack, const std::optional<AwaySummary> &summary, const QRect &available);
    void placeRest(const AlarmCardStack &stack, const QRect &available);
    [[nodiscard]] const AlarmCard *hoveredCard() const;
    [[nodiscard]] bool isSteady() const;
    [[nodiscard]] quint64 keyOf(const AlarmCard *card) const;
    [[nodiscard]] int restCount(const AlarmCardStack &stack) const;
    [[nodiscard]] PopupMetrics metrics() const;

    std::array<std::unique_ptr<AlarmCard>, kMostCards> m_cards;
    std::unique_ptr<AlarmCard> m_summaryCard;
    std::unique_ptr<AlarmCard> m_restCard;
    QHash<quint64, AlarmCard *> m_cardOf; // a card stays with its alarms as long as it shows
    QList<quint64> m_places;              // from the corner on; 0: empty
    PopupPlace m_place;
    QPointer<QScreen> m_shownOn;
    QTimer m_still;
    bool m_restHasRoom = false;
};

} // namespace watchpost
