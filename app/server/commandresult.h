// What a management command prints and how it exits.
#pragma once

#include <QString>

namespace watchpost::server {

struct CommandResult
{
    int exitCode = 0; // 0 done, 1 refused or failed, 2 usage
    QString output;   // for standard output
    QString error;    // for standard error: what happened and what to do
};

[[nodiscard]] inline CommandResult done(const QString &output = {})
{
    return {0, output, {}};
}
[[nodiscard]] inline CommandResult refused(const QString &error)
{
    return {1, {}, error + QLatin1Char('\n')};
}
// `error`: the database's own words.
[[nodiscard]] inline CommandResult notWritten(const QString &error)
{
    return refused(
        QStringLiteral("The database could not be written (%1), so nothing was changed. Free some disk space "
                       "or check its permissions, then try again.")
            .arg(error));
}
[[nodiscard]] inline CommandResult usage(const QString &error)
{
    return {2, {}, error + QLatin1Char('\n')};
}

} // namespace watchpost::server
