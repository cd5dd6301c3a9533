// The bytes that are not handled yet: never more than a line's limit, whatever comes (docs/protocol.md, "Framing").
#include "protocol/linebuffer.h"

#include <QTest>

#include <algorithm>
#include <cstring>
#include <string>

using namespace watchpost::protocol;

class TestLineBuffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPieceSize_data()
    {
        QTest::addColumn<int>("piece");
        for (const int piece : {1, 2, 3, 7, 100, 4096, 1000000})
            QTest::addRow("%d", piece) << piece;
    }

    // Lines of all lengths up to the limit come out as they went in, however they are cut.
    void everyPieceSize()
    {
        QFETCH(int, piece);
        constexpr std::size_t kLimit = 300;
        std::string bytes;
        for (std::size_t length = 0; length < kLimit; ++length)
            bytes += std::string(length, static_cast<char>('a' + length % 26)) + '\n';
        LineBuffer buffer(kLimit);
        std::size_t expected = 0;
        for (std::size_t at = 0; at < bytes.size();) {
            const auto room = buffer.room();
            QVERIFY(!room.empty());
            const std::size_t some = std::min({room.size(), static_cast<std::size_t>(piece), bytes.size() - at});
            std::memcpy(room.data(), bytes.data() + at, some);
            buffer.added(some);
            at += some;
            for (LineResult line = buffer.next(); line.status != LineStatus::NeedMore; line = buffer.next()) {
                QCOMPARE(line.status, LineStatus::Line);
                QCOMPARE(line.line.size(), expected);
                QVERIFY(line.line.empty() || line.line.back() == static_cast<char>('a' + expected % 26));
                ++expected;
            }
        }
        QCOMPARE(expected, kLimit);
    }

    void holdsNoMoreThanALine()
    {
        constexpr std::size_t kLimit = 65536;
        LineBuffer buffer(kLimit);
        std::size_t held = 0;
        for (;;) {
            const auto room = buffer.room();
            if (held == kLimit)
                break;
            QVERIFY(!room.empty());
            QVERIFY(held + room.size() <= kLimit);
            std::memset(room.data(), 'x', room.size());
            buffer.added(room.size());
            held += room.size();
            QCOMPARE(buffer.next().status, held < kLimit ? LineStatus::NeedMore : LineStatus::TooLong);
        }
    }

    void takesLittleForShortLines()
    {
        LineBuffer buffer(65536);
        for (int i = 0; i < 1000; ++i) {
            const auto room = buffer.room();
            QVERIFY(room.size() <= 16 * 1024);
            std::memcpy(room.data(), "short\n", 6);
            buffer.added(6);
            QCOMPARE(buffer.next().line, std::string_view("short"));
            QCOMPARE(buffer.next().status, LineStatus::NeedMore);
        }
    }

    void raisedLimitHoldsForTheNextLine()
    {
        LineBuffer buffer(16);
        put(buffer, "first\n");
        QCOMPARE(buffer.next().line, std::string_view("first"));
        buffer.setLimit(64);
        const std::string longer(50, 'y');
        put(buffer, longer + '\n');
        QCOMPARE(buffer.next().line, std::string_view(longer));
        QCOMPARE(buffer.next().status, LineStatus::NeedMore);
    }

    void lowerLimitLeavesNoRoomForALongerLine()
    {
        LineBuffer buffer(64);
        put(buffer, std::string(40, 'z'));
        QCOMPARE(buffer.next().status, LineStatus::NeedMore);
        buffer.setLimit(16);
        QCOMPARE(buffer.next().status, LineStatus::TooLong);
    }

    void clearForgets()
    {
        LineBuffer buffer(64);
        put(buffer, "half a li");
        QCOMPARE(buffer.next().status, LineStatus::NeedMore);
        buffer.clear();
        QCOMPARE(buffer.next().status, LineStatus::NeedMore);
        put(buffer, "ne\n");
        QCOMPARE(buffer.next().line, std::string_view("ne"));
    }

private:
    static void put(LineBuffer &buffer, const std::string &bytes)
    {
        for (std::size_t at = 0; at < bytes.size();) {
            const auto room = buffer.room();
            const std::size_t some = std::min(room.size(), bytes.size() - at);
            QVERIFY(some > 0);
            std::memcpy(room.data(), bytes.data() + at, some);
            buffer.added(some);
            at += some;
        }
    }
};

QTEST_APPLESS_MAIN(TestLineBuffer)
#include "tst_linebuffer.moc"
