// What of the camera list is written to a file, and how. Deletes itself when closed; open(), never exec().
#pragma once

#include "domain/cameratable.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace watchpost {

class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Which : quint8 { All, Shown, Selected };
    struct Counts
    {
        int all = 0, shown = 0, selected = 0;
    };

    ExportDialog(const Counts &counts, QWidget *parent);

Q_SIGNALS:
    void chosen(watchpost::ExportDialog::Which which, const watchpost::CameraFileOptions &options);

public Q_SLOTS:
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Counts m_counts;
    QLabel *m_what;
    QRadioButton *m_all, *m_shown, *m_selected;
    QLabel *m_separatorLabel;
    QComboBox *m_separator;
    QCheckBox *m_spreadsheet;
    QCheckBox *m_passwords;
    QLabel *m_note;
    QDialogButtonBox *m_buttons;
    QPushButton *m_ok, *m_cancel;
};

} // namespace watchpost
