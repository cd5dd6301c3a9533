#include "ui/accessibilitypage.h"

#include "ui/settingsfields.h"

#include <QCheckBox>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QVBoxLayout>

namespace watchpost {

AccessibilityPage::AccessibilityPage(const AnnouncementSettings &settings, QWidget *parent)
    : SettingsPage(parent)
    , m_announce(new QGroupBox(this))
    , m_alarms(new QCheckBox(m_announce))
    , m_states(new QCheckBox(m_announce))
    , m_hint(makeHint(m_announce))
{
    setObjectName(QStringLiteral("accessibilityPage"));
    m_alarms->setObjectName(QStringLiteral("announceAlarms"));
    m_states->setObjectName(QStringLiteral("announceStates"));
    m_alarms->setChecked(settings.alarms);
    m_states->setChecked(settings.states);
    auto *announce = new QVBoxLayout(m_announce);
    announce->setSpacing(8);
    announce->addWidget(m_alarms);
    announce->addWidget(m_states);
    announce->addWidget(m_hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_announce);
    column->addStretch(1);
    retranslate();
}

QString AccessibilityPage::title() const
{
    return tr("Accessibility");
}

QString AccessibilityPage::iconName() const
{
    return QStringLiteral("accessibility");
}

QStringList AccessibilityPage::keywords() const
{
    return {tr("screen reader, speech, voice, blind, braille")};
}

void AccessibilityPage::apply()
{
    Q_EMIT applied({m_alarms->isChecked(), m_states->isChecked()});
}

void AccessibilityPage::changeEvent(QEvent *event)
{
    SettingsPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AccessibilityPage::retranslate()
{
    m_announce->setTitle(tr("Screen readers announce"));
    m_announce->setProperty(kSearchWords, tr("announcements, read out, Orca, NVDA, VoiceOver"));
    m_alarms->setText(tr("&Alarms that are shown"));
    m_states->setText(tr("&Cameras that go offline or come back, and the connection"));
    m_hint->setText(tr("The worst comes first. What happens at once is said in one sentence, so that a flood does not "
                       "talk for minutes."));
}

} // namespace watchpost
