// Help > Diagnostics: what the program knows of itself, and its last words in the log; to read, to copy, to save.
#pragma once

#include "domain/diagnostics.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace watchpost {

class DiagnosticsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DiagnosticsDialog(QWidget *parent); // deletes itself when closed

    void setReport(const DiagnosticsReport &report);

Q_SIGNALS:
    void refreshRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void assemble();
    void fillFacts();
    void fillLog();
    void save();
    void saveTo(const QString &path);
    void say(const QString &text);
    void retranslate();

    DiagnosticsReport m_report;
    QTabWidget *m_tabs;
    QTreeWidget *m_facts;
    QPlainTextEdit *m_log;
    QLabel *m_said;
    QDialogButtonBox *m_buttons;
    QPushButton *m_copy, *m_save, *m_refresh, *m_close; // made as they stand: else Tab goes round without the last
};

} // namespace watchpost
