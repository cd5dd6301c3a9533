#include "ui/soundspage.h"

#include "ui/alarmsound.h"
#include "ui/fieldmessage.h"
#include "ui/severitysoundbox.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace watchpost {

SoundsPage::SoundsPage(AlarmSound *sound, SoundPlayer *player, QWidget *parent)
    : SettingsPage(parent)
    , m_sound(sound)
    , m_player(player)
    , m_state(new FieldMessage(FieldMessage::Tone::Hint, this))
    , m_warning(new FieldMessage(FieldMessage::Tone::Warning, this))
{
    setObjectName(QStringLiteral("soundsPage"));
    m_state->setObjectName(QStringLiteral("soundState"));
    m_warning->setObjectName(QStringLiteral("soundProblem"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (size_t i = 0; i < kWorstFirst.size(); ++i) {
        auto *box = new SeveritySoundBox(kWorstFirst.at(i), sound->settings().of(kWorstFirst.at(i)), this);
        m_boxes.at(i) = box;
        column->addWidget(box);
        connect(box, &SeveritySoundBox::testClicked, this, [this, box] { test(box); });
        connect(box, &SeveritySoundBox::edited, this, &SoundsPage::edited);
    }
    column->addWidget(m_state);
    column->addWidget(m_warning);
    column->addStretch(1);
    connect(sound, &AlarmSound::testFinished, this, &SoundsPage::testEnded);
    connect(player, &SoundPlayer::statusChanged, this, &SoundsPage::showStatus);
    showStatus(player->status());
    player->look();
}

SoundsPage::~SoundsPage()
{
    if (m_tested && m_sound)
        m_sound->stopTest();
}

QString SoundsPage::title() const
{
    return tr("Sounds");
}

QStringList SoundsPage::keywords() const
{
    return {tr("noise"), tr("audio"), tr("loudspeaker"), tr("ring tone")};
}

bool SoundsPage::validate()
{
    for (SeveritySoundBox *box : m_boxes) {
        if (!box->validate())
            return false;
    }
    return true;
}

void SoundsPage::apply()
{
    SoundSettings settings;
    for (const SeveritySoundBox *box : std::as_const(m_boxes))
        settings.of(box->severity()) = box->sound();
    Q_EMIT applied(settings);
}

void SoundsPage::test(SeveritySoundBox *box)
{
    const bool again = box == m_tested;
    if (m_tested)
        std::exchange(m_tested, nullptr)->setTesting(false);
    m_warning->setText({});
    if (!m_sound)
        return;
    if (again) {
        m_sound->stopTest();
        return;
    }
    if (!box->validate())
        return;
    m_tested = box;
    box->setTesting(true);
    m_sound->test(box->sound(), box->severity());
}

void SoundsPage::testEnded(const QString &error)
{
    if (m_tested)
        std::exchange(m_tested, nullptr)->setTesting(false);
    if (m_player)
        showStatus(m_player->status());
    if (!error.isEmpty())
        m_warning->setText(error);
}

void SoundsPage::showStatus(const SoundStatus &status)
{
    if (!status.known) {
        m_state->setText(tr("Looking for sound devices…"));
        return;
    }
    m_state->setText(status.available ? tr("Sound device: %1").arg(status.text) : QString());
    m_warning->setText(status.available ? QString() : status.text);
}

void SoundsPage::retranslate()
{
    for (SeveritySoundBox *box : m_boxes)
        box->retranslate();
    if (m_player)
        showStatus(m_player->status());
}

void SoundsPage::changeEvent(QEvent *event)
{
    SettingsPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace watchpost
