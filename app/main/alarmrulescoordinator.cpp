#include "main/alarmrulescoordinator.h"

#include "models/alarmmodel.h"
#include "models/cameramodel.h"
#include "models/quiettext.h"
#include "store/alarmstore.h"
#include "store/settings.h"
#include "ui/alarmpopup.h"
#include "ui/alarmpresenter.h"
#include "ui/alarmrulespage.h"
#include "ui/hushchip.h"
#include "ui/mainwindow.h"
#include "ui/muteuntildialog.h"
#include "ui/trayicon.h"

#include <algorithm>
#include <tuple>

namespace watchpost {
namespace {

using namespace std::chrono_literals;

// A countdown by the second while one shows; else often enough for the minute in which quiet hours begin.
constexpr auto kCountdown = 1s;
constexpr auto kIdle = 15s;

} // namespace

AlarmRulesCoordinator::AlarmRulesCoordinator(const Parts &parts, CameraLookup cameraOf, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_cameraOf(std::move(cameraOf))
    , m_clock([] { return QDateTime::currentDateTime(); })
{
    wire();
}

void AlarmRulesCoordinator::wire()
{
    connect(&m_tick, &QTimer::timeout, this, &AlarmRulesCoordinator::tick);
    connect(m_parts.presenter, &AlarmPresenter::muteRequested, this, &AlarmRulesCoordinator::mute);
    connect(m_parts.presenter, &AlarmPresenter::muteUntilRequested, this,
            [this](const QList<Mute> &mutes) { askUntil(mutes, nullptr); }); // the window may be hidden
    connect(m_parts.window, &MainWindow::muteRequested, this, &AlarmRulesCoordinator::mute);
    connect(m_parts.window, &MainWindow::muteUntilRequested, this,
            [this](const QList<Mute> &mutes) { askUntil(mutes, m_parts.window); });
    connect(m_parts.window, &MainWindow::unmuteRequested, this, &AlarmRulesCoordinator::unmute);
    connect(m_parts.window, &MainWindow::alarmRulesRequested, this, &AlarmRulesCoordinator::settingsWanted);
    connect(m_parts.store, &AlarmStore::typesRead, this, [this](const QStringList &types) {
        if (m_page)
            m_page->addSeenTypes(types);
    });
}

void AlarmRulesCoordinator::setClock(Clock clock)
{
    m_clock = clock;
    m_parts.presenter->setClock(std::move(clock));
}

void AlarmRulesCoordinator::begin()
{
    m_rules = m_parts.settings->alarmRules();
    useRules();
}

void AlarmRulesCoordinator::setAccount(const Account &account)
{
    m_account = account;
    m_rules.mutes = m_parts.settings->mutes(account);
    dropWhatIsOver(m_clock().toMSecsSinceEpoch());
    useRules();
}

SettingsPage *AlarmRulesCoordinator::makePage(QWidget *parent)
{
    m_page = new AlarmRulesPage(m_rules, parent);
    connect(m_page, &AlarmRulesPage::applied, this, &AlarmRulesCoordinator::apply);
    m_parts.store->readTypes();
    return m_page;
}

void AlarmRulesCoordinator::apply(const AlarmRules &rules)
{
    const Mutes mutes = m_rules.mutes;
    m_rules = rules;
    m_rules.mutes = mutes;
    m_parts.settings->setAlarmRules(m_rules);
    useRules();
}

void AlarmRulesCoordinator::useRules()
{
    const AlarmTypeNames names = typeNames(m_rules.types);
    m_parts.presenter->setRules(m_rules);
    m_parts.alarms->setTypeNames(names);
    m_parts.cameras->setTypeNames(names);
    m_parts.window->setMuteHoldBack(m_rules.mutesHoldBack);
    m_parts.popup->setHoldBack(m_rules.mutesHoldBack);
    tick();
}

void AlarmRulesCoordinator::setDoNotDisturb(bool on)
{
    m_doNotDisturb = on;
    m_parts.presenter->setDoNotDisturb(on);
    showHush(m_clock());
}

void AlarmRulesCoordinator::mute(const QList<Mute> &mutes)
{
    for (const Mute &mute : mutes) {
        if (m_rules.mutes.size() < kMaxMutes || m_rules.mutes.contains(mute.target))
            m_rules.mutes.insert(mute.target, mute);
    }
    mutesChanged();
    m_parts.presenter->withdraw(heldBack());
}

void AlarmRulesCoordinator::unmute(const QList<MuteTarget> &targets)
{
    for (const MuteTarget &target : targets)
        m_rules.mutes.remove(target);
    mutesChanged();
}

void AlarmRulesCoordinator::askUntil(const QList<Mute> &mutes, QWidget *parent)
{
    if (mutes.isEmpty())
        return;
    const TargetNames names{[this](const QString &id) { return m_parts.cameras->nameOf(id); },
                            typeNames(m_rules.types)};
    const QString what = mutes.size() == 1 ? targetText(mutes.constFirst().target, names)
                                           : tr("%Ln camera(s)", "to be muted", static_cast<int>(mutes.size()));
    auto *dialog = new MuteUntilDialog(mutes, what, parent, [this] { return m_clock().toMSecsSinceEpoch(); });
    connect(dialog, &MuteUntilDialog::chosen, this, &AlarmRulesCoordinator::mute);
    dialog->open();
    dialog->raise();
    dialog->activateWindow();
}

void AlarmRulesCoordinator::mutesChanged()
{
    m_parts.settings->setMutes(m_account, m_rules.mutes);
    m_parts.presenter->setRules(m_rules);
    tick();
}

void AlarmRulesCoordinator::tick()
{
    const QDateTime now = m_clock();
    const qsizetype before = m_rules.mutes.size();
    dropWhatIsOver(now.toMSecsSinceEpoch());
    if (m_rules.mutes.size() != before) {
        m_parts.settings->setMutes(m_account, m_rules.mutes);
        m_parts.presenter->setRules(m_rules);
    }
    showHush(now);
    const auto wanted = m_rules.mutes.isEmpty() ? kIdle : std::chrono::milliseconds(kCountdown);
    if (!m_tick.isActive() || m_tick.intervalAsDuration() != wanted)
        m_tick.start(wanted);
}

void AlarmRulesCoordinator::dropWhatIsOver(qint64 nowMs)
{
    m_rules.mutes.removeIf([nowMs](const auto &entry) { return !isActive(entry.value(), nowMs); });
}

void AlarmRulesCoordinator::showHush(const QDateTime &now)
{
    const HushState state = hushState(now);
    m_parts.window->showHush(state);
    m_parts.tray->setHush(hushSummary(state));
}

HushState AlarmRulesCoordinator::hushState(const QDateTime &now) const
{
    HushState state;
    state.now = now.toMSecsSinceEpoch();
    state.quiet = quietNow(m_rules.quietHours, now);
    state.doNotDisturb = m_doNotDisturb && m_rules.doNotDisturb.respect;
    const TargetNames names{[this](const QString &id) { return m_parts.cameras->nameOf(id); },
                            typeNames(m_rules.types)};
    for (const Mute &mute : m_rules.mutes)
        state.mutes.append({mute, targetName(mute.target, names)});
    std::sort(state.mutes.begin(), state.mutes.end(), [](const ShownMute &one, const ShownMute &other) {
        return std::tuple(one.mute.until, one.name) < std::tuple(other.mute.until, other.name);
    });
    return state;
}

// Alarms that still show or sound and would not any more. They stay in the list as they are.
QList<qint64> AlarmRulesCoordinator::heldBack() const
{
    const qint64 now = m_clock().toMSecsSinceEpoch();
    QList<qint64> ids;
    QHash<QString, QString> groups;
    for (int row = 0; row < m_parts.alarms->rowCount(); ++row) {
        const Alarm &alarm = m_parts.alarms->alarm(row);
        if (alarm.acknowledgedAt != 0)
            continue;
        auto group = groups.constFind(alarm.cameraId);
        if (group == groups.cend())
            group = groups.insert(alarm.cameraId, m_cameraOf(alarm.cameraId).group);
        AlarmFacts facts;
        facts.kind = alarm.kind;
        facts.type = alarm.type;
        facts.cameraId = alarm.cameraId;
        facts.group = *group;
        const Mute *mute = muteFor(facts, m_rules.mutes, now);
        if (mute && alarm.severity <= mute->upTo)
            ids.append(alarm.id);
    }
    return ids;
}

} // namespace watchpost
