// The portal's colour scheme, from a stand-in portal on a bus of its own.
#include "main/desktopscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace watchpost;

class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint value = 0;
    bool knows = true;

public Q_SLOTS:
    Q_SCRIPTABLE QDBusVariant Read(const QString &space, const QString &key, const QDBusMessage &message)
    {
        if (knows && space == u"org.freedesktop.appearance" && key == u"color-scheme")
            return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
        message.setDelayedReply(true);
        QDBusConnection(QStringLiteral("portal"))
            .send(message.createErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), QString()));
        return {};
    }
};

class tst_DesktopScheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void whatThePortalSays_data();
    void whatThePortalSays();
    void asksAndFollows();
    void aPortalThatComesLater();
    void noPortalAtAll();
    void aPortalThatKnowsNoScheme();

private:
    bool startPortal()
    {
        auto bus = QDBusConnection::connectToBus(m_address, QStringLiteral("portal"));
        return bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal,
                                  QDBusConnection::ExportScriptableContents) &&
               bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    [[nodiscard]] QDBusConnection client() const
    {
        return QDBusConnection::connectToBus(m_address, QStringLiteral("client"));
    }
    void tell(const char *space, uint value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                                         QStringLiteral("org.freedesktop.portal.Settings"),
                                                         QStringLiteral("SettingChanged"));
        signal << QString::fromLatin1(space) << QStringLiteral("color-scheme")
               << QVariant::fromValue(QDBusVariant(value));
        QDBusConnection(QStringLiteral("portal")).send(signal);
    }

    QProcess m_daemon;
    QString m_address;
    Portal m_portal;
};

void tst_DesktopScheme::initTestCase()
{
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(m_daemon.waitForReadyRead(10000));
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

void tst_DesktopScheme::cleanupTestCase()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void tst_DesktopScheme::cleanup()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("client"));
    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    m_portal.value = 0;
    m_portal.knows = true;
}

void tst_DesktopScheme::whatThePortalSays_data()
{
    QTest::addColumn<uint>("value");
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("no preference") << 0U << Scheme::Unknown;
    QTest::newRow("dark") << 1U << Scheme::Dark;
    QTest::newRow("light") << 2U << Scheme::Light;
    QTest::newRow("of a later portal") << 3U << Scheme::Unknown;
}

void tst_DesktopScheme::whatThePortalSays()
{
    QFETCH(uint, value);
    QTEST(DesktopScheme::fromPortal(value), "scheme");
}

void tst_DesktopScheme::asksAndFollows()
{
    m_portal.value = 1;
    QVERIFY(startPortal());
    DesktopScheme scheme;
    QSignalSpy changed(&scheme, &DesktopScheme::changed);
    scheme.beginOn(client());
    QCOMPARE(scheme.scheme(), Scheme::Unknown); // nobody has waited for it
    QTRY_COMPARE(scheme.scheme(), Scheme::Dark);
    QCOMPARE(changed.count(), 1);
    tell("org.freedesktop.appearance", 2);
    QTRY_COMPARE(scheme.scheme(), Scheme::Light);
    tell("org.gnome.desktop.interface", 1); // something else by the same name
    tell("org.freedesktop.appearance", 0);
    QTRY_COMPARE(scheme.scheme(), Scheme::Unknown);
    QCOMPARE(changed.count(), 3);
}

void tst_DesktopScheme::aPortalThatComesLater()
{
    DesktopScheme scheme;
    scheme.beginOn(client());
    m_portal.value = 1;
    QVERIFY(startPortal());
    QTRY_COMPARE(scheme.scheme(), Scheme::Dark);
}

void tst_DesktopScheme::noPortalAtAll()
{
    DesktopScheme scheme;
    QSignalSpy changed(&scheme, &DesktopScheme::changed);
    scheme.beginOn(QDBusConnection(QStringLiteral("there is no such bus")));
    scheme.beginOn(client());
    QTest::qWait(100); // nothing is to come
    QCOMPARE(changed.count(), 0);
}

void tst_DesktopScheme::aPortalThatKnowsNoScheme()
{
    m_portal.knows = false;
    QVERIFY(startPortal());
    DesktopScheme scheme;
    scheme.beginOn(client());
    tell("org.freedesktop.appearance", 1); // it learns
    QTRY_COMPARE(scheme.scheme(), Scheme::Dark);
}

QTEST_GUILESS_MAIN(tst_DesktopScheme)
#include "tst_desktopscheme.moc"
