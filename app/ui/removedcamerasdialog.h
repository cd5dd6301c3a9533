// Which of the cameras that stay removed on this computer are to come back. Deletes itself when closed.
#pragma once

#include "domain/camera.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTableView;

namespace watchpost {

class RemovedCamerasModel;

class RemovedCamerasDialog : public QDialog
{
    Q_OBJECT

public:
    RemovedCamerasDialog(const QList<Camera> &removed, QWidget *parent);

Q_SIGNALS:
    void chosen(const QStringList &ids); // at least one

protected:
    void changeEvent(QEvent *event) override;

private:
    void assemble();
    void retranslate();
    void selectionChanged();
    [[nodiscard]] QStringList selectedIds() const;

    RemovedCamerasModel *m_model;
    QLabel *m_heading;
    QTableView *m_table;
    QDialogButtonBox *m_buttons;
    QPushButton *m_bringBack;
    QPushButton *m_cancel;
};

} // namespace watchpost
