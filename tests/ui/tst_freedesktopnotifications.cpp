// Against a stand-in on a bus of its own. Where there is no dbus-daemon (Windows, macOS) there is nothing to test.
#include <QTest>

#ifdef WATCHPOST_HAVE_DBUS
#include "ui/freedesktopnotifications.h"
#include "ui/notificationimage.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>
#endif

using namespace watchpost;

#ifdef WATCHPOST_HAVE_DBUS
namespace {

QString service()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString path()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

} // namespace

// What a desktop has there: says what it is told to, and remembers what it was asked.
class StandIn : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited MEMBER inhibited)

public:
    bool inhibited = false;
    bool hangs = false;
    bool fails = false;
    uint lastId = 0;
    QStringList capabilities{QStringLiteral("body"), QStringLiteral("actions")};
    QList<QVariantList> notified;
    QList<QVariantMap> hints;
    QList<uint> closed;

public Q_SLOTS:
    QStringList GetCapabilities()
    {
        if (hangs)
            setDelayedReply(true);
        return capabilities;
    }
    QString GetServerInformation(QString &vendor, QString &version, QString &specification)
    {
        vendor = QStringLiteral("tests");
        version = QStringLiteral("7");
        specification = QStringLiteral("1.2");
        return QStringLiteral("stand-in");
    }
    uint Notify(const QString &app, uint replaces, const QString &icon, const QString &summary, const QString &body,
                const QStringList &actions, const QVariantMap &given, int timeout)
    {
        notified.append({app, replaces, icon, summary, body, actions, timeout});
        hints.append(given);
        if (hangs)
            setDelayedReply(true);
        else if (fails)
            sendErrorReply(QStringLiteral("org.freedesktop.Notifications.Error.ExcessNotificationGeneration"), {});
        return replaces != 0 ? replaces : ++lastId;
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
    void ActivationToken(uint id, const QString &token);
};

class TestFreedesktopNotifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void everyArgument();
    void repliesAndSignals();
    void strangersAreNotBelieved();
    void doNotDisturb();
    void nobodyThere();
    void comesLater();
    void diesAndComesBack();
    void hangs();
    void refuses();

private:
    void appear(StandIn *standIn);
    void vanish();
    QDBusConnection connectAs(const QString &name);

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<QDBusConnection> m_server, m_client;
    int m_count = 0;
};

void TestFreedesktopNotifications::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (daemon.isEmpty())
        QSKIP("There is no dbus-daemon here.");
    const QString config = m_folder.filePath(QStringLiteral("bus.conf"));
    QFile file(config);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<busconfig><type>session</type><listen>unix:tmpdir=" + m_folder.path().toUtf8() +
               "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
               "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy>"
               "</busconfig>");
    file.close();
    m_daemon.start(daemon, {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                            QStringLiteral("--config-file=") + config});
    QVERIFY(m_daemon.waitForReadyRead(10000));
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    QVERIFY(m_address.startsWith(u"unix:"));
}

QDBusConnection TestFreedesktopNotifications::connectAs(const QString &name)
{
    return QDBusConnection::connectToBus(m_address, name + QString::number(++m_count));
}

void TestFreedesktopNotifications::init()
{
    m_server = std::make_unique<QDBusConnection>(connectAs(QStringLiteral("server")));
    m_client = std::make_unique<QDBusConnection>(connectAs(QStringLiteral("client")));
    QVERIFY(m_server->isConnected() && m_client->isConnected());
}

void TestFreedesktopNotifications::cleanup()
{
    if (!m_server)
        return;
    m_server->unregisterObject(path());
    m_server->unregisterService(service());
    m_server.reset();
    m_client.reset();
}

void TestFreedesktopNotifications::cleanupTestCase()
{
    m_daemon.terminate();
    m_daemon.waitForFinished(5000);
}

void TestFreedesktopNotifications::appear(StandIn *standIn)
{
    QVERIFY(m_server->registerObject(path(), standIn,
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals |
                                         QDBusConnection::ExportAllProperties));
    QVERIFY(m_server->registerService(service()));
}

void TestFreedesktopNotifications::vanish()
{
    m_server->unregisterObject(path());
    QVERIFY(m_server->unregisterService(service()));
}

