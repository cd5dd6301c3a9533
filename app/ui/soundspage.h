// Settings of the sounds: one for each severity, with its volume, repeated or not, and heard at a press.
#pragma once

#include "domain/alerting.h"
#include "ui/settingspage.h"
#include "ui/soundplayer.h"

#include <QPointer>

#include <array>

class QLabel;

namespace watchpost {

class AlarmSound;
class FieldMessage;
class SeveritySoundBox;

class SoundsPage : public SettingsPage
{
    Q_OBJECT

public:
    // Both may end before the page.
    SoundsPage(AlarmSound *sound, SoundPlayer *player, QWidget *parent = nullptr);
    ~SoundsPage() override; // a test ends with it

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("alarm-sound"); }
    [[nodiscard]] QStringList keywords() const override;
    [[nodiscard]] bool validate() override;
    void apply() override;

Q_SIGNALS:
    void applied(const watchpost::SoundSettings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void test(SeveritySoundBox *box);
    void testEnded(const QString &error);
    void showStatus(const SoundStatus &status);
    void retranslate();

    QPointer<AlarmSound> m_sound;
    QPointer<SoundPlayer> m_player;
    std::array<SeveritySoundBox *, 3> m_boxes{}; // the worst first
    SeveritySoundBox *m_tested = nullptr;
    FieldMessage *m_state, *m_warning;
};

} // namespace watchpost
