#include "ui/alarmcardcolumn.h"

#include <QApplication>
#include <QCursor>
#include <QScreen>

#include <algorithm>

namespace watchpost {
namespace {

constexpr quint64 kSummaryKey = ~quint64(0);

// Where the person works: the screen of the program's window, else the primary one.
QScreen *screenOfWindow()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        if (window->isVisible() && window->windowType() == Qt::Window)
            return window->screen();
    }
    return QGuiApplication::primaryScreen();
}

} // namespace

AlarmCardColumn::AlarmCardColumn(QObject *parent)
    : QObject(parent)
{
    m_still.setSingleShot(true);
    connect(&m_still, &QTimer::timeout, this, &AlarmCardColumn::outdated);
    build();
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *screen : screens)
        watchScreen(screen);
    connect(qApp, &QGuiApplication::screenAdded, this, [this](QScreen *screen) {
        watchScreen(screen);
        Q_EMIT outdated();
    });
    connect(qApp, &QGuiApplication::screenRemoved, this, &AlarmCardColumn::outdated);
    connect(qApp, &QGuiApplication::primaryScreenChanged, this, &AlarmCardColumn::outdated);
}

AlarmCardColumn::~AlarmCardColumn() = default;

void AlarmCardColumn::build()
{
    const auto prepare = [this](AlarmCard *card) {
        connect(card, &AlarmCard::hoverChanged, this, &AlarmCardColumn::holdStill);
        card->prepare();
    };
    for (auto &owner : m_cards) {
        owner = std::make_unique<AlarmCard>(AlarmCard::Kind::Alarm);
        AlarmCard *card = owner.get();
        connect(card, &AlarmCard::acknowledgeClicked, this, [this, card] { Q_EMIT acknowledgeClicked(keyOf(card)); });
        connect(card, &AlarmCard::showCameraClicked, this, [this, card] { Q_EMIT showCameraClicked(keyOf(card)); });
        connect(card, &AlarmCard::cameraChosen, this, &AlarmCardColumn::cameraChosen);
        connect(card, &AlarmCard::closeClicked, this, [this, card] { Q_EMIT closeClicked(keyOf(card)); });
        connect(card, &AlarmCard::muteChosen, this,
                [this, card](const QList<Mute> &mutes) { Q_EMIT muteChosen(keyOf(card), mutes); });
        connect(card, &AlarmCard::muteUntilChosen, this,
                [this, card](const QList<Mute> &mutes) { Q_EMIT muteUntilChosen(keyOf(card), mutes); });
        prepare(card);
    }
    m_summaryCard = std::make_unique<AlarmCard>(AlarmCard::Kind::Summary);
    connect(m_summaryCard.get(), &AlarmCard::closeClicked, this, &AlarmCardColumn::summaryClosed);
    connect(m_summaryCard.get(), &AlarmCard::showAlarmsClicked, this, &AlarmCardColumn::summaryOpened);
    prepare(m_summaryCard.get());
    m_restCard = std::make_unique<AlarmCard>(AlarmCard::Kind::Rest);
    connect(m_restCard.get(), &AlarmCard::showAlarmsClicked, this, &AlarmCardColumn::restOpened);
    prepare(m_restCard.get());
}

void AlarmCardColumn::setCamerasLookup(std::function<QList<AlarmOfMany>(quint64)> cameras)
{
    for (const auto &owner : m_cards) {
        AlarmCard *card = owner.get();
        card->setCamerasLookup([this, card, cameras] { return cameras(keyOf(card)); });
    }
}

void AlarmCardColumn::setHoldBack(Severity upTo)
{
    for (const auto &card : m_cards)
        card->setHoldBack(upTo);
}

void AlarmCardColumn::watchScreen(QScreen *screen)
{
    connect(screen, &QScreen::availableGeometryChanged, this, &AlarmCardColumn::outdated);
    connect(screen, &QScreen::logicalDotsPerInchChanged, this, &AlarmCardColumn::outdated); // another scale
}

void AlarmCardColumn::setPlace(const PopupPlace &place)
{
    if (place == m_place)
        return;
    m_place = place;
    Q_EMIT outdated();
}

QScreen *AlarmCardColumn::screenForCards() const
{
    QScreen *chosen = nullptr;
    switch (m_place.screen) {
    case PopupPlace::Screen::Primary:
        chosen = QGuiApplication::primaryScreen();
        break;
    case PopupPlace::Screen::OfMouse:
        chosen = QGuiApplication::screenAt(QCursor::pos());
        break;
    case PopupPlace::Screen::Named: {
        const QList<QScreen *> screens = QGuiApplication::screens();
        const auto named = std::find_if(screens.cbegin(), screens.cend(),
                                        [this](const QScreen *screen) { return screen->name() == m_place.screenName; });
        chosen = named == screens.cend() ? nullptr : *named;
        break;
    }
    case PopupPlace::Screen::OfWindow:
        break;
    }
    return chosen ? chosen : screenOfWindow();
}

