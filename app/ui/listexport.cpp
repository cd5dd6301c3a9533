#include "ui/listexport.h"

#include "domain/handover.h"
#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "models/camerarow.h"
#include "ui/cameratable.h"
#include "ui/filedialogs.h"
#include "ui/placement.h"
#include "ui/savefile.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QThreadPool>

namespace watchpost {

ListExport::ListExport(CameraModel *cameras, CameraFilter *filter, CameraTable *table, QWidget *window)
    : QObject(window)
    , m_cameras(cameras)
    , m_filter(filter)
    , m_table(table)
    , m_window(window)
{
}

void ListExport::begin()
{
    if (m_dialog)
        m_dialog->close();
    const int selected = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    m_dialog = new ExportDialog({m_cameras->rowCount(), m_filter->rowCount(), selected}, m_window);
    connect(m_dialog, &ExportDialog::chosen, this, [this](ExportDialog::Which which, const CameraFileOptions &options) {
        if (options.passwords)
            askForPasswords(which, options);
        else
            askForFile(which, options);
    });
    m_dialog->open();
}

void ListExport::askForPasswords(ExportDialog::Which which, const CameraFileOptions &options)
{
    auto *box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("exportPasswordsQuestion"));
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Export cameras"));
    box->setText(tr("Write the cameras' passwords into the file?"));
    box->setInformativeText(tr("They stand there in clear. Whoever reads the file, or a copy of it, can bind these "
                               "cameras to an account of their own. Delete the file when you no longer need it."));
    QPushButton *yes = box->addButton(tr("With passwords"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("exportWithPasswords"));
    QPushButton *without = box->addButton(tr("Without passwords"), QMessageBox::AcceptRole);
    without->setObjectName(QStringLiteral("exportWithoutPasswords"));
    QPushButton *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(without);
    box->setEscapeButton(cancel);
    connect(yes, &QPushButton::clicked, this, [this, which, options] { askForFile(which, options); });
    connect(without, &QPushButton::clicked, this, [this, which, options] {
        CameraFileOptions safe = options;
        safe.passwords = false;
        askForFile(which, safe);
    });
    openBox(box, Severity::Warning);
}

void ListExport::askForFile(ExportDialog::Which which, const CameraFileOptions &options)
{
    auto *dialog = new QFileDialog(m_window, tr("Export cameras"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("exportFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilters({tr("Tables (*.csv)"), tr("All files (*)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(QStringLiteral("cameras.csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, which, options](const QString &path) { write(path, lines(which), options); });
    openFileDialog(dialog);
}

QList<CameraLine> ListExport::lines(ExportDialog::Which which) const
{
    QList<CameraLine> result;
    const auto add = [&](int sourceRow) {
        const CameraRow &row = m_cameras->row(sourceRow);
        result.append({row.camera, row.state, row.since});
    };
    if (which == ExportDialog::Which::All) {
        for (int row = 0; row < m_cameras->rowCount(); ++row)
            add(row);
    } else if (which == ExportDialog::Which::Shown) {
        for (int row = 0; row < m_filter->rowCount(); ++row)
            add(m_filter->sourceRow(row));
    } else {
        const QStringList ids = m_table->selectedIds();
        for (const QString &id : ids) {
            if (const int row = m_cameras->rowOf(id); row >= 0)
                add(row);
        }
    }
    return result;
}

void ListExport::write(const QString &path, const QList<CameraLine> &lines, const CameraFileOptions &options)
{
    QThreadPool::globalInstance()->start(handedOver([path, lines, options, guard = QPointer<ListExport>(this)] {
        const QString error = saveWholeFile(path, writeCameraLines(lines, options), options.passwords);
        const int count = static_cast<int>(lines.size());
        handOver(qApp, [guard, path, error, count] {
            if (!guard)
                return;
            if (error.isEmpty())
                Q_EMIT guard->written(path, count);
            else
                Q_EMIT guard->failed(tr("The cameras could not be written to %1 (%2). What was there before is "
                                        "still there. Choose another place, or make room on the disk.")
                                         .arg(QFileInfo(path).fileName(), error));
        });
    }));
}

} // namespace watchpost
