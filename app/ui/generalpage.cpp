#include "ui/generalpage.h"

#include "ui/languages.h"
#include "ui/settingsfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace watchpost {

GeneralPage::GeneralPage(const Now &now, QWidget *parent)
    : SettingsPage(parent)
    , m_now(now)
    , m_language(new QComboBox(this))
    , m_starting(new QGroupBox(this))
    , m_closing(new QGroupBox(this))
    , m_atLogin(new QCheckBox(m_starting))
    , m_minimized(new QCheckBox(m_starting))
    , m_toTray(new QCheckBox(m_closing))
    , m_confirm(new QCheckBox(m_closing))
    , m_trayHint(makeHint(m_closing))
{
    setObjectName(QStringLiteral("generalPage"));
    m_language->setObjectName(QStringLiteral("languageBox"));
    m_atLogin->setObjectName(QStringLiteral("startAtLogin"));
    m_minimized->setObjectName(QStringLiteral("startMinimized"));
    m_toTray->setObjectName(QStringLiteral("closeToTray"));
    m_confirm->setObjectName(QStringLiteral("confirmQuit"));
    m_languageLabel = makeLabelFor(m_language, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_languageLabel);
    row->addWidget(m_language);
    row->addStretch(1);
    auto *starting = new QVBoxLayout(m_starting);
    starting->setSpacing(8);
    starting->addWidget(m_atLogin);
    starting->addWidget(m_minimized);
    auto *closing = new QVBoxLayout(m_closing);
    closing->setSpacing(8);
    closing->addWidget(m_toTray);
    closing->addWidget(m_trayHint);
    closing->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addLayout(row);
    column->addWidget(m_starting);
    column->addWidget(m_closing);
    column->addStretch(1);
    m_language->addItem(QString(), QString());
    for (const QString &code : m_now.languages)
        m_language->addItem(languageName(code), code);
    retranslate();
    fillIn();
}

QString GeneralPage::title() const
{
    return tr("General");
}

QString GeneralPage::iconName() const
{
    return QStringLiteral("preferences-system");
}

QStringList GeneralPage::keywords() const
{
    return {tr("behaviour, startup, window")};
}

void GeneralPage::fillIn()
{
    const int place = m_language->findData(m_now.settings.language);
    m_language->setCurrentIndex(std::max(0, place));
    m_atLogin->setChecked(m_now.startsAtLogin);
    m_atLogin->setEnabled(m_now.canStartAtLogin);
    m_minimized->setChecked(m_now.settings.startMinimized);
    m_toTray->setChecked(m_now.settings.closeToTray);
    m_toTray->setEnabled(m_now.hasTray);
    m_confirm->setChecked(m_now.settings.confirmQuit);
}

void GeneralPage::apply()
{
    m_now.settings.language = m_language->currentData().toString();
    m_now.settings.startMinimized = m_minimized->isChecked();
    m_now.settings.closeToTray = m_toTray->isChecked();
    m_now.settings.confirmQuit = m_confirm->isChecked();
    m_now.startsAtLogin = m_atLogin->isChecked();
    Q_EMIT applied(m_now.settings, m_now.startsAtLogin);
}

void GeneralPage::changeEvent(QEvent *event)
{
    SettingsPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GeneralPage::retranslate()
{
    m_languageLabel->setText(tr("&Language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setItemText(0, tr("As the system is set"));
    // Whoever cannot read the program's language looks for this word.
    m_language->setProperty(kSearchWords,
                            QStringLiteral("language, Sprache, langue, idioma, язык, 语言, 語言, 言語, 언어"));
    m_starting->setTitle(tr("Starting"));
    m_atLogin->setText(tr("&Start when I log in to this computer"));
    m_atLogin->setProperty(kSearchWords, tr("autostart, boot, automatically"));
    m_minimized->setText(tr("Start &minimised, in the tray where there is one"));
    m_closing->setTitle(tr("Closing"));
    m_toTray->setText(tr("Closing the window &keeps Watchpost in the tray"));
    m_toTray->setProperty(kSearchWords, tr("minimise, background, notification area"));
    m_trayHint->setText(m_now.hasTray ? tr("Alarms go on being shown. To end the program, choose Quit in the File menu "
                                           "or in the tray icon's menu.")
                                      : tr("This desktop shows no tray, so that closing the window ends the program."));
    m_confirm->setText(tr("&Ask before quitting"));
    m_confirm->setProperty(kSearchWords, tr("confirm, exit"));
}

} // namespace watchpost
