#include "main/commandline.h"

#include "domain/version.h"

#include <QTest>

using namespace watchpost;

class tst_CommandLine : public QObject
{
    Q_OBJECT

private:
    static CommandLine parse(QStringList arguments)
    {
        arguments.prepend(QStringLiteral("watchpost"));
        return parseCommandLine(arguments);
    }

private Q_SLOTS:
    void nothing()
    {
        const CommandLine line = parse({});
        QVERIFY(!line.isFinal());
        QVERIFY(!line.demo && !line.logIn && !line.minimized && !line.passwordFromStdin && !line.debugInfo);
        QVERIFY(!line.server);
    }

    void everything()
    {
        const CommandLine line =
            parse({QStringLiteral("--profile"), QStringLiteral("/p"), QStringLiteral("--server"),
                   QStringLiteral("cams.example:9000"), QStringLiteral("--tls"), QStringLiteral("--user"),
                   QStringLiteral("alice"), QStringLiteral("--password-stdin"), QStringLiteral("--log-in"),
                   QStringLiteral("--minimized"), QStringLiteral("--debug-info")});
        QVERIFY2(!line.isFinal(), qPrintable(line.message));
        QCOMPARE(line.profile, QStringLiteral("/p"));
        QVERIFY((line.server == ServerAddress{QStringLiteral("cams.example"), 9000, true}));
        QCOMPARE(line.user, QStringLiteral("alice"));
        QVERIFY(line.passwordFromStdin && line.logIn && line.minimized && line.debugInfo);
    }

    void defaultPorts()
    {
        QCOMPARE(parse({QStringLiteral("--server"), QStringLiteral("h")}).server.value().port, kDefaultPort);
        QCOMPARE(parse({QStringLiteral("--tls"), QStringLiteral("--server"), QStringLiteral("h")}).server.value().port,
                 kDefaultTlsPort);
    }

    void version()
    {
        const CommandLine line = parse({QStringLiteral("--version")});
        QCOMPARE(line.exitCode, 0);
        QCOMPARE(line.message, QStringLiteral("watchpost %1\n").arg(QLatin1StringView(kVersion)));
    }

    void help()
    {
        const CommandLine line = parse({QStringLiteral("--help")});
        QCOMPARE(line.exitCode, 0);
        for (const char *option : {"--demo", "--profile", "--server", "--tls", "--user", "--password-stdin", "--log-in",
                                   "--minimized", "--debug-info", "--version"})
            QVERIFY2(line.message.contains(QLatin1StringView(option)), option);
    }

    void errors_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("names");
        QTest::newRow("unknown") << QStringList{QStringLiteral("--nope")} << QStringLiteral("nope");
        QTest::newRow("positional") << QStringList{QStringLiteral("cams.example")} << QStringLiteral("cams.example");
        QTest::newRow("port 0") << QStringList{QStringLiteral("--server"), QStringLiteral("h:0")}
                                << QStringLiteral("h:0");
        QTest::newRow("port 65536") << QStringList{QStringLiteral("--server"), QStringLiteral("h:65536")}
                                    << QStringLiteral("h:65536");
        QTest::newRow("no value") << QStringList{QStringLiteral("--server")} << QStringLiteral("server");
        QTest::newRow("empty profile") << QStringList{QStringLiteral("--profile="), QStringLiteral("--demo")}
                                       << QStringLiteral("--profile");
        QTest::newRow("demo and server") << QStringList{QStringLiteral("--demo"), QStringLiteral("--server"),
                                                        QStringLiteral("h")}
                                         << QStringLiteral("--demo");
        QTest::newRow("tls alone") << QStringList{QStringLiteral("--tls")} << QStringLiteral("--server");
    }

    void errors()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, names);
        const CommandLine line = parse(arguments);
        QCOMPARE(line.exitCode, 2);
        QVERIFY2(line.message.contains(names), qPrintable(line.message));
        QVERIFY2(line.message.contains(QStringLiteral("--help")), qPrintable(line.message));
    }
};

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
