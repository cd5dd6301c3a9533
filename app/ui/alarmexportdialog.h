// Which alarms are written to a file, and how. Deletes itself when closed; open(), never exec().
#pragma once

#include "domain/alarmcsv.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace watchpost {

class AlarmExportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Which : quint8 { Shown, Selected, All };
    struct Counts
    {
        int shown = 0, selected = 0, all = 0;
        qint64 notBefore = 0; // ms UTC: what is older is on the disk only, and not in the file; 0: there is nothing
    };

    AlarmExportDialog(const Counts &counts, QWidget *parent);

Q_SIGNALS:
    void chosen(watchpost::AlarmExportDialog::Which which, const watchpost::AlarmFileOptions &options);

public Q_SLOTS:
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Counts m_counts;
    QLabel *m_what;
    QRadioButton *m_shown, *m_selected, *m_all;
    QLabel *m_separatorLabel;
    QComboBox *m_separator;
    QCheckBox *m_spreadsheet;
    QLabel *m_note;
    QDialogButtonBox *m_buttons;
    QPushButton *m_ok, *m_cancel;
};

} // namespace watchpost
