// The settings' page of how long the history of states is kept.
#pragma once

#include "ui/settingspage.h"

class QLabel;
class QSpinBox;

namespace watchpost {

class HistoryPage : public SettingsPage
{
    Q_OBJECT

public:
    // `days`: as it is now; `most`: the longest.
    HistoryPage(int days, int most, QWidget *parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QStringList keywords() const override;
    [[nodiscard]] bool validate() override { return true; }
    void apply() override;

Q_SIGNALS:
    void daysChosen(int days);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    int m_before;
    QLabel *m_label;
    QSpinBox *m_days;
    QLabel *m_note;
};

} // namespace watchpost
