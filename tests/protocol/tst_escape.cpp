// docs/protocol.md, "Escaping".
#include "protocol/escape.h"

#include <QTest>

#include <random>
#include <string>

using namespace watchpost::protocol;
using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

std::string escaped(std::string_view field, std::string_view separators)
{
    std::string out = "kept ";
    appendEscaped(out, field, separators);
    return out.substr(5);
}

std::string unescaped(std::string_view field)
{
    std::string out = "kept ";
    appendUnescaped(out, field);
    return out.substr(5);
}

} // namespace

class TestEscape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapes_data()
    {
        QTest::addColumn<std::string>("field");
        QTest::addColumn<std::string>("separators");
        QTest::addColumn<std::string>("wire");
        QTest::newRow("empty") << ""s
                               << "|"s
                               << ""s;
        QTest::newRow("plain") << "FRONT-DOOR"s
                               << "|"s
                               << "FRONT-DOOR"s;
        QTest::newRow("bar") << "p|w"s
                             << "|"s
                             << "p%7Cw"s;
        QTest::newRow("bar of another command") << "p|w"s
                                                << ":"s
                                                << "p|w"s;
        QTest::newRow("semicolon and bar") << "a;b|c"s
                                           << "|;"s
                                           << "a%3Bb%7Cc"s;
        QTest::newRow("MAC address") << "AA:BB:CC:DD:EE:FF"s
                                     << ":"s
                                     << "AA%3ABB%3ACC%3ADD%3AEE%3AFF"s;
        QTest::newRow("MAC address, no colon split") << "AA:BB:CC:DD:EE:FF"s
                                                     << "|"s
                                                     << "AA:BB:CC:DD:EE:FF"s;
        QTest::newRow("percent") << "100%"s
                                 << "|"s
                                 << "100%25"s;
        QTest::newRow("looks like an escape") << "%41"s
                                              << "|"s
                                              << "%2541"s;
        QTest::newRow("line feed") << "a\nb\r"s
                                   << "|"s
                                   << "a%0Ab%0D"s;
        QTest::newRow("controls") << "\0\x01\x1f\x7f"s
                                  << "|"s
                                  << "%00%01%1F%7F"s;
        QTest::newRow("space stays") << " a b "s
                                     << "|"s
                                     << " a b "s;
        QTest::newRow("emoji stays") << "\xf0\x9f\x93\xb7"s
                                     << "|"s
                                     << "\xf0\x9f\x93\xb7"s;
        QTest::newRow("C1 control stays") << "\xc2\x85"s
                                          << "|"s
                                          << "\xc2\x85"s;
        QTest::newRow("only separators") << "||"s
                                         << "|"s
                                         << "%7C%7C"s;
    }

    void escapes()
    {
        QFETCH(std::string, field);
        QFETCH(std::string, separators);
        QFETCH(std::string, wire);
        QCOMPARE(escaped(field, separators), wire);
        QCOMPARE(unescaped(wire), field);
        QCOMPARE(isPlain(wire), wire == field);
    }

    void unescapes_data()
    {
        QTest::addColumn<std::string>("wire");
        QTest::addColumn<std::string>("field");
        QTest::newRow("lower case") << "%7c%3a"s
                                    << "|:"s;
        QTest::newRow("mixed case") << "%7C%3a%C3%a9"s
                                    << "|:\xc3\xa9"s;
        QTest::newRow("lone percent") << "%"s
                                      << "%"s;
        QTest::newRow("percent at the end") << "100%"s
                                            << "100%"s;
        QTest::newRow("one digit at the end") << "a%4"s
                                              << "a%4"s;
        QTest::newRow("not hexadecimal") << "%GG%4G%G4"s
                                         << "%GG%4G%G4"s;
        QTest::newRow("percent before an escape") << "%%41"s
                                                  << "%A"s;
        QTest::newRow("digit and escape") << "%4%41"s
                                          << "%4A"s;
        QTest::newRow("once only") << "%2541"s
                                   << "%41"s;
        QTest::newRow("neighbours of the digits") << "%/0%:0%@0%`0%g0"s
                                                  << "%/0%:0%@0%`0%g0"s;
        QTest::newRow("any byte") << "%FF%80"s
                                  << "\xff\x80"s;
    }

    void unescapes()
    {
        QFETCH(std::string, wire);
        QFETCH(std::string, field);
        QCOMPARE(unescaped(wire), field);
        QCOMPARE(isPlain(wire), wire == field);
    }

    // Any bytes, any separators: there and back, and nothing on the wire that would split or end a line.
    void survivesTheTrip()
    {
        std::mt19937 random(7);
        constexpr std::string_view kFavourites = "%|;:\n\r\0 41AaFf\x7f\xc3\xa9"sv;
        for (int round = 0; round < 20000; ++round) {
            std::string field;
            for (auto size = random() % 24; size > 0; --size)
                field += random() % 3 == 0 ? char(random() % 256) : kFavourites[random() % kFavourites.size()];
            const std::string separators = std::string("|;:").substr(random() % 3);
            const std::string wire = escaped(field, separators);
            QCOMPARE(wire.find_first_of(separators + "\n\r\x7f"), std::string::npos);
            QCOMPARE(wire.find('\0'), std::string::npos);
            QCOMPARE(unescaped(wire), field);
        }
    }
};

QTEST_GUILESS_MAIN(TestEscape)
#include "tst_escape.moc"
