#include "ui/elidedlabel.h"
#include "ui/statusline.h"

#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace watchpost;

class TestStatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_line.reset(); }
    void saysHowTheConnectionStands();
    void shoutsWhileBlind();
    void showsProgressWithACancel();
    void showsTheLastResult();
    void namesHoldTheValues();
    void aLongResultGivesWay();

private:
    template <typename T>
    T *child(const char *name) const
    {
        return m_line->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<StatusLine> m_line;
};

void TestStatusLine::init()
{
    m_line = std::make_unique<StatusLine>();
    m_line->setHost(QStringLiteral("host"));
    m_line->resize(1000, 30);
    m_line->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_line.get()));
}

void TestStatusLine::saysHowTheConnectionStands()
{
    ConnectionStatus status;
    status.state = ConnectionState::Online;
    m_line->showStatus(status);
    QCOMPARE(child<ElidedLabel>("connectionState")->fullText(), QStringLiteral("Connected to host"));
    QCOMPARE(child<QLabel>("encryption")->text(), QStringLiteral("Not encrypted"));
    QVERIFY(!child<QLabel>("roundTrip")->isVisible()); // not measured yet
    status.encryption = QStringLiteral("TLS 1.3");
    status.roundTripMs = 12;
    m_line->showStatus(status);
    QCOMPARE(child<QLabel>("encryption")->text(), QStringLiteral("TLS 1.3"));
    QVERIFY(child<QLabel>("roundTrip")->text().contains(u"12 ms"));
    status.state = ConnectionState::Waiting;
    m_line->showStatus(status);
    QCOMPARE(child<ElidedLabel>("connectionState")->fullText(), QStringLiteral("No connection to host"));
    QVERIFY(!child<QLabel>("encryption")->isVisible()); // nothing old stays on the screen
    QVERIFY(!child<QLabel>("roundTrip")->isVisible());
}

void TestStatusLine::shoutsWhileBlind()
{
    ConnectionStatus status;
    status.state = ConnectionState::Online;
    m_line->showStatus(status);
    auto *words = child<ElidedLabel>("connectionState");
    const QPalette calm = words->palette();
    QVERIFY(!words->font().bold());
    status.lostAt = QDateTime(QDate(2020, 1, 2), QTime(3, 4)).toMSecsSinceEpoch();
    for (const auto state : {ConnectionState::Waiting, ConnectionState::Connecting, ConnectionState::LoggingIn,
                             ConnectionState::Offline}) {
        status.state = state;
        m_line->showStatus(status);
        QVERIFY2(words->fullText().startsWith(u"Blind"), qPrintable(words->fullText()));
        QVERIFY2(words->fullText().contains(u"3:04"), qPrintable(words->fullText()));
        QVERIFY(words->font().bold());
        QVERIFY(words->palette().color(QPalette::WindowText) != calm.color(QPalette::WindowText));
    }
    status.state = ConnectionState::Online;
    status.lostAt = 0;
    m_line->showStatus(status);
    QCOMPARE(words->fullText(), QStringLiteral("Connected to host"));
    QVERIFY(!words->font().bold());
    QCOMPARE(words->palette().color(QPalette::WindowText), calm.color(QPalette::WindowText));
}

void TestStatusLine::showsProgressWithACancel()
{
    QSignalSpy spy(m_line.get(), &StatusLine::syncCancelRequested);
    m_line->showProgress({SyncPhase::Uploading, 12, 30});
    QCOMPARE(child<QLabel>("syncText")->text(), QStringLiteral("Uploading 12 of 30"));
    QCOMPARE(child<QProgressBar>("syncProgress")->value(), 12);
    QCOMPARE(child<QProgressBar>("syncProgress")->maximum(), 30);
    QTest::mouseClick(child<QToolButton>("cancelSync"), Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    m_line->showProgress({SyncPhase::WaitingForPort, 0, 0});
    QCOMPARE(child<QProgressBar>("syncProgress")->maximum(), 0); // busy, without a number
    m_line->showProgress({});
    QVERIFY(!child<QProgressBar>("syncProgress")->isVisible());
    QVERIFY(!child<QToolButton>("cancelSync")->isVisible());
}

void TestStatusLine::showsTheLastResult()
{
    QSignalSpy spy(m_line.get(), &StatusLine::reportRequested);
    QVERIFY(!child<QToolButton>("lastSync")->isVisible());
    SyncReport report;
    report.finishedAt = QDateTime::currentMSecsSinceEpoch();
    report.outcomes = {{QStringLiteral("A"), SyncOutcome::Result::Uploaded, {}}};
    m_line->showProgress({SyncPhase::Uploading, 1, 1});
    m_line->showReport(report);
    QVERIFY(child<QToolButton>("lastSync")->text().contains(u"1 uploaded"));
    QVERIFY(!child<QProgressBar>("syncProgress")->isVisible());
    QTest::mouseClick(child<QToolButton>("lastSync"), Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
}

void TestStatusLine::aLongResultGivesWay()
{
    SyncReport report;
    report.finishedAt = QDateTime::currentMSecsSinceEpoch();
    for (const auto result : {SyncOutcome::Result::Uploaded, SyncOutcome::Result::Downloaded,
                              SyncOutcome::Result::Refused, SyncOutcome::Result::Missing})
        report.outcomes << SyncOutcome{QStringLiteral("A"), result, {}};
    m_line->showReport(report);
    const auto *button = child<QToolButton>("lastSync");
    QVERIFY(button->minimumSizeHint().width() < button->sizeHint().width());
}

void TestStatusLine::namesHoldTheValues()
{
    ConnectionStatus status;
    status.state = ConnectionState::Online;
    status.roundTripMs = 7;
    m_line->showStatus(status);
    m_line->showProgress({SyncPhase::Downloading, 2, 3});
    for (const char *name : {"connectionState", "encryption", "roundTrip", "syncText"})
        QCOMPARE(child<QLabel>(name)->accessibleName(), child<QLabel>(name)->text());
}

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
