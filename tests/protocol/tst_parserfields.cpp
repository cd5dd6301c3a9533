// Each field of each command by itself: one that is not valid UTF-8 once its escapes are turned back, empty where it
// may not be, too long, or no number, makes the line a bad argument, never half a message (docs/protocol.md,
// "Escaping").
#include "protocol/heartbeat.h"
#include "protocol/parser.h"

#include <QTest>

using namespace watchpost::protocol;

class TestParserFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badField_data();
    void badField();
    void onlyAnswersToWhatWasAskedAreOurs();
};

void TestParserFields::badField_data()
{
    QTest::addColumn<QByteArray>("line");
    const QByteArrayList lines{
        "LoginCommand.Login %FF|p",
        "LoginCommand.Login a|%FF",
        "LoginCommand.Login a|" + QByteArray(257, 'x'),
        "LoginCommand.LoginOk x|2026-11-19T20:14:05Z|192.0.2.7",
        "LoginCommand.LoginOk 3|%FF|192.0.2.7",
        "LoginCommand.LoginOk 3|2026-11-19T20:14:05Z|%FF",
        "LoginCommand.LoginError %FF",
        "NormalCommand.ReturnDataSocketPort 9262|%FF",
        "NormalCommand.ReturnDataSocketPort 65536|x",
        "NormalCommand.DataSocketToken %FF",
        "CaramCommand.UploadCaramer %FF|p|1|3",
        "CaramCommand.UploadCaramer " + QByteArray(129, 'x') + "|p|1|3",
        "CaramCommand.UploadCaramer A|%FF|1|3",
        "CaramCommand.UploadCaramer A|p|x|3",
        "CaramCommand.UploadCaramer A|p|1|x",
        "CaramCommand.UploadSucess |true|1|3",
        "CaramCommand.UploadSucess %FF|true|1|3",
        "CaramCommand.UploadSucess A|maybe|1|3",
        "CaramCommand.UploadSucess A|true|x|3",
        "CaramCommand.UploadSucess A|true|1|x",
        "CaramCommand.UploadFail |no|1|3",
        "CaramCommand.UploadFail A|%FF|1|3",
        "CaramCommand.UploadFail A|no|x|3",
        "CaramCommand.UploadFail A|no|1|x",
        "CaramCommand.DownLoadCaramer x",
        "CaramCommand.DownloadSucess |p|true|1|3",
        "CaramCommand.DownloadSucess A|%FF|true|1|3",
        "CaramCommand.DownloadSucess A|p|maybe|1|3",
        "CaramCommand.DownloadSucess A|p|true|x|3",
        "CaramCommand.DownloadSucess A|p|true|1|x",
        "CaramCommand.DownloadFail %FF",
        "CaramCommand.CheckCaramerOnlineStatus A;%FF",
        "CaramCommand.ReturnCaramerOnlineStatus ;true",
        "CaramCommand.ReturnCaramerOnlineStatus %FF;true",
        "CaramCommand.ReturnCaramerOnlineStatus A;maybe",
        "CaramCommand.ReturnCaramerOnlineStatus A",
        "CaramCommand.PrushCaramerOnlineStatus A",
        "CaramCommand.PrushCaramerOnlineStatus %FF:true",
        "CaramCommand.PrushCaramerOnlineStatus A:maybe",
        "CaramCommand.PrushCaramerAlarmInfo A",
        "CaramCommand.PrushCaramerAlarmInfo :motion",
        "CaramCommand.PrushCaramerAlarmInfo A:%FF",
        "NormalCommand.Error %FF|no",
        "NormalCommand.Error X|%FF",
        "CaramCommand.AlarmJournal :1:42",
        "CaramCommand.AlarmJournal a:x:42",
        "CaramCommand.AlarmJournal a:1:x",
        "CaramCommand.AlarmJournal a:1",
        "CaramCommand.DeleteCaramer %FF",
        "CaramCommand.DeleteSucess %FF",
        "CaramCommand.DeleteFail |no",
        "CaramCommand.DeleteFail A|%FF",
        "CaramCommand.DeleteFail A",
    };
    for (const QByteArray &line : lines)
        QTest::newRow(line.left(60).constData()) << line;
    for (const char *argument : {":motion:1:20261119T230117.250Z", "A:%FF:1:20261119T230117.250Z",
                                 "A:motion:x:20261119T230117.250Z", "A:motion:1:now", "A:motion:1"})
        QTest::addRow("replay %s", argument) << QByteArray("CaramCommand.PrushCaramerAlarmInfo ") + argument;
}

void TestParserFields::badField()
{
    QFETCH(QByteArray, line);
    Parser parser;
    if (QByteArray(QTest::currentDataTag()).startsWith("replay"))
        parser.setExtensions(Extensions::all());
    else if (line.startsWith("NormalCommand.ReturnDataSocketPort"))
        parser.setExtensions(Extensions::all());
    const Parsed parsed = parser.parse(std::string_view(line.constData(), static_cast<std::size_t>(line.size())));
    const auto *bad = std::get_if<BadArgument>(&parsed);
    QVERIFY2(bad, line.constData());
    QVERIFY(!bad->reason.empty() && line.startsWith(QByteArray(bad->command.data(), qsizetype(bad->command.size()))));
}

void TestParserFields::onlyAnswersToWhatWasAskedAreOurs()
{
    Heartbeat heartbeat;
    heartbeat.start(0);
    QVERIFY(!heartbeat.isOurs(0));
    QVERIFY(!heartbeat.isOurs(1)); // nothing was asked yet
    std::int64_t now = 0;
    Heartbeat::Decision decision;
    for (; decision.action != Heartbeat::Action::SendHeartbeat && now < 3600000; now += 100)
        decision = heartbeat.tick(now);
    QCOMPARE(decision.action, Heartbeat::Action::SendHeartbeat);
    QVERIFY(heartbeat.isOurs(decision.number));
    QVERIFY(!heartbeat.isOurs(decision.number + 1));
    heartbeat.heardAnswer(decision.number, now);
    QVERIFY(!heartbeat.isOurs(decision.number)); // a second answer is none
}

QTEST_GUILESS_MAIN(TestParserFields)
#include "tst_parserfields.moc"
