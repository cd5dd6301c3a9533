// Settings of what is kept on this computer, and for how long.
#pragma once

#include "domain/shellsettings.h"
#include "ui/settingspage.h"

class QCheckBox;
class QGroupBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace watchpost {

class StoragePage : public SettingsPage
{
    Q_OBJECT

public:
    explicit StoragePage(const RetentionSettings &settings, QWidget *parent = nullptr);

    void setFacts(const StorageFacts &facts); // what the disk holds; may come later

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QStringList keywords() const override;
    [[nodiscard]] bool validate() override { return true; }
    void apply() override;

Q_SIGNALS:
    void applied(const watchpost::RetentionSettings &settings);
    void openFolderRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildFacts();
    void buildRetention(const RetentionSettings &settings);
    void retranslate();
    void showFacts();

    StorageFacts m_facts;
    QGroupBox *m_where, *m_retention;
    QLabel *m_pathLabel, *m_path, *m_sizeLabel, *m_size, *m_alarmsLabel, *m_alarms;
    QPushButton *m_open;
    QLabel *m_alarmDaysLabel, *m_stateDaysLabel, *m_hint;
    QSpinBox *m_alarmDays, *m_stateDays;
    QCheckBox *m_unacknowledged;
};

} // namespace watchpost
