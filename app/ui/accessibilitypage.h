// Settings of what is read out.
#pragma once

#include "domain/announcements.h"
#include "ui/settingspage.h"

class QCheckBox;
class QGroupBox;
class QLabel;

namespace watchpost {

class AccessibilityPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit AccessibilityPage(const AnnouncementSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QStringList keywords() const override;
    [[nodiscard]] bool validate() override { return true; }
    void apply() override;

Q_SIGNALS:
    void applied(const watchpost::AnnouncementSettings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QGroupBox *m_announce;
    QCheckBox *m_alarms, *m_states;
    QLabel *m_hint;
};

} // namespace watchpost
