// The fields of the alarms' settings, and their words.
#include "ui/alarmrulespage.h"

#include "domain/alarmtype.h"
#include "models/alarmtypesmodel.h"
#include "ui/alarmtypesdelegate.h"
#include "ui/fieldmessage.h"
#include "ui/settingsfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace watchpost {

void AlarmRulesPage::buildTypes(const AlarmTypeRules &types)
{
    m_typesBox = new QGroupBox(this);
    m_typesHint = new FieldMessage(FieldMessage::Tone::Hint, m_typesBox);
    m_types = new AlarmTypesModel(types, this);
    m_typesTable = new QTableView(m_typesBox);
    m_typesTable->setObjectName(QStringLiteral("alarmTypes"));
    m_typesTable->setModel(m_types);
    m_typesTable->setItemDelegate(new AlarmTypesDelegate(m_typesTable));
    m_typesTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_typesTable->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                                  QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_typesTable->setTabKeyNavigation(false);
    m_typesTable->setWordWrap(false);
    m_typesTable->setShowGrid(false);
    m_typesTable->setAlternatingRowColors(true);
    m_typesTable->verticalHeader()->hide();
    const int row = fontMetrics().height() * 9 / 5;
    m_typesTable->verticalHeader()->setDefaultSectionSize(row);
    QHeaderView *header = m_typesTable->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(AlarmTypesModel::TypeColumn, QHeaderView::Interactive);
    header->setSectionResizeMode(AlarmTypesModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(AlarmTypesModel::SeverityColumn, QHeaderView::Interactive);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(AlarmTypesModel::TypeColumn, letter * 18);
    header->resizeSection(AlarmTypesModel::SeverityColumn, letter * 26);
    m_typesTable->setMinimumHeight(row * 7);
    m_typesTable->setMinimumWidth(letter * 64);
    m_typesTable->setCurrentIndex(m_types->index(0, AlarmTypesModel::NameColumn));
    auto *column = new QVBoxLayout(m_typesBox);
    column->setSpacing(8);
    column->addWidget(m_typesTable);
    column->addWidget(m_typesHint);
    connect(m_types, &QAbstractItemModel::dataChanged, this, &SettingsPage::edited);
}

void AlarmRulesPage::buildQuiet()
{
    m_quietBox = new QGroupBox(this);
    m_quietHint = new FieldMessage(FieldMessage::Tone::Hint, m_quietBox);
    m_addQuiet = new QPushButton(m_quietBox);
    m_addQuiet->setObjectName(QStringLiteral("addQuietHours"));
    m_addQuiet->setAutoDefault(false);
    m_quietColumn = new QVBoxLayout;
    m_quietColumn->setSpacing(14);
    auto *column = new QVBoxLayout(m_quietBox);
    column->setSpacing(8);
    column->addLayout(m_quietColumn);
    column->addWidget(m_quietHint);
    column->addWidget(m_addQuiet, 0, Qt::AlignLeading);
    connect(m_addQuiet, &QPushButton::clicked, this, [this] {
        addQuietHours({});
        Q_EMIT edited();
    });
}

void AlarmRulesPage::buildAppearance()
{
    m_appearance = new QGroupBox(this);
    auto *grid = new QGridLayout(m_appearance);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const Severity severity : kWorstFirst) {
        const auto place = static_cast<size_t>(severity);
        auto *box = new QComboBox(m_appearance);
        box->setObjectName(QStringLiteral("show%1").arg(place));
        for (const Presentation one :
             {Presentation::Automatic, Presentation::PopUp, Presentation::Notification, Presentation::Both})
            box->addItem(QString(), static_cast<int>(one));
        if (severity != Severity::Critical)
            box->addItem(QString(), static_cast<int>(Presentation::ListOnly));
        m_show[place] = box;
        m_showLabels[place] = makeLabelFor(box, m_appearance);
        grid->addWidget(m_showLabels[place], row, 0);
        grid->addWidget(box, row++, 1);
    }
    m_holdBack = new QComboBox(m_appearance);
    m_holdBack->setObjectName(QStringLiteral("mutesHoldBack"));
    for (const Severity severity : {Severity::Notice, Severity::Warning, Severity::Critical})
        m_holdBack->addItem(QString(), static_cast<int>(severity));
    m_holdBackLabel = makeLabelFor(m_holdBack, m_appearance);
    grid->addWidget(m_holdBackLabel, row, 0);
    grid->addWidget(m_holdBack, row++, 1);
    m_respect = new QCheckBox(m_appearance);
    m_respect->setObjectName(QStringLiteral("respectDoNotDisturb"));
    m_criticalThrough = new QCheckBox(m_appearance);
    m_criticalThrough->setObjectName(QStringLiteral("criticalThrough"));
    grid->addWidget(m_respect, row++, 0, 1, 3);
    grid->addWidget(m_criticalThrough, row, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    connect(m_respect, &QCheckBox::toggled, m_criticalThrough, &QWidget::setEnabled);
}

void AlarmRulesPage::retranslate()
{
    m_typesBox->setTitle(tr("Types of alarm"));
    m_typesTable->setAccessibleName(tr("Types of alarm, their names and severities"));
    m_typesHint->setText(tr("Names and severities can be changed: F2 or a double click. A new severity holds for the "
                            "alarms that come from now on."));
    m_types->retranslate();
    m_quietBox->setTitle(tr("Quiet hours"));
    m_addQuiet->setText(tr("Add &quiet hours"));
    updateQuiet();
    retranslateAppearance();
}

void AlarmRulesPage::retranslateAppearance()
{
    m_appearance->setTitle(tr("How an alarm appears"));
    for (const Severity severity : kWorstFirst) {
        const auto place = static_cast<size_t>(severity);
        m_showLabels[place]->setText(severity == Severity::Critical  ? tr("C&ritical alarms")
                                     : severity == Severity::Warning ? tr("&Warnings")
                                                                     : tr("&Notices"));
        m_show[place]->setAccessibleName(tr("How alarms of the severity %1 appear").arg(severityName(severity)));
        const QStringList words{tr("as it suits the desktop"), tr("as a pop-up"),
                                tr("as a notification of the desktop"), tr("as pop-up and notification"),
                                tr("only in the list")};
        for (int i = 0; i < m_show[place]->count(); ++i)
            m_show[place]->setItemText(i, words.at(i));
    }
    m_holdBackLabel->setText(tr("A &mute holds back"));
    m_holdBack->setAccessibleName(tr("What a mute holds back"));
    m_holdBack->setItemText(0, tr("only notices"));
    m_holdBack->setItemText(1, tr("notices and warnings"));
    m_holdBack->setItemText(2, tr("every alarm"));
    m_holdBack->setToolTip(tr("Of a camera, a group or everything. A mute that is made on a more severe alarm, or on a "
                              "type, holds back such alarms, too."));
    m_respect->setText(tr("Respect the &do-not-disturb of the system"));
    m_criticalThrough->setText(tr("&Critical alarms come through it all the same"));
}

} // namespace watchpost
