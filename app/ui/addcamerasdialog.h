// Adding cameras: one by its form, or many by pasting or from a file. Deletes itself when closed; open(), never exec().
#pragma once

#include "ui/importpage.h"

#include <QDialog>

class QDialogButtonBox;
class QPushButton;
class QTabWidget;

namespace watchpost {

class AddOneCamera;

class AddCamerasDialog : public QDialog
{
    Q_OBJECT

public:
    AddCamerasDialog(const CameraLookup &lookup, QWidget *parent);

    // The page for many, and its file dialog.
    void importFile();

Q_SIGNALS:
    void camerasEntered(const QList<watchpost::Camera> &cameras);
    void recordsEntered(const QList<watchpost::CameraRecord> &records); // all of them are new or change something

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
    ImportPage *m_many;
    QDialogButtonBox *m_buttons;
    QPushButton *m_ok;
    QPushButton *m_cancel;
};

} // namespace watchpost
