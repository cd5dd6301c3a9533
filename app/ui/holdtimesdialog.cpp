#include "ui/holdtimesdialog.h"

#include "domain/statetimes.h"
#include "ui/settingsfields.h"
#include "ui/wrappable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace watchpost {
namespace {

constexpr int kFirstSeconds = 30; // what is offered to who had none

std::optional<int> common(const QList<Camera> &cameras, int Camera::*part)
{
    if (cameras.isEmpty())
        return -1;
    const int first = cameras.constFirst().*part;
    const bool same =
        std::all_of(cameras.cbegin(), cameras.cend(), [=](const Camera &camera) { return camera.*part == first; });
    return same ? std::optional(first) : std::nullopt;
}

} // namespace

HoldTimesDialog::HoldTimesDialog(const QString &what, const QList<Camera> &cameras, QWidget *parent)
    : QDialog(parent)
    , m_what(wrappable(what))
    , m_head(makeHint(this))
    , m_hint(makeHint(this))
    , m_rows{Row{&Camera::holdDown, &CameraEdit::holdDown}, Row{&Camera::holdUp, &CameraEdit::holdUp},
             Row{&Camera::offlineAfter, &CameraEdit::offlineAfter}}
    , m_buttons(new QDialogButtonBox(this))
    , m_ok(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_cancel(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("holdTimesDialog"));
    makeRow(&m_rows[0], "down", StateTimes::kMostHold, cameras);
    makeRow(&m_rows[1], "up", StateTimes::kMostHold, cameras);
    makeRow(&m_rows[2], "offline", StateTimes::kMostOffline, cameras);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        const Row &row = m_rows[static_cast<size_t>(i)];
        grid->addWidget(row.label, i, 0);
        grid->addWidget(row.choice, i, 1);
        grid->addWidget(row.seconds, i, 2);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    column->addWidget(m_head);
    column->addLayout(grid);
    column->addWidget(m_hint);
    column->addStretch(1);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &HoldTimesDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &HoldTimesDialog::reject);
    retranslate();
}

void HoldTimesDialog::makeRow(Row *row, const char *name, int most, const QList<Camera> &cameras)
{
    row->before = common(cameras, row->part);
    row->choice = new QComboBox(this);
    row->choice->setObjectName(QLatin1StringView(name) + QStringLiteral("Choice"));
    row->seconds = new QSpinBox(this);
    row->seconds->setObjectName(QLatin1StringView(name) + QStringLiteral("Seconds"));
    row->seconds->setRange(1, most);
    row->seconds->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    row->seconds->setValue(row->before.value_or(0) > 0 ? *row->before : kFirstSeconds);
    row->label = makeLabelFor(row->choice, this);
    if (!row->before)
        row->choice->addItem(QString(), AsTheyAre);
    for (const Choice choice : {AsSet, AtOnce, Own})
        row->choice->addItem(QString(), choice);
    const Choice now = !row->before ? AsTheyAre : *row->before < 0 ? AsSet : *row->before > 0 ? Own : AtOnce;
    row->choice->setCurrentIndex(row->choice->findData(now));
    const auto enable = [choice = row->choice, seconds = row->seconds] {
        seconds->setEnabled(choice->currentData().toInt() == Own);
    };
    connect(row->choice, &QComboBox::currentIndexChanged, this, enable);
    enable();
}

std::optional<int> HoldTimesDialog::valueOf(const Row &row) const
{
    switch (row.choice->currentData().toInt()) {
    case AsSet:
        return -1;
    case AtOnce:
        return 0;
    case Own:
        return row.seconds->value();
    default:
        return std::nullopt;
    }
}

void HoldTimesDialog::accept()
{
    CameraEdit edit;
    for (const Row &row : m_rows) {
        if (valueOf(row) != row.before)
            edit.*row.change = valueOf(row);
    }
    if (!(edit == CameraEdit()))
        Q_EMIT timesChosen(edit);
    QDialog::accept();
}

void HoldTimesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HoldTimesDialog::nameRow(const Row &row, const QString &label, const QString &zero)
{
    row.label->setText(label);
    const QString spoken = QString(label).remove(u'&').remove(u':');
    row.choice->setAccessibleName(spoken);
    nameSpinBox(row.seconds, tr("%1: seconds", "what the number is for").arg(spoken));
    row.seconds->setSuffix(tr(" s", "seconds"));
    for (int i = 0; i < row.choice->count(); ++i) {
        const int choice = row.choice->itemData(i).toInt();
        row.choice->setItemText(i, choice == AsTheyAre ? tr("As they are")
                                   : choice == AsSet   ? tr("As in the settings")
                                   : choice == AtOnce  ? zero
                                                       : tr("After:", "a number of seconds follows"));
    }
}

void HoldTimesDialog::retranslate()
{
    setWindowTitle(tr("Hold Times"));
    m_head->setText(tr("Of %1, kept on this computer:", "a camera, or how many").arg(m_what));
    nameRow(m_rows[0], tr("Show as o&ffline:"), tr("At once"));
    nameRow(m_rows[1], tr("Show as &online again:"), tr("At once"));
    nameRow(m_rows[2], tr("&Alarm when offline:"), tr("Never", "an alarm"));
    m_hint->setText(tr("What is over sooner is not shown, but it is kept in the history."));
    m_ok->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace watchpost
