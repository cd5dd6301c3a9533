// Framing: docs/protocol.md, "Framing".
#include "protocol/linebuffer.h"
#include "protocol/linesplitter.h"
#include "protocol/message.h"
#include "support/thinned.h"

#include <QStringDecoder>
#include <QTest>

#include <string>
#include <vector>

using namespace watchpost::test;
using namespace watchpost::protocol;
using namespace std::string_literals;

namespace {

// Qt's decoder as an independent judge.
bool qtCallsItUtf8(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    Q_UNUSED(text)
    return !decoder.hasError();
}

} // namespace

class TestLineSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<LineStatus>("status");
        QTest::addColumn<std::string>("line");
        QTest::addColumn<int>("used");
        QTest::newRow("nothing") << ""s << LineStatus::NeedMore << ""s << 0;
        QTest::newRow("unfinished") << "abc"s << LineStatus::NeedMore << ""s << 0;
        QTest::newRow("unfinished with CR") << "abc\r"s << LineStatus::NeedMore << ""s << 0;
        QTest::newRow("line") << "abc\n"s << LineStatus::Line << "abc"s << 4;
        QTest::newRow("empty line") << "\n"s << LineStatus::Line << ""s << 1;
        QTest::newRow("empty line with CR") << "\r\n"s << LineStatus::Line << ""s << 2;
        QTest::newRow("CR dropped") << "abc\r\n"s << LineStatus::Line << "abc"s << 5;
        QTest::newRow("only one CR dropped") << "abc\r\r\n"s << LineStatus::Line << "abc\r"s << 6;
        QTest::newRow("CR in the middle stays") << "a\rbc\n"s << LineStatus::Line << "a\rbc"s << 5;
        QTest::newRow("first of two") << "abc\ndef\n"s << LineStatus::Line << "abc"s << 4;
        QTest::newRow("NUL") << "a\0b\n"s << LineStatus::HasNul << ""s << 0;
        QTest::newRow("NUL in a long line") << "0123456789\0ABCDEF\n"s << LineStatus::HasNul << ""s << 0;
        QTest::newRow("NUL last") << "0123456789abcdef\0\n"s << LineStatus::HasNul << ""s << 0;
        QTest::newRow("NUL in the next line") << "abc\nd\0e\n"s << LineStatus::Line << "abc"s << 4;
        QTest::newRow("NUL unfinished") << "a\0b"s << LineStatus::NeedMore << ""s << 0;
        QTest::newRow("bad UTF-8") << "a\xff"
                                      "b\n"s
                                   << LineStatus::BadUtf8 << ""s << 0;
        QTest::newRow("UTF-8 cut by the line feed") << "a\xe2\x82\n"s << LineStatus::BadUtf8 << ""s << 0;
        QTest::newRow("UTF-8") << "caf\xc3\xa9 \xf0\x9f\x93\xb7 camera\n"s << LineStatus::Line
                               << "caf\xc3\xa9 \xf0\x9f\x93\xb7 camera"s << 18;
    }

    void splits()
    {
        QFETCH(std::string, bytes);
        QFETCH(std::string, line);
        QFETCH(int, used);
        const LineResult result = nextLine(bytes, 100);
        QTEST(result.status, "status");
        QCOMPARE(std::string(result.line), line);
        QCOMPARE(result.used, std::size_t(used));
        QCOMPARE(result.scanned, result.status == LineStatus::NeedMore ? bytes.size() : std::size_t(0));
    }

    void limits_data()
    {
        QTest::addColumn<int>("limit");
        QTest::newRow("before the login") << 8192;
        QTest::newRow("after it") << 65536;
        QCOMPARE(kMaxLineBytesBeforeLogin, std::size_t(8192));
        QCOMPARE(kMaxLineBytes, std::size_t(65536));
    }

    void limits()
    {
        QFETCH(int, limit);
        const auto size = std::size_t(limit);
        // With the line feed one less than the limit, the limit, one more.
        for (const std::size_t total : {size - 1, size, size + 1}) {
            const std::string line(total - 1, 'x');
            const LineResult result = nextLine(line + "\n", size);
            QCOMPARE(result.status, total <= size ? LineStatus::Line : LineStatus::TooLong);
            QCOMPARE(result.line.size(), total <= size ? total - 1 : 0);
            // A carriage return counts.
            const LineResult withReturn = nextLine(line.substr(1) + "\r\n", size);
            QCOMPARE(withReturn.status, result.status);
        }
        // Without one: as soon as no line feed can come in time.
        QCOMPARE(nextLine(std::string(size - 1, 'x'), size).status, LineStatus::NeedMore);
        QCOMPARE(nextLine(std::string(size, 'x'), size).status, LineStatus::TooLong);
        // A short line in front of too much is fine.
        QCOMPARE(nextLine("ok\n" + std::string(size * 2, 'x'), size).status, LineStatus::Line);
    }

    void looksAtNoByteTwice()
    {
        // What was scanned is not looked at again: a line feed hidden there stays unseen.
        QCOMPARE(nextLine("ab\ncd", 100, 3).status, LineStatus::NeedMore);
        const LineResult result = nextLine("ab\ncd\n", 100, 3);
        QCOMPARE(result.status, LineStatus::Line);
        QCOMPARE(result.used, std::size_t(6));
        QCOMPARE(nextLine("abcd", 3, 4).status, LineStatus::TooLong);
    }

    void utf8AgainstQt()
    {
        constexpr unsigned char kEdges[] = {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xFF};
        std::vector<std::string> sequences;
        for (int a = 0; a < 256; ++a) {
            sequences.push_back({char(a)});
            for (int b = 0; b < 256; ++b) {
                sequences.push_back({char(a), char(b)});
                if (a < 0xDE)
                    continue;
                for (const unsigned char c : kEdges) {
                    sequences.push_back({char(a), char(b), char(c)});
                    for (const unsigned char d : kEdges)
                        sequences.push_back({char(a), char(b), char(c), char(d)});
                }
            }
        }
        const auto step = static_cast<std::size_t>(oneIn(97));
        for (std::size_t i = 0; i < sequences.size(); i += step) {
            const std::string &sequence = sequences[i];
            const bool expected = qtCallsItUtf8(sequence);
            if (isValidUtf8(sequence) != expected)
                QFAIL(QByteArray::fromStdString(sequence).toHex(' ').constData());
            // At every place of the eight bytes that are looked at together, with plain text on both sides.
            for (std::size_t before = 1; before < 9; ++before) {
                const std::string inside = std::string(before, 'x') + sequence + "0123456";
                if (isValidUtf8(inside) != expected)
                    QFAIL(QByteArray::fromStdString(inside).toHex(' ').constData());
            }
        }
    }

    void nulAtEveryPlace()
    {
        for (std::size_t size = 1; size < 40; ++size) {
            for (std::size_t at = 0; at < size; ++at) {
                std::string line(size, 'x');
                QCOMPARE(nextLine(line + "\n", 100).status, LineStatus::Line);
                line[at] = '\0';
                QVERIFY(isValidUtf8(line));
                QCOMPARE(nextLine(line + "\n", 100).status, LineStatus::HasNul);
            }
        }
    }

    void describesEachError()
    {
        QVERIFY(QByteArray(describe(LineStatus::TooLong)).contains("longer"));
        QVERIFY(QByteArray(describe(LineStatus::BadUtf8)).contains("UTF-8"));
        QVERIFY(QByteArray(describe(LineStatus::HasNul)).contains("NUL"));
        QVERIFY(QByteArray(describe(LineStatus::Line)).contains("whole"));
        QVERIFY(QByteArray(describe(LineStatus::NeedMore)).contains("unfinished"));
    }

    void bufferNeverExceedsTheLimit()
    {
        LineBuffer buffer(8192);
        std::size_t held = 0;
        for (;;) {
            const std::span<char> room = buffer.room();
            if (room.empty())
                break;
            room[0] = 'x';
            buffer.added(1);
            ++held;
            if (buffer.next().status == LineStatus::TooLong)
                break;
        }
        QCOMPARE(held, std::size_t(8192));
    }

    void bufferKeepsAnUnfinishedLineAcrossReads()
    {
        LineBuffer buffer(kMaxLineBytes);
        const std::string line(60000, 'y');
        const std::string stream = "a\n" + line + "\n" + line + "\nend\n";
        std::vector<std::string> lines;
        for (std::size_t at = 0; at < stream.size();) {
            const std::span<char> room = buffer.room();
            QVERIFY(!room.empty());
            QVERIFY(room.size() <= kMaxLineBytes);
            const std::size_t size = std::min({room.size(), stream.size() - at, std::size_t(7777)});
            std::copy_n(stream.data() + at, size, room.data());
            buffer.added(size);
            at += size;
            for (LineResult r = buffer.next(); r.status != LineStatus::NeedMore; r = buffer.next()) {
                QCOMPARE(r.status, LineStatus::Line);
                lines.emplace_back(r.line);
            }
        }
        QCOMPARE(lines, (std::vector<std::string>{"a", line, line, "end"}));
    }

    void loweredLimitHoldsForTheNextLine()
    {
        LineBuffer buffer(kMaxLineBytes);
        const std::string unfinished(10000, 'x');
        std::copy(unfinished.begin(), unfinished.end(), buffer.room().data());
        buffer.added(unfinished.size());
        QCOMPARE(buffer.next().status, LineStatus::NeedMore);
        buffer.setLimit(8192);
        QCOMPARE(buffer.next().status, LineStatus::TooLong);
    }
};

QTEST_GUILESS_MAIN(TestLineSplitter)
#include "tst_linesplitter.moc"
