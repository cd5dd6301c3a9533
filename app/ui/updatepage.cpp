#include "ui/updatepage.h"

#include "ui/announce.h"
#include "ui/settingsfields.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace watchpost {

UpdatePage::UpdatePage(bool looks, const QString &host, QWidget *parent)
    : SettingsPage(parent)
    , m_host(host)
    , m_looks(new QCheckBox(this))
    , m_hint(makeHint(this))
    , m_now(new QPushButton(this))
    , m_page(new QPushButton(this))
    , m_result(makeHint(this))
{
    setObjectName(QStringLiteral("updatePage"));
    m_looks->setObjectName(QStringLiteral("lookForUpdates"));
    m_now->setObjectName(QStringLiteral("lookNow"));
    m_page->setObjectName(QStringLiteral("openDownloadPage"));
    m_result->setObjectName(QStringLiteral("updateResult"));
    for (QPushButton *button : {m_now, m_page})
        button->setAutoDefault(false);
    m_looks->setChecked(looks);
    auto *row = new QHBoxLayout;
    row->addWidget(m_now);
    row->addWidget(m_page);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_looks);
    column->addWidget(m_hint);
    column->addSpacing(6);
    column->addLayout(row);
    column->addWidget(m_result);
    column->addStretch(1);
    connect(m_now, &QPushButton::clicked, this, &UpdatePage::lookRequested);
    connect(m_page, &QPushButton::clicked, this, &UpdatePage::downloadPageRequested);
    retranslate();
}

QString UpdatePage::title() const
{
    return tr("Updates");
}

QStringList UpdatePage::keywords() const
{
    return {tr("version, upgrade, download, internet")};
}

void UpdatePage::apply()
{
    Q_EMIT applied(m_looks->isChecked());
}

void UpdatePage::showStatus(const UpdateStatus &status)
{
    const bool isNews = status != m_status && status.result != UpdateStatus::Result::Looking;
    m_status = status;
    showResult();
    if (isNews)
        announce(m_result, m_result->text());
    else
        m_result->setAccessibleName(m_result->text());
}

void UpdatePage::showResult()
{
    using Result = UpdateStatus::Result;
    m_now->setEnabled(m_status.result != Result::Looking);
    m_page->setVisible(m_status.result == Result::Newer);
    switch (m_status.result) {
    case Result::NotLooked:
        m_result->clear();
        break;
    case Result::Looking:
        m_result->setText(tr("Looking …"));
        break;
    case Result::Newest:
        m_result->setText(tr("This is the newest version."));
        break;
    case Result::Newer:
        m_result->setText(tr("Watchpost %1 is available.").arg(m_status.version));
        break;
    case Result::Failed:
        m_result->setText(m_status.error);
        break;
    }
}

void UpdatePage::changeEvent(QEvent *event)
{
    SettingsPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UpdatePage::retranslate()
{
    m_looks->setText(tr("&Look for a newer version once a day"));
    m_hint->setText(tr("Watchpost then asks %1, which sees this computer's network address and nothing else. Nothing "
                       "is downloaded or installed by itself.")
                        .arg(m_host));
    m_now->setText(tr("Look &now"));
    m_page->setText(tr("Open the &download page"));
    showResult();
    m_result->setAccessibleName(m_result->text());
}

} // namespace watchpost
