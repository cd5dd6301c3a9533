#include "protocol/trace.h"

#include "protocol/link.h"
#include "support/protocolsamples.h"
#include "support/scripteddevice.h"

#include <QTest>

using namespace watchpost;
using namespace watchpost::protocol;
using namespace watchpost::test;

namespace {

constexpr View kSecret = "CANARY-s3cret";
constexpr View kSeen = "seen";

QStringList logged;

void note(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    if (qstrcmp(context.category, "watchpost.protocol") == 0)
        logged.append(text);
}

} // namespace

class TestTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { logged.clear(); }
    void secretsAreRedacted_data();
    void secretsAreRedacted();
    void whatIsNoSecretIsShown();
    void whatWasNotUnderstoodIsNotShown();
    void textIsMadeVisibleAndShort();
    void aLinkTracesBothDirectionsWhenAsked();
};

void TestTrace::secretsAreRedacted_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const Message &message, const char *expected) {
        const QString line = redacted(message);
        QTest::newRow(expected) << line << QString::fromLatin1(expected);
    };
    row(Login{kSeen, kSecret}, "LoginCommand.Login seen|[redacted]");
    row(Login{kSeen, ""}, "LoginCommand.Login seen|");
    row(CreateDataSocket{kSeen, kSecret}, "NormalCommand.CreatDataSocket seen|[redacted]");
    row(ReturnDataSocketPort{9262, kSecret}, "NormalCommand.ReturnDataSocketPort 9262|[redacted]");
    row(DataSocketToken{kSecret}, "NormalCommand.DataSocketToken [redacted]");
    row(UploadCamera{kSeen, kSecret, 1, 3}, "CaramCommand.UploadCaramer seen|[redacted]|1|3");
    row(DownloadSuccess{kSeen, kSecret, OnlineState::Online, 1, 3},
        "CaramCommand.DownloadSucess seen|[redacted]|true|1|3");
}

void TestTrace::secretsAreRedacted()
{
    QFETCH(QString, line);
    QTEST(line, "expected");
    QVERIFY(!line.contains(QLatin1String(kSecret.data())));
}

// Every command that carries none is there as it is on the wire, but for its escapes.
void TestTrace::whatIsNoSecretIsShown()
{
    QCOMPARE(redacted(PushOnlineStatus{"FRONT", OnlineState::Unknown}),
             QStringLiteral("CaramCommand.PrushCaramerOnlineStatus FRONT|null"));
    QCOMPARE(redacted(CheckOnlineStatus{{"a", "b"}}), QStringLiteral("CaramCommand.CheckCaramerOnlineStatus a;b"));
    QCOMPARE(redacted(PushAlarm{"a", "motion", 7, 5}),
             QStringLiteral("CaramCommand.PrushCaramerAlarmInfo a|motion|7|5"));
    for (const ProtocolSample &sample : protocolSamples()) {
        const QString line = redacted(sample.message);
        QVERIFY2(line.startsWith(QString::fromUtf8(sample.line).section(u' ', 0, 0) + u' '), sample.name);
    }
}

void TestTrace::whatWasNotUnderstoodIsNotShown()
{
    Parser parser;
    const std::string bad = "CaramCommand.UploadCaramer " + std::string(kSecret);
    QCOMPARE(redacted(parser.parse(bad), bad.size()),
             QStringLiteral("CaramCommand.UploadCaramer [bad argument, %1 bytes]").arg(bad.size()));
    const std::string unknown = "NormalCommand.NewPassword " + std::string(kSecret);
    QCOMPARE(redacted(parser.parse(unknown), unknown.size()),
             QStringLiteral("NormalCommand.NewPassword [unknown, %1 bytes]").arg(unknown.size()));
    // A line that is no command at all is a name to the parser, and may be anything.
    const std::string bare(kSecret);
    QVERIFY(!redacted(parser.parse(bare), bare.size()).contains(QLatin1String(kSecret.data())));
}

void TestTrace::textIsMadeVisibleAndShort()
{
    QVERIFY(redacted(LoginError{"a\nb"}).endsWith(QStringLiteral("a\u240Ab")));
    const std::string longText(60000, 'x');
    QVERIFY(redacted(LoginError{longText}).size() < 300);
    QVERIFY(redacted(CheckOnlineStatus{std::vector<View>(20, longText)}).size() < 1100);
}

void TestTrace::aLinkTracesBothDirectionsWhenAsked()
{
    for (const bool on : {false, true}) {
        logged.clear();
        QLoggingCategory::setFilterRules(
            QStringLiteral("watchpost.protocol.debug=%1").arg(on ? QStringLiteral("true") : QStringLiteral("false")));
        const QtMessageHandler before = qInstallMessageHandler(note);
        auto *device = new ScriptedDevice;
        Link link(device);
        link.setHandler([](const Parsed &) {});
        link.send(Login{kSeen, kSecret});
        link.sendBatch({HeartBeat{1}, CreateDataSocket{kSeen, kSecret}});
        device->feed("NormalCommand.ReturnDataSocketPort 9\nCaramCommand.DownloadSucess a|CANARY-s3cret|true|1|1\n");
        const bool done = QTest::qWaitFor([&] { return link.counters().received == 2; });
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        QVERIFY(done);
        QCOMPARE(logged.size(), on ? 5 : 0);
        if (!on)
            continue;
        QVERIFY(logged[0].startsWith(QStringLiteral("sent ")));
        QVERIFY(logged[0].endsWith(QStringLiteral("LoginCommand.Login seen|[redacted]")));
        QVERIFY(logged[4].startsWith(QStringLiteral("received ")));
        QVERIFY(!logged.join(u'\n').contains(QLatin1String(kSecret.data())));
    }
}

QTEST_GUILESS_MAIN(TestTrace)
#include "tst_trace.moc"
