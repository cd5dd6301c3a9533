#include "server/serverstatus.h"

#include "domain/plaintext.h"
#include "domain/version.h"

namespace watchpost::server {

namespace {

// JSON numbers are doubles: exact up to 2^53, which no counter here reaches.
QJsonValue number(quint64 value)
{
    return static_cast<qint64>(value);
}

} // namespace

QJsonObject ServerStatus::toJson() const
{
    const auto key = [](const char *name) { return QString::fromLatin1(name); };
    QJsonObject connections{{key("control"), number(controlConnections)},
                            {key("logged_in"), number(loggedIn)},
                            {key("data"), number(dataConnections)},
                            {key("data_ports_in_use"), number(dataPortsInUse)},
                            {key("data_ports"), dataPorts}};
    QJsonObject counts{
        {key("accounts"), number(accounts)}, {key("cameras"), number(cameras)}, {key("bindings"), number(bindings)}};
    QJsonObject pushes{{key("states"), number(counters.statePushes)}, {key("alarms"), number(counters.alarmPushes)}};
    QJsonObject queues{{key("states"), number(statesWaiting)},
                       {key("alarms"), number(alarmsWaiting)},
                       {key("passwords"), number(passwordsWaiting)},
                       {key("bytes"), number(bytesWaiting)}};
    QJsonObject totals{{key("logins"), number(counters.logins)},
                       {key("refused_logins"), number(counters.refusedLogins)},
                       {key("uploads"), number(counters.uploads)},
                       {key("downloads"), number(counters.downloads)},
                       {key("unknown_commands"), number(counters.unknownCommands)},
                       {key("errors"), number(counters.errors)},
                       {key("slow_clients"), number(counters.slowClients)},
                       {key("refused_alarms"), number(counters.refusedAlarms)},
                       {key("throttled_logins"), number(counters.throttledLogins)},
                       {key("crowded_out"), number(counters.crowdedOut)},
                       {key("failed_writes"), number(failedWrites)}};
    return {{key("version"), QString::fromLatin1(kVersion)},
            {key("listening"), listening},
            {key("tls"), tls},
            {key("certificate_sha256"), fingerprint},
            {key("database"), database},
            {key("journal"), journal},
            {key("uptime_ms"), uptimeMs},
            {key("connections"), connections},
            {key("stored"), counts},
            {key("pushes"), pushes},
            {key("queues"), queues},
            {key("totals"), totals},
            {key("last_database_error"), lastDatabaseError},
            {key("simulated_pushes_per_second"), simulatedPushesPerSecond}};
}

QString ServerStatus::toText() const
{
    QString text;
    const auto line = [&](const char *name, const QString &value) {
        text += QString::fromLatin1(name).leftJustified(14) + value + QLatin1Char('\n');
    };
    line("Version", QString::fromLatin1(kVersion));
    line("Listening", tls ? listening + QStringLiteral(" (TLS)") : listening);
    if (tls)
        line("Certificate", QStringLiteral("SHA-256 ") + fingerprint);
    line("Running for", QStringLiteral("%1 s").arg(uptimeMs / 1000));
    line("Database", visibleText(database));
    line("Connections", QStringLiteral("%1 control, %2 of them logged in; %3 data")
                            .arg(controlConnections)
                            .arg(loggedIn)
                            .arg(dataConnections));
    line("Data ports", QStringLiteral("%1 of %2 in use").arg(dataPortsInUse).arg(dataPorts));
    line("Accounts", QString::number(accounts));
    line("Cameras", QStringLiteral("%1, bound %2 times").arg(cameras).arg(bindings));
    line("Pushes", QStringLiteral("%1 states, %2 alarms").arg(counters.statePushes).arg(counters.alarmPushes));
    line("Logins", QStringLiteral("%1, refused %2, slowed down %3")
                       .arg(counters.logins)
                       .arg(counters.refusedLogins)
                       .arg(counters.throttledLogins));
    line("Alarms refused", QString::number(counters.refusedAlarms));
    line("Crowded out", QStringLiteral("%1 connections").arg(counters.crowdedOut));
    line("Synchronised", QStringLiteral("%1 uploaded, %2 downloaded").arg(counters.uploads).arg(counters.downloads));
    line("Queues", QStringLiteral("%1 states, %2 alarms, %3 passwords, %4 bytes")
                       .arg(statesWaiting)
                       .arg(alarmsWaiting)
                       .arg(passwordsWaiting)
                       .arg(bytesWaiting));
    line("Trouble", QStringLiteral("%1 errors answered, %2 unknown commands, %3 clients too slow, %4 failed writes")
                        .arg(counters.errors)
                        .arg(counters.unknownCommands)
                        .arg(counters.slowClients)
                        .arg(failedWrites));
    if (!lastDatabaseError.isEmpty())
        line("Last error", visibleText(lastDatabaseError));
    if (simulatedPushesPerSecond > 0)
        line("Simulating", QStringLiteral("%1 state changes a second").arg(simulatedPushesPerSecond));
    return text;
}

} // namespace watchpost::server
