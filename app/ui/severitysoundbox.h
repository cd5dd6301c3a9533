// The sound of one severity, on the page of the sounds.
#pragma once

#include "domain/alerting.h"

#include <QGroupBox>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSlider;

namespace watchpost {

class ElidedLabel;
class FieldMessage;

class SeveritySoundBox : public QGroupBox
{
    Q_OBJECT

public:
    SeveritySoundBox(Severity severity, const SeveritySound &sound, QWidget *parent = nullptr);

    [[nodiscard]] Severity severity() const { return m_severity; }
    [[nodiscard]] SeveritySound sound() const;
    [[nodiscard]] bool validate();
    void setTesting(bool testing); // the button says what it would do
    void retranslate();

Q_SIGNALS:
    void testClicked();
    void edited();

private:
    void build();
    void buildLayout();
    void fillIn(const SeveritySound &sound);
    void updateFields();
    void nameFields();
    void chooseFile();
    void setFile(const QString &file);
    [[nodiscard]] SeveritySound::Kind kind() const;

    Severity m_severity;
    QString m_path;
    bool m_testing = false;
    QLabel *m_kindLabel, *m_volumeLabel, *m_percent;
    QComboBox *m_kind;
    QPushButton *m_choose, *m_test;
    ElidedLabel *m_file;
    QSlider *m_volume;
    QCheckBox *m_repeat;
    FieldMessage *m_error;
};

} // namespace watchpost
