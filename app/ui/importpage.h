// Many cameras at once: pasted lines or a file, and below them what will become of each. Files and long texts are read
// and checked off the GUI thread or in portions.
#pragma once

#include "domain/cameratable.h"
#include "ui/importmodel.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace watchpost {

class PasswordEdit;

// The camera of an ID that is in the list; null: none is.
using CameraLookup = std::function<const Camera *(const QString &id)>;

class ImportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPage(CameraLookup lookup, QWidget *parent = nullptr);

    [[nodiscard]] QList<CameraRecord> goodRecords() const; // what is new or changes something
    [[nodiscard]] ImportModel::Counts counts() const { return m_model->counts(); }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void keepBadLines(); // the good ones were taken: what needs correcting stays, to be edited
    void setText(const QString &text);
    void openFile(const QString &path);
    void askForFile();

    static constexpr qint64 kMostBytes = 64 * 1024 * qint64(1024);

Q_SIGNALS:
    void changed(); // counts() or isBusy()

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Loaded;

    void assemble();
    void readText();
    void read(std::function<Loaded()> work);
    void take(const Loaded &loaded);
    void judgeAll();
    void judgeSome();
    void updateSummary();
    void setBusy(bool busy);
    void retranslate();
    void leaveFile();
    [[nodiscard]] QString summaryText() const;

    CameraLookup m_lookup;
    QLabel *m_hint;
    QPushButton *m_open;
    QStackedLayout *m_source = nullptr;
    QPlainTextEdit *m_edit;
    QWidget *m_filePanel;
    QLabel *m_fileName;
    QPushButton *m_leaveFile;
    QLabel *m_passwordLabel;
    PasswordEdit *m_password;
    QTableView *m_table;
    ImportModel *m_model;
    QCheckBox *m_onlyBad;
    QLabel *m_summary;
    QTimer m_parseSoon;
    QTimer m_judging;
    CameraRecords m_records;
    QString m_heading; // the first line, when it is a heading
    QString m_file;    // empty: the text field
    QString m_encoding;
    qsizetype m_next = 0;  // record to judge
    quint64 m_reading = 0; // one for each text or file: a late answer is stale
    bool m_busy = false;
};

} // namespace watchpost
