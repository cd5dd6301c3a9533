#include "ui/syncreportdialog.h"

#include "domain/plaintext.h"
#include "ui/appearance.h"
#include "ui/fieldmessage.h"
#include "ui/placement.h"
#include "ui/syncreportmodel.h"
#include "ui/syncsummary.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace watchpost {

SyncReportDialog::SyncReportDialog(const SyncReport &report, std::function<QString(const QString &)> nameOf,
                                   QWidget *parent)
    : QDialog(parent)
    , m_report(report)
    , m_model(new SyncReportModel(report, std::move(nameOf), this))
    , m_heading(new QLabel(this))
    , m_error(new FieldMessage(FieldMessage::Tone::Error, this))
    , m_table(new QTableView(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_close(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
    , m_copy(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("syncReport"));
    m_heading->setObjectName(QStringLiteral("heading"));
    m_table->setObjectName(QStringLiteral("outcomes"));
    m_copy->setObjectName(QStringLiteral("copyReport"));
    assemble();
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SyncReportDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QString text = m_heading->text() + u'\n';
        if (!m_report.error.isEmpty())
            text += m_error->text() + u'\n';
        QGuiApplication::clipboard()->setText(text + m_model->asText());
    });
    m_copy->setAutoDefault(false);
    m_close->setDefault(true);
    retranslate();
}

void SyncReportDialog::assemble()
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
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
    // As wide as the rows that are seen first ask for; the reason, a sentence, has the rest.
    header->setResizeContentsPrecision(100);
    m_table->resizeColumnsToContents();
    for (const int column : {SyncReportModel::CameraColumn, SyncReportModel::IdColumn, SyncReportModel::ResultColumn})
        header->resizeSection(column, std::clamp(header->sectionSize(column), letter * 12, letter * 36));
    header->resizeSection(SyncReportModel::ReasonColumn, letter * 12);
    header->setStretchLastSection(true);
    m_table->setVisible(m_model->rowCount() > 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(m_heading);
    column->addWidget(m_error);
    column->addWidget(m_table, 1);
    column->addWidget(m_buttons);
    resizeWithinScreen(this,
                       {letter * 140, m_model->rowCount() > 0 ? fontMetrics().height() * 22 : sizeHint().height()});
}

void SyncReportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SyncReportDialog::retranslate()
{
    setWindowTitle(tr("Synchronisation"));
    m_heading->setText(tr("%1: %2", "time, what was done").arg(localTime(m_report.finishedAt), syncSummary(m_report)));
    m_error->setText(m_report.error);
    m_table->setAccessibleName(tr("What became of each camera"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the report"));
    m_close->setText(tr("Close"));
}

} // namespace watchpost
