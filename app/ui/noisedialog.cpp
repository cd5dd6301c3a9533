#include "ui/noisedialog.h"

#include "domain/statetimes.h"
#include "models/noisemodel.h"
#include "ui/settingsfields.h"
#include "ui/sortmenu.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>

namespace watchpost {
namespace {

constexpr int kPeriods[] = {24, 7 * 24, 30 * 24}; // h
constexpr std::chrono::milliseconds kTyping{300};
constexpr int kMostMinutes = static_cast<int>(kMaxMuteMs / 60'000);

QSpinBox *numberBox(const char *name, int most, int value, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(1, most);
    box->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    box->setValue(value);
    return box;
}

} // namespace

NoiseDialog::NoiseDialog(NoiseModel *model, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_period(new QComboBox(this))
    , m_by(new QComboBox(this))
    , m_hold(numberBox("noiseHold", StateTimes::kMostHold, NoiseQuestion().holdSeconds, this))
    , m_mute(numberBox("noiseMute", kMostMinutes, NoiseQuestion().muteMinutes, this))
    , m_periodLabel(makeLabelFor(m_period, this))
    , m_byLabel(makeLabelFor(m_by, this))
    , m_holdLabel(makeLabelFor(m_hold, this))
    , m_muteLabel(makeLabelFor(m_mute, this))
    , m_status(makeHint(this))
    , m_table(new QTableView(this))
    , m_applyHold(new QPushButton(this))
    , m_applyMute(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("noiseDialog"));
    m_close = m_buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTyping);
    build();
    connect(&m_soon, &QTimer::timeout, this, &NoiseDialog::ask);
    connect(m_period, &QComboBox::currentIndexChanged, this, &NoiseDialog::ask);
    connect(m_by, &QComboBox::currentIndexChanged, this, &NoiseDialog::ask);
    for (const QSpinBox *box : {m_hold, m_mute})
        connect(box, &QSpinBox::valueChanged, this, [this] {
            updateButtons();
            askSoon();
        });
    connect(m_applyHold, &QPushButton::clicked, this, &NoiseDialog::applyHold);
    connect(m_applyMute, &QPushButton::clicked, this, &NoiseDialog::applyMute);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &NoiseDialog::reject);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NoiseDialog::updateButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &NoiseDialog::updateButtons);
    retranslate();
    resize(840, 480);
}

void NoiseDialog::build()
{
    m_period->setObjectName(QStringLiteral("noisePeriod"));
    m_by->setObjectName(QStringLiteral("noiseBy"));
    m_applyHold->setObjectName(QStringLiteral("noiseApplyHold"));
    m_applyMute->setObjectName(QStringLiteral("noiseApplyMute"));
    m_status->setObjectName(QStringLiteral("noiseStatus"));
    for (const int hours : kPeriods)
        m_period->addItem(QString(), hours);
    m_by->addItem(QString(), static_cast<int>(NoiseQuestion::By::Camera));
    m_by->addItem(QString(), static_cast<int>(NoiseQuestion::By::Type));
    for (QPushButton *button : {m_applyHold, m_applyMute, m_close})
        button->setAutoDefault(false); // Return in a field is not for them
    buildTable();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_periodLabel, 0, 0);
    grid->addWidget(m_period, 0, 1);
    grid->addWidget(m_byLabel, 1, 0);
    grid->addWidget(m_by, 1, 1);
    grid->addWidget(m_holdLabel, 0, 2);
    grid->addWidget(m_hold, 0, 3);
    grid->addWidget(m_applyHold, 0, 4);
    grid->addWidget(m_muteLabel, 1, 2);
    grid->addWidget(m_mute, 1, 3);
    grid->addWidget(m_applyMute, 1, 4);
    grid->setColumnStretch(5, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    column->addLayout(grid);
    column->addWidget(m_table, 1);
    column->addWidget(m_status);
    column->addWidget(m_buttons);
}

