// What the client remembers of how to reach a server: trusted certificates, proxy, how soon silence is noticed.
#include "store/settings.h"
#include "store/settingvalues.h"

#include <QSettings>

#include <algorithm>

namespace watchpost {
namespace {

constexpr int kMostPins = 1000;
constexpr qsizetype kSha256Bytes = 32;

QString pinsKey()
{
    return QStringLiteral("certificates");
}

QString serverKey(const ServerAddress &address)
{
    return accountFor(address, {}).server;
}

PinnedCertificate readPin(const QSettings &settings)
{
    PinnedCertificate pin;
    pin.server = settings.value(QStringLiteral("server")).toString();
    CertificateInfo &certificate = pin.certificate;
    certificate.subject = settings.value(QStringLiteral("subject")).toString();
    certificate.issuer = settings.value(QStringLiteral("issuer")).toString();
    certificate.names = settings.value(QStringLiteral("names")).toStringList();
    certificate.validFrom = settings.value(QStringLiteral("validFrom")).toDateTime().toUTC();
    certificate.validUntil = settings.value(QStringLiteral("validUntil")).toDateTime().toUTC();
    certificate.sha256 = QByteArray::fromHex(settings.value(QStringLiteral("sha256")).toString().toLatin1());
    return pin;
}

void writePins(QSettings *settings, const QList<PinnedCertificate> &pins)
{
    settings->remove(pinsKey());
    settings->beginWriteArray(pinsKey(), static_cast<int>(pins.size()));
    int place = 0;
    for (const PinnedCertificate &pin : pins) {
        settings->setArrayIndex(place++);
        settings->setValue(QStringLiteral("server"), pin.server);
        settings->setValue(QStringLiteral("subject"), pin.certificate.subject);
        settings->setValue(QStringLiteral("issuer"), pin.certificate.issuer);
        settings->setValue(QStringLiteral("names"), pin.certificate.names);
        settings->setValue(QStringLiteral("validFrom"), pin.certificate.validFrom.toString(Qt::ISODateWithMs));
        settings->setValue(QStringLiteral("validUntil"), pin.certificate.validUntil.toString(Qt::ISODateWithMs));
        settings->setValue(QStringLiteral("sha256"), QString::fromLatin1(pin.certificate.sha256.toHex()));
    }
    settings->endArray();
}

constexpr std::array kProxyKinds{"system", "none", "socks5", "http"}; // by ProxySettings::Kind

} // namespace

QList<PinnedCertificate> Settings::pins() const
{
    QList<PinnedCertificate> pins;
    const int count = std::min(m_settings->beginReadArray(pinsKey()), kMostPins);
    for (int i = 0; i < count; ++i) {
        m_settings->setArrayIndex(i);
        const PinnedCertificate pin = readPin(*m_settings);
        if (!pin.server.isEmpty() && pin.certificate.sha256.size() == kSha256Bytes)
            pins.append(pin);
    }
    m_settings->endArray();
    return pins;
}

std::optional<CertificateInfo> Settings::pinFor(const ServerAddress &address) const
{
    const QString key = serverKey(address);
    const QList<PinnedCertificate> all = pins();
    const auto it = std::find_if(all.cbegin(), all.cend(), [&](const auto &pin) { return pin.server == key; });
    return it == all.cend() ? std::nullopt : std::optional(it->certificate);
}

void Settings::pin(const ServerAddress &address, const CertificateInfo &certificate)
{
    const QString key = serverKey(address);
    QList<PinnedCertificate> all = pins();
    all.removeIf([&](const PinnedCertificate &pin) { return pin.server == key; });
    all.append({key, certificate});
    writePins(m_settings, all);
    m_settings->sync(); // trust that was given or taken away outlives a crash
}

void Settings::unpin(const QString &server)
{
    QList<PinnedCertificate> all = pins();
    if (all.removeIf([&](const PinnedCertificate &pin) { return pin.server == server; }) == 0)
        return;
    writePins(m_settings, all);
    m_settings->sync();
}

ProxySettings Settings::proxy() const
{
    ProxySettings proxy;
    proxy.kind =
        named<ProxySettings::Kind>(kProxyKinds, m_settings->value(QStringLiteral("proxy/kind"))).value_or(proxy.kind);
    proxy.host = m_settings->value(QStringLiteral("proxy/host")).toString();
    proxy.port = static_cast<quint16>(within(m_settings->value(QStringLiteral("proxy/port")), 1, 65535).value_or(0));
    proxy.user = m_settings->value(QStringLiteral("proxy/user")).toString();
    return proxy;
}

void Settings::setProxy(const ProxySettings &proxy)
{
    m_settings->setValue(QStringLiteral("proxy/kind"), nameOf(kProxyKinds, proxy.kind));
    m_settings->setValue(QStringLiteral("proxy/host"), proxy.host);
    m_settings->setValue(QStringLiteral("proxy/port"), proxy.port);
    m_settings->setValue(QStringLiteral("proxy/user"), proxy.user);
}

LivenessSettings Settings::liveness() const
{
    LivenessSettings liveness;
    liveness.noticeMs = within(m_settings->value(QStringLiteral("liveness/noticeMs")), LivenessSettings::kMinNoticeMs,
                               LivenessSettings::kMaxNoticeMs)
                            .value_or(liveness.noticeMs);
    const QVariant blind = m_settings->value(QStringLiteral("liveness/blindAlarmMs"));
    if (blind.toString() == u"0")
        liveness.blindAlarmMs = 0;
    else
        liveness.blindAlarmMs = within(blind, LivenessSettings::kMinBlindAlarmMs, LivenessSettings::kMaxBlindAlarmMs)
                                    .value_or(liveness.blindAlarmMs);
    return liveness;
}

void Settings::setLiveness(const LivenessSettings &liveness)
{
    m_settings->setValue(QStringLiteral("liveness/noticeMs"), liveness.noticeMs);
    m_settings->setValue(QStringLiteral("liveness/blindAlarmMs"), liveness.blindAlarmMs);
}

} // namespace watchpost
