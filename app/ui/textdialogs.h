// Help's two dialogs. Both delete themselves when closed.
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace watchpost {

// What the program knows of itself, for a report to whoever helps. Plain text, to copy.
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DiagnosticsDialog(QWidget *parent);

    void setText(const QString &text);

Q_SIGNALS:
    void refreshRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QPlainTextEdit *m_text;
    QDialogButtonBox *m_buttons;
    QPushButton *m_close;
    QPushButton *m_copy;
    QPushButton *m_refresh;
};

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
