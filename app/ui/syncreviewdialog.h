// What differs between this computer and the server, and what is to be done about each camera. Deletes itself when
// closed; closing it does nothing to either side.
#pragma once

#include "domain/syncreview.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTableView;

namespace watchpost {

class SyncReviewModel;

class SyncReviewDialog : public QDialog
{
    Q_OBJECT

public:
    SyncReviewDialog(const QList<SyncRow> &rows, QWidget *parent);

Q_SIGNALS:
    void chosen(const QList<watchpost::SyncChoice> &choices); // of all rows

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void assemble();
    void assembleTable();
    void connectParts();
    void retranslate();
    void openChoice(const QModelIndex &index);
    void showEffect();

    SyncReviewModel *m_model;
    QLabel *m_heading;
    QTableView *m_table;
    QLabel *m_effect; // of the current row's choice
    QLabel *m_forAll;
    QPushButton *m_leaveAll;
    QPushButton *m_serverAll;
    QPushButton *m_hereAll;
    QDialogButtonBox *m_buttons;
    QPushButton *m_apply;
    QPushButton *m_later;
};

} // namespace watchpost
