#include "server/cli.h"

#include "domain/hardening.h"
#include "domain/version.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    watchpost::forbidCoreDumps();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("watchpost-server"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(watchpost::kVersion));
    return watchpost::server::runCommandLine(QCoreApplication::arguments());
}
