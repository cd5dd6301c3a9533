#include "domain/connection.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace watchpost {
namespace {

std::optional<quint16> parsePort(QStringView text)
{
    // toUInt() would also take spaces and a sign.
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool ok = false;
    const uint port = text.toUInt(&ok);
    if (!ok || !digits || port == 0 || port > 65535)
        return std::nullopt;
    return static_cast<quint16>(port);
}

bool isLoopbackV4(const QString &text)
{
    const QStringList parts = text.split(u'.');
    const auto isByte = [](const QString &part) {
        bool ok = false;
        return part.toUInt(&ok) <= 255 && ok;
    };
    return parts.size() == 4 && parts.first() == u"127" && std::all_of(parts.cbegin(), parts.cend(), isByte);
}

bool isV6(QStringView text)
{
    return text.count(u':') >= 2;
}

} // namespace

std::optional<ServerAddress> parseServerAddress(const QString &text, bool tls)
{
    const QString trimmed = text.trimmed();
    ServerAddress address{.host = trimmed, .port = tls ? kDefaultTlsPort : kDefaultPort, .tls = tls};
    QStringView port;
    if (trimmed.startsWith(u'[')) {
        const qsizetype end = trimmed.indexOf(u']');
        if (end < 0)
            return std::nullopt;
        address.host = trimmed.mid(1, end - 1);
        if (!isV6(address.host))
            return std::nullopt;
        const QStringView rest = QStringView(trimmed).mid(end + 1);
        if (!rest.isEmpty() && !rest.startsWith(u':'))
            return std::nullopt;
        if (!rest.isEmpty())
            port = rest.mid(1);
        if (!rest.isEmpty() && port.isEmpty())
            return std::nullopt;
    } else if (trimmed.count(u':') == 1) {
        const qsizetype colon = trimmed.indexOf(u':');
        address.host = trimmed.left(colon);
        port = QStringView(trimmed).mid(colon + 1);
        if (port.isEmpty())
            return std::nullopt;
    }
    if (!port.isEmpty()) {
        const auto parsed = parsePort(port);
        if (!parsed)
            return std::nullopt;
        address.port = *parsed;
    }
    const auto bad = [](QChar c) { return c.isSpace() || c == u'/' || c == u'@' || c == u'[' || c == u']'; };
    if (address.host.isEmpty() || std::any_of(address.host.cbegin(), address.host.cend(), bad))
        return std::nullopt;
    return address;
}

QString toString(const ServerAddress &address)
{
    const QString host = isV6(address.host) ? u'[' + address.host + u']' : address.host;
    return host + u':' + QString::number(address.port);
}

bool isLoopback(const QString &host)
{
    QString name = host.trimmed().toLower();
    if (name.startsWith(u'[') && name.endsWith(u']'))
        name = name.mid(1, name.size() - 2);
    if (isV6(name)) {
        static const QRegularExpression one(QStringLiteral("^[0:]*:0{0,3}1$"));
        static const QString mapped = QStringLiteral("::ffff:");
        return one.match(name).hasMatch() || (name.startsWith(mapped) && isLoopbackV4(name.mid(mapped.size())));
    }
    if (name.endsWith(u'.'))
        name.chop(1);
    return name == u"localhost" || name.endsWith(u".localhost") || isLoopbackV4(name);
}

bool isExplicit(const ProxySettings &proxy)
{
    return proxy.kind == ProxySettings::Kind::Socks5 || proxy.kind == ProxySettings::Kind::Http;
}

Account accountFor(const ServerAddress &address, const QString &user)
{
    return {toString(address).toLower(), user};
}

} // namespace watchpost
