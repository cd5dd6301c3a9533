#include "ui/banner.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace watchpost;

class TestBanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_banner.reset(); }
    void isSilentWhileAllIsWell();
    void countsDown();
    void announcesOnceAndNotEachSecond();
    void asksForARetry();
    void goesWhenTheLinkIsBack();
    void saysWhatWasRejected();
    void oneLineForAKey();
    void linesCanBeDismissed();
    void asksWhetherThatWasYou();
    void showsPlainTextOnly();

private:
    [[nodiscard]] BannerLine *line(const char *name) const
    {
        return m_banner->findChild<BannerLine *>(QString::fromLatin1(name));
    }
    void lose();

    std::unique_ptr<Banner> m_banner;
    qint64 m_now = 0;
};

void TestBanner::init()
{
    m_now = QDateTime(QDate(2026, 11, 21), QTime(12, 3)).toMSecsSinceEpoch();
    m_banner = std::make_unique<Banner>();
    m_banner->setClock([this] { return m_now; });
    m_banner->setHost(QStringLiteral("cameras.example.com"));
    m_banner->resize(700, 200); // an empty one has no height
    m_banner->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_banner.get()));
}

void TestBanner::lose()
{
    ConnectionStatus status;
    status.state = ConnectionState::Waiting;
    status.lostAt = m_now;
    status.nextAttemptAt = m_now + 5000;
    m_banner->showStatus(status);
}

void TestBanner::isSilentWhileAllIsWell()
{
    ConnectionStatus status;
    m_banner->showStatus(status); // not connected yet, and nothing wrong
    QVERIFY(!line("connectionLine")->isVisible());
    status.state = ConnectionState::Connecting;
    m_banner->showStatus(status);
    QVERIFY(!line("connectionLine")->isVisible());
    status.state = ConnectionState::Online;
    m_banner->showStatus(status);
    QVERIFY(!line("connectionLine")->isVisible());
}

void TestBanner::countsDown()
{
    lose();
    QVERIFY(line("connectionLine")->isVisible());
    QVERIFY(line("connectionLine")->text().contains(u"cameras.example.com"));
    QVERIFY(line("connectionLine")->text().contains(u"12:03"));
    QVERIFY(line("connectionLine")->text().contains(u"5 second"));
    m_now += 1500;
    QTRY_VERIFY_WITH_TIMEOUT(line("connectionLine")->text().contains(u"4 second"), 3000);
    m_now += 60000;
    QTRY_VERIFY_WITH_TIMEOUT(!line("connectionLine")->text().contains(u"second"), 3000);
}

void TestBanner::announcesOnceAndNotEachSecond()
{
    lose();
    const QString spoken = line("connectionLine")->findChild<QLabel *>(QStringLiteral("bannerText"))->accessibleName();
    QVERIFY(spoken.contains(u"unknown"));
    QVERIFY(!spoken.contains(u"second"));
}

void TestBanner::asksForARetry()
{
    lose();
    QSignalSpy spy(m_banner.get(), &Banner::retryRequested);
    auto *button = line("connectionLine")->findChild<QPushButton *>();
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    ConnectionStatus status;
    status.state = ConnectionState::Connecting;
    status.lostAt = m_now;
    m_banner->showStatus(status);
    QVERIFY(line("connectionLine")->isVisible()); // still blind
    QVERIFY(!button->isVisible());
}

void TestBanner::goesWhenTheLinkIsBack()
{
    lose();
    ConnectionStatus status;
    status.state = ConnectionState::Online;
    m_banner->showStatus(status);
    QVERIFY(!line("connectionLine")->isVisible());
}

void TestBanner::saysWhatWasRejected()
{
    ConnectionStatus status;
    status.state = ConnectionState::Offline;
    status.lostAt = m_now;
    status.error = {ErrorKind::Rejected, LoginField::Password, QStringLiteral("The password was changed.")};
    m_banner->showStatus(status);
    QVERIFY(line("connectionLine")->isVisible());
    QVERIFY(line("connectionLine")->text().contains(u"The password was changed."));
    QVERIFY(!line("connectionLine")->findChild<QPushButton *>()->isVisible());
}

void TestBanner::oneLineForAKey()
{
    m_banner->showLine(QStringLiteral("a"), BannerLine::Tone::Warning, QStringLiteral("first"));
    m_banner->showLine(QStringLiteral("a"), BannerLine::Tone::Warning, QStringLiteral("second"));
    m_banner->showLine(QStringLiteral("b"), BannerLine::Tone::Info, QStringLiteral("other"));
    QCOMPARE(m_banner->findChildren<BannerLine *>().size(), 3); // the connection's is the third
    QCOMPARE(line("line-a")->text(), QStringLiteral("second"));
}

void TestBanner::linesCanBeDismissed()
{
    BannerLine *shown = m_banner->showLine(QStringLiteral("a"), BannerLine::Tone::Warning, QStringLiteral("text"),
                                           QStringLiteral("Do it"));
    QSignalSpy spy(m_banner.get(), &Banner::actionClicked);
    QTest::mouseClick(shown->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), QStringLiteral("a"));
    QTest::mouseClick(shown->findChild<QToolButton *>(QStringLiteral("bannerClose")), Qt::LeftButton);
    QVERIFY(!shown->isVisible());
    QTRY_VERIFY(!line("line-a"));
}

void TestBanner::asksWhetherThatWasYou()
{
    m_banner->showLastLogin({});
    QVERIFY(line("line-lastLogin")->text().contains(u"first login"));
    const LastLogin last{QDateTime(QDate(2026, 11, 20), QTime(21, 14)).toUTC(), QStringLiteral("192.0.2.7")};
    m_banner->showLastLogin(last);
    const auto texts = m_banner->findChildren<BannerLine *>(QStringLiteral("line-lastLogin"));
    const QString text = texts.last()->text();
    QVERIFY2(text.contains(u"192.0.2.7") && text.contains(u"Was that you?"), qPrintable(text));
}

void TestBanner::showsPlainTextOnly()
{
    BannerLine *shown =
        m_banner->showLine(QStringLiteral("a"), BannerLine::Tone::Warning, QStringLiteral("<b>x</b>\u202E"));
    QCOMPARE(shown->text(), QStringLiteral("<b>x</b><U+202E>"));
    QCOMPARE(shown->findChild<QLabel *>(QStringLiteral("bannerText"))->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestBanner)
#include "tst_banner.moc"
