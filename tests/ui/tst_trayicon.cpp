#include "ui/trayicon.h"

#include "ui/tintedicon.h"
#include "ui/traybadge.h"

#include <QAction>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace watchpost;

namespace {

ConnectionStatus statusOf(ConnectionState state, qint64 lostAt = 0)
{
    ConnectionStatus status;
    status.state = state;
    status.lostAt = lostAt;
    return status;
}

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

// The share of the picture that stands out from the ground by 3:1 (WCAG 2.2, 1.4.11).
double visibleShare(const QImage &image, const QColor &ground)
{
    int seen = 0;
    const double below = luminance(ground);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const double c = luminance(image.pixelColor(x, y));
            if ((std::max(c, below) + 0.05) / (std::min(c, below) + 0.05) >= 3.0)
                ++seen;
        }
    }
    return double(seen) / (image.width() * image.height());
}

} // namespace

class TestTrayIcon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faces_data();
    void faces();
    void neverCalmWhileBlind();
    void saysSinceWhenAndHowMany();
    void holdsNoMarkup();
    void iconsCanBeSeen_data();
    void iconsCanBeSeen();
    void anAlarmColoursItAtOnce();
    void itsMenuDoesWhatItSays();
    void itsMenuMutes();
    void acknowledgesWhatThereIs();
    void theNumberOnTheIcon();
    void theNumberCanBeRead_data();
    void theNumberCanBeRead();
};

void TestTrayIcon::faces_data()
{
    QTest::addColumn<ConnectionState>("connection");
    QTest::addColumn<bool>("lost");
    QTest::addColumn<int>("unread");
    QTest::addColumn<TrayState>("state");
    using S = ConnectionState;
    using T = TrayState;
    QTest::newRow("online, nothing unread") << S::Online << false << 0 << T::Calm;
    QTest::newRow("online, one unread") << S::Online << false << 1 << T::Alarm;
    QTest::newRow("online, many unread") << S::Online << false << 10000 << T::Alarm;
    QTest::newRow("online, states not yet known again") << S::Online << true << 0 << T::Blind;
    QTest::newRow("offline") << S::Offline << false << 0 << T::Blind;
    QTest::newRow("offline, unread") << S::Offline << false << 3 << T::Blind;
    QTest::newRow("waiting") << S::Waiting << true << 0 << T::Blind;
    QTest::newRow("waiting, unread") << S::Waiting << true << 3 << T::Blind;
    QTest::newRow("connecting") << S::Connecting << false << 0 << T::Blind;
    QTest::newRow("connecting again") << S::Connecting << true << 1 << T::Blind;
    QTest::newRow("logging in") << S::LoggingIn << false << 0 << T::Blind;
    QTest::newRow("logging in again") << S::LoggingIn << true << 2 << T::Blind;
}

void TestTrayIcon::faces()
{
    QFETCH(ConnectionState, connection);
    QFETCH(bool, lost);
    QFETCH(int, unread);
    QFETCH(TrayState, state);
    for (const auto worst : {Severity::Notice, Severity::Warning, Severity::Critical})
        QCOMPARE(trayFace(statusOf(connection, lost ? 1000 : 0), unread, worst, QStringLiteral("host")).state, state);
}

// Every combination that there is, so that a state added later cannot be forgotten.
void TestTrayIcon::neverCalmWhileBlind()
{
    for (int state = 0; state <= static_cast<int>(ConnectionState::Waiting); ++state) {
        for (const qint64 lostAt : {qint64(0), qint64(1000)}) {
            for (const int unread : {0, 1, 7}) {
                const ConnectionStatus status = statusOf(static_cast<ConnectionState>(state), lostAt);
                const TrayFace face = trayFace(status, unread, Severity::Notice, {});
                const bool calm = status.state == ConnectionState::Online && lostAt == 0 && unread == 0;
                QCOMPARE(face.state == TrayState::Calm, calm);
                QCOMPARE(face.iconName == u"tray-calm", calm);
                QCOMPARE(face.toolTip.contains(u"blind"), status.state != ConnectionState::Online || lostAt != 0);
            }
        }
    }
}

