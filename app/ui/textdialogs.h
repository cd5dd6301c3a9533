// Help > About. Deletes itself when closed.
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace watchpost {

class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_version;
    QLabel *m_text;
    QDialogButtonBox *m_buttons;
    QPushButton *m_close;
};

} // namespace watchpost
