// The real server in this process, and short ways to log in to it.
#pragma once

#include "server/server.h"
#include "session/session.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace watchpost::testsupport {

inline const QString kAlice = QStringLiteral("alice");
inline const QString kSecret = QStringLiteral("secret");

inline LoginRequest loginTo(quint16 port, const QString &user = kAlice, const QString &password = kSecret)
{
    LoginRequest request;
    request.address = {QStringLiteral("127.0.0.1"), port, false};
    request.user = user;
    request.password = password;
    return request;
}

// Null when it did not start; `error` says why.
inline std::unique_ptr<server::Server> startServer(server::ServerConfig config = {}, QString *error = nullptr)
{
    config.cheapPasswords = true;
    auto made = std::make_unique<server::Server>(std::move(config));
    QString text;
    if (!made->start(&text)) {
        qWarning("%s", qPrintable(text));
        if (error)
            *error = text;
        return nullptr;
    }
    const auto result =
        made->execute({QStringLiteral("account"), QStringLiteral("add"), kAlice}, kSecret.toUtf8() + '\n');
    if (result.exitCode != 0) {
        qWarning("%s", qPrintable(result.error));
        return nullptr;
    }
    return made;
}

// One command to the server; false, with the reason on the console, when it refused.
inline bool command(server::Server &server, std::initializer_list<const char *> words, const QByteArray &input = {})
{
    QStringList list;
    for (const char *word : words)
        list.append(QString::fromUtf8(word));
    const auto result = server.execute(list, input);
    if (result.exitCode != 0)
        qWarning("%s", qPrintable(result.error));
    return result.exitCode == 0;
}

// Reconnects within a few milliseconds.
inline Session::Options quickOptions()
{
    Session::Options options;
    options.backoffBaseMs = 5;
    options.backoffCapMs = 50;
    options.seed = 1;
    return options;
}

inline bool logInAndWait(Session &session, const LoginRequest &request, const AlarmCursor &cursor = {})
{
    QSignalSpy loggedIn(&session, &Session::loggedIn);
    session.logIn(request, cursor);
    return QTest::qWaitFor([&] { return !loggedIn.isEmpty(); }, 10000);
}

// Everything that a signal brought, in one list.
template <class T>
QList<T> all(const QSignalSpy &spy)
{
    QList<T> values;
    for (const QList<QVariant> &arguments : spy)
        values.append(arguments.at(0).value<QList<T>>());
    return values;
}

} // namespace watchpost::testsupport
