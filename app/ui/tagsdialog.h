// Asks for the tags of one camera or many: those that there are to be checked, new ones to be typed.
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace watchpost {

class FieldMessage;

class TagsDialog : public QDialog
{
    Q_OBJECT

public:
    struct Tag
    {
        QString name;
        Qt::CheckState state = Qt::Unchecked; // partially: some of the cameras have it
    };

    // `what`: for the eye, which cameras. Deletes itself when closed.
    TagsDialog(const QString &what, const QList<Tag> &tags, QWidget *parent);

Q_SIGNALS:
    void tagsChosen(const QStringList &added, const QStringList &removed); // not when nothing changes

public Q_SLOTS:
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_what;
    QList<Tag> m_before;
    QLabel *m_label;
    QListWidget *m_list;
    QLabel *m_newLabel;
    QLineEdit *m_new;
    FieldMessage *m_hint;
    QDialogButtonBox *m_buttons;
    QPushButton *m_ok;
    QPushButton *m_cancel;
};

} // namespace watchpost
