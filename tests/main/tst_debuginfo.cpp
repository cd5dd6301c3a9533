#include "main/debuginfo.h"

#include "domain/version.h"

#include <QTest>

using namespace watchpost;

class tst_DebugInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesVersionsAndFolders()
    {
        const QString info = debugInfo(QStringLiteral("/some/profile"));
        QVERIFY(info.contains(QStringLiteral("Watchpost: ") + QLatin1StringView(kVersion)));
        QVERIFY(info.contains(QStringLiteral("Qt: ") + QLatin1StringView(qVersion())));
        QVERIFY(info.contains(QStringLiteral("Profile: /some/profile")));
        QVERIFY(info.contains(QStringLiteral("SQLite driver: available")));
    }

    void aServersTextCannotBreakTheLines()
    {
        Session::Diagnostics diagnostics;
        diagnostics.badArguments = 1;
        diagnostics.lastBad = QStringLiteral("x\nConnection: online");
        const QString info = connectionInfo({}, diagnostics);
        QCOMPARE(info.count(QStringLiteral("\nConnection:")), 0);
        QVERIFY(info.contains(QStringLiteral("Bad arguments: 1")));
        QVERIFY(info.contains(QStringLiteral("Connection: offline")));
    }
};

QTEST_GUILESS_MAIN(tst_DebugInfo)
#include "tst_debuginfo.moc"
