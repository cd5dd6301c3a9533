#include "ui/diagnosticsdialog.h"

#include "domain/handover.h"
#include "domain/plaintext.h"
#include "ui/announce.h"
#include "ui/filedialogs.h"
#include "ui/placement.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTabWidget>
#include <QThreadPool>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace watchpost {
namespace {

// Empty, or what went wrong.
QString writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool ok = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return ok ? QString() : file.errorString();
}

} // namespace

DiagnosticsDialog::DiagnosticsDialog(QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget(this))
    , m_facts(new QTreeWidget(m_tabs))
    , m_log(new QPlainTextEdit(m_tabs))
    , m_said(new QLabel(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_copy(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_save(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_refresh(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_close(m_buttons->addButton(QString(), QDialogButtonBox::RejectRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("diagnosticsDialog"));
    assemble();
    connect(m_buttons, &QDialogButtonBox::rejected, this, &DiagnosticsDialog::reject);
    connect(m_refresh, &QPushButton::clicked, this, &DiagnosticsDialog::refreshRequested);
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsDialog::save);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(toText(m_report));
        say(tr("Copied, the log included."));
    });
    retranslate();
    resizeWithinScreen(this, {fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 30});
}

void DiagnosticsDialog::assemble()
{
    m_facts->setObjectName(QStringLiteral("diagnosticsFacts"));
    m_facts->setColumnCount(2);
    m_facts->setHeaderHidden(true);
    m_facts->setRootIsDecorated(false);
    m_facts->setUniformRowHeights(true);
    m_facts->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_facts->setTabKeyNavigation(false);
    m_log->setObjectName(QStringLiteral("diagnosticsLog"));
    m_log->setReadOnly(true);
    m_log->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setTabChangesFocus(true);
    m_log->setFrameShape(QFrame::NoFrame);
    m_facts->setFrameShape(QFrame::NoFrame);
    m_tabs->addTab(m_facts, QString());
    m_tabs->addTab(m_log, QString());
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->hide();
    m_copy->setObjectName(QStringLiteral("copyDiagnostics"));
    m_save->setObjectName(QStringLiteral("saveDiagnostics"));
    for (QPushButton *button : {m_copy, m_save, m_refresh})
        button->setAutoDefault(false);
    m_close->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(12);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_said);
    column->addWidget(m_buttons);
}

void DiagnosticsDialog::setReport(const DiagnosticsReport &report)
{
    m_report = report;
    fillFacts();
    fillLog();
}

void DiagnosticsDialog::fillFacts()
{
    const int place = m_facts->verticalScrollBar()->value();
    m_facts->clear();
    QFont bold = m_facts->font();
    bold.setBold(true);
    for (const DiagnosticsSection &section : std::as_const(m_report.sections)) {
        auto *group = new QTreeWidgetItem(m_facts, {section.title});
        group->setFont(0, bold);
        group->setFirstColumnSpanned(true);
        for (const auto &[name, value] : section.facts) {
            const QString shown = visibleText(value);
            auto *row = new QTreeWidgetItem(group, {name, shown});
            row->setToolTip(1, shown.toHtmlEscaped());
            row->setData(0, Qt::AccessibleTextRole, tr("%1: %2", "label, value").arg(name, shown));
        }
        group->setExpanded(true);
    }
    m_facts->verticalScrollBar()->setValue(place);
}

// Whoever reads the end goes on reading the end.
void DiagnosticsDialog::fillLog()
{
    QScrollBar *bar = m_log->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    const int place = bar->value();
    QStringList shown;
    for (const QString &line : std::as_const(m_report.log))
        shown << visibleText(line);
    m_log->setPlainText(shown.isEmpty() ? tr("Nothing was logged yet.") : shown.join(u'\n'));
    bar->setValue(atEnd ? bar->maximum() : place);
}

void DiagnosticsDialog::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the diagnostics"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(QStringLiteral("watchpost-diagnostics.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsDialog::saveTo);
    openFileDialog(dialog);
}

// A folder on the network may take its time.
void DiagnosticsDialog::saveTo(const QString &path)
{
    const QPointer<DiagnosticsDialog> guard(this);
    QThreadPool::globalInstance()->start(handedOver([guard, path, bytes = toText(m_report).toUtf8()] {
        const QString error = writeFile(path, bytes);
        handOver(QCoreApplication::instance(), [guard, path, error] {
            if (!guard)
                return;
            guard->say(error.isEmpty() ? tr("Saved as %1.").arg(visibleText(path))
                                       : tr("%1 could not be written (%2). Choose another folder.")
                                             .arg(visibleText(path), visibleText(error)));
        });
    }));
}

void DiagnosticsDialog::say(const QString &text)
{
    m_said->setText(text);
    m_said->show();
    m_said->setAccessibleName(QString());
    announce(m_said, text);
}

void DiagnosticsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DiagnosticsDialog::retranslate()
{
    setWindowTitle(tr("Diagnostics"));
    m_tabs->setTabText(0, tr("&State"));
    m_tabs->setTabText(1, tr("&Log"));
    m_facts->setAccessibleName(tr("State of the program"));
    m_log->setAccessibleName(tr("The last lines of the log"));
    m_copy->setText(tr("&Copy"));
    m_copy->setAccessibleName(tr("Copy the diagnostics"));
    m_save->setText(tr("Sa&ve…"));
    m_save->setAccessibleName(tr("Save the diagnostics in a file"));
    m_refresh->setText(tr("&Refresh"));
    m_close->setText(tr("Close"));
}

} // namespace watchpost
