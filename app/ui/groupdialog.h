// Asks for a group's path: where to move cameras, or what to call a group. Offers those that there are.
#pragma once

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;

namespace watchpost {

class FieldMessage;

class GroupDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose : quint8 { Move, Rename };

    // `what`: for the eye, what is moved or renamed. Deletes itself when closed.
    GroupDialog(Purpose purpose, const QString &what, const QString &group, const QStringList &groups, QWidget *parent);

Q_SIGNALS:
    void groupEntered(const QString &group); // clean (domain/cameragroup.h); empty: no group

public Q_SLOTS:
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Purpose m_purpose;
    QString m_what;
    QLabel *m_label;
    QComboBox *m_field;
    FieldMessage *m_hint;
    QDialogButtonBox *m_buttons;
    QPushButton *m_ok;
    QPushButton *m_cancel;
};

} // namespace watchpost
