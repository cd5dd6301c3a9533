// From messages to bytes, against the literal table of support/protocolsamples.h: docs/protocol.md, "Commands".
#include "protocol/parser.h"
#include "protocol/timestamp.h"
#include "protocol/writer.h"
#include "support/protocolsamples.h"
#include "support/randommessages.h"

#include <QDateTime>
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

    void times_data()
    {
        QTest::addColumn<Timestamp>("time");
        QTest::addColumn<QByteArray>("basic");
        QTest::addColumn<QByteArray>("extended");
        const auto row = [](const char *name, Timestamp time, const char *basic, const char *extended) {
            QTest::newRow(name) << time << QByteArray(basic) << QByteArray(extended);
        };
        row("epoch", 0, "19700101T000000.000Z", "1970-01-01T00:00:00Z");
        row("just before", -1, "19691231T235959.999Z", "1969-12-31T23:59:59Z");
        row("leap day", 1709251199999, "20240229T235959.999Z", "2024-02-29T23:59:59Z");
        row("day after it", 1709251200000, "20240301T000000.000Z", "2024-03-01T00:00:00Z");
        row("first", -62167219200000, "00000101T000000.000Z", "0000-01-01T00:00:00Z");
        row("last", 253402300799999, "99991231T235959.999Z", "9999-12-31T23:59:59Z");
        row("too early", std::numeric_limits<Timestamp>::min(), "00000101T000000.000Z", "0000-01-01T00:00:00Z");
        row("too late", std::numeric_limits<Timestamp>::max(), "99991231T235959.999Z", "9999-12-31T23:59:59Z");
    }

    void times()
    {
        QFETCH(Timestamp, time);
        QFETCH(QByteArray, basic);
        QFETCH(QByteArray, extended);
        std::string out;
        appendBasicTime(out, time);
        QCOMPARE(QByteArray::fromStdString(out), basic);
        out.clear();
        appendExtendedTime(out, time);
        QCOMPARE(QByteArray::fromStdString(out), extended);
    }

    // Every day of ten thousand years, some at odd times, against QDateTime where that counts the same years.
    void timesAgainstQt()
    {
        Timestamp previous = kEarliestTime - 1;
        std::string out;
        for (Timestamp day = kEarliestTime; day <= kLatestTime; day += 86400000) {
            const Timestamp time = day + (day / 86400000 * 7919 % 86400000 + 86400000) % 86400000;
            out.clear();
            appendBasicTime(out, time);
            QVERIFY2(parseBasicTime(out) == time, out.c_str());
            QVERIFY(time > previous);
            previous = time;
        }
        for (Timestamp time = kEarliestTime + qint64{366} * 86400000; time < kLatestTime; time += 9'999'999'937) {
            out.clear();
            appendBasicTime(out, time);
            const QDateTime qt = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
            QCOMPARE(QString::fromStdString(out), qt.toString(QStringLiteral("yyyyMMdd'T'HHmmss.zzz'Z'")));
        }
    }
};

QTEST_GUILESS_MAIN(TestWriter)
#include "tst_writer.moc"
