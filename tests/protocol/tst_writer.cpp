// From messages to bytes, against the literal table of support/protocolsamples.h: docs/protocol.md, "Commands".
#include "protocol/parser.h"
#include "protocol/writer.h"
#include "support/protocolsamples.h"
#include "support/randommessages.h"

#include <QTest>

#include <set>
#include <string>

using namespace watchpost::protocol;
using namespace watchpost::test;

namespace {

std::string written(const Message &message, Extensions extensions)
{
    std::string out;
    write(out, message, extensions);
    return out;
}

} // namespace

class TestWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data()
    {
        QTest::addColumn<std::size_t>("index");
        const auto samples = protocolSamples();
        for (std::size_t i = 0; i < samples.size(); ++i)
            QTest::newRow(samples[i].name) << i;
    }

    void writes()
    {
        QFETCH(std::size_t, index);
        const ProtocolSample sample = protocolSamples().at(index);
        const std::string line = sample.line;
        QCOMPARE(written(sample.message, sample.extensions), line + "\n");
        QCOMPARE(std::string(commandName(sample.message)), line.substr(0, line.find(' ')));
    }

    void theTableHoldsEveryCommand()
    {
        std::set<std::size_t> seen;
        for (const ProtocolSample &sample : protocolSamples())
            seen.insert(sample.message.index());
        QCOMPARE(seen.size(), std::variant_size_v<Message>);
    }

    void appends()
    {
        std::string out = "before\n";
        write(out, HeartBeat{1}, {});
        write(out, LoginError{}, {});
        QCOMPARE(out, "before\nNormalCommand.HeartBeat 1\nLoginCommand.LoginError\n");
    }

    void nothingThatWasNotAgreed()
    {
        QCOMPARE(written(PushAlarm{"A", "motion", 42, 1}, {}), "CaramCommand.PrushCaramerAlarmInfo A:motion\n");
        QCOMPARE(written(ReturnDataSocketPort{9262, "secret"}, {}), "NormalCommand.ReturnDataSocketPort 9262\n");
    }

    void extensionNamesBothWays()
    {
        const std::vector<View> all{"data-token", "pipeline", "alarm-replay", "unbind", "list-push"};
        QCOMPARE(extensionNames(Extensions::all()), all);
        QCOMPARE(extensionNames({}), std::vector<View>());
        QVERIFY(extensionsFromNames(all) == Extensions::all());
        QVERIFY(extensionsFromNames({"zoom", "Pipeline", "", "unbind"}) == only(Extension::Unbind));
        for (const View name : all) {
            const Extensions one = extensionsFromNames({name});
            QCOMPARE(extensionNames(one), std::vector<View>{name});
        }
    }

    void anyMessageComesBack_data()
    {
        QTest::addColumn<Extensions>("extensions");
        QTest::newRow("plain") << Extensions();
        QTest::newRow("all extensions") << Extensions::all();
    }

    void anyMessageComesBack()
    {
        QFETCH(Extensions, extensions);
        RandomMessages random(20261119);
        Parser parser;
        parser.setExtensions(extensions);
        for (int round = 0; round < 50000; ++round) {
            const Message message = random.next(extensions);
            const std::string line = written(message, extensions);
            QVERIFY(line.size() <= kMaxLineBytes);
            QCOMPARE(line.find('\n'), line.size() - 1);
            QCOMPARE(line.find('\0'), std::string::npos);
            const Parsed parsed = parser.parse(View(line).substr(0, line.size() - 1));
            if (parsed != Parsed(message))
                QFAIL(line.c_str());
            random.forget();
        }
    }
};

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
