#include "store/settings.h"

#include "store/faultydisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;

namespace {

SavedServer server(int number, const char *user = "alice")
{
    SavedServer result;
    result.address = {.host = QStringLiteral("host%1.example.org").arg(number), .port = 9250, .tls = number % 2 == 0};
    result.user = QString::fromUtf8(user);
    return result;
}

struct Fixture
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("watchpost.ini"));

    void write(const QByteArray &bytes) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void survivesTheRoundTrip();
    void theLastUsedComesFirst();
    void forgetsOnlyTheOneAsked();
    void keepsABoundedNumber();
    void impossibleEntriesAreSkipped();
    void aFileThatCannotBeReadIsLeftWhereItIs();
    void aChangeOfAnyPartIsAChange();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
};

void TestSettings::startsEmpty()
{
    Fixture f;
    const Settings settings(f.path);
    QCOMPARE(settings.servers(), QList<SavedServer>());
    QCOMPARE(settings.language(), QString());
    QVERIFY(settings.windowGeometry().isEmpty());
}

void TestSettings::survivesTheRoundTrip()
{
    Fixture f;
    SavedServer awkward = server(2, "\xE5\xA4\xA7\xE9\x97\xA8,=;\"[x]\\n\n%");
    awkward.address.host = QStringLiteral("2001:db8::1");
    awkward.address.port = 65535;
    awkward.automatic = true;
    awkward.plainAccepted = true;
    const QByteArray geometry = QByteArray::fromHex("00ff0a0d22005c");
    {
        Settings settings(f.path);
        settings.rememberServer(server(1));
        settings.rememberServer(awkward);
        settings.setLanguage(QStringLiteral("zh_CN"));
        settings.setWindowGeometry(geometry);
        settings.setWindowState("state");
    }
    const Settings settings(f.path);
    QCOMPARE(settings.servers(), (QList<SavedServer>{awkward, server(1)}));
    QCOMPARE(settings.language(), QStringLiteral("zh_CN"));
    QCOMPARE(settings.windowGeometry(), geometry);
    QCOMPARE(settings.windowState(), QByteArray("state"));
}

void TestSettings::theLastUsedComesFirst()
{
    Fixture f;
    Settings settings(f.path);
    settings.rememberServer(server(1));
    settings.rememberServer(server(2));
    settings.rememberServer(server(1, "bob"));
    SavedServer again = server(1);
    again.automatic = true;
    settings.rememberServer(again);
    QCOMPARE(settings.servers(), (QList<SavedServer>{again, server(1, "bob"), server(2)}));
}

void TestSettings::forgetsOnlyTheOneAsked()
{
    Fixture f;
    {
        Settings settings(f.path);
        for (const SavedServer &each : {server(1), server(1, "bob"), server(2)})
            settings.rememberServer(each);
        settings.forgetServer(server(1).address, QStringLiteral("bob"));
        settings.forgetServer(server(9).address, QStringLiteral("bob"));
    }
    QCOMPARE(Settings(f.path).servers(), (QList<SavedServer>{server(2), server(1)}));
}

void TestSettings::keepsABoundedNumber()
{
    Fixture f;
    Settings settings(f.path);
    for (int i = 0; i < 30; ++i)
        settings.rememberServer(server(i));
    QCOMPARE(settings.servers().size(), 20);
    QCOMPARE(settings.servers().constFirst(), server(29));
}

void TestSettings::impossibleEntriesAreSkipped()
{
    Fixture f;
    f.write("[servers]\n1\\host=a\n1\\port=99999\n2\\host=\n2\\port=1\n3\\host=b\n3\\port=9250\n3\\user=u\nsize=3\n");
    const QList<SavedServer> servers = Settings(f.path).servers();
    QCOMPARE(servers.size(), 1);
    QCOMPARE(servers[0].address.host, QStringLiteral("b"));
    f.write("[servers]\nsize=2000000000\n1\\host=b\n1\\port=9250\n");
    QCOMPARE(Settings(f.path).servers().size(), 1);
}

void TestSettings::aFileThatCannotBeReadIsLeftWhereItIs()
{
    WATCHPOST_NEEDS_UNIX;
#ifdef Q_OS_UNIX
    Fixture f;
    f.write("[servers]\nsize=1\n1\\host=a\n1\\port=1\n");
    QVERIFY(QFile::setPermissions(f.folder.path(), QFile::Permissions(0x7055))); // for nobody to look into
    QVERIFY(QFile::setPermissions(f.path, {}));
    const test::Nobody nobody;
    QVERIFY(QFile::exists(f.path) && !QFile(f.path).open(QIODevice::ReadOnly));
    const Settings settings(f.path);
    QVERIFY(settings.servers().isEmpty());
    QCOMPARE(QDir(f.folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("watchpost.ini")});
#endif
}

void TestSettings::aChangeOfAnyPartIsAChange()
{
    const SavedServer before = server(1);
    QCOMPARE(before, server(1));
    QList<SavedServer> changed(4, before);
    changed[0].address.port = 1;
    changed[1].user = QStringLiteral("bob");
    changed[2].automatic = true;
    changed[3].plainAccepted = true;
    for (const SavedServer &other : std::as_const(changed))
        QVERIFY(!(other == before));
}

void TestSettings::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no INI") << QByteArray("this is\nnot an ini file\n");
    QTest::newRow("binary") << QByteArray("[General]\nlanguage=en\n\0\0\xFF\xFE\0", 28);
    QTest::newRow("half a line") << QByteArray("[General]\nlanguage=en\n[serv\n");
}

void TestSettings::aDamagedFileIsSetAside()
{
    QFETCH(QByteArray, bytes);
    Fixture f;
    f.write(bytes);
    {
        Settings settings(f.path);
        settings.rememberServer(server(1));
        settings.setLanguage(QStringLiteral("en"));
    }
    QCOMPARE(Settings(f.path).servers(), QList<SavedServer>{server(1)});
    QCOMPARE(Settings(f.path).language(), QStringLiteral("en"));
    const QStringList kept = QDir(f.folder.path()).entryList({QStringLiteral("*.damaged-*")});
    QCOMPARE(kept.size(), 1);
    QFile file(f.folder.filePath(kept[0]));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
