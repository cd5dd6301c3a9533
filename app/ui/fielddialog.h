// A small dialog that asks for one text about one camera: its new name, its right password.
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace watchpost {

class FieldMessage;

class FieldDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose : quint8 { Rename, ChangePassword };

    // `cameraName`: for the eye. `hint`: a line below the field, may be empty. Deletes itself when closed.
    FieldDialog(Purpose purpose, const QString &cameraName, const QString &value, const QString &hint, QWidget *parent);

Q_SIGNALS:
    void valueEntered(const QString &value);

public Q_SLOTS:
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Purpose m_purpose;
    QString m_cameraName;
    QLabel *m_label;
    QLineEdit *m_field;
    FieldMessage *m_hint;
    FieldMessage *m_error;
    QDialogButtonBox *m_buttons;
    QPushButton *m_ok;
    QPushButton *m_cancel;
};

} // namespace watchpost
