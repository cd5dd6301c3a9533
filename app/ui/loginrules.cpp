#include "ui/loginrules.h"

#include <QCoreApplication>

namespace watchpost {
namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("LoginRules", source);
}

LoginCheck problem(LoginField field, const char *source)
{
    return {std::nullopt, {ErrorKind::Rejected, field, text(source)}};
}

} // namespace

LoginCheck checkLogin(const LoginDraft &draft)
{
    if (draft.host.trimmed().isEmpty())
        return problem(LoginField::Server,
                       QT_TRANSLATE_NOOP("LoginRules", "Enter the server's name or address, for example "
                                                       "cameras.example.com."));
    auto address = parseServerAddress(draft.host, draft.tls);
    if (!address)
        return problem(LoginField::Server,
                       QT_TRANSLATE_NOOP("LoginRules", "This is not a server's name or address. Enter a name such as "
                                                       "cameras.example.com or an address such as 192.0.2.10."));
    if (!pastedAddress(draft.host, draft.tls)) {
        if (draft.port < 1 || draft.port > 65535)
            return problem(LoginField::Server,
                           QT_TRANSLATE_NOOP("LoginRules", "The port must be a number from 1 to 65535."));
        address->port = static_cast<quint16>(draft.port);
    }
    if (draft.user.isEmpty())
        return problem(LoginField::User, QT_TRANSLATE_NOOP("LoginRules", "Enter the user name of your account."));
    if (draft.password.isEmpty())
        return problem(LoginField::Password, QT_TRANSLATE_NOOP("LoginRules", "Enter the password of your account."));
    if (draft.password.toUtf8().size() > kMaxLoginPasswordBytes)
        return problem(LoginField::Password,
                       QT_TRANSLATE_NOOP("LoginRules", "This password is longer than a server accepts (256 bytes)."));
    return {address, {}};
}

std::optional<ServerAddress> pastedAddress(const QString &text, bool tls)
{
    // A port of its own shows when it survives both defaults.
    const auto with = parseServerAddress(text, true);
    const auto without = parseServerAddress(text, false);
    if (!with || !without || with->port != without->port)
        return std::nullopt;
    return tls ? with : without;
}

int portAfterTlsChange(int port, bool tls)
{
    if (tls && port == kDefaultPort)
        return kDefaultTlsPort;
    if (!tls && port == kDefaultTlsPort)
        return kDefaultPort;
    return port;
}

bool sendsPasswordInClear(const ServerAddress &address, bool throughProxy)
{
    return !address.tls && (throughProxy || !isLoopback(address.host));
}

} // namespace watchpost
