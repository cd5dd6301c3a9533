#include "ui/alarmrulespage.h"

#include "domain/alarmtype.h"
#include "models/alarmtypesmodel.h"
#include "ui/fieldmessage.h"
#include "ui/quiethoursedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace watchpost {

AlarmRulesPage::AlarmRulesPage(const AlarmRules &rules, QWidget *parent)
    : SettingsPage(parent)
{
    setObjectName(QStringLiteral("alarmRulesPage"));
    buildTypes(rules.types);
    buildQuiet();
    buildAppearance();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_typesBox);
    column->addWidget(m_quietBox);
    column->addWidget(m_appearance);
    column->addStretch(1);
    retranslate();
    fillIn(rules);
}

QString AlarmRulesPage::title() const
{
    return tr("Alarms");
}

QString AlarmRulesPage::iconName() const
{
    return QStringLiteral("alarm");
}

QStringList AlarmRulesPage::keywords() const
{
    return {tr("severity"), tr("rename"), tr("night"), tr("weekend"), tr("silence"), tr("mute"), tr("pop-up")};
}

void AlarmRulesPage::addSeenTypes(const QStringList &types)
{
    m_types->addTypes(types);
}

void AlarmRulesPage::fillIn(const AlarmRules &rules)
{
    for (const QuietHours &hours : rules.quietHours)
        addQuietHours(hours);
    for (size_t i = 0; i < m_show.size(); ++i)
        m_show[i]->setCurrentIndex(std::max(0, m_show[i]->findData(static_cast<int>(rules.presentation[i]))));
    m_holdBack->setCurrentIndex(m_holdBack->findData(static_cast<int>(rules.mutesHoldBack)));
    m_respect->setChecked(rules.doNotDisturb.respect);
    m_criticalThrough->setChecked(rules.doNotDisturb.criticalBreaksThrough);
    m_criticalThrough->setEnabled(rules.doNotDisturb.respect);
    updateQuiet();
}

AlarmRules AlarmRulesPage::rules() const
{
    AlarmRules rules;
    rules.types = m_types->rules();
    for (const QuietHoursEdit *edit : m_quiet)
        rules.quietHours.append(edit->hours());
    for (size_t i = 0; i < m_show.size(); ++i)
        rules.presentation[i] = static_cast<Presentation>(m_show[i]->currentData().toInt());
    rules.mutesHoldBack = static_cast<Severity>(m_holdBack->currentData().toInt());
    rules.doNotDisturb = {m_respect->isChecked(), m_criticalThrough->isChecked()};
    return rules;
}

bool AlarmRulesPage::validate()
{
    for (QuietHoursEdit *edit : std::as_const(m_quiet)) {
        if (!edit->validate())
            return false;
    }
    return true;
}

void AlarmRulesPage::apply()
{
    Q_EMIT applied(rules());
}

void AlarmRulesPage::addQuietHours(const QuietHours &hours)
{
    auto *edit = new QuietHoursEdit(hours, m_quietBox);
    m_quiet.append(edit);
    m_quietColumn->addWidget(edit);
    connect(edit, &QuietHoursEdit::edited, this, &SettingsPage::edited);
    connect(edit, &QuietHoursEdit::removeClicked, this, [this, edit] { removeQuietHours(edit); });
    updateQuiet();
}

void AlarmRulesPage::removeQuietHours(QuietHoursEdit *edit)
{
    m_quiet.removeAll(edit);
    m_quietColumn->removeWidget(edit);
    edit->hide();
    edit->deleteLater(); // it is its own button that was pressed
    m_addQuiet->setFocus();
    updateQuiet();
    Q_EMIT edited();
}

void AlarmRulesPage::updateQuiet()
{
    m_addQuiet->setEnabled(m_quiet.size() < kMaxQuietHours);
    m_quietHint->setText(m_quiet.isEmpty()
                             ? tr("None: every alarm is shown at any time.")
                             : tr("No pop-up, no sound and no notification in these hours, except for what "
                                  "is let through. Every alarm is listed all the same."));
}

void AlarmRulesPage::changeEvent(QEvent *event)
{
    SettingsPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace watchpost
