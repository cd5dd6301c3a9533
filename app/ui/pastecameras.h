// The page for many cameras at once: a field to paste into, and below it what will become of each line.
#pragma once

#include "ui/pastedcameras.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTableView;
class QTimer;

namespace watchpost {

class PastedModel;

class PasteCameras : public QWidget
{
    Q_OBJECT

public:
    explicit PasteCameras(ExistingName existing, QWidget *parent = nullptr);

    [[nodiscard]] QList<Camera> cameras(); // of the good lines, as the text is now
    [[nodiscard]] int badCount() const;
    void keepBadLines(); // the good ones were taken: what needs correcting stays
    void setText(const QString &text);

Q_SIGNALS:
    void countChanged(int good);

protected:
    void changeEvent(QEvent *event) override;

private:
    void parse();
    void retranslate();

    ExistingName m_existing;
    QLabel *m_hint;
    QPlainTextEdit *m_edit;
    QTableView *m_table;
    PastedModel *m_model;
    QLabel *m_summary;
    QTimer *m_parseSoon;
};

} // namespace watchpost
