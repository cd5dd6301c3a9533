// Trusted certificates, proxy and liveness in the settings' file.
#include "store/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;

namespace {

CertificateInfo certificate(const QString &subject, char digest)
{
    return {.subject = subject,
            .issuer = QStringLiteral("CN=\"Some, Authority\"\n<b>"),
            .names = {QStringLiteral("@strange"), QStringLiteral("192.0.2.7")},
            .validFrom = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 6), Qt::UTC),
            .validUntil = QDateTime(QDate(2126, 1, 2), QTime(3, 4), Qt::UTC),
            .sha256 = QByteArray(32, digest)};
}

ServerAddress address(const char *host, quint16 port = 9251)
{
    return {QString::fromLatin1(host), port, true};
}

} // namespace

class TestConnectionSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void pinsSurviveTheRoundTrip();
    void aPinBelongsToOneServer();
    void anotherPinReplaces();
    void forgetsOnlyTheOneAsked();
    void aTornPinIsNoPin();
    void proxyIsKeptWithoutItsPassword();
    void livenessIsKept();
    void nonsenseIsReadAsTheDefault_data();
    void nonsenseIsReadAsTheDefault();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("watchpost.ini")); }
    void write(const QByteArray &ini) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ini);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestConnectionSettings::pinsSurviveTheRoundTrip()
{
    const CertificateInfo first = certificate(QStringLiteral("CN=雪\u202e"), '\x01');
    CertificateInfo second = certificate({}, '\xff');
    second.names.clear();
    {
        Settings settings(path());
        settings.pin(address("one.example"), first);
        settings.pin(address("two.example"), second);
    }
    const Settings again(path());
    QCOMPARE(again.pins(), (QList<PinnedCertificate>{{QStringLiteral("one.example:9251"), first},
                                                     {QStringLiteral("two.example:9251"), second}}));
}

void TestConnectionSettings::aPinBelongsToOneServer()
{
    Settings settings(path());
    settings.pin(address("One.Example"), certificate({}, 'a'));
    QCOMPARE(settings.pinFor(address("one.example")).value().sha256, QByteArray(32, 'a'));
    QVERIFY(!settings.pinFor(address("one.example", 9252)));
    QVERIFY(!settings.pinFor(address("two.example")));
}

void TestConnectionSettings::anotherPinReplaces()
{
    Settings settings(path());
    settings.pin(address("one.example"), certificate({}, 'a'));
    settings.pin(address("one.example"), certificate({}, 'b'));
    QCOMPARE(settings.pins().size(), 1);
    QCOMPARE(settings.pinFor(address("one.example")).value().sha256, QByteArray(32, 'b'));
}

void TestConnectionSettings::forgetsOnlyTheOneAsked()
{
    Settings settings(path());
    settings.pin(address("one.example"), certificate({}, 'a'));
    settings.pin(address("two.example"), certificate({}, 'b'));
    settings.unpin(QStringLiteral("one.example:9251"));
    settings.unpin(QStringLiteral("three.example:9251"));
    QVERIFY(!settings.pinFor(address("one.example")));
    QVERIFY(settings.pinFor(address("two.example")));
}

// Half of a digest would match nothing, and look like a change.
void TestConnectionSettings::aTornPinIsNoPin()
{
    write("[certificates]\n1\\server=one.example:9251\n1\\sha256=aabb\n2\\server=\n2\\sha256=" + QByteArray(64, 'a') +
          "\nsize=2\n");
    QCOMPARE(Settings(path()).pins(), QList<PinnedCertificate>());
}

void TestConnectionSettings::proxyIsKeptWithoutItsPassword()
{
    const QByteArray canary("Zebra7431");
    ProxySettings proxy{ProxySettings::Kind::Socks5, QStringLiteral("proxy.example"), 1080, QStringLiteral("bob"),
                        QString::fromLatin1(canary)};
    {
        Settings settings(path());
        QCOMPARE(settings.proxy(), ProxySettings());
        settings.setProxy(proxy);
    }
    proxy.password.clear();
    QCOMPARE(Settings(path()).proxy(), proxy);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(canary));
    for (const auto kind : {ProxySettings::Kind::System, ProxySettings::Kind::None, ProxySettings::Kind::Http}) {
        proxy.kind = kind;
        Settings settings(path());
        settings.setProxy(proxy);
        QCOMPARE(settings.proxy(), proxy);
    }
}

void TestConnectionSettings::livenessIsKept()
{
    {
        Settings settings(path());
        QCOMPARE(settings.liveness(), LivenessSettings());
        settings.setLiveness({.noticeMs = 4000, .blindAlarmMs = 0});
    }
    QCOMPARE(Settings(path()).liveness(), (LivenessSettings{.noticeMs = 4000, .blindAlarmMs = 0}));
}

void TestConnectionSettings::nonsenseIsReadAsTheDefault_data()
{
    QTest::addColumn<QByteArray>("ini");
    QTest::newRow("too soon") << QByteArray("[liveness]\nnoticeMs=3999\nblindAlarmMs=4999\n");
    QTest::newRow("too late") << QByteArray("[liveness]\nnoticeMs=120001\nblindAlarmMs=3600001\n");
    QTest::newRow("no numbers") << QByteArray("[liveness]\nnoticeMs=soon\nblindAlarmMs=\n[proxy]\nport=x\n");
    QTest::newRow("no kind") << QByteArray("[proxy]\nkind=carrier-pigeon\nport=65536\n");
}

void TestConnectionSettings::nonsenseIsReadAsTheDefault()
{
    QFETCH(QByteArray, ini);
    write(ini);
    const Settings settings(path());
    QCOMPARE(settings.liveness(), LivenessSettings());
    QCOMPARE(settings.proxy(), ProxySettings());
}

QTEST_GUILESS_MAIN(TestConnectionSettings)
#include "tst_connectionsettings.moc"
