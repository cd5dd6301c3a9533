#include "ui/importpage.h"

#include "domain/filetext.h"
#include "domain/plaintext.h"
#include "ui/passwordedit.h"
#include "ui/tones.h"
#include "ui/wrappable.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QThreadPool>
#include <QVBoxLayout>

namespace watchpost {
namespace {

constexpr int kParseDelayMs = 150;          // typing stays light with thousands of lines
constexpr qsizetype kAtOnce = 64 * 1024;    // characters that are read without leaving the GUI thread
constexpr qsizetype kJudgedAtOnce = 2000;   // records
constexpr qsizetype kMostKeptToEdit = 2000; // lines: a text field is no file

QString encodingName(FileText::Encoding encoding)
{
    switch (encoding) {
    case FileText::Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case FileText::Encoding::Utf16:
        return QStringLiteral("UTF-16");
    case FileText::Encoding::Windows1252:
        break;
    }
    return QStringLiteral("Windows-1252");
}

} // namespace

struct ImportPage::Loaded
{
    CameraRecords records;
    QString heading;
    QString encoding;

    static Loaded fromText(const QByteArray &utf8)
    {
        Loaded loaded;
        loaded.records = readCameraRecords(utf8);
        if (loaded.records.headed)
            loaded.heading = QString::fromUtf8(utf8).trimmed().section(QChar(u'\n'), 0, 0).remove(u'\r');
        return loaded;
    }

    static Loaded fromFile(const QString &path)
    {
        Loaded loaded;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            loaded.records.error = ImportPage::tr("The file could not be opened: %1").arg(file.errorString());
            return loaded;
        }
        const QByteArray bytes = file.read(kMostBytes + 1);
        if (bytes.size() > kMostBytes) {
            loaded.records.error = ImportPage::tr("The file is larger than 64 MB. Divide it into several.");
            return loaded;
        }
        const FileText text = decodeFile(bytes);
        if (!text.error.isEmpty()) {
            loaded.records.error = text.error;
            return loaded;
        }
        loaded = fromText(text.utf8);
        loaded.encoding = encodingName(text.encoding);
        return loaded;
    }
};

ImportPage::ImportPage(CameraLookup lookup, QWidget *parent)
    : QWidget(parent)
    , m_lookup(std::move(lookup))
    , m_hint(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_edit(new QPlainTextEdit(this))
    , m_filePanel(new QWidget(this))
    , m_fileName(new QLabel(m_filePanel))
    , m_leaveFile(new QPushButton(m_filePanel))
    , m_passwordLabel(new QLabel(this))
    , m_password(new PasswordEdit(this))
    , m_table(new QTableView(this))
    , m_model(new ImportModel(this))
    , m_onlyBad(new QCheckBox(this))
    , m_summary(new QLabel(this))
{
    assemble();
    m_parseSoon.setSingleShot(true);
    m_parseSoon.setInterval(kParseDelayMs);
    m_judging.setInterval(0);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        setBusy(true);
        m_parseSoon.start();
    });
    connect(&m_parseSoon, &QTimer::timeout, this, &ImportPage::readText);
    connect(&m_judging, &QTimer::timeout, this, &ImportPage::judgeSome);
    connect(m_open, &QPushButton::clicked, this, &ImportPage::askForFile);
    connect(m_leaveFile, &QPushButton::clicked, this, &ImportPage::leaveFile);
    connect(m_password, &QLineEdit::textChanged, this, &ImportPage::judgeAll);
    connect(m_onlyBad, &QCheckBox::toggled, m_model, &ImportModel::setOnlyBad);
    retranslate();
    makePlaceholderReadable(m_edit);
}

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
    header->resizeSection(ImportModel::NameColumn, letter * 18);
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

QList<CameraRecord> ImportPage::goodRecords() const
{
    QList<CameraRecord> good;
    for (const ImportRow &row : m_model->rows()) {
        if (row.verdict.fate != ImportFate::New && row.verdict.fate != ImportFate::Changed)
            continue;
        good << row.record;
        if (row.verdict.fate == ImportFate::New) { // perhaps with the password for all
            good.last().camera.password = row.verdict.camera.password;
            good.last().given |= CameraField::Password;
        }
    }
    return good;
}

