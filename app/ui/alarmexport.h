// Writes alarms to a file: asks which and where, then writes off the GUI thread.
#pragma once

#include "ui/alarmexportdialog.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace watchpost {

class AlarmFilter;
class AlarmTable;

class AlarmExport : public QObject
{
    Q_OBJECT

public:
    // Both outlive it. Dialogs belong to the window of `page`.
    AlarmExport(AlarmFilter *filter, AlarmTable *table, QWidget *page);

    void setGroupLookup(std::function<QString(const QString &cameraId)> groupOf);
    void begin(qint64 notBefore);                                            // AlarmExportDialog::Counts
    [[nodiscard]] QList<Alarm> alarms(AlarmExportDialog::Which which) const; // newest first
    // Answered by written() or failed().
    void write(const QString &path, const QList<Alarm> &alarms, const AlarmFileOptions &options);

Q_SIGNALS:
    void written(const QString &path, int count);
    void failed(const QString &text); // plain text: what happened and what to do

private:
    void askForFile(AlarmExportDialog::Which which, const AlarmFileOptions &options);

    AlarmFilter *m_filter;
    AlarmTable *m_table;
    QWidget *m_page;
    std::function<QString(const QString &)> m_groupOf;
    QPointer<AlarmExportDialog> m_dialog;
};

} // namespace watchpost