void TestFreedesktopNotifications::everyArgument()
{
    StandIn standIn;
    appear(&standIn);
    FreedesktopNotifications notifications(*m_client);
    QCOMPARE(notifications.health(), NotificationService::Health::Asking);
    notifications.begin();
    QTRY_COMPARE(notifications.health(), NotificationService::Health::Ready);
    QCOMPARE(notifications.server().capabilities, standIn.capabilities);
    QTRY_COMPARE(notifications.server().name, QStringLiteral("stand-in"));
    QCOMPARE(notifications.server().version, QStringLiteral("7"));

    DesktopNotice notice;
    notice.summary = QStringLiteral("Gate");
    notice.body = QStringLiteral("Person");
    notice.actions = {QStringLiteral("default"), QStringLiteral("Show")};
    notice.urgency = NoticeUrgency::Critical;
    notice.category = QStringLiteral("x-watchpost.alarm");
    notice.iconName = QStringLiteral("alarm-person");
    notice.timeoutMs = 0;
    QSignalSpy sent(&notifications, &NotificationService::sent);
    notifications.send(5, notice, 3);
    QTRY_COMPARE(sent.count(), 1);
    QCOMPARE(sent.at(0), (QVariantList{quint64(5), 3u}));
    QCOMPARE(standIn.notified.at(0),
             (QVariantList{QGuiApplication::applicationDisplayName(), 3u, QStringLiteral("watchpost"), notice.summary,
                           notice.body, notice.actions, 0}));
    const QVariantMap hints = standIn.hints.at(0);
    QCOMPARE(hints.value(QStringLiteral("urgency")).metaType(), QMetaType::fromType<uchar>());
    QCOMPARE(hints.value(QStringLiteral("urgency")).value<uchar>(), uchar(2));
    QCOMPARE(hints.value(QStringLiteral("category")).toString(), notice.category);
    QCOMPARE(hints.value(QStringLiteral("desktop-entry")).toString(), QGuiApplication::desktopFileName());
    QCOMPARE(hints.value(QStringLiteral("suppress-sound")).metaType(), QMetaType::fromType<bool>());
    QVERIFY(hints.value(QStringLiteral("suppress-sound")).toBool());
    QVERIFY(!hints.contains(QStringLiteral("sound-name")));
    const auto argument = hints.value(QStringLiteral("image-data")).value<QDBusArgument>();
    QCOMPARE(argument.currentSignature(), QStringLiteral("(iiibiiay)"));
    NotificationImage image;
    argument >> image;
    QCOMPARE(image.pixels.size(), qsizetype(image.rowStride) * image.height);
    QVERIFY(image.width == image.height && image.width >= 64 && image.hasAlpha);
    QCOMPARE(image.bitsPerSample * image.channels, 32);

    notice.suppressSound = false;
    notice.soundName = QStringLiteral("dialog-warning");
    notifications.send(6, notice, 0);
    QTRY_COMPARE(sent.count(), 2);
    QCOMPARE(standIn.hints.at(1).value(QStringLiteral("sound-name")).toString(), notice.soundName);
    QVERIFY(!standIn.hints.at(1).contains(QStringLiteral("suppress-sound")));
    notifications.close(8);
    QTRY_COMPARE(standIn.closed, QList<uint>{8});
}

void TestFreedesktopNotifications::repliesAndSignals()
{
    StandIn standIn;
    appear(&standIn);
    FreedesktopNotifications notifications(*m_client);
    notifications.begin();
    QTRY_COMPARE(notifications.health(), NotificationService::Health::Ready);
    QSignalSpy action(&notifications, &NotificationService::actionInvoked);
    QSignalSpy closed(&notifications, &NotificationService::closed);
    Q_EMIT standIn.ActivationToken(4, QStringLiteral("t-4"));
    Q_EMIT standIn.ActionInvoked(4, QStringLiteral("default"));
    Q_EMIT standIn.ActivationToken(5, QStringLiteral("t-5"));
    Q_EMIT standIn.ActionInvoked(6, QStringLiteral("acknowledge"));
    Q_EMIT standIn.NotificationClosed(4, 2);
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(action.size(), 2);
    QCOMPARE(action.at(0), (QVariantList{4u, QStringLiteral("default"), QStringLiteral("t-4")}));
    QCOMPARE(action.at(1), (QVariantList{6u, QStringLiteral("acknowledge"), QString()}));
    QCOMPARE(closed.at(0).at(0).toUInt(), 4u);
}

