#include "ui/alarmexport.h"

#include "domain/handover.h"
#include "models/alarmcell.h"
#include "models/alarmfilter.h"
#include "models/alarmmodel.h"
#include "models/verdictsentence.h"
#include "ui/alarmtable.h"
#include "ui/savefile.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QHash>
#include <QStandardPaths>
#include <QThreadPool>

namespace watchpost {
namespace {

// What the lines say besides the alarms, as values: they are put together in another thread.
struct Words
{
    QHash<QString, QString> names;
    QHash<QString, QString> groups;
    AlarmTypeNames typeNames;
};

QByteArray fileOf(const QList<Alarm> &alarms, const Words &words, const AlarmFileOptions &options)
{
    const TargetNames names{[&words](const QString &id) { return words.names.value(id, id); }, words.typeNames};
    QList<AlarmLine> lines;
    lines.reserve(alarms.size());
    for (const Alarm &alarm : alarms)
        lines.append({alarm, words.names.value(alarm.cameraId), words.groups.value(alarm.cameraId),
                      alarmTypeText(alarm, words.typeNames),
                      verdictSentence(alarm.verdict, alarm.verdictDetail, names)});
    return writeAlarmLines(lines, options, QTimeZone::systemTimeZone());
}

} // namespace

AlarmExport::AlarmExport(AlarmFilter *filter, AlarmTable *table, QWidget *page)
    : QObject(page)
    , m_filter(filter)
    , m_table(table)
    , m_page(page)
{
}

void AlarmExport::setGroupLookup(std::function<QString(const QString &)> groupOf)
{
    m_groupOf = std::move(groupOf);
}

void AlarmExport::begin(qint64 notBefore)
{
    if (m_dialog)
        m_dialog->close();
    const int selected = static_cast<int>(m_table->selectedRows().size());
    m_dialog = new AlarmExportDialog({m_filter->rowCount(), selected, m_filter->source()->rowCount(), notBefore},
                                     m_page->window());
    connect(m_dialog, &AlarmExportDialog::chosen, this, &AlarmExport::askForFile);
    m_dialog->open();
}

void AlarmExport::askForFile(AlarmExportDialog::Which which, const AlarmFileOptions &options)
{
    auto *dialog = new QFileDialog(m_page->window(), tr("Export alarms"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("alarmExportFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilters({tr("Tables (*.csv)"), tr("All files (*)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(QStringLiteral("alarms.csv"));
    // What was chosen, not what the list has become while a place was looked for.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, list = alarms(which), options](const QString &path) { write(path, list, options); });
    dialog->open();
}

QList<Alarm> AlarmExport::alarms(AlarmExportDialog::Which which) const
{
    QList<Alarm> result;
    if (which == AlarmExportDialog::Which::All) {
        const AlarmModel *model = m_filter->source();
        for (int row = 0; row < model->rowCount(); ++row)
            result.append(model->alarm(row));
    } else if (which == AlarmExportDialog::Which::Shown) {
        for (int row = 0; row < m_filter->rowCount(); ++row)
            result.append(m_filter->alarm(row));
    } else {
        const QList<int> rows = m_table->selectedRows();
        for (const int row : rows)
            result.append(m_filter->alarm(row));
    }
    return result;
}

void AlarmExport::write(const QString &path, const QList<Alarm> &alarms, const AlarmFileOptions &options)
{
    Words words;
    words.typeNames = m_filter->source()->typeNames();
    for (const Alarm &alarm : alarms) {
        if (alarm.cameraId.isEmpty() || words.names.contains(alarm.cameraId))
            continue;
        words.names.insert(alarm.cameraId, m_filter->source()->cameraName(alarm.cameraId));
        if (m_groupOf)
            words.groups.insert(alarm.cameraId, m_groupOf(alarm.cameraId));
    }
    QThreadPool::globalInstance()->start(
        handedOver([path, alarms, words, options, guard = QPointer<AlarmExport>(this)] {
            const QString error = saveWholeFile(path, fileOf(alarms, words, options));
            const int count = static_cast<int>(alarms.size());
            handOver(qApp, [guard, path, error, count] {
                if (!guard)
                    return;
                if (error.isEmpty())
                    Q_EMIT guard->written(path, count);
                else
                    Q_EMIT guard->failed(tr("The alarms could not be written to %1 (%2). What was there before is "
                                            "still there. Choose another place, or make room on the disk.")
                                             .arg(QFileInfo(path).fileName(), error));
            });
        }));
}

} // namespace watchpost
