#include "ui/statespage.h"

#include "ui/settingsfields.h"

#include <QEvent>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace watchpost {

StatesPage::StatesPage(const StateTimes &times, const StormRule &storm, QWidget *parent)
    : SettingsPage(parent)
    , m_blips(new QGroupBox(this))
    , m_outages(new QGroupBox(this))
    , m_storms(new QGroupBox(this))
    , m_down(makeField("holdDown", StateTimes::kMostHold, times.holdDown, m_blips))
    , m_up(makeField("holdUp", StateTimes::kMostHold, times.holdUp, m_blips))
    , m_offline(makeField("offlineAfter", StateTimes::kMostOffline, times.offlineAfter, m_outages))
    , m_cameras(makeField("stormCameras", StormRule::kMostCameras, storm.cameras, m_storms))
    , m_blipsHint(makeHint(m_blips))
    , m_outagesHint(makeHint(m_outages))
    , m_stormsHint(makeHint(m_storms))
{
    setObjectName(QStringLiteral("statesPage"));
    arrange(m_blips, {m_down, m_up}, m_blipsHint);
    arrange(m_outages, {m_offline}, m_outagesHint);
    arrange(m_storms, {m_cameras}, m_stormsHint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    for (QGroupBox *group : {m_blips, m_outages, m_storms})
        column->addWidget(group);
    column->addStretch(1);
    retranslate();
}

StatesPage::Field StatesPage::makeField(const char *name, int most, int value, QGroupBox *group)
{
    auto *box = new QSpinBox(group);
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(0, most);
    box->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    box->setValue(value);
    return {makeLabelFor(box, group), box};
}

void StatesPage::arrange(QGroupBox *group, const QList<Field> &fields, QLabel *hint)
{
    auto *grid = new QGridLayout(group);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const Field &field : fields) {
        grid->addWidget(field.label, row, 0);
        grid->addWidget(field.box, row++, 1);
    }
    grid->addWidget(hint, row, 0, 1, 3);
    grid->setColumnStretch(2, 1);
}

QString StatesPage::title() const
{
    return tr("Blips and floods");
}

QString StatesPage::iconName() const
{
    return QStringLiteral("quiet-hours");
}

QStringList StatesPage::keywords() const
{
    return {tr("hold-down, hold-up, flapping, flicker, delay, outage, offline, storm, mass failure, noise")};
}

void StatesPage::apply()
{
    StormRule storm;
    storm.cameras = m_cameras.box->value() == 1 ? 2 : m_cameras.box->value(); // one camera is no flood
    Q_EMIT applied({m_down.box->value(), m_up.box->value(), m_offline.box->value()}, storm);
}

void StatesPage::changeEvent(QEvent *event)
{
    SettingsPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatesPage::retranslate()
{
    m_blips->setTitle(tr("Short blips"));
    m_down.label->setText(tr("Show a camera as o&ffline after:"));
    nameSpinBox(m_down.box, tr("How long a camera must be offline before it is shown so"));
    m_up.label->setText(tr("Show it as &online again after:"));
    nameSpinBox(m_up.box, tr("How long a camera must be online again before it is shown so"));
    m_blipsHint->setText(tr("What is over sooner is not shown, but it is kept in the camera's history. A camera may "
                            "have times of its own: see its menu."));
    m_outages->setTitle(tr("Long outages"));
    m_offline.label->setText(tr("Raise an &alarm when a camera is offline for:"));
    nameSpinBox(m_offline.box, tr("How long a camera is offline until that is an alarm"));
    m_outagesHint->setText(tr("Only time in which this computer knew the camera to be offline counts. The alarm's type "
                              "is “Offline for long”; its severity can be changed like that of any type."));
    m_storms->setTitle(tr("Many alarms at once"));
    m_cameras.label->setText(tr("One pop-up for the same &type of alarm from:"));
    nameSpinBox(m_cameras.box, tr("From how many cameras alarms of one type become one pop-up"));
    m_stormsHint->setText(
        tr("That is, when so many cameras send it within ten seconds. In a long list it takes a tenth "
           "of the cameras, fifty at most. The list of alarms has each of them."));
    for (QSpinBox *box : {m_down.box, m_up.box}) {
        box->setSpecialValueText(tr("At once"));
        box->setSuffix(tr(" s", "seconds"));
    }
    m_offline.box->setSpecialValueText(tr("Never", "an alarm"));
    m_offline.box->setSuffix(tr(" s", "seconds"));
    m_cameras.box->setSpecialValueText(tr("Off", "no common pop-up"));
    m_cameras.box->setSuffix(tr(" cameras"));
}

} // namespace watchpost
