// Asks for the note on alarms: while they are acknowledged, or later.
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace watchpost {

class FieldMessage;

class AlarmNoteDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose : quint8 { Acknowledge, Edit };

    // `count`: of the alarms; `what`: of a single one, for the eye. `note`: what is there now. `differ`: the alarms
    // have notes that are not alike, and what is written replaces all of them. Deletes itself when closed.
    struct Subject
    {
        int count = 1;
        QString what = {};
        QString note = {};
        bool differ = false;
    };
    AlarmNoteDialog(Purpose purpose, const Subject &subject, QWidget *parent);

Q_SIGNALS:
    void noteEntered(const QString &note); // without blanks around it; may be empty; kMaxAlarmNoteLength at most

public Q_SLOTS:
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString entered() const;
    void checkLength();
    void retranslate();

    Purpose m_purpose;
    Subject m_subject;
    QLabel *m_label;
    QPlainTextEdit *m_text;
    FieldMessage *m_error;
    FieldMessage *m_hint;
    QDialogButtonBox *m_buttons;
    QPushButton *m_ok;
    QPushButton *m_cancel;
};

} // namespace watchpost