void ImportPage::keepBadLines()
{
    QStringList bad;
    if (!m_heading.isEmpty())
        bad << m_heading;
    for (const ImportRow &row : m_model->rows()) {
        if (row.verdict.fate == ImportFate::Bad && bad.size() < kMostKeptToEdit)
            bad << row.record.text;
    }
    leaveFile();
    setText(bad.join(u'\n'));
}

void ImportPage::setText(const QString &text)
{
    m_edit->setPlainText(text);
    readText();
}

void ImportPage::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Import cameras"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("importFileDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::openFile);
    dialog->open();
}

void ImportPage::openFile(const QString &path)
{
    m_parseSoon.stop();
    m_file = path;
    m_source->setCurrentWidget(m_filePanel);
    read([path] { return Loaded::fromFile(path); });
    m_leaveFile->setFocus();
}

void ImportPage::leaveFile()
{
    if (m_file.isEmpty())
        return;
    m_file.clear();
    m_source->setCurrentWidget(m_edit);
    m_edit->setFocus();
    readText();
}

void ImportPage::readText()
{
    m_parseSoon.stop();
    const QString text = m_edit->toPlainText();
    if (text.size() > kAtOnce)
        return read([text] { return Loaded::fromText(text.toUtf8()); });
    ++m_reading;
    take(Loaded::fromText(text.toUtf8()));
}

void ImportPage::read(std::function<Loaded()> work)
{
    m_judging.stop();
    m_model->clear();
    setBusy(true);
    QThreadPool::globalInstance()->start(
        [work = std::move(work), guard = QPointer<ImportPage>(this), reading = ++m_reading] {
            const auto loaded = std::make_shared<Loaded>(work());
            QMetaObject::invokeMethod(
                qApp,
                [guard, reading, loaded] {
                    if (guard && reading == guard->m_reading)
                        guard->take(*loaded);
                },
                Qt::QueuedConnection);
        });
}

void ImportPage::take(const Loaded &loaded)
{
    m_records = loaded.records;
    m_heading = loaded.heading;
    m_encoding = loaded.encoding;
    judgeAll();
}

void ImportPage::judgeAll()
{
    m_model->clear();
    m_next = 0;
    judgeSome();
}

// A portion for each turn of the event loop: the window goes on answering.
void ImportPage::judgeSome()
{
    QList<ImportRow> rows;
    const qsizetype end = std::min(m_next + kJudgedAtOnce, m_records.records.size());
    rows.reserve(end - m_next);
    for (; m_next < end; ++m_next) {
        const CameraRecord &record = m_records.records.at(m_next);
        rows.append({record, judgeRecord(record, m_lookup(record.camera.id), m_password->text())});
    }
    m_model->append(rows);
    const bool more = m_next < m_records.records.size();
    if (more && !m_judging.isActive())
        m_judging.start();
    else if (!more)
        m_judging.stop();
    setBusy(more);
}

void ImportPage::setBusy(bool busy)
{
    m_busy = busy;
    updateSummary();
    Q_EMIT changed();
}

QString ImportPage::summaryText() const
{
    if (!m_records.error.isEmpty() && !m_busy)
        return m_records.error;
    const ImportModel::Counts counts = m_model->counts();
    if (m_busy && (m_next > 0 || !m_file.isEmpty()))
        return tr("Checking line by line … %1 so far.").arg(QLocale().toString(m_model->rows().size()));
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
        parts << tr("These columns mean nothing here: %1.")
                     .arg(visibleText(m_records.ignored.join(QStringLiteral(", "))));
    return parts.join(u' ');
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

void ImportPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        makePlaceholderReadable(m_edit);
}

void ImportPage::retranslate()
{
    m_hint->setText(tr(
        "Paste &lines from a table or a text file, one camera a line: ID, password, name. Tabs, semicolons or commas "
        "between them. With a first line such as “ID, Name, Group, Tags, Note, Password” the columns may be others."));
    m_open->setText(tr("Open &file …"));
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
