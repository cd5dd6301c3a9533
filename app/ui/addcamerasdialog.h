// Adding cameras: one by its form, or many by pasting. Deletes itself when closed; open(), never exec().
#pragma once

#include "ui/pastedcameras.h"

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QTabWidget;

namespace watchpost {

class AddOneCamera;
class PasteCameras;

class AddCamerasDialog : public QDialog
{
    Q_OBJECT

public:
    AddCamerasDialog(ExistingName existing, QWidget *parent);

Q_SIGNALS:
    void camerasEntered(const QList<watchpost::Camera> &cameras);

public Q_SLOTS:
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateButton();
    [[nodiscard]] bool pasting() const;

    QTabWidget *m_tabs;
    AddOneCamera *m_one;
    PasteCameras *m_many;
    QDialogButtonBox *m_buttons;
    QPushButton *m_ok;
    QPushButton *m_cancel;
    int m_good = 0;
};

} // namespace watchpost
