#include "ui/appearancepage.h"

#include "ui/settingsfields.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace watchpost {

AppearancePage::AppearancePage(const AppearanceSettings &settings, QWidget *parent)
    : SettingsPage(parent)
    , m_colours(new QGroupBox(this))
    , m_rows(new QGroupBox(this))
    , m_schemes(new QButtonGroup(this))
    , m_densities(new QButtonGroup(this))
    , m_automatic(new QRadioButton(m_colours))
    , m_light(new QRadioButton(m_colours))
    , m_dark(new QRadioButton(m_colours))
    , m_comfortable(new QRadioButton(m_rows))
    , m_compact(new QRadioButton(m_rows))
    , m_hint(makeHint(m_colours))
{
    setObjectName(QStringLiteral("appearancePage"));
    m_automatic->setObjectName(QStringLiteral("schemeAutomatic"));
    m_light->setObjectName(QStringLiteral("schemeLight"));
    m_dark->setObjectName(QStringLiteral("schemeDark"));
    m_comfortable->setObjectName(QStringLiteral("comfortable"));
    m_compact->setObjectName(QStringLiteral("compact"));
    m_schemes->addButton(m_automatic, static_cast<int>(SchemeChoice::Automatic));
    m_schemes->addButton(m_light, static_cast<int>(SchemeChoice::Light));
    m_schemes->addButton(m_dark, static_cast<int>(SchemeChoice::Dark));
    m_densities->addButton(m_comfortable, static_cast<int>(Density::Comfortable));
    m_densities->addButton(m_compact, static_cast<int>(Density::Compact));
    auto *colours = new QVBoxLayout(m_colours);
    colours->setSpacing(8);
    colours->addWidget(m_automatic);
    colours->addWidget(m_light);
    colours->addWidget(m_dark);
    colours->addWidget(m_hint);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setSpacing(8);
    rows->addWidget(m_comfortable);
    rows->addWidget(m_compact);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_colours);
    column->addWidget(m_rows);
    column->addStretch(1);
    retranslate();
    m_schemes->button(static_cast<int>(settings.scheme))->setChecked(true);
    m_densities->button(static_cast<int>(settings.density))->setChecked(true);
}

QString AppearancePage::title() const
{
    return tr("Appearance");
}

QString AppearancePage::iconName() const
{
    return QStringLiteral("appearance");
}

QStringList AppearancePage::keywords() const
{
    return {tr("theme, look, style")};
}

void AppearancePage::apply()
{
    Q_EMIT applied({static_cast<SchemeChoice>(m_schemes->checkedId()), static_cast<Density>(m_densities->checkedId())});
}

void AppearancePage::changeEvent(QEvent *event)
{
    SettingsPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AppearancePage::retranslate()
{
    m_colours->setTitle(tr("Colours"));
    m_colours->setProperty(kSearchWords, tr("theme, night, dark mode, colors"));
    m_automatic->setText(tr("&As the desktop is set"));
    m_light->setText(tr("&Light"));
    m_dark->setText(tr("&Dark"));
    m_hint->setText(tr("The states and severities keep their shapes and words with either."));
    m_rows->setTitle(tr("Rows of the lists"));
    m_rows->setProperty(kSearchWords, tr("density, size, spacing, height"));
    m_comfortable->setText(tr("&Comfortable"));
    m_compact->setText(tr("Com&pact: more rows on the screen"));
}

} // namespace watchpost
