#include "ui/importpage.h"

#include "domain/filetext.h"
#include "domain/handover.h"
#include "ui/filedialogs.h"
#include "ui/passwordedit.h"
#include "ui/tones.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QThreadPool>

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
    openFileDialog(dialog);
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
        handedOver([work = std::move(work), guard = QPointer<ImportPage>(this), reading = ++m_reading] {
            const auto loaded = std::make_shared<Loaded>(work());
            handOver(qApp, [guard, reading, loaded] {
                if (guard && reading == guard->m_reading)
                    guard->take(*loaded);
            });
        }));
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

void ImportPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        makePlaceholderReadable(m_edit);
}

} // namespace watchpost
