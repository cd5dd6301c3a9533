// The alarms' page of the settings: names and severities of types, quiet hours, what else holds back, how an alarm
// appears.
#pragma once

#include "domain/alarmrules.h"
#include "ui/settingspage.h"

#include <array>

class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace watchpost {

class AlarmTypesModel;
class FieldMessage;
class QuietHoursEdit;

class AlarmRulesPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit AlarmRulesPage(const AlarmRules &rules, QWidget *parent = nullptr);

    void addSeenTypes(const QStringList &types); // of the history
    [[nodiscard]] AlarmRules rules() const;      // without mutes

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QStringList keywords() const override;
    [[nodiscard]] bool validate() override;
    void apply() override;

Q_SIGNALS:
    void applied(const watchpost::AlarmRules &rules);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTypes(const AlarmTypeRules &types);
    void buildQuiet();
    void buildAppearance();
    void fillIn(const AlarmRules &rules);
    void addQuietHours(const QuietHours &hours);
    void removeQuietHours(QuietHoursEdit *edit);
    void updateQuiet();
    void retranslate();
    void retranslateAppearance();

    QGroupBox *m_typesBox;
    FieldMessage *m_typesHint;
    AlarmTypesModel *m_types;
    QTableView *m_typesTable;
    QGroupBox *m_quietBox;
    FieldMessage *m_quietHint;
    QVBoxLayout *m_quietColumn;
    QList<QuietHoursEdit *> m_quiet;
    QPushButton *m_addQuiet;
    QGroupBox *m_appearance;
    std::array<QLabel *, 3> m_showLabels{}; // by Severity
    std::array<QComboBox *, 3> m_show{};
    QLabel *m_holdBackLabel;
    QComboBox *m_holdBack;
    QCheckBox *m_respect;
    QCheckBox *m_criticalThrough;
};

} // namespace watchpost
