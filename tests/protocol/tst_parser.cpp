// From bytes to messages, against the literal table of support/protocolsamples.h, and what does not parse:
// docs/protocol.md, "Commands".
#include "protocol/parser.h"
#include "support/protocolsamples.h"

#include <QTest>

#include <string>

using namespace watchpost::protocol;
using namespace watchpost::test;
using namespace std::string_literals;
using watchpost::OnlineState;

namespace {

Parsed parsed(Parser &parser, View line)
{
    return parser.parse(line);
}

std::string repeated(std::string_view piece, int count)
{
    std::string out;
    for (int i = 0; i < count; ++i)
        out += piece;
    return out;
}

} // namespace

class TestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<std::size_t>("index");
        const auto samples = protocolSamples();
        for (std::size_t i = 0; i < samples.size(); ++i)
            QTest::newRow(samples[i].name) << i;
    }

    void parses()
    {
        QFETCH(std::size_t, index);
        const ProtocolSample sample = protocolSamples().at(index);
        Parser parser;
        parser.setExtensions(sample.extensions);
        QVERIFY(parser.extensions() == sample.extensions);
        QVERIFY(parsed(parser, sample.line) == Parsed(sample.message));
        // Without an argument, with or without the one space.
        const std::string line = sample.line;
        if (line.find(' ') == std::string::npos)
            QVERIFY(parsed(parser, line + " ") == Parsed(sample.message));
    }

    void isPatientWithOtherServers_data()
    {
        QTest::addColumn<std::string>("line");
        QTest::addColumn<Message>("message");
        const auto row = [](const char *line, const Message &message) {
            QTest::newRow(line) << std::string(line) << message;
        };
        row("LoginCommand.LoginOk 3", LoginOk{3, {}, ""});
        row("LoginCommand.LoginOk 3|", LoginOk{3, {}, ""});
        row("LoginCommand.LoginOk 3|2026-11-19T20:14:05Z", LoginOk{3, 1795119245000, ""});
        row("LoginCommand.LoginOk 3|2026-11-19T20:14:05.5Z|::1", LoginOk{3, 1795119245500, "::1"});
        row("LoginCommand.LoginOk 3|2026-11-19T20:14:05.1234567Z|::1", LoginOk{3, 1795119245123, "::1"});
        row("LoginCommand.LoginOk 3|yesterday|192.0.2.7", LoginOk{3, {}, "192.0.2.7"});
        row("LoginCommand.LoginOk 3|2016-12-31T23:59:60Z|", LoginOk{3, {}, ""});
        row("NormalCommand.ReturnDataSocketPort 0", ReturnDataSocketPort{});
        row("CaramCommand.UploadFail A|bound | too often|2|3", UploadFail{"A", "bound | too often", 2, 3});
        row("CaramCommand.UploadFail A||2|3", UploadFail{"A", "", 2, 3});
        row("NormalCommand.Error what was that?", Error{"", "what was that?"});
        row("NormalCommand.Error", Error{"", ""});
        row("NormalCommand.Error A|b|c", Error{"A", "b|c"});
        row("CaramCommand.DeleteFail A|b|c", DeleteFail{"A", "b|c"});
        row("CaramCommand.PrushCaramerOnlineStatus AA:BB:CC:DD:EE:FF:true",
            PushOnlineStatus{"AA:BB:CC:DD:EE:FF", OnlineState::Online});
        row("CaramCommand.PrushCaramerAlarmInfo A:motion:in:the:garden", PushAlarm{"A", "motion:in:the:garden"});
        row("CaramCommand.PrushCaramerAlarmInfo A:", PushAlarm{"A", ""});
        row("CaramCommand.ReturnCaramerOnlineStatus A;true|B;false|",
            ReturnOnlineStatus{{{"A", OnlineState::Online}, {"B", OnlineState::Offline}}});
        row("CaramCommand.ReturnCaramerOnlineStatus", ReturnOnlineStatus{});
        row("CaramCommand.ReturnCaramerOnlineStatus a;b;true", ReturnOnlineStatus{{{"a;b", OnlineState::Online}}});
        row("LoginCommand.LoginError 100% wrong", LoginError{"100% wrong"});
        row("NormalCommand.Capabilities ;a;;b;", Capabilities{{"a", "b"}});
        row("NormalCommand.HeartBeat 007", HeartBeat{7});
        row("LoginCommand.Login alice|%7c%3a", Login{"alice", "|:"});
    }

    void isPatientWithOtherServers()
    {
        QFETCH(std::string, line);
        QFETCH(Message, message);
        Parser parser;
        QVERIFY(parsed(parser, line) == Parsed(message));
    }

    void refuses_data()
    {
        QTest::addColumn<std::string>("command");
        QTest::addColumn<std::string>("argument");
        QTest::addColumn<bool>("extensions");
        auto row = [n = 0](const char *command, const std::string &argument, bool extensions = false) mutable {
            QTest::addRow("%d %s", n++, command) << std::string(command) << argument << extensions;
        };
        row("LoginCommand.Login", "");
        row("LoginCommand.Login", "alice");
        row("LoginCommand.Login", "|s3cret");
        row("LoginCommand.Login", "alice|s3|cret");
        row("LoginCommand.Login", "alice|%FF");
        row("LoginCommand.Login", "%C3|x");
        row("LoginCommand.LoginOk", "");
        row("LoginCommand.LoginOk", "|2026-11-19T20:14:05Z|");
        row("LoginCommand.LoginOk", "-1||");
        row("LoginCommand.LoginOk", "+1||");
        row("LoginCommand.LoginOk", " 1||");
        row("LoginCommand.LoginOk", "1 ||");
        row("LoginCommand.LoginOk", "0x1||");
        row("LoginCommand.LoginOk", "4294967296||");
        row("LoginCommand.LoginOk", "1|||");
        row("LoginCommand.LoginError", "%FF");
        row("NormalCommand.CreatDataSocket", "alice");
        row("NormalCommand.CreatDataSocket", "|x");
        row("NormalCommand.ReturnDataSocketPort", "65536");
        row("NormalCommand.ReturnDataSocketPort", "9262|token");
        row("NormalCommand.ReturnDataSocketPort", "9262", true);
        row("NormalCommand.ReturnDataSocketPort", "9262|", true);
        row("NormalCommand.ReturnDataSocketPort", "x|token", true);
        row("NormalCommand.DataSocketToken", "");
        row("CaramCommand.UploadCaramer", "A|p|1");
        row("CaramCommand.UploadCaramer", "A|p|1|2|3");
        row("CaramCommand.UploadCaramer", "|p|1|2");
        row("CaramCommand.UploadCaramer", "A|p||2");
        row("CaramCommand.UploadCaramer", "A|p|1|x");
        row("CaramCommand.UploadSucess", "A|maybe|1|2");
        row("CaramCommand.UploadSucess", "A|True|1|2");
        row("CaramCommand.UploadSucess", "A||1|2");
        row("CaramCommand.UploadSucess", "A|true|1");
        row("CaramCommand.UploadFail", "A");
        row("CaramCommand.UploadFail", "A|1");
        row("CaramCommand.UploadFail", "A|1|2");
        row("CaramCommand.UploadFail", "A||2");
        row("CaramCommand.UploadFail", "A|why|1|");
        row("CaramCommand.UploadFail", "A|why|x|2");
        row("CaramCommand.UploadFail", "|why|1|2");
        row("CaramCommand.DownLoadCaramer", "");
        row("CaramCommand.DownLoadCaramer", "-1");
        row("CaramCommand.DownloadSucess", "A|p|true|1");
        row("CaramCommand.DownloadSucess", "A|p|true|1|2|3");
        row("CaramCommand.DownloadSucess", "|p|true|1|2");
        row("CaramCommand.CheckCaramerOnlineStatus", "");
        row("CaramCommand.CheckCaramerOnlineStatus", "A;");
        row("CaramCommand.CheckCaramerOnlineStatus", ";A");
        row("CaramCommand.CheckCaramerOnlineStatus", "A;%FF");
        row("CaramCommand.ReturnCaramerOnlineStatus", "A");
        row("CaramCommand.ReturnCaramerOnlineStatus", "A;true||B;true");
        row("CaramCommand.ReturnCaramerOnlineStatus", "A;true|B");
        row("CaramCommand.ReturnCaramerOnlineStatus", ";true");
        row("CaramCommand.ReturnCaramerOnlineStatus", "|");
        row("CaramCommand.PrushCaramerOnlineStatus", "");
        row("CaramCommand.PrushCaramerOnlineStatus", "A");
        row("CaramCommand.PrushCaramerOnlineStatus", ":true");
        row("CaramCommand.PrushCaramerOnlineStatus", "A:");
        row("CaramCommand.PrushCaramerOnlineStatus", "A:truE");
        row("CaramCommand.PrushCaramerOnlineStatus", "%FF:true");
        row("CaramCommand.PrushCaramerAlarmInfo", "A");
        row("CaramCommand.PrushCaramerAlarmInfo", ":motion");
        row("CaramCommand.PrushCaramerAlarmInfo", "A:motion", true);
        row("CaramCommand.PrushCaramerAlarmInfo", "A:motion:1", true);
        row("CaramCommand.PrushCaramerAlarmInfo", "A:B:motion:1:20261119T230117.250Z", true);
        row("CaramCommand.PrushCaramerAlarmInfo", "A:motion:x:20261119T230117.250Z", true);
        row("CaramCommand.PrushCaramerAlarmInfo", "A:motion:18446744073709551616:20261119T230117.250Z", true);
        row("CaramCommand.PrushCaramerAlarmInfo", "A:motion:1:20261119T230117Z", true);
        row("NormalCommand.HeartBeat", "");
        row("NormalCommand.HeartBeat", "x");
        row("NormalCommand.Capabilities", "a;%FF");
        row("NormalCommand.Error", "%FF|x");
        row("CaramCommand.AlarmJournal", "a:1");
        row("CaramCommand.AlarmJournal", ":1:2");
        row("CaramCommand.AlarmJournal", "a:1:2:3");
        row("CaramCommand.ReplayAlarms", "");
        row("CaramCommand.AckAlarms", "1.5");
        row("CaramCommand.DeleteCaramer", "");
        row("CaramCommand.DeleteSucess", "");
        row("CaramCommand.DeleteFail", "A");
        row("CaramCommand.DeleteFail", "|why");
        row("CaramCommand.PrushCaramerCount", "many");
    }

    void refuses()
    {
        QFETCH(std::string, command);
        QFETCH(std::string, argument);
        QFETCH(bool, extensions);
        Parser parser;
        if (extensions)
            parser.setExtensions(Extensions::all());
        const std::string line = command + " " + argument;
        const Parsed result = parsed(parser, line);
        QVERIFY(std::holds_alternative<BadArgument>(result));
        QCOMPARE(std::string(std::get<BadArgument>(result).command), command);
        QVERIFY(!std::get<BadArgument>(result).reason.empty());
    }

    void unknownCommands_data()
    {
        QTest::addColumn<std::string>("line");
        QTest::addColumn<std::string>("command");
        const auto row = [](const char *line, const char *command) {
            QTest::newRow(line) << std::string(line) << std::string(command);
        };
        row("", "");
        row(" ", "");
        row(" LoginCommand.Login a|b", "");
        row("CaramCommand.Zoom FRONT-DOOR|2", "CaramCommand.Zoom");
        row("logincommand.login a|b", "logincommand.login");
        row("LoginCommand.LOGIN a|b", "LoginCommand.LOGIN");
        row("LoginCommand.Login\ta|b", "LoginCommand.Login\ta|b");
        row("LoginCommand.Login2 a|b", "LoginCommand.Login2");
        row("LoginCommand.Logi a|b", "LoginCommand.Logi");
        row("CameraCommand.PushCameraOnlineStatus A:true", "CameraCommand.PushCameraOnlineStatus");
    }

    void unknownCommands()
    {
        QFETCH(std::string, line);
        QFETCH(std::string, command);
        Parser parser;
        QVERIFY(parsed(parser, line) == Parsed(UnknownCommand{command}));
    }

    void lengthsAtTheirEdges()
    {
        const std::string id128(128, 'i');
        const std::string id129(129, 'i');
        const std::string password256(256, 'p');
        const std::string password257(257, 'p');
        // Bytes, not characters, and after the escapes were turned back.
        const std::string camera128 = repeated("\xf0\x9f\x93\xb7", 32);
        const std::string escaped128 = repeated("%7C", 128);
        const std::string escaped256 = repeated("%7c", 256);
        Parser parser;
        const auto ok = [&parser](const std::string &line) {
            return std::holds_alternative<Message>(parser.parse(line));
        };
        for (const std::string &id : {"i"s, id128, camera128, escaped128}) {
            QVERIFY(ok("CaramCommand.UploadCaramer " + id + "|p|1|1"));
            QVERIFY(ok("CaramCommand.DeleteCaramer " + id));
            QVERIFY(ok("CaramCommand.CheckCaramerOnlineStatus A;" + id));
        }
        for (const std::string &id : {""s, id129, camera128 + "x", escaped128 + "%7C"}) {
            QVERIFY(!ok("CaramCommand.UploadCaramer " + id + "|p|1|1"));
            QVERIFY(!ok("CaramCommand.DeleteCaramer " + id));
            QVERIFY(!ok("CaramCommand.CheckCaramerOnlineStatus A;" + id));
        }
        for (const std::string &password : {""s, password256, escaped256}) {
            QVERIFY(ok("LoginCommand.Login alice|" + password));
            QVERIFY(ok("NormalCommand.CreatDataSocket alice|" + password));
            QVERIFY(ok("CaramCommand.UploadCaramer A|" + password + "|1|1"));
        }
        for (const std::string &password : {password257, escaped256 + "x"}) {
            QVERIFY(!ok("LoginCommand.Login alice|" + password));
            QVERIFY(!ok("NormalCommand.CreatDataSocket alice|" + password));
            QVERIFY(!ok("CaramCommand.UploadCaramer A|" + password + "|1|1"));
        }
        // What a server says is taken as it is: its camera would be lost otherwise.
        QVERIFY(ok("CaramCommand.DownloadSucess " + id129 + "|" + password257 + "|true|1|1"));
        QVERIFY(ok("CaramCommand.PrushCaramerOnlineStatus " + id129 + ":true"));
    }

    void twentyIdsAtMost()
    {
        Parser parser;
        std::string line = "CaramCommand.CheckCaramerOnlineStatus " + repeated("A;", 19) + "A";
        const Parsed twenty = parser.parse(line);
        QCOMPARE(std::get<CheckOnlineStatus>(std::get<Message>(twenty)).ids.size(), std::size_t(20));
        line += ";A";
        const Parsed more = parser.parse(line);
        QVERIFY(std::holds_alternative<BadArgument>(more));
        QVERIFY(std::get<BadArgument>(more).reason.find("20") != View::npos);
    }

    void everyFieldIsUnescapedIntoItsOwnPlace()
    {
        // Many views into the scratch at once: none may move when the next is made.
        std::string line = "CaramCommand.ReturnCaramerOnlineStatus ";
        for (int i = 0; i < 5000; ++i)
            line += "%41%3B" + std::to_string(i) + ";true|";
        Parser parser;
        const Parsed result = parser.parse(line);
        const auto &entries = std::get<ReturnOnlineStatus>(std::get<Message>(result)).entries;
        QCOMPARE(entries.size(), std::size_t(5000));
        for (std::size_t i = 0; i < entries.size(); ++i)
            QCOMPARE(std::string(entries[i].id), "A;" + std::to_string(i));
    }

    void plainFieldsAreNotCopied()
    {
        const std::string line = "CaramCommand.PrushCaramerOnlineStatus FRONT-DOOR:true";
        Parser parser;
        const Parsed result = parser.parse(line);
        const View id = std::get<PushOnlineStatus>(std::get<Message>(result)).id;
        QVERIFY(id.data() == line.data() + line.find("FRONT"));
    }
};

QTEST_GUILESS_MAIN(TestParser)
#include "tst_parser.moc"
