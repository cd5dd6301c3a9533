#include "ui/exportdialog.h"

#include "ui/placement.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace watchpost {

ExportDialog::ExportDialog(const Counts &counts, QWidget *parent)
    : QDialog(parent)
    , m_counts(counts)
    , m_what(new QLabel(this))
    , m_all(new QRadioButton(this))
    , m_shown(new QRadioButton(this))
    , m_selected(new QRadioButton(this))
    , m_separatorLabel(new QLabel(this))
    , m_separator(new QComboBox(this))
    , m_spreadsheet(new QCheckBox(this))
    , m_passwords(new QCheckBox(this))
    , m_note(new QLabel(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_ok(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_cancel(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("exportDialog"));
    m_all->setObjectName(QStringLiteral("exportAll"));
    m_shown->setObjectName(QStringLiteral("exportShown"));
    m_selected->setObjectName(QStringLiteral("exportSelected"));
    m_separator->setObjectName(QStringLiteral("exportSeparator"));
    m_spreadsheet->setObjectName(QStringLiteral("exportSpreadsheet"));
    m_passwords->setObjectName(QStringLiteral("exportPasswords"));
    m_ok->setObjectName(QStringLiteral("exportButton"));
    m_all->setChecked(true);
    m_shown->setVisible(counts.shown < counts.all);
    m_selected->setVisible(counts.selected > 0);
    if (counts.selected > 1)
        m_selected->setChecked(true);
    m_spreadsheet->setChecked(true);
    for (const char c : {',', ';', '\t'})
        m_separator->addItem(QString(), QChar::fromLatin1(c));
    m_separatorLabel->setBuddy(m_separator);
    for (QLabel *label : {m_what, m_separatorLabel, m_note})
        label->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_separatorLabel);
    row->addWidget(m_separator);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 14);
    column->setSpacing(8);
    column->addWidget(m_what);
    column->addWidget(m_all);
    column->addWidget(m_shown);
    column->addWidget(m_selected);
    column->addSpacing(8);
    column->addLayout(row);
    column->addWidget(m_spreadsheet);
    column->addWidget(m_passwords);
    column->addSpacing(4);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    retranslate();
    resizeWithinScreen(this, {fontMetrics().averageCharWidth() * 76, sizeHint().height()});
}

void ExportDialog::accept()
{
    CameraFileOptions options;
    options.separator = m_separator->currentData().toChar().toLatin1();
    options.byteOrderMark = m_spreadsheet->isChecked();
    options.passwords = m_passwords->isChecked();
    const Which which = m_selected->isChecked() ? Which::Selected : m_shown->isChecked() ? Which::Shown : Which::All;
    Q_EMIT chosen(which, options);
    QDialog::accept();
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export cameras"));
    m_what->setText(tr("Which cameras go into the file?"));
    m_all->setText(tr("&All %n camera(s)", nullptr, m_counts.all));
    m_shown->setText(tr("The %n camera(s) that the filter s&hows", nullptr, m_counts.shown));
    m_selected->setText(tr("The %n &selected camera(s)", nullptr, m_counts.selected));
    m_separatorLabel->setText(tr("&Between the columns:"));
    m_separator->setAccessibleName(tr("What is between the columns"));
    m_separator->setItemText(0, tr("Comma"));
    m_separator->setItemText(1, tr("Semicolon"));
    m_separator->setItemText(2, tr("Tab"));
    m_spreadsheet->setText(tr("For a s&preadsheet program (with a byte order mark)"));
    m_passwords->setText(tr("With the pass&words of the cameras"));
    m_note->setText(tr("ID, name, group, tags, note, state and since when. What a spreadsheet program would take for a "
                       "formula gets a ' in front; the import takes it off again."));
    m_ok->setText(tr("Choose file…"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace watchpost
