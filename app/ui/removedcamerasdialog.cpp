#include "ui/removedcamerasdialog.h"

#include "ui/placement.h"
#include "ui/removedcamerasmodel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace watchpost {

RemovedCamerasDialog::RemovedCamerasDialog(const QList<Camera> &removed, QWidget *parent)
    : QDialog(parent)
    , m_model(new RemovedCamerasModel(removed, this))
    , m_heading(new QLabel(this))
    , m_table(new QTableView(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_bringBack(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_cancel(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("removedCameras"));
    m_heading->setObjectName(QStringLiteral("heading"));
    m_table->setObjectName(QStringLiteral("removedTable"));
    m_bringBack->setObjectName(QStringLiteral("bringBackChosen"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    assemble();
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RemovedCamerasDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        const QStringList ids = selectedIds();
        accept();
        Q_EMIT chosen(ids);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RemovedCamerasDialog::selectionChanged);
    const bool some = m_model->rowCount() > 0;
    m_table->setVisible(some);
    m_bringBack->setVisible(some);
    (some ? m_bringBack : m_cancel)->setDefault(true);
    if (some)
        m_table->selectRow(0);
    else
        m_cancel->setFocus(); // not the table, which is first and does not show
    retranslate();
    const int letter = fontMetrics().averageCharWidth();
    resizeWithinScreen(this, {letter * (some ? 90 : 60), some ? fontMetrics().height() * 20 : sizeHint().height()});
}

void RemovedCamerasDialog::assemble()
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setResizeContentsPrecision(100); // as wide as the rows that are seen first ask for
    m_table->resizeColumnsToContents();
    for (const int column : {RemovedCamerasModel::NameColumn, RemovedCamerasModel::IdColumn})
        header->resizeSection(column, std::clamp(header->sectionSize(column), letter * 24, letter * 40));
    header->setStretchLastSection(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_heading);
    column->addWidget(m_table, 1);
    column->addWidget(m_buttons);
}

QStringList RemovedCamerasDialog::selectedIds() const
{
    QStringList ids;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        ids.append(m_model->idOf(row.row()));
    return ids;
}

void RemovedCamerasDialog::selectionChanged()
{
    m_bringBack->setEnabled(m_table->selectionModel()->hasSelection());
}

void RemovedCamerasDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RemovedCamerasDialog::retranslate()
{
    setWindowTitle(tr("Removed cameras"));
    const bool some = m_model->rowCount() > 0;
    m_heading->setText(some ? tr("These cameras are hidden on this computer, as the server could not be told of their "
                                 "removal. Select those that are to come back.")
                            : tr("No removed camera is kept here. One that the server has taken off your account is "
                                 "brought back by adding it again."));
    m_table->setAccessibleName(tr("Removed cameras"));
    m_bringBack->setText(tr("&Bring back"));
    m_cancel->setText(some ? tr("Cancel") : tr("Close"));
}

} // namespace watchpost
