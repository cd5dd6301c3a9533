// What the import's page is made of and says.
#include "ui/importpage.h"

#include "domain/plaintext.h"
#include "domain/sentences.h"
#include "ui/passwordedit.h"
#include "ui/wrappable.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace watchpost {

void ImportPage::assemble()
{
    m_edit->setObjectName(QStringLiteral("pasteField"));
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setTabChangesFocus(false); // a tab is a separator here; Ctrl+Tab leaves
    m_open->setObjectName(QStringLiteral("openImportFile"));
    m_open->setAutoDefault(false);
    m_leaveFile->setObjectName(QStringLiteral("leaveImportFile"));
    m_leaveFile->setAutoDefault(false);
    m_fileName->setObjectName(QStringLiteral("importFileName"));
    m_password->setObjectName(QStringLiteral("importPassword"));
    m_onlyBad->setObjectName(QStringLiteral("onlyBadLines"));
    m_table->setObjectName(QStringLiteral("pastePreview"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    header->resizeSection(ImportModel::LineColumn, letter * 8);
    header->resizeSection(ImportModel::IdColumn, letter * 18);
    header->resizeSection(ImportModel::PasswordColumn, letter * 12);
    header->resizeSection(ImportModel::NameColumn, letter * 22);
    header->resizeSection(ImportModel::GroupColumn, letter * 14);
    header->setStretchLastSection(true);
    m_summary->setObjectName(QStringLiteral("pasteSummary"));
    for (QLabel *label : {m_summary, m_hint, m_fileName, m_passwordLabel})
        label->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_summary, m_hint, m_fileName})
        label->setWordWrap(true);
    m_hint->setBuddy(m_edit);
    m_passwordLabel->setBuddy(m_password);

    auto *panel = new QHBoxLayout(m_filePanel);
    panel->addWidget(m_fileName, 1);
    panel->addWidget(m_leaveFile, 0, Qt::AlignVCenter);
    auto *source = new QWidget(this);
    m_source = new QStackedLayout(source);
    m_source->addWidget(m_edit);
    m_source->addWidget(m_filePanel);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_hint, 1);
    top->addWidget(m_open, 0, Qt::AlignTop);
    auto *passwordRow = new QHBoxLayout;
    passwordRow->addWidget(m_passwordLabel);
    passwordRow->addWidget(m_password, 1);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_summary, 1);
    bottom->addWidget(m_onlyBad);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(source, 2);
    column->addLayout(passwordRow);
    column->addWidget(m_table, 3);
    column->addLayout(bottom);
}

QString ImportPage::summaryText() const
{
    if (!m_records.error.isEmpty() && !m_busy)
        return m_records.error;
    const ImportModel::Counts counts = m_model->counts();
    if (m_busy && (m_next > 0 || !m_file.isEmpty()))
        return tr("Checking line by line… %1 so far.").arg(QLocale().toString(m_model->rows().size()));
    QStringList parts;
    if (counts.added > 0)
        parts << tr("%n camera(s) will be added.", nullptr, counts.added);
    if (counts.changed > 0)
        parts << tr("%n camera(s) will be changed.", nullptr, counts.changed);
    if (counts.unchanged > 0)
        parts << tr("%n line(s) change nothing.", nullptr, counts.unchanged);
    if (counts.good() == 0)
        parts.prepend(tr("Nothing to add yet."));
    if (counts.bad > 0)
        parts << tr("%n line(s) need correcting and stay here.", nullptr, counts.bad);
    if (!m_records.ignored.isEmpty())
        parts << tr("Not used here: %1.").arg(visibleText(m_records.ignored.join(QStringLiteral(", "))));
    return joinSentences(parts);
}

void ImportPage::updateSummary()
{
    const QString text = summaryText();
    m_summary->setText(wrappable(text));
    m_summary->setAccessibleName(text);
    const bool bad = m_model->counts().bad > 0;
    m_onlyBad->setVisible(bad || m_onlyBad->isChecked());
    const QString name = visibleText(QFileInfo(m_file).fileName());
    m_fileName->setText(wrappable(m_encoding.isEmpty() ? name : tr("%1, %2", "file, encoding").arg(name, m_encoding)));
    m_fileName->setAccessibleName(m_fileName->text());
}

void ImportPage::retranslate()
{
    m_hint->setText(tr(
        "Paste &lines from a table or a text file, one camera a line: ID, password, name. Tabs, semicolons or commas "
        "between them. With a first line such as “ID, Name, Group, Tags, Note, Password” the columns may be different "
        "ones."));
    m_open->setText(tr("Open &file…"));
    m_leaveFile->setText(tr("Close file"));
    m_passwordLabel->setText(tr("Pass&word of lines that have none:"));
    m_password->setAccessibleName(tr("Password of lines that have none"));
    m_onlyBad->setText(tr("Only lines that need &correcting"));
    m_edit->setAccessibleName(tr("Cameras, one a line"));
    m_edit->setPlaceholderText(QStringLiteral("FRONT-DOOR, s3cret, ") + tr("Front door") +
                               QStringLiteral("\nBACK-DOOR, s3cret, ") + tr("Back door"));
    m_table->setAccessibleName(tr("What will be added or changed"));
    if (m_file.isEmpty())
        readText(); // what is wrong is said in the new language, too
    else
        updateSummary();
}

} // namespace watchpost
