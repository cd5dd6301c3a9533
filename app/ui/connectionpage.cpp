#include "ui/connectionpage.h"

#include "domain/plaintext.h"
#include "ui/certificatewords.h"
#include "ui/fieldmessage.h"
#include "ui/passwordedit.h"
#include "ui/plaintooltip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace watchpost {
namespace {

bool needsHost(ProxySettings::Kind kind)
{
    return kind == ProxySettings::Kind::Socks5 || kind == ProxySettings::Kind::Http;
}

} // namespace

ConnectionPage::ConnectionPage(const ConnectionSettings &settings, QWidget *parent)
    : SettingsPage(parent)
    , m_before(settings)
    , m_pins(settings.pins)
{
    setObjectName(QStringLiteral("connectionPage"));
    buildWatch();
    buildProxy();
    buildCertificates();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_watch);
    column->addWidget(m_proxy);
    column->addWidget(m_certificates, 1);
    retranslate();
    fillIn();
}

QString ConnectionPage::title() const
{
    return tr("Connection");
}

QString ConnectionPage::iconName() const
{
    return QStringLiteral("network-online");
}

QStringList ConnectionPage::keywords() const
{
    return {tr("network, internet, firewall, timeout, heartbeat, TLS, encryption")};
}

void ConnectionPage::fillIn()
{
    m_notice->setValue(m_before.liveness.noticeMs / 1000);
    const int blind = m_before.liveness.blindAlarmMs;
    m_blind->setChecked(blind > 0);
    m_blindAfter->setValue((blind > 0 ? blind : LivenessSettings().blindAlarmMs) / 1000);
    m_blindAfter->setEnabled(blind > 0);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_before.proxy.kind)));
    m_host->setText(m_before.proxy.host);
    m_port->setValue(m_before.proxy.port > 0 ? m_before.proxy.port : 1080);
    m_user->setText(m_before.proxy.user);
    m_password->setText(m_before.proxy.password);
    updateProxyFields();
    fillPins();
}

ProxySettings::Kind ConnectionPage::kind() const
{
    return static_cast<ProxySettings::Kind>(m_kind->currentData().toInt());
}

void ConnectionPage::updateProxyFields()
{
    const bool on = needsHost(kind());
    for (QWidget *field : {static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_port),
                           static_cast<QWidget *>(m_user), static_cast<QWidget *>(m_password)})
        field->setEnabled(on);
    m_hostError->setText({});
    m_userError->setText({});
}

bool ConnectionPage::validate()
{
    m_hostError->setText({});
    m_userError->setText({});
    if (!needsHost(kind()))
        return true;
    const auto address = parseServerAddress(m_host->text(), false);
    if (m_host->text().trimmed().isEmpty())
        m_hostError->setText(tr("Enter the proxy's name or address, or choose another kind of proxy."));
    else if (!address || toString(*address) != toString({address->host, kDefaultPort, false}))
        m_hostError->setText(tr("This is not a name or an address. Enter for example proxy.example.com, and its port "
                                "in the field beside."));
    if (!m_hostError->text().isEmpty()) {
        m_host->setFocus();
        m_host->selectAll();
        return false;
    }
    if (m_user->text().isEmpty() && !m_password->text().isEmpty()) {
        m_userError->setText(tr("A password needs a user: enter the user, or clear the password."));
        m_user->setFocus();
        return false;
    }
    return true;
}

ConnectionSettings ConnectionPage::settings() const
{
    ConnectionSettings settings;
    settings.liveness.noticeMs = m_notice->value() * 1000;
    settings.liveness.blindAlarmMs = m_blind->isChecked() ? m_blindAfter->value() * 1000 : 0;
    const auto address = parseServerAddress(m_host->text(), false);
    settings.proxy = {kind(), address ? address->host : m_host->text().trimmed(), static_cast<quint16>(m_port->value()),
                      m_user->text(), m_password->text()};
    settings.pins = m_pins;
    return settings;
}

void ConnectionPage::apply()
{
    Q_EMIT applied(settings());
}

void ConnectionPage::fillPins()
{
    m_pinList->clear();
    for (const PinnedCertificate &pin : std::as_const(m_pins)) {
        auto *item = new QListWidgetItem(visibleText(pin.server), m_pinList);
        item->setData(Qt::UserRole, pin.server);
        QStringList lines;
        const QList<CertificateFact> facts = certificateFacts(pin.certificate);
        for (const CertificateFact &fact : facts)
            lines << tr("%1: %2", "label, value").arg(fact.label, fact.value);
        lines << tr("SHA-256 fingerprint") << fingerprintLines(pin.certificate.sha256, 16);
        item->setToolTip(plainToolTip(lines.join(u'\n')));
    }
    m_remove->setEnabled(false);
    m_pinList->setEnabled(!m_pins.isEmpty());
}

// Not before OK: until then Cancel takes it back.
void ConnectionPage::removePins()
{
    const auto selected = m_pinList->selectedItems();
    for (const QListWidgetItem *item : selected) {
        const QString server = item->data(Qt::UserRole).toString();
        m_pins.removeIf([&server](const PinnedCertificate &pin) { return pin.server == server; });
    }
    Q_EMIT edited();
    fillPins();
}

void ConnectionPage::changeEvent(QEvent *event)
{
    SettingsPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace watchpost
