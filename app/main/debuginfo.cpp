#include "main/debuginfo.h"

#include "domain/version.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSqlDatabase>
#include <QSslSocket>
#include <QSysInfo>

namespace watchpost {
namespace {

void line(DiagnosticsSection &out, const char *name, const QString &value)
{
    out.facts.append({QString::fromLatin1(name), value});
}

QString stateWord(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Offline:
        return QStringLiteral("offline");
    case ConnectionState::Connecting:
        return QStringLiteral("connecting");
    case ConnectionState::LoggingIn:
        return QStringLiteral("logging in");
    case ConnectionState::Online:
        return QStringLiteral("online");
    case ConnectionState::Waiting:
        return QStringLiteral("waiting to try again");
    }
    return {};
}

} // namespace

// For developers, whatever the user's language: not translated.
DiagnosticsSection programFacts(const QString &profileFolder)
{
    DiagnosticsSection out{QStringLiteral("Program"), {}};
    line(out, "Watchpost", QLatin1StringView(kVersion));
    line(out, "Qt",
         QStringLiteral("%1, built with %2").arg(QLatin1StringView(qVersion()), QLatin1StringView(QT_VERSION_STR)));
    line(out, "System",
         QSysInfo::prettyProductName() + QStringLiteral(", ") + QSysInfo::kernelType() + u' ' +
             QSysInfo::kernelVersion());
    line(out, "CPU", QSysInfo::currentCpuArchitecture());
    line(out, "Platform",
         QGuiApplication::platformName().isEmpty() ? QStringLiteral("none (command line)")
                                                   : QGuiApplication::platformName());
    line(out, "TLS",
         QSslSocket::supportsSsl() ? QSslSocket::sslLibraryVersionString() : QStringLiteral("not available"));
    line(out, "SQLite driver",
         QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")) ? QStringLiteral("available")
                                                                    : QStringLiteral("missing"));
    line(out, "Locale", QLocale().name() + QStringLiteral(", system ") + QLocale::system().name());
    line(out, "Profile", profileFolder);
    return out;
}

DiagnosticsSection connectionFacts(const ConnectionStatus &status, const Session::Diagnostics &d)
{
    DiagnosticsSection out{QStringLiteral("Connection"), {}};
    line(out, "Connection", stateWord(status.state));
    if (!status.error.text.isEmpty())
        line(out, "Last error", status.error.text);
    line(out, "Encryption", status.encryption.isEmpty() ? QStringLiteral("none") : status.encryption);
    line(out, "Round trip",
         status.roundTripMs < 0 ? QStringLiteral("not measured") : QStringLiteral("%1 ms").arg(status.roundTripMs));
    line(out, "Messages", QStringLiteral("%1 received, %2 sent").arg(d.messagesReceived).arg(d.messagesSent));
    line(out, "Bytes", QStringLiteral("%1 received, %2 sent").arg(d.bytesReceived).arg(d.bytesSent));
    line(out, "Unknown commands", QString::number(d.unknownCommands));
    line(out, "Bad arguments", QString::number(d.badArguments));
    if (!d.lastBad.isEmpty())
        line(out, "Last bad argument", d.lastBad);
    return out;
}

QString debugInfo(const QString &profileFolder)
{
    return toText({{programFacts(profileFolder)}, {}});
}

QString connectionInfo(const ConnectionStatus &status, const Session::Diagnostics &d)
{
    return toText({{connectionFacts(status, d)}, {}});
}

} // namespace watchpost
