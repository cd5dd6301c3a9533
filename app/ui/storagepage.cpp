#include "ui/storagepage.h"

#include "domain/plaintext.h"
#include "ui/settingsfields.h"
#include "ui/wrappable.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace watchpost {
namespace {

QLabel *valueLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QSpinBox *daysBox(const char *name, int days, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(RetentionSettings::kMinDays, RetentionSettings::kMaxDays);
    box->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    box->setValue(days);
    return box;
}

} // namespace

StoragePage::StoragePage(const RetentionSettings &settings, QWidget *parent)
    : SettingsPage(parent)
    , m_where(new QGroupBox(this))
    , m_retention(new QGroupBox(this))
{
    setObjectName(QStringLiteral("storagePage"));
    buildFacts();
    buildRetention(settings);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_retention);
    column->addWidget(m_where);
    column->addStretch(1);
    retranslate();
}

void StoragePage::buildFacts()
{
    m_path = valueLabel("dataFolder", m_where);
    m_size = valueLabel("databaseSize", m_where);
    m_alarms = valueLabel("storedAlarms", m_where);
    m_pathLabel = makeLabelFor(m_path, m_where);
    m_sizeLabel = makeLabelFor(m_size, m_where);
    m_alarmsLabel = makeLabelFor(m_alarms, m_where);
    m_open = new QPushButton(m_where);
    m_open->setObjectName(QStringLiteral("openFolder"));
    m_open->setAutoDefault(false);
    auto *grid = new QGridLayout(m_where);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const auto &[label, value] :
         {std::pair(m_pathLabel, m_path), std::pair(m_sizeLabel, m_size), std::pair(m_alarmsLabel, m_alarms)}) {
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row++, 1);
    }
    grid->addWidget(m_open, row, 1, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    connect(m_open, &QPushButton::clicked, this, &StoragePage::openFolderRequested);
}

void StoragePage::buildRetention(const RetentionSettings &settings)
{
    m_alarmDays = daysBox("alarmDays", settings.alarmDays, m_retention);
    m_stateDays = daysBox("stateDays", settings.stateDays, m_retention);
    m_alarmDaysLabel = makeLabelFor(m_alarmDays, m_retention);
    m_stateDaysLabel = makeLabelFor(m_stateDays, m_retention);
    m_unacknowledged = new QCheckBox(m_retention);
    m_unacknowledged->setObjectName(QStringLiteral("unacknowledgedToo"));
    m_unacknowledged->setChecked(settings.unacknowledgedToo);
    m_hint = makeHint(m_retention);
    auto *grid = new QGridLayout(m_retention);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_alarmDaysLabel, 0, 0);
    grid->addWidget(m_alarmDays, 0, 1);
    grid->addWidget(m_stateDaysLabel, 1, 0);
    grid->addWidget(m_stateDays, 1, 1);
    grid->addWidget(m_unacknowledged, 2, 0, 1, 3);
    grid->addWidget(m_hint, 3, 0, 1, 3);
    grid->setColumnStretch(2, 1);
}

QString StoragePage::title() const
{
    return tr("Storage");
}

QString StoragePage::iconName() const
{
    return QStringLiteral("storage");
}

QStringList StoragePage::keywords() const
{
    return {tr("disk, database, history, retention, delete, clean up")};
}

void StoragePage::apply()
{
    Q_EMIT applied({m_alarmDays->value(), m_stateDays->value(), m_unacknowledged->isChecked()});
}

void StoragePage::setFacts(const StorageFacts &facts)
{
    m_facts = facts;
    showFacts();
}

void StoragePage::showFacts()
{
    const QLocale locale;
    const QString reading = tr("being read…");
    m_path->setText(m_facts.path.isEmpty()
                        ? reading
                        : wrappable(visibleText(QDir::toNativeSeparators(QFileInfo(m_facts.path).absolutePath()))));
    m_size->setText(m_facts.bytes < 0 ? reading : locale.formattedDataSize(m_facts.bytes));
    QString alarms = reading;
    if (m_facts.bytes >= 0 && m_facts.alarms == 0)
        alarms = tr("none");
    else if (m_facts.bytes >= 0)
        alarms =
            tr("%1, the oldest of %2", "number of alarms, date")
                .arg(locale.toString(m_facts.alarms),
                     locale.toString(QDateTime::fromMSecsSinceEpoch(m_facts.oldestAlarm).date(), QLocale::ShortFormat));
    m_alarms->setText(alarms);
    for (const auto &[label, value] :
         {std::pair(m_pathLabel, m_path), std::pair(m_sizeLabel, m_size), std::pair(m_alarmsLabel, m_alarms)})
        value->setAccessibleName(tr("%1: %2", "label, value").arg(label->text(), value->text()));
}

void StoragePage::changeEvent(QEvent *event)
{
    SettingsPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StoragePage::retranslate()
{
    m_where->setTitle(tr("On this computer"));
    m_pathLabel->setText(tr("Folder"));
    m_sizeLabel->setText(tr("Size of the database"));
    m_alarmsLabel->setText(tr("Alarms"));
    m_open->setText(tr("&Open the folder"));
    m_retention->setTitle(tr("Keep"));
    m_retention->setProperty(kSearchWords, tr("retention, delete, days"));
    m_alarmDaysLabel->setText(tr("&Alarms for"));
    m_stateDaysLabel->setText(tr("The cameras' &states for"));
    for (QSpinBox *box : {m_alarmDays, m_stateDays})
        box->setSuffix(tr(" days", "after a number"));
    nameSpinBox(m_alarmDays, tr("Keep alarms for, in days"));
    nameSpinBox(m_stateDays, tr("Keep the cameras' states for, in days"));
    m_unacknowledged->setText(tr("Remove old alarms that &nobody has acknowledged, too"));
    m_hint->setText(tr("What is older is removed from this computer once a day. The server keeps its own history."));
    showFacts();
}

} // namespace watchpost
