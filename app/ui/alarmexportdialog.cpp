#include "ui/alarmexportdialog.h"

#include "ui/appearance.h"
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

AlarmExportDialog::AlarmExportDialog(const Counts &counts, QWidget *parent)
    : QDialog(parent)
    , m_counts(counts)
    , m_what(new QLabel(this))
    , m_shown(new QRadioButton(this))
    , m_selected(new QRadioButton(this))
    , m_all(new QRadioButton(this))
    , m_separatorLabel(new QLabel(this))
    , m_separator(new QComboBox(this))
    , m_spreadsheet(new QCheckBox(this))
    , m_note(new QLabel(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_ok(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_cancel(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("alarmExportDialog"));
    m_shown->setObjectName(QStringLiteral("exportShownAlarms"));
    m_selected->setObjectName(QStringLiteral("exportSelectedAlarms"));
    m_all->setObjectName(QStringLiteral("exportAllAlarms"));
    m_separator->setObjectName(QStringLiteral("alarmExportSeparator"));
    m_spreadsheet->setObjectName(QStringLiteral("alarmExportSpreadsheet"));
    m_ok->setObjectName(QStringLiteral("alarmExportButton"));
    m_shown->setVisible(counts.shown < counts.all);
    m_selected->setVisible(counts.selected > 0);
    (counts.shown < counts.all ? m_shown : m_all)->setChecked(true);
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
    column->addWidget(m_shown);
    column->addWidget(m_selected);
    column->addWidget(m_all);
    column->addSpacing(8);
    column->addLayout(row);
    column->addWidget(m_spreadsheet);
    column->addSpacing(4);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AlarmExportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AlarmExportDialog::reject);
    retranslate();
    const int width = fontMetrics().averageCharWidth() * 76;
    resizeWithinScreen(this, {width, layout()->totalHeightForWidth(width)});
}

void AlarmExportDialog::accept()
{
    AlarmFileOptions options;
    options.separator = m_separator->currentData().toChar().toLatin1();
    options.byteOrderMark = m_spreadsheet->isChecked();
    const Which which = m_selected->isChecked() ? Which::Selected : m_shown->isChecked() ? Which::Shown : Which::All;
    Q_EMIT chosen(which, options);
    QDialog::accept();
}

void AlarmExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AlarmExportDialog::retranslate()
{
    setWindowTitle(tr("Export alarms"));
    m_what->setText(tr("Which alarms go into the file?"));
    m_shown->setText(tr("The %Ln alarm(s) that the filter s&hows", nullptr, m_counts.shown));
    m_selected->setText(tr("The %Ln &selected alarm(s)", nullptr, m_counts.selected));
    m_all->setText(tr("&All %Ln alarm(s) of the list", nullptr, m_counts.all));
    m_separatorLabel->setText(tr("&Between the columns:"));
    m_separator->setAccessibleName(tr("What is between the columns"));
    m_separator->setItemText(0, tr("Comma"));
    m_separator->setItemText(1, tr("Semicolon"));
    m_separator->setItemText(2, tr("Tab"));
    m_spreadsheet->setText(tr("For a s&preadsheet program (with a byte order mark)"));
    const QString columns =
        tr("Time, camera, group, type, severity, when it was seen and acknowledged, the note and why "
           "there was a pop-up or none. What a spreadsheet program would take for a formula gets a ' "
           "in front.");
    m_note->setText(m_counts.notBefore == 0
                        ? columns
                        : tr("%1\n\nAlarms from before %2 are on the disk and not in the list, so they are not in the "
                             "file. Choose a time in the filter to have them, too.")
                              .arg(columns, localTime(m_counts.notBefore)));
    m_ok->setText(tr("Choose file…"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace watchpost
