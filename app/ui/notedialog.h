// Asks for the note on a camera: who has the ladder, which door to take.
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace watchpost {

class NoteDialog : public QDialog
{
    Q_OBJECT

public:
    // `what`: for the eye, which camera. Deletes itself when closed.
    NoteDialog(const QString &what, const QString &note, QWidget *parent);

Q_SIGNALS:
    void noteEntered(const QString &note); // without blanks around it; may be empty

public Q_SLOTS:
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_what;
    QLabel *m_label;
    QPlainTextEdit *m_text;
    QDialogButtonBox *m_buttons;
    QPushButton *m_ok;
    QPushButton *m_cancel;
};

} // namespace watchpost
