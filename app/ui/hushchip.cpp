#include "ui/hushchip.h"

#include "models/quiettext.h"
#include "ui/announce.h"
#include "ui/appearance.h"
#include "ui/elidedbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

namespace watchpost {
namespace {

QString mutedWords(const HushState &state)
{
    const ShownMute &first = state.mutes.constFirst();
    const QString left = timeLeftText(first.mute.until - state.now);
    if (state.mutes.size() == 1)
        return HushChip::tr("%1 muted, %2 left", "camera or group, time").arg(first.name, left);
    return HushChip::tr("%Ln mutes, the next ends in %1", nullptr, static_cast<int>(state.mutes.size())).arg(left);
}

QString quietWords(const HushState &state)
{
    if (!state.quiet)
        return state.doNotDisturb ? HushChip::tr("Do not disturb") : QString();
    if (state.quiet->until == 0)
        return HushChip::tr("Quiet hours");
    return HushChip::tr("Quiet hours until %1").arg(localTime(state.quiet->until, state.now));
}

QString quietExplained(const HushState &state)
{
    if (!state.quiet)
        return HushChip::tr("Do-not-disturb is on in the system. Press to choose what comes through.");
    const std::optional<Severity> through = state.quiet->hours.breaksThrough;
    const QString when = quietHoursText(state.quiet->hours);
    if (!through)
        return HushChip::tr("%1: no alarm comes through. Press to change it.", "quiet hours").arg(when);
    return *through == Severity::Critical
               ? HushChip::tr("%1: only critical alarms come through. Press to change it.", "quiet hours").arg(when)
               : HushChip::tr("%1: only warnings and critical alarms come through. Press to change it.", "quiet hours")
                     .arg(when);
}

} // namespace

QString hushSummary(const HushState &state)
{
    QStringList lines;
    if (const QString quiet = quietWords(state); !quiet.isEmpty())
        lines << quiet;
    if (!state.mutes.isEmpty()) {
        const ShownMute &first = state.mutes.constFirst();
        const QString left = minutesLeftText(first.mute.until - state.now);
        const int others = static_cast<int>(state.mutes.size()) - 1;
        lines << (others == 0 ? HushChip::tr("%1 muted, %2", "camera or group, time left").arg(first.name, left)
                              : HushChip::tr("%1 muted, %2, and %Ln more", "camera or group, time left", others)
                                    .arg(first.name, left));
    }
    return lines.join(u'\n');
}

HushChip::HushChip(QWidget *parent)
    : QWidget(parent)
    , m_quiet(new ElidedButton(this))
    , m_mutes(new ElidedButton(this))
    , m_unmute(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("hushChip"));
    m_quiet->setObjectName(QStringLiteral("quietHours"));
    m_mutes->setObjectName(QStringLiteral("mutes"));
    m_unmute->setObjectName(QStringLiteral("unmute"));
    m_menu->setObjectName(QStringLiteral("mutesMenu"));
    for (QToolButton *button : {static_cast<QToolButton *>(m_quiet), static_cast<QToolButton *>(m_mutes)}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    for (QToolButton *button : {static_cast<QToolButton *>(m_quiet), static_cast<QToolButton *>(m_mutes), m_unmute})
        button->setFocusPolicy(Qt::TabFocus);
    m_mutes->setPopupMode(QToolButton::InstantPopup);
    m_mutes->setMenu(m_menu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_quiet);
    row->addWidget(m_mutes);
    row->addWidget(m_unmute);
    connect(m_quiet, &QToolButton::clicked, this, &HushChip::rulesRequested);
    connect(m_unmute, &QToolButton::clicked, this, [this] {
        if (!m_state.mutes.isEmpty())
            Q_EMIT unmuteRequested({m_state.mutes.constFirst().mute.target});
    });
    connect(m_menu, &QMenu::aboutToShow, this, &HushChip::fillMenu);
    applyPalette();
    retranslate();
}

void HushChip::showState(const HushState &state)
{
    m_state = state;
    refresh();
}

QString HushChip::text() const
{
    QStringList parts;
    if (!m_quiet->isHidden())
        parts << m_quiet->text();
    if (!m_mutes->isHidden())
        parts << m_mutes->text();
    return parts.join(QStringLiteral(" · "));
}

void HushChip::refresh()
{
    refreshQuiet();
    refreshMutes();
    setVisible(!m_quiet->isHidden() || !m_mutes->isHidden());
}

void HushChip::refreshQuiet()
{
    const QString text = quietWords(m_state);
    m_quiet->setVisible(!text.isEmpty());
    if (text.isEmpty() || text == m_quiet->text())
        return;
    m_quiet->setText(text);
    m_quiet->setToolTip(quietExplained(m_state));
    m_quiet->setAccessibleDescription(quietExplained(m_state));
    announce(m_quiet, text);
}

// The countdown is not announced with every second: a screen reader would say nothing else any more.
void HushChip::refreshMutes()
{
    const qsizetype count = m_state.mutes.size();
    m_mutes->setVisible(count > 0);
    m_unmute->setVisible(count == 1);
    if (count == 0)
        return;
    m_mutes->setText(mutedWords(m_state));
    m_mutes->setAccessibleName(m_mutes->text());
    const ShownMute &first = m_state.mutes.constFirst();
    m_unmute->setAccessibleName(tr("Unmute %1", "camera or group").arg(first.name));
}

void HushChip::fillMenu()
{
    m_menu->clear();
    QList<MuteTarget> all;
    for (const ShownMute &shown : std::as_const(m_state.mutes)) {
        const MuteTarget target = shown.mute.target;
        all.append(target);
        QString name = m_menu->fontMetrics().elidedText(shown.name, Qt::ElideMiddle,
                                                        m_menu->fontMetrics().averageCharWidth() * 40);
        name.replace(u'&', QStringLiteral("&&"));
        QAction *action = m_menu->addAction(
            tr("Unmute %1 (until %2)", "camera or group, time").arg(name, localTime(shown.mute.until, m_state.now)));
        connect(action, &QAction::triggered, this, [this, target] { Q_EMIT unmuteRequested({target}); });
    }
    if (all.size() < 2)
        return;
    m_menu->addSeparator();
    QAction *everything = m_menu->addAction(tr("Unmute all"));
    everything->setObjectName(QStringLiteral("unmuteAll"));
    connect(everything, &QAction::triggered, this, [this, all] { Q_EMIT unmuteRequested(all); });
}

void HushChip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        applyPalette();
}

void HushChip::retranslate()
{
    m_unmute->setText(tr("Unmute"));
    m_mutes->setToolTip(tr("What is muted, and until when"));
    m_quiet->setText({}); // worded again below
    refresh();
}

void HushChip::applyPalette()
{
    m_quiet->setIcon(themeIcon(QStringLiteral("quiet-hours"), palette()));
    m_mutes->setIcon(themeIcon(QStringLiteral("alarm-mute"), palette()));
}

} // namespace watchpost
