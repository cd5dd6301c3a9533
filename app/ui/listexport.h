// Writes the camera list to a file: asks what and where, then writes off the GUI thread.
#pragma once

#include "ui/exportdialog.h"

#include <QObject>
#include <QPointer>

namespace watchpost {

class CameraFilter;
class CameraModel;
class CameraTable;

class ListExport : public QObject
{
    Q_OBJECT

public:
    // All outlive it. Dialogs belong to `window`.
    ListExport(CameraModel *cameras, CameraFilter *filter, CameraTable *table, QWidget *window);

    void begin();
    // The cameras with what is known of them, in the order of the table. `which`: All are in the order of adding.
    [[nodiscard]] QList<CameraLine> lines(ExportDialog::Which which) const;
    // Answered by written() or failed(). Nobody but the user may read a file with passwords.
    void write(const QString &path, const QList<CameraLine> &lines, const CameraFileOptions &options);

Q_SIGNALS:
    void written(const QString &path, int count);
    void failed(const QString &text); // plain text: what happened and what to do

private:
    void askForPasswords(ExportDialog::Which which, const CameraFileOptions &options);
    void askForFile(ExportDialog::Which which, const CameraFileOptions &options);

    CameraModel *m_cameras;
    CameraFilter *m_filter;
    CameraTable *m_table;
    QWidget *m_window;
    QPointer<ExportDialog> m_dialog;
};

} // namespace watchpost