void TestTrayIcon::saysSinceWhenAndHowMany()
{
    const qint64 lostAt = QDateTime(QDate(2020, 1, 2), QTime(3, 4)).toMSecsSinceEpoch();
    const QString text =
        trayFace(statusOf(ConnectionState::Waiting, lostAt), 12, Severity::Critical, QStringLiteral("cameras")).toolTip;
    QVERIFY2(text.contains(u"no connection to cameras since"), qPrintable(text));
    QVERIFY2(text.contains(u"3:04") || text.contains(u"03:04"), qPrintable(text));
    QVERIFY2(text.contains(u"12 unread") && text.contains(u"Critical"), qPrintable(text));
}

void TestTrayIcon::holdsNoMarkup()
{
    const QString text = trayFace(statusOf(ConnectionState::Online), 0, Severity::Notice,
                                  QStringLiteral("<b>a</b>&amp;\u202e<img src=x>\n"))
                             .toolTip;
    for (const char16_t c : {u'<', u'>', u'&', u'\u202e', u'\n'})
        QVERIFY2(!text.contains(c), qPrintable(text));
}

void TestTrayIcon::iconsCanBeSeen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("size");
    QTest::addColumn<QColor>("ground");
    for (const char *name : {"tray-calm", "tray-alarm", "tray-blind"}) {
        for (const int size : {16, 22, 24}) {
            QTest::addRow("%s %d light", name, size) << QString::fromLatin1(name) << size << QColor(0xef, 0xf0, 0xf1);
            QTest::addRow("%s %d dark", name, size) << QString::fromLatin1(name) << size << QColor(0x2a, 0x2e, 0x32);
        }
    }
}

void TestTrayIcon::iconsCanBeSeen()
{
    QFETCH(QString, name);
    QFETCH(int, size);
    QFETCH(QColor, ground);
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    makeColouredIcon(name).paint(&painter, image.rect());
    painter.end();
    const double share = visibleShare(image, ground);
    QVERIFY2(share > 0.15, qPrintable(QString::number(share)));
}

void TestTrayIcon::anAlarmColoursItAtOnce()
{
    TrayIcon tray;
    QCOMPARE(tray.face().state, TrayState::Blind); // nothing is known yet
    tray.showStatus(statusOf(ConnectionState::Online));
    QCOMPARE(tray.face().state, TrayState::Calm);
    AlarmNotice notice;
    notice.alarm.severity = Severity::Warning;
    tray.notify(notice);
    QCOMPARE(tray.face().state, TrayState::Alarm);
    QVERIFY(tray.face().toolTip.contains(u"Warning"));
    tray.setUnread(0, Severity::Notice);
    QCOMPARE(tray.face().state, TrayState::Calm);
    tray.notify(notice);
    tray.clear(); // logged out
    QCOMPARE(tray.face().state, TrayState::Calm);
    tray.showStatus(statusOf(ConnectionState::Waiting, 1000));
    QCOMPARE(tray.face().state, TrayState::Blind);
}

void TestTrayIcon::itsMenuDoesWhatItSays()
{
    TrayIcon tray; // offscreen there is no tray: nothing breaks
    tray.show();
    QSignalSpy show(&tray, &TrayIcon::showRequested);
    QSignalSpy retry(&tray, &TrayIcon::retryRequested);
    QSignalSpy quit(&tray, &TrayIcon::quitRequested);
    const auto action = [&](const char *name) { return tray.menu()->findChild<QAction *>(QString::fromLatin1(name)); };
    QVERIFY(!action("trayRetry")->isEnabled());
    tray.showStatus(statusOf(ConnectionState::Waiting, 1000));
    QVERIFY(action("trayRetry")->isEnabled());
    QSignalSpy settings(&tray, &TrayIcon::settingsRequested);
    for (const char *name : {"trayShow", "trayRetry", "trayQuit", "traySettings"}) {
        QVERIFY(!action(name)->text().isEmpty());
        action(name)->trigger();
    }
    QCOMPARE(show.count() + retry.count() * 10 + quit.count() * 100 + settings.count() * 1000, 1111);
}

