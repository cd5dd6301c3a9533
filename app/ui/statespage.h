// The settings' page of what is only noise: short blips, long outages, many alarms at once.
#pragma once

#include "domain/statetimes.h"
#include "ui/settingspage.h"

class QGroupBox;
class QLabel;
class QSpinBox;

namespace watchpost {

class StatesPage : public SettingsPage
{
    Q_OBJECT

public:
    StatesPage(const StateTimes &times, const StormRule &storm, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QStringList keywords() const override;
    [[nodiscard]] bool validate() override { return true; }
    void apply() override;

Q_SIGNALS:
    void applied(const watchpost::StateTimes &times, const watchpost::StormRule &storm);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        QLabel *label = nullptr;
        QSpinBox *box = nullptr;
    };

    [[nodiscard]] Field makeField(const char *name, int most, int value, QGroupBox *group);
    void arrange(QGroupBox *group, const QList<Field> &fields, QLabel *hint);
    void retranslate();

    QGroupBox *m_blips, *m_outages, *m_storms;
    Field m_down, m_up, m_offline, m_cameras;
    QLabel *m_blipsHint, *m_outagesHint, *m_stormsHint;
};

} // namespace watchpost
