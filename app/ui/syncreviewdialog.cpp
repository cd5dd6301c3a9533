#include "ui/syncreviewdialog.h"

#include "ui/placement.h"
#include "ui/syncreviewdelegate.h"
#include "ui/syncreviewmodel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace watchpost {

SyncReviewDialog::SyncReviewDialog(const QList<SyncRow> &rows, QWidget *parent)
    : QDialog(parent)
    , m_model(new SyncReviewModel(rows, this))
    , m_heading(new QLabel(this))
    , m_table(new QTableView(this))
    , m_effect(new QLabel(this))
    , m_forAll(new QLabel(this))
    , m_leaveAll(new QPushButton(this))
    , m_serverAll(new QPushButton(this))
    , m_hereAll(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_apply(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_later(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("syncReview"));
    m_heading->setObjectName(QStringLiteral("heading"));
    m_table->setObjectName(QStringLiteral("reviewTable"));
    m_effect->setObjectName(QStringLiteral("effect"));
    m_leaveAll->setObjectName(QStringLiteral("leaveAll"));
    m_serverAll->setObjectName(QStringLiteral("serverAll"));
    m_hereAll->setObjectName(QStringLiteral("hereAll"));
    m_apply->setObjectName(QStringLiteral("apply"));
    m_later->setObjectName(QStringLiteral("later"));
    m_hereAll->setVisible(m_model->anyOffers(SyncAction::FollowHere));
    for (QPushButton *button : {m_leaveAll, m_serverAll, m_hereAll})
        button->setAutoDefault(false);
    m_apply->setDefault(true);
    retranslate();
    assembleTable();
    assemble();
    connectParts();
    m_table->setCurrentIndex(m_model->index(0, SyncReviewModel::ChoiceColumn));
    m_table->setFocus();
}

void SyncReviewDialog::assembleTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(SyncReviewModel::ChoiceColumn, new SyncReviewDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->installEventFilter(this);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14); // room for the list to choose from
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setResizeContentsPrecision(100); // as wide as the rows that are seen first ask for
    m_table->resizeColumnsToContents();
    for (const int column : {SyncReviewModel::NameColumn, SyncReviewModel::IdColumn})
        header->resizeSection(column, std::clamp(header->sectionSize(column), letter * 16, letter * 28));
    for (const int column : {SyncReviewModel::HereColumn, SyncReviewModel::ThereColumn, SyncReviewModel::LastColumn})
        header->resizeSection(column, std::clamp(header->sectionSize(column), letter * 12, letter * 40));
    // The other choices of a row may be longer than the one that is made.
    int widest = header->sectionSize(SyncReviewModel::ChoiceColumn);
    for (int row = 0; row < std::min(m_model->rowCount(), 100); ++row) {
        const QModelIndex index = m_model->index(row, SyncReviewModel::ChoiceColumn);
        QComboBox *box = qobject_cast<QComboBox *>(m_table->itemDelegateForIndex(index)->createEditor(this, {}, index));
        widest = std::max(widest, box->sizeHint().width());
        delete box;
    }
    header->resizeSection(SyncReviewModel::ChoiceColumn, widest);
    header->setStretchLastSection(true);
}

void SyncReviewDialog::assemble()
{
    for (QLabel *label : {m_heading, m_effect}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_effect->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_effect->setMinimumHeight(fontMetrics().lineSpacing() * 2); // the table must not jump with each row
    auto *all = new QHBoxLayout;
    all->addWidget(m_forAll);
    all->addWidget(m_leaveAll);
    all->addWidget(m_serverAll);
    all->addWidget(m_hereAll);
    all->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_heading);
    column->addWidget(m_table, 1);
    column->addWidget(m_effect);
    column->addLayout(all);
    column->addWidget(m_buttons);
    const QHeaderView *header = m_table->horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    resizeWithinScreen(this, {std::max(header->length() + letter * 8, letter * 120), fontMetrics().height() * 30});
}

void SyncReviewDialog::connectParts()
{
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SyncReviewDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        const QList<SyncChoice> choices = m_model->choices();
        accept();
        Q_EMIT chosen(choices);
    });
    connect(m_leaveAll, &QPushButton::clicked, m_model, [this] { m_model->chooseForAll(SyncAction::Leave); });
    connect(m_serverAll, &QPushButton::clicked, m_model, [this] { m_model->chooseForAll(SyncAction::FollowServer); });
    connect(m_hereAll, &QPushButton::clicked, m_model, [this] { m_model->chooseForAll(SyncAction::FollowHere); });
    connect(m_table, &QTableView::clicked, this, &SyncReviewDialog::openChoice);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SyncReviewDialog::showEffect);
    connect(m_model, &SyncReviewModel::dataChanged, this, &SyncReviewDialog::showEffect);
}

void SyncReviewDialog::openChoice(const QModelIndex &index)
{
    const QModelIndex choice = index.siblingAtColumn(SyncReviewModel::ChoiceColumn);
    if (index.column() != SyncReviewModel::ChoiceColumn)
        return;
    m_table->edit(choice);
    if (auto *box = qobject_cast<QComboBox *>(m_table->indexWidget(choice)))
        box->showPopup();
}

// Space chooses the next for every selected row; Return does not apply what stands there, it opens the current row's
// list.
bool SyncReviewDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Space) {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        for (const QModelIndex &row : rows)
            m_model->chooseNext(row.row());
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) && m_table->currentIndex().isValid()) {
        openChoice(m_table->currentIndex().siblingAtColumn(SyncReviewModel::ChoiceColumn));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void SyncReviewDialog::showEffect()
{
    m_effect->setText(m_table->currentIndex().data(SyncReviewModel::EffectRole).toString());
}

void SyncReviewDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SyncReviewDialog::retranslate()
{
    setWindowTitle(tr("Review the synchronisation"));
    m_heading->setText(tr("%n camera(s) differ between this computer and the server. Nothing was overwritten or "
                          "removed: choose what is to be done.",
                          nullptr, m_model->rowCount()));
    m_table->setAccessibleName(tr("Cameras that differ"));
    m_forAll->setText(tr("For all rows:"));
    m_leaveAll->setText(tr("&Keep as it is"));
    m_serverAll->setText(tr("As on the &server"));
    m_hereAll->setText(tr("As &here"));
    m_leaveAll->setAccessibleName(tr("For all rows: keep as it is"));
    m_serverAll->setAccessibleName(tr("For all rows: as on the server"));
    m_hereAll->setAccessibleName(tr("For all rows: as here"));
    m_leaveAll->setToolTip(tr("Both sides stay as they are."));
    m_serverAll->setToolTip(tr("This computer takes over what the server has; what is not there is removed here."));
    m_hereAll->setToolTip(
        tr("What is gone from the server is uploaded again; what was removed here is removed there."));
    m_apply->setText(tr("&Apply"));
    m_later->setText(tr("&Later"));
    m_model->retranslate();
    showEffect();
}

} // namespace watchpost
