// The fields of the connection's settings, and their words.
#include "ui/connectionpage.h"
#include "ui/fieldmessage.h"
#include "ui/passwordedit.h"
#include "ui/settingsfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace watchpost {
namespace {

QSpinBox *secondsBox(const char *name, int leastMs, int mostMs, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(leastMs / 1000, mostMs / 1000);
    box->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    return box;
}

} // namespace

void ConnectionPage::buildWatch()
{
    m_watch = new QGroupBox(this);
    m_notice = secondsBox("notice", LivenessSettings::kMinNoticeMs, LivenessSettings::kMaxNoticeMs, m_watch);
    m_noticeLabel = makeLabelFor(m_notice, m_watch);
    m_blind = new QCheckBox(m_watch);
    m_blind->setObjectName(QStringLiteral("blind"));
    m_blindAfter =
        secondsBox("blindAfter", LivenessSettings::kMinBlindAlarmMs, LivenessSettings::kMaxBlindAlarmMs, m_watch);
    auto *grid = new QGridLayout(m_watch);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_noticeLabel, 0, 0);
    grid->addWidget(m_notice, 0, 1);
    grid->addWidget(m_blind, 1, 0);
    grid->addWidget(m_blindAfter, 1, 1);
    grid->setColumnStretch(2, 1);
    connect(m_blind, &QCheckBox::toggled, m_blindAfter, &QWidget::setEnabled);
}

void ConnectionPage::buildProxy()
{
    m_proxy = new QGroupBox(this);
    m_kind = new QComboBox(m_proxy);
    m_kind->setObjectName(QStringLiteral("proxyKind"));
    using Kind = ProxySettings::Kind;
    for (const Kind one : {Kind::System, Kind::None, Kind::Socks5, Kind::Http})
        m_kind->addItem(QString(), static_cast<int>(one));
    m_host = new QLineEdit(m_proxy);
    m_host->setObjectName(QStringLiteral("proxyHost"));
    m_host->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_port = new QSpinBox(m_proxy);
    m_port->setObjectName(QStringLiteral("proxyPort"));
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_user = new QLineEdit(m_proxy);
    m_user->setObjectName(QStringLiteral("proxyUser"));
    m_password = new PasswordEdit(m_proxy);
    m_password->setObjectName(QStringLiteral("proxyPassword"));
    m_hostError = new FieldMessage(FieldMessage::Tone::Error, m_proxy);
    m_hostError->setObjectName(QStringLiteral("proxyHostError"));
    m_userError = new FieldMessage(FieldMessage::Tone::Error, m_proxy);
    m_userError->setObjectName(QStringLiteral("proxyUserError"));
    m_proxyHint = new FieldMessage(FieldMessage::Tone::Hint, m_proxy);
    m_kindLabel = makeLabelFor(m_kind, m_proxy);
    m_hostLabel = makeLabelFor(m_host, m_proxy);
    m_portLabel = makeLabelFor(m_port, m_proxy);
    m_userLabel = makeLabelFor(m_user, m_proxy);
    m_passwordLabel = makeLabelFor(m_password, m_proxy);
    auto *grid = new QGridLayout(m_proxy);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_kindLabel, 0, 0);
    grid->addWidget(m_kind, 0, 1);
    grid->addWidget(m_hostLabel, 1, 0);
    grid->addWidget(m_host, 1, 1);
    grid->addWidget(m_portLabel, 1, 2);
    grid->addWidget(m_port, 1, 3);
    grid->addWidget(m_hostError, 2, 1, 1, 3);
    grid->addWidget(m_userLabel, 3, 0);
    grid->addWidget(m_user, 3, 1);
    grid->addWidget(m_userError, 4, 1, 1, 3);
    grid->addWidget(m_passwordLabel, 5, 0);
    grid->addWidget(m_password, 5, 1);
    grid->addWidget(m_proxyHint, 6, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ConnectionPage::updateProxyFields);
    connect(m_host, &QLineEdit::textChanged, m_hostError, [this] { m_hostError->setText({}); });
    connect(m_user, &QLineEdit::textChanged, m_userError, [this] { m_userError->setText({}); });
}

void ConnectionPage::buildCertificates()
{
    m_certificates = new QGroupBox(this);
    m_pinsLabel = new QLabel(m_certificates);
    m_pinsLabel->setTextFormat(Qt::PlainText);
    m_pinsLabel->setWordWrap(true);
    m_pinList = new QListWidget(m_certificates);
    m_pinList->setObjectName(QStringLiteral("pins"));
    m_pinList->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_pinList->setTabKeyNavigation(false);
    m_pinList->setMinimumHeight(fontMetrics().height() * 4);
    m_pinList->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_remove = new QPushButton(m_certificates);
    m_remove->setObjectName(QStringLiteral("removePin"));
    m_remove->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_pinList, 1);
    row->addWidget(m_remove, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(m_certificates);
    column->setSpacing(8);
    column->addWidget(m_pinsLabel);
    column->addLayout(row, 1);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionPage::removePins);
    connect(m_pinList, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_pinList->selectedItems().isEmpty()); });
}

void ConnectionPage::retranslate()
{
    retranslateWatch();
    retranslateProxy();
    m_certificates->setTitle(tr("Trusted certificates"));
    m_pinsLabel->setText(tr("Servers whose certificate you have compared and trusted yourself. The next login to one "
                            "that you remove asks again."));
    m_pinList->setAccessibleName(tr("Servers with a trusted certificate"));
    m_remove->setText(tr("&Remove"));
    m_remove->setAccessibleName(tr("Forget the trusted certificate"));
}

void ConnectionPage::retranslateWatch()
{
    m_watch->setTitle(tr("Losing the connection"));
    m_noticeLabel->setText(tr("&Notice a dead connection within"));
    m_blind->setText(tr("Raise an &alarm when blind for"));
    for (QSpinBox *box : {m_notice, m_blindAfter})
        box->setSuffix(tr(" s", "seconds"));
    nameSpinBox(m_notice, tr("Notice a dead connection within, in seconds"));
    nameSpinBox(m_blindAfter, tr("Raise an alarm when blind for, in seconds"));
    m_notice->setToolTip(
        tr("%1 to %2 seconds. Sooner asks the server more often.").arg(m_notice->minimum()).arg(m_notice->maximum()));
    m_blindAfter->setToolTip(tr("%1 to %2 seconds without a connection to the server.")
                                 .arg(m_blindAfter->minimum())
                                 .arg(m_blindAfter->maximum()));
}

void ConnectionPage::retranslateProxy()
{
    m_proxy->setTitle(tr("Proxy"));
    m_kindLabel->setText(tr("&Kind"));
    m_kind->setItemText(0, tr("As the system is set"));
    m_kind->setItemText(1, tr("None"));
    m_kind->setItemText(2, tr("SOCKS5"));
    m_kind->setItemText(3, tr("HTTP"));
    m_kind->setAccessibleName(tr("Kind of proxy"));
    m_hostLabel->setText(tr("&Host"));
    m_host->setAccessibleName(tr("Proxy's name or address"));
    m_portLabel->setText(tr("P&ort"));
    nameSpinBox(m_port, tr("Proxy's port"));
    m_userLabel->setText(tr("&User"));
    m_user->setAccessibleName(tr("User at the proxy"));
    m_passwordLabel->setText(tr("&Password"));
    m_password->setAccessibleName(tr("Password at the proxy"));
    m_proxyHint->setText(tr("The password is kept in the system's key ring. A new proxy is used from the next "
                            "connection on."));
}

} // namespace watchpost
