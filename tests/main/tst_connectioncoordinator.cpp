// The connection's settings between file, key ring, dialog and session. There is no key ring here: what needs one is
// told, and goes on without.
#include "main/connectioncoordinator.h"

#include "session/session.h"
#include "store/secretstore.h"
#include "store/settings.h"
#include "ui/connectionpage.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;

namespace {

struct Start
{
    explicit Start(const QString &folder)
        : settings(folder + QStringLiteral("/settings.ini"))
    {
        secrets.setTimeLimitMs(200);
    }
    // What a person does in the dialog, as the page tells it.
    void apply(const ConnectionSettings &wanted) { Q_EMIT page()->applied(wanted); }
    [[nodiscard]] ConnectionPage *page() { return qobject_cast<ConnectionPage *>(coordinator.makePage(&window)); }
    [[nodiscard]] ConnectionSettings shown()
    {
        ConnectionPage *shown = page();
        QSignalSpy applied(shown, &ConnectionPage::applied);
        shown->apply();
        return applied.constFirst().constFirst().value<ConnectionSettings>();
    }

    QWidget window;
    Settings settings;
    SecretStore secrets{QStringLiteral("Watchpost test")};
    Session session;
    ConnectionCoordinator coordinator{&session, &settings, &secrets};
    QSignalSpy ready{&coordinator, &ConnectionCoordinator::ready};
    QSignalSpy problem{&coordinator, &ConnectionCoordinator::problem};
};

ProxySettings proxy()
{
    return {ProxySettings::Kind::Socks5, QStringLiteral("proxy.example"), 1080, QStringLiteral("bob"),
            QStringLiteral("Zebra7431")};
}

} // namespace

class tst_ConnectionCoordinator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void isReadyAtOnceWithoutAProxy();
    void waitsForTheKeyRingButNotForever();
    void saysWhetherLoopbackIsProxied();
    void keepsAndShowsWhatWasApplied();
    void thePasswordIsInNoFile();
    void removesThePinsThatWereRemoved();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ConnectionCoordinator::isReadyAtOnceWithoutAProxy()
{
    Start start(m_folder->path());
    start.coordinator.begin();
    QCOMPARE(start.ready.count(), 1);
}

void tst_ConnectionCoordinator::waitsForTheKeyRingButNotForever()
{
    Start start(m_folder->path());
    start.settings.setProxy(proxy());
    start.coordinator.begin();
    QCOMPARE(start.ready.count(), 0); // a login now would go without the proxy's password
    QTRY_COMPARE(start.ready.count(), 1);
}

void tst_ConnectionCoordinator::saysWhetherLoopbackIsProxied()
{
    Start start(m_folder->path());
    QSignalSpy used(&start.coordinator, &ConnectionCoordinator::explicitProxyUsed);
    start.coordinator.begin();
    QCOMPARE(used.count(), 1);
    QCOMPARE(used.takeFirst().first().toBool(), false);
    start.apply({.liveness = {}, .proxy = proxy(), .pins = {}});
    QCOMPARE(used.count(), 1);
    QCOMPARE(used.takeFirst().first().toBool(), true);
    ProxySettings system;
    start.apply({.liveness = {}, .proxy = system, .pins = {}});
    QCOMPARE(used.takeFirst().first().toBool(), false);
}

void tst_ConnectionCoordinator::keepsAndShowsWhatWasApplied()
{
    const LivenessSettings liveness{.noticeMs = 5000, .blindAlarmMs = 0};
    {
        Start start(m_folder->path());
        start.coordinator.begin();
        start.apply({liveness, proxy(), {}});
        QCOMPARE(start.shown().proxy, proxy()); // for this run, also without a key ring
        QTRY_COMPARE(start.problem.count(), 1); // and that is said
        QVERIFY(start.problem.constFirst().constFirst().toString().size() > 20);
    }
    Start again(m_folder->path());
    again.coordinator.begin();
    QCOMPARE(again.settings.liveness(), liveness);
    QCOMPARE(again.shown().liveness, liveness);
    ProxySettings without = proxy();
    without.password.clear();
    QCOMPARE(again.settings.proxy(), without);
}

void tst_ConnectionCoordinator::thePasswordIsInNoFile()
{
    Start start(m_folder->path());
    start.coordinator.begin();
    start.apply({{}, proxy(), {}});
    QTRY_COMPARE(start.problem.count(), 1);
    QVERIFY(!start.problem.constFirst().constFirst().toString().contains(proxy().password));
    CertificateInfo certificate;
    certificate.sha256 = QByteArray(32, 'a');
    start.settings.pin({QStringLiteral("a"), 1, true}, certificate); // writes the file
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    bool proxySeen = false;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        proxySeen = proxySeen || bytes.contains("proxy.example");
        QVERIFY2(!bytes.contains(proxy().password.toUtf8()), qPrintable(file.fileName()));
    }
    QVERIFY(proxySeen);
}

void tst_ConnectionCoordinator::removesThePinsThatWereRemoved()
{
    Start start(m_folder->path());
    CertificateInfo certificate;
    certificate.sha256 = QByteArray(32, 'a');
    start.settings.pin({QStringLiteral("one"), 1, true}, certificate);
    start.settings.pin({QStringLiteral("two"), 1, true}, certificate);
    start.coordinator.begin();
    ConnectionSettings wanted = start.shown();
    QCOMPARE(wanted.pins.size(), 2);
    wanted.pins.removeFirst();
    start.apply(wanted);
    QCOMPARE(start.settings.pins().size(), 1);
    QCOMPARE(start.settings.pins().constFirst().server, QStringLiteral("two:1"));
}

QTEST_MAIN(tst_ConnectionCoordinator)
#include "tst_connectioncoordinator.moc"
