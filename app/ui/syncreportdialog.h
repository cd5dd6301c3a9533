// What became of each camera in a synchronisation. Deletes itself when closed.
#pragma once

#include "domain/sync.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTableView;

namespace watchpost {

class FieldMessage;
class SyncReportModel;

class SyncReportDialog : public QDialog
{
    Q_OBJECT

public:
    SyncReportDialog(const SyncReport &report, std::function<QString(const QString &)> nameOf, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void assemble();
    void retranslate();

    SyncReport m_report;
    SyncReportModel *m_model;
    QLabel *m_heading;
    FieldMessage *m_error;
    QTableView *m_table;
    QDialogButtonBox *m_buttons;
    QPushButton *m_close;
    QPushButton *m_copy;
};

} // namespace watchpost
