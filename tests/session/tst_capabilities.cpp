#include "session/capabilities.h"

#include <QTest>

using namespace watchpost;
using protocol::Extension;
using protocol::Extensions;

class tst_Capabilities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersOncePerConnection();
    void agreesOnWhatBothKnow();
    void loginAnsweredFirstMeansNone();
    void onlyTheFirstAnswerCounts();
    void unaskedAnswerMeansNothing();
    void newConnectionBeginsAnew();
};

void tst_Capabilities::offersOncePerConnection()
{
    Capabilities capabilities(Extensions::all());
    QCOMPARE(capabilities.takeOffer(),
             (std::vector<protocol::View>{"data-token", "pipeline", "alarm-replay", "unbind", "list-push"}));
    QVERIFY(capabilities.takeOffer().empty()); // a second login on the same connection
    QCOMPARE(capabilities.agreed(), Extensions());
    QVERIFY(Capabilities(Extensions()).takeOffer().empty());
}

void tst_Capabilities::agreesOnWhatBothKnow()
{
    Extensions offered;
    offered.add(Extension::Pipeline);
    offered.add(Extension::Unbind);
    Capabilities capabilities(offered);
    (void)capabilities.takeOffer();
    capabilities.answered({"pipeline", "alarm-replay", "teleport"});
    Extensions expected;
    expected.add(Extension::Pipeline);
    QCOMPARE(capabilities.agreed(), expected);
    capabilities.loginAnswered();
    QCOMPARE(capabilities.agreed(), expected);
}

void tst_Capabilities::loginAnsweredFirstMeansNone()
{
    Capabilities capabilities(Extensions::all());
    (void)capabilities.takeOffer();
    capabilities.loginAnswered();
    capabilities.answered({"pipeline"});
    QCOMPARE(capabilities.agreed(), Extensions());
}

void tst_Capabilities::onlyTheFirstAnswerCounts()
{
    Capabilities capabilities(Extensions::all());
    (void)capabilities.takeOffer();
    capabilities.answered({"pipeline"});
    capabilities.answered({"unbind"});
    QVERIFY(capabilities.agreed().has(Extension::Pipeline));
    QVERIFY(!capabilities.agreed().has(Extension::Unbind));
}

void tst_Capabilities::unaskedAnswerMeansNothing()
{
    Capabilities capabilities(Extensions::all());
    capabilities.answered({"pipeline"});
    QCOMPARE(capabilities.agreed(), Extensions());
}

void tst_Capabilities::newConnectionBeginsAnew()
{
    Capabilities capabilities(Extensions::all());
    (void)capabilities.takeOffer();
    capabilities.answered({"pipeline"});
    capabilities.reset();
    QCOMPARE(capabilities.agreed(), Extensions());
    QVERIFY(!capabilities.takeOffer().empty());
    capabilities.answered({"unbind"});
    QVERIFY(capabilities.agreed().has(Extension::Unbind));
}

QTEST_GUILESS_MAIN(tst_Capabilities)
#include "tst_capabilities.moc"
