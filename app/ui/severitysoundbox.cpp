#include "ui/severitysoundbox.h"

#include "domain/alarmtype.h"
#include "domain/plaintext.h"
#include "ui/elidedlabel.h"
#include "ui/fieldmessage.h"
#include "ui/filedialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>

namespace watchpost {

SeveritySoundBox::SeveritySoundBox(Severity severity, const SeveritySound &sound, QWidget *parent)
    : QGroupBox(parent)
    , m_severity(severity)
{
    setObjectName(QStringLiteral("sound%1").arg(static_cast<int>(severity)));
    build();
    buildLayout();
    retranslate();
    fillIn(sound);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SeveritySoundBox::updateFields);
    connect(m_volume, &QSlider::valueChanged, this, &SeveritySoundBox::nameFields);
    connect(m_choose, &QPushButton::clicked, this, &SeveritySoundBox::chooseFile);
    connect(m_test, &QPushButton::clicked, this, &SeveritySoundBox::testClicked);
}

void SeveritySoundBox::build()
{
    const auto named = [](auto *widget, const char *name) {
        widget->setObjectName(QString::fromLatin1(name));
        return widget;
    };
    m_kind = named(new QComboBox(this), "kind");
    using Kind = SeveritySound::Kind;
    for (const Kind one : {Kind::None, Kind::Bundled, Kind::Own})
        m_kind->addItem(QString(), static_cast<int>(one));
    m_choose = named(new QPushButton(this), "choose");
    m_choose->setAutoDefault(false);
    m_file = named(new ElidedLabel(this), "file");
    m_volume = named(new QSlider(Qt::Horizontal, this), "volume");
    m_volume->setRange(0, SeveritySound::kMaxVolume);
    m_volume->setPageStep(10);
    m_volume->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_percent = new QLabel(this);
    m_percent->setTextFormat(Qt::PlainText);
    m_percent->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("100 %")));
    m_test = named(new QPushButton(this), "test");
    m_test->setAutoDefault(false);
    m_repeat = named(new QCheckBox(this), "repeat");
    m_error = named(new FieldMessage(FieldMessage::Tone::Error, this), "fileError");
    m_kindLabel = new QLabel(this);
    m_kindLabel->setBuddy(m_kind);
    m_volumeLabel = new QLabel(this);
    m_volumeLabel->setBuddy(m_volume);
}

void SeveritySoundBox::buildLayout()
{
    auto *file = new QHBoxLayout;
    file->setSpacing(8);
    file->addWidget(m_choose);
    file->addWidget(m_file, 1);
    auto *volume = new QHBoxLayout;
    volume->setSpacing(8);
    volume->addWidget(m_volume);
    volume->addWidget(m_percent);
    volume->addStretch(1);
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_kindLabel, 0, 0);
    grid->addWidget(m_kind, 0, 1);
    grid->addLayout(file, 0, 2);
    grid->addWidget(m_test, 0, 3);
    grid->addWidget(m_error, 1, 1, 1, 3);
    grid->addWidget(m_volumeLabel, 2, 0);
    grid->addLayout(volume, 2, 1, 1, 2);
    grid->addWidget(m_repeat, 3, 1, 1, 3);
    grid->setColumnStretch(2, 1);
}

void SeveritySoundBox::fillIn(const SeveritySound &sound)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(sound.kind)));
    m_volume->setValue(sound.volume);
    m_repeat->setChecked(sound.repeat);
    m_path = sound.file;
    updateFields();
}

SeveritySound::Kind SeveritySoundBox::kind() const
{
    return static_cast<SeveritySound::Kind>(m_kind->currentData().toInt());
}

SeveritySound SeveritySoundBox::sound() const
{
    return {kind(), m_path, m_volume->value(), m_repeat->isChecked()};
}

bool SeveritySoundBox::validate()
{
    const bool ok = kind() != SeveritySound::Kind::Own || !m_path.isEmpty();
    m_error->setText(ok ? QString() : tr("Choose a sound file, or another sound."));
    if (!ok)
        m_choose->setFocus();
    return ok;
}

void SeveritySoundBox::setTesting(bool testing)
{
    m_testing = testing;
    nameFields();
}

void SeveritySoundBox::updateFields()
{
    const bool own = kind() == SeveritySound::Kind::Own;
    const bool some = kind() != SeveritySound::Kind::None;
    m_choose->setVisible(own);
    m_file->setVisible(own);
    m_error->setText({});
    for (QWidget *field : {static_cast<QWidget *>(m_volume), static_cast<QWidget *>(m_repeat),
                           static_cast<QWidget *>(m_test), static_cast<QWidget *>(m_percent)})
        field->setEnabled(some);
    nameFields();
}

void SeveritySoundBox::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Sound file"), QFileInfo(m_path).path());
    dialog->setObjectName(QStringLiteral("soundFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Sounds (%1)").arg(QStringLiteral("*.wav *.oga *.ogg *.opus *.flac *.mp3")),
                            tr("All files (%1)").arg(QStringLiteral("*"))});
    connect(dialog, &QFileDialog::fileSelected, this, &SeveritySoundBox::setFile);
    openFileDialog(dialog);
}

void SeveritySoundBox::setFile(const QString &file)
{
    m_path = file;
    m_error->setText({});
    nameFields();
    Q_EMIT edited();
}

void SeveritySoundBox::retranslate()
{
    setTitle(severityName(m_severity));
    m_kindLabel->setText(tr("Sound"));
    m_kind->setItemText(0, tr("None"));
    m_kind->setItemText(1, tr("Watchpost's sound"));
    m_kind->setItemText(2, tr("Own file"));
    m_volumeLabel->setText(tr("Volume"));
    m_choose->setText(tr("Choose…"));
    m_repeat->setText(tr("Repeat until acknowledged"));
    nameFields();
}

// With the severity in each name: three boxes hold the same fields.
void SeveritySoundBox::nameFields()
{
    const QString severity = severityName(m_severity);
    const QString percent = tr("%1%").arg(QLocale().toString(m_volume->value()));
    m_percent->setText(percent);
    m_file->setFullText(m_path.isEmpty() ? tr("no file chosen") : visibleText(QFileInfo(m_path).fileName()));
    m_test->setText(m_testing ? tr("Stop") : tr("Test"));
    m_kind->setAccessibleName(tr("Sound of %1 alarms", "severity").arg(severity));
    m_volume->setAccessibleName(tr("Volume of %1 alarms: %2", "severity, percent").arg(severity, percent));
    m_repeat->setAccessibleName(tr("Repeat the sound of %1 alarms until acknowledged", "severity").arg(severity));
    m_choose->setAccessibleName(
        tr("Choose the sound file of %1 alarms: %2", "severity, file name").arg(severity, m_file->fullText()));
    m_test->setAccessibleName(m_testing ? tr("Stop the sound of %1 alarms", "severity").arg(severity)
                                        : tr("Test the sound of %1 alarms", "severity").arg(severity));
}

} // namespace watchpost
