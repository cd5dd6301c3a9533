// A password field with an eye: shown only while the person wants to see it.
#pragma once

#include <QLineEdit>

class QAction;

namespace watchpost {

class PasswordEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    void setRevealed(bool revealed);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();

    QAction *m_reveal;
};

} // namespace watchpost