void NoiseDialog::buildTable()
{
    m_table->setObjectName(QStringLiteral("noiseTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(NoiseModel::NameColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 14);
    // As they come, the noisiest first, until somebody wants them otherwise.
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    auto *order = new SortMenu(m_table, this);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, order,
            [this, order](const QPoint &at) { order->popup(m_table->viewport()->mapToGlobal(at)); });
}

NoiseQuestion NoiseDialog::question() const
{
    return {static_cast<NoiseQuestion::By>(m_by->currentData().toInt()), m_hold->value(), m_mute->value()};
}

QStringList NoiseDialog::selected() const
{
    QStringList names;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        names.append(m_model->nameAt(row.row()));
    return names;
}

void NoiseDialog::ask()
{
    m_soon.stop();
    say(tr("Counting…"));
    Q_EMIT rowsWanted(m_period->currentData().toInt(), question());
}

void NoiseDialog::showRows(const QList<NoiseRow> &rows, bool complete, const NoiseQuestion &question)
{
    const QStringList before = selected();
    m_model->setRows(rows, question);
    const QHeaderView *header = m_table->horizontalHeader();
    m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    for (int row = 0; row < m_model->rowCount() && !before.isEmpty(); ++row) {
        if (before.contains(m_model->nameAt(row)))
            m_table->selectionModel()->select(m_model->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    say(rows.isEmpty() ? tr("Nothing happened in this time that is stored here.")
        : complete     ? tr("“Hidden” says what such a hold-down or mute would have kept from being shown in this "
                                "time. Everything stays in the history and in the list.")
                       : tr("Only the newest part was counted: there is too much. Choose a shorter time."));
}

void NoiseDialog::showError(const QString &text)
{
    say(tr("The history could not be read (%1). Check the disk, then open this window again.").arg(text));
}

void NoiseDialog::say(const QString &text)
{
    m_status->setText(text);
    m_status->setAccessibleName(text);
}

void NoiseDialog::applyHold()
{
    const QStringList ids = selected();
    if (!ids.isEmpty())
        Q_EMIT editRequested(ids, {.holdDown = m_hold->value()});
    say(tr("The hold-down of %n camera(s) was set.", nullptr, static_cast<int>(ids.size())));
}

void NoiseDialog::applyMute()
{
    const bool types = m_model->question().by == NoiseQuestion::By::Type;
    QList<MuteTarget> targets;
    const QStringList names = selected();
    for (const QString &name : names)
        targets.append({types ? MuteTarget::Scope::Type : MuteTarget::Scope::Camera, name});
    if (!targets.isEmpty())
        Q_EMIT muteRequested(targets, m_mute->value());
    say(types ? tr("%n type(s) were muted.", nullptr, static_cast<int>(names.size()))
              : tr("%n camera(s) were muted.", nullptr, static_cast<int>(names.size())));
}

void NoiseDialog::updateButtons()
{
    const bool any = m_table->selectionModel()->hasSelection();
    m_applyHold->setEnabled(any && m_model->question().by == NoiseQuestion::By::Camera);
    m_applyMute->setEnabled(any);
}

void NoiseDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoiseDialog::retranslate()
{
    setWindowTitle(tr("Noise"));
    m_periodLabel->setText(tr("&Time:"));
    m_period->setAccessibleName(tr("Time that is counted"));
    const QStringList periods{tr("Last 24 hours"), tr("Last 7 days"), tr("Last 30 days")};
    for (int i = 0; i < m_period->count(); ++i)
        m_period->setItemText(i, periods.at(i));
    m_byLabel->setText(tr("Co&unt by:"));
    m_by->setAccessibleName(tr("Count by"));
    m_by->setItemText(0, tr("Camera"));
    m_by->setItemText(1, tr("Type of alarm"));
    m_holdLabel->setText(tr("&Hold-down:"));
    nameSpinBox(m_hold, tr("Hold-down, seconds"));
    m_hold->setSuffix(tr(" s", "seconds"));
    m_muteLabel->setText(tr("&Mute:"));
    nameSpinBox(m_mute, tr("Mute, minutes"));
    m_mute->setSuffix(tr(" min", "minutes"));
    m_applyHold->setText(tr("&Set for selected"));
    m_applyHold->setAccessibleName(tr("Set this hold-down for the selected cameras"));
    m_applyMute->setText(tr("Mute se&lected"));
    m_table->setAccessibleName(tr("The noisiest cameras or types"));
    m_close->setText(tr("Close"));
    m_model->retranslate();
    updateButtons();
}

} // namespace watchpost