void AlarmCardColumn::present(const AlarmCardStack &stack, const std::optional<AwaySummary> &summary)
{
    QScreen *screen = screenForCards();
    if (!screen)
        return;
    if (isSteady() && m_shownOn)
        screen = m_shownOn; // not from under the pointer, wherever the mouse or the window went
    m_shownOn = screen;
    const QRect available = screen->availableGeometry();
    arrange(stack, summary.has_value(), cardsThatFit(available, metrics(), kMostCards));
    bind();
    // A card that appears below would push the others away from under the pointer.
    if (!isSteady())
        m_restHasRoom = restCount(stack) > 0;
    place(stack, summary, available);
    placeRest(stack, available);
}

void AlarmCardColumn::arrange(const AlarmCardStack &stack, bool withSummary, int limit)
{
    QList<quint64> wanted = stack.worst(std::max(withSummary ? limit - 1 : limit, 1));
    const quint64 hovered = keyOf(hoveredCard());
    if (stack.fold(hovered) && !wanted.contains(hovered))
        wanted.last() = hovered; // not from under the pointer
    if (withSummary && (limit > 1 || wanted.isEmpty()))
        wanted.append(kSummaryKey); // what has been, below what is
    m_places = arrangeSlots(m_places, wanted, isSteady(), limit, m_place.corner);
}

void AlarmCardColumn::bind()
{
    for (auto it = m_cardOf.begin(); it != m_cardOf.end();) {
        if (m_places.contains(it.key())) {
            ++it;
            continue;
        }
        it.value()->hide();
        it = m_cardOf.erase(it);
    }
    const QList<AlarmCard *> used = m_cardOf.values();
    auto next = m_cards.cbegin();
    for (const quint64 key : std::as_const(m_places)) {
        if (key == 0 || m_cardOf.contains(key))
            continue;
        if (key == kSummaryKey) {
            m_cardOf.insert(key, m_summaryCard.get());
            continue;
        }
        while (used.contains(next->get()))
            ++next;
        m_cardOf.insert(key, (next++)->get());
    }
}

void AlarmCardColumn::place(const AlarmCardStack &stack, const std::optional<AwaySummary> &summary,
                            const QRect &available)
{
    const PopupMetrics sizes = metrics();
    for (int slot = 0; slot < m_places.size(); ++slot) {
        const quint64 key = m_places.at(slot);
        if (key == 0)
            continue;
        AlarmCard *card = m_cardOf.value(key);
        if (const AlarmFold *fold = stack.fold(key))
            card->setAlarm(fold->latest, fold->count());
        else
            card->setSummary(*summary);
        card->setGeometry(cardRect(available, sizes, slot, m_restHasRoom));
        card->show();
    }
}

void AlarmCardColumn::placeRest(const AlarmCardStack &stack, const QRect &available)
{
    const int rest = restCount(stack);
    if (rest == 0 || !m_restHasRoom) {
        m_restCard->hide();
        return;
    }
    const QList<quint64> worst = stack.worst(kMostCards + 1);
    const auto hidden = std::find_if(worst.cbegin(), worst.cend(), [this](quint64 key) { return !hasCardFor(key); });
    const AlarmFold *fold = hidden == worst.cend() ? nullptr : stack.fold(*hidden);
    m_restCard->setRest({rest, fold ? fold->latest.alarm.severity : Severity::Notice});
    m_restCard->setGeometry(restRect(available, metrics()));
    m_restCard->show();
}

void AlarmCardColumn::holdStill()
{
    m_still.start(QApplication::doubleClickInterval() + 100);
}

bool AlarmCardColumn::isHovered() const
{
    return hoveredCard() != nullptr;
}

bool AlarmCardColumn::isSteady() const
{
    return isHovered() || m_still.isActive();
}

const AlarmCard *AlarmCardColumn::hoveredCard() const
{
    const auto it = std::find_if(m_cards.cbegin(), m_cards.cend(), [](const auto &card) { return card->isHovered(); });
    if (it != m_cards.cend())
        return it->get();
    if (m_summaryCard->isHovered())
        return m_summaryCard.get();
    return m_restCard->isHovered() ? m_restCard.get() : nullptr;
}

quint64 AlarmCardColumn::keyOf(const AlarmCard *card) const
{
    for (auto it = m_cardOf.cbegin(); it != m_cardOf.cend(); ++it) {
        if (it.value() == card)
            return it.key();
    }
    return 0;
}

int AlarmCardColumn::restCount(const AlarmCardStack &stack) const
{
    int shown = 0;
    for (auto it = m_cardOf.cbegin(); it != m_cardOf.cend(); ++it) {
        if (const AlarmFold *fold = stack.fold(it.key()))
            shown += fold->count();
    }
    return stack.alarmCount() - shown;
}

PopupMetrics AlarmCardColumn::metrics() const
{
    const QFontMetrics font = m_restCard->fontMetrics();
    PopupMetrics metrics;
    metrics.card.setHeight(std::max(m_cards.front()->sizeHint().height(), m_summaryCard->sizeHint().height()));
    metrics.card.setWidth(std::max(m_cards.front()->minimumSizeHint().width(), font.averageCharWidth() * 62));
    metrics.rest = m_restCard->sizeHint().height();
    metrics.margin = font.height();
    metrics.gap = font.height() / 2;
    metrics.corner = m_place.corner;
    return metrics;
}

} // namespace watchpost