// Any program on the bus may send such a signal; none but the server may acknowledge an alarm.
void TestFreedesktopNotifications::strangersAreNotBelieved()
{
    StandIn standIn;
    appear(&standIn);
    FreedesktopNotifications notifications(*m_client);
    notifications.begin();
    QTRY_COMPARE(notifications.health(), NotificationService::Health::Ready);
    QSignalSpy action(&notifications, &NotificationService::actionInvoked);
    QDBusConnection stranger = connectAs(QStringLiteral("stranger"));
    QDBusMessage signal = QDBusMessage::createSignal(path(), service(), QStringLiteral("ActionInvoked"));
    signal << 1u << QStringLiteral("acknowledge");
    QVERIFY(stranger.send(signal));
    stranger.call(QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"),
                                                 QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId")));
    Q_EMIT standIn.ActionInvoked(2, QStringLiteral("acknowledge"));
    QTRY_COMPARE(action.count(), 1);
    QCOMPARE(action.at(0).at(0).toUInt(), 2u);
    QDBusConnection::disconnectFromBus(stranger.name());
}

void TestFreedesktopNotifications::doNotDisturb()
{
    StandIn standIn;
    standIn.inhibited = true;
    appear(&standIn);
    FreedesktopNotifications notifications(*m_client);
    QSignalSpy changed(&notifications, &NotificationService::inhibitedChanged);
    notifications.begin();
    QTRY_VERIFY(notifications.isInhibited());
    const auto tell = [this](const QVariantMap &values, const QStringList &invalidated) {
        QDBusMessage signal = QDBusMessage::createSignal(path(), QStringLiteral("org.freedesktop.DBus.Properties"),
                                                         QStringLiteral("PropertiesChanged"));
        signal << service() << values << invalidated;
        QVERIFY(m_server->send(signal));
    };
    tell({{QStringLiteral("Inhibited"), false}}, {});
    QTRY_VERIFY(!notifications.isInhibited());
    tell({}, {QStringLiteral("Inhibited")}); // to be asked for
    QTRY_VERIFY(notifications.isInhibited());
    vanish();
    QTRY_VERIFY(!notifications.isInhibited()); // nobody says so any more
    QCOMPARE(changed.count(), 4);
}

void TestFreedesktopNotifications::nobodyThere()
{
    FreedesktopNotifications notifications(*m_client);
    notifications.begin();
    QTRY_COMPARE(notifications.health(), NotificationService::Health::Absent);
    QVERIFY(!notifications.isInhibited());
    QSignalSpy failed(&notifications, &NotificationService::failed);
    notifications.send(1, {}, 0);
    QTRY_COMPARE(failed.count(), 1);
}

void TestFreedesktopNotifications::comesLater()
{
    FreedesktopNotifications notifications(*m_client);
    notifications.begin();
    QTRY_COMPARE(notifications.health(), NotificationService::Health::Absent);
    StandIn standIn;
    appear(&standIn);
    QTRY_COMPARE(notifications.health(), NotificationService::Health::Ready);
}

void TestFreedesktopNotifications::diesAndComesBack()
{
    StandIn standIn;
    appear(&standIn);
    FreedesktopNotifications notifications(*m_client);
    QSignalSpy gone(&notifications, &NotificationService::allGone);
    notifications.begin();
    QTRY_COMPARE(notifications.health(), NotificationService::Health::Ready);
    vanish();
    QTRY_COMPARE(notifications.health(), NotificationService::Health::Absent);
    QCOMPARE(gone.count(), 1);
    StandIn other;
    other.capabilities = {QStringLiteral("body")};
    appear(&other);
    QTRY_COMPARE(notifications.health(), NotificationService::Health::Ready);
    QCOMPARE(notifications.server().capabilities, other.capabilities);
    QSignalSpy sent(&notifications, &NotificationService::sent);
    notifications.send(1, {}, 0);
    QTRY_COMPARE(sent.count(), 1);
}

void TestFreedesktopNotifications::hangs()
{
    StandIn standIn;
    appear(&standIn);
    FreedesktopNotifications notifications(*m_client);
    notifications.setTimes(std::chrono::milliseconds(150), std::chrono::milliseconds(100));
    notifications.begin();
    QTRY_COMPARE(notifications.health(), NotificationService::Health::Ready);
    standIn.hangs = true;
    QSignalSpy failed(&notifications, &NotificationService::failed);
    QSignalSpy gone(&notifications, &NotificationService::allGone);
    QElapsedTimer timer;
    timer.start();
    notifications.send(1, {}, 0);
    QVERIFY2(timer.elapsed() < 100, "the caller waited");
    QTRY_COMPARE(failed.count(), 1);
    QTRY_COMPARE(notifications.health(), NotificationService::Health::Absent);
    QVERIFY(gone.isEmpty());
    standIn.hangs = false; // and is asked again
    QTRY_COMPARE(notifications.health(), NotificationService::Health::Ready);
}

void TestFreedesktopNotifications::refuses()
{
    StandIn standIn;
    standIn.fails = true;
    appear(&standIn);
    FreedesktopNotifications notifications(*m_client);
    notifications.begin();
    QTRY_COMPARE(notifications.health(), NotificationService::Health::Ready);
    QSignalSpy failed(&notifications, &NotificationService::failed);
    notifications.send(9, {}, 0);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).toULongLong(), 9u);
    QCOMPARE(notifications.health(), NotificationService::Health::Ready);
}
#else
class TestFreedesktopNotifications : public QObject
{
    Q_OBJECT
};
#endif

QTEST_MAIN(TestFreedesktopNotifications)
#include "tst_freedesktopnotifications.moc"
