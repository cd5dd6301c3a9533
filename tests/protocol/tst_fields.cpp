// One argument taken apart: split first, then unescaped; views that stay where they are (docs/protocol.md, "Escaping").
#include "protocol/fields.h"

#include "domain/camera.h"

#include <QTest>

#include <cstdint>
#include <limits>

using namespace watchpost::protocol;
using watchpost::OnlineState;

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsExactly()
    {
        Fields fields("a||c", m_scratch);
        std::array<View, 3> three;
        QVERIFY(fields.split('|', three));
        QVERIFY(three == (std::array<View, 3>{"a", "", "c"}));
        std::array<View, 2> two;
        QVERIFY(!fields.split('|', two));
        QCOMPARE(fields.failure(), View("too many fields"));
        std::array<View, 4> four;
        QVERIFY(!fields.split('|', four));
        QCOMPARE(fields.failure(), View("too few fields"));
        std::array<View, 1> one;
        Fields empty({}, m_scratch);
        QVERIFY(empty.split('|', one));
        QCOMPARE(one[0], View());
    }

    void splitsAtOneEnd()
    {
        Fields fields("a:b:c", m_scratch);
        View head;
        View tail;
        QVERIFY(fields.splitAtFirst(':', head, tail));
        QCOMPARE(head, View("a"));
        QCOMPARE(tail, View("b:c"));
        QVERIFY(fields.splitAtLast(':', head, tail));
        QCOMPARE(head, View("a:b"));
        QCOMPARE(tail, View("c"));
        QVERIFY(!fields.splitAtLast('|', head, tail));
        QVERIFY(Fields(":", m_scratch).splitAtFirst(':', head, tail));
        QVERIFY(head.empty() && tail.empty());
    }

    // The scratch must not move below the views that were given out.
    void viewsStay()
    {
        std::string argument;
        for (int i = 0; i < 100; ++i)
            argument += "%41%42plain%7C|";
        argument += "end";
        std::string scratch;
        Fields fields(argument, scratch);
        std::array<View, 101> raw;
        QVERIFY(fields.split('|', raw));
        std::array<View, 101> out;
        for (std::size_t i = 0; i < raw.size(); ++i)
            QVERIFY(fields.text(raw[i], out[i]));
        for (std::size_t i = 0; i < 100; ++i)
            QCOMPARE(out[i], View("ABplain|"));
        QCOMPARE(out[100].data(), argument.data() + argument.size() - 3); // nothing to unescape: not copied
    }

    void escapedTextIsUtf8()
    {
        View out;
        Fields fields("%C3%A9 %00 %ff", m_scratch);
        QVERIFY(fields.text("%C3%A9", out));
        QCOMPARE(out, View("\xC3\xA9"));
        QVERIFY(fields.text("a%00b", out));
        QCOMPARE(out, View("a\0b", 3));
        QVERIFY(!fields.text("%FF", out));
        QVERIFY(!fields.text("%C3", out));
        QCOMPARE(fields.failure(), View("an escaped field is not valid UTF-8"));
    }

    void limitsCountUnescapedBytes()
    {
        const std::string bars(128, '|');
        std::string escaped;
        for (int i = 0; i < 128; ++i)
            escaped += "%7C";
        Fields fields(escaped, m_scratch);
        View out;
        QVERIFY(fields.cameraId(escaped, out));
        QCOMPARE(out, View(bars));
        const std::string more = escaped + 'x';
        Fields longer(more, m_scratch);
        QVERIFY(!longer.cameraId(more, out));
        QVERIFY(longer.password(more, out));
        QVERIFY(!longer.cameraId({}, out));
        QVERIFY(longer.password({}, out));
        const std::string password(256, 'p');
        Fields longest(password, m_scratch);
        QVERIFY(longest.password(password, out));
        const std::string tooLong(257, 'p');
        Fields over(tooLong, m_scratch);
        QVERIFY(!over.password(tooLong, out));
    }

    void numbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("ok");
        const auto row = [](const char *text, bool ok) {
            QTest::newRow(*text ? text : "empty") << QByteArray(text) << ok;
        };
        row("0", true);
        row("007", true);
        row("4294967295", true);
        row("4294967296", false);
        row("99999999999999999999", false);
        row("", false);
        row("-1", false);
        row("+1", false);
        row(" 1", false);
        row("1 ", false);
        row("1.0", false);
        row("0x1", false);
        row("%31", false);
    }

    void numbers()
    {
        QFETCH(QByteArray, text);
        const std::string raw = text.toStdString();
        std::uint32_t number = 0;
        QTEST(Fields(raw, m_scratch).number(raw, number), "ok");
    }

    void states()
    {
        OnlineState state = OnlineState::Unknown;
        Fields fields({}, m_scratch);
        QVERIFY(fields.state("true", state) && state == OnlineState::Online);
        QVERIFY(fields.state("false", state) && state == OnlineState::Offline);
        QVERIFY(fields.state("null", state) && state == OnlineState::Unknown);
        for (const View wrong : {View("TRUE"), View("1"), View(""), View("true "), View("nul")})
            QVERIFY(!fields.state(wrong, state));
    }

private:
    std::string m_scratch;
};

QTEST_APPLESS_MAIN(TestFields)
#include "tst_fields.moc"