void TestTrayIcon::itsMenuMutes()
{
    TrayIcon tray;
    QSignalSpy muted(&tray, &Notifier::muteRequested);
    QList<qint64> minutes;
    const auto actions = tray.menu()->findChildren<QAction *>(QStringLiteral("trayMuteFor"));
    for (QAction *action : actions) {
        QVERIFY(action->text().contains(QString::number(action->data().toInt())));
        action->trigger();
        const Mute mute = muted.takeFirst().at(0).value<QList<Mute>>().constFirst();
        QCOMPARE(mute.target, MuteTarget());
        QCOMPARE(mute.upTo, Severity::Warning); // what is critical comes through
        minutes << (mute.until - mute.since) / 60000;
    }
    QCOMPARE(minutes, (QList<qint64>{10, 30, 60}));
}

void TestTrayIcon::acknowledgesWhatThereIs()
{
    TrayIcon tray;
    auto *action = tray.menu()->findChild<QAction *>(QStringLiteral("trayAcknowledge"));
    QSignalSpy wanted(&tray, &TrayIcon::acknowledgeAllRequested);
    QVERIFY(!action->isEnabled());
    tray.setStanding(2);
    QVERIFY(action->isEnabled());
    action->trigger();
    QCOMPARE(wanted.count(), 1);
    tray.setStanding(0);
    QVERIFY(!action->isEnabled());
}

void TestTrayIcon::theNumberOnTheIcon()
{
    QCOMPARE(badgeText(0, 32), QString());
    QCOMPARE(badgeText(9, 16), QStringLiteral("9"));
    QCOMPARE(badgeText(10, 16), QStringLiteral("9+"));
    QCOMPARE(badgeText(99, 32), QStringLiteral("99"));
    QCOMPARE(badgeText(100, 32), QStringLiteral("99+"));
    const QString name = QStringLiteral("tray-alarm");
    const QList<QSize> sizes = trayImage(name, 3).availableSizes();
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256}) {
        QVERIFY(sizes.contains(QSize(side, side)));
        const QImage none = trayPixmap(name, 0, side).toImage();
        const QImage three = trayPixmap(name, 3, side).toImage();
        QVERIFY(three != none);
        QVERIFY(three != trayPixmap(name, 4, side).toImage()); // it can be told which number it is
        QCOMPARE(three.copy(0, 0, side / 3, side / 3), none.copy(0, 0, side / 3, side / 3)); // the state stays in sight
    }
}

void TestTrayIcon::theNumberCanBeRead_data()
{
    QTest::addColumn<int>("side");
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256})
        QTest::addRow("%d", side) << side;
}

// Dark on white, with enough of both in the corner where the number is: no grey blur.
void TestTrayIcon::theNumberCanBeRead()
{
    QFETCH(int, side);
    const QImage image = trayPixmap(QStringLiteral("tray-alarm"), 8, side).toImage();
    int dark = 0;
    int light = 0;
    int all = 0;
    for (int y = side / 2; y < side; ++y) {
        for (int x = side / 2; x < side; ++x) {
            const double l = luminance(image.pixelColor(x, y));
            dark += l < 0.1 ? 1 : 0;
            light += l > 0.75 ? 1 : 0;
            ++all;
        }
    }
    QVERIFY2(dark * 100 / all >= 15 && light * 100 / all >= 15,
             qPrintable(QStringLiteral("%1 %, %2 %").arg(dark * 100 / all).arg(light * 100 / all)));
}

QTEST_MAIN(TestTrayIcon)
#include "tst_trayicon.moc"
