#include "domain/plaintext.h"

#include <QTest>

using namespace watchpost;

class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesVisible_data();
    void makesVisible();
    void noControlCharacterIsLeft();
    void loneSurrogatesDoNoHarm();
    void shownTextStaysAsItIs();
};

void TestPlainText::makesVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text << shown;
    };
    row("nothing", QString(), QString());
    row("plain", QStringLiteral("Front door 12"), QStringLiteral("Front door 12"));
    row("markup is only text", QStringLiteral("<b>&amp;</b>"), QStringLiteral("<b>&amp;</b>"));
    row("line feed", QStringLiteral("a\nb"), QStringLiteral("a\u240Ab"));
    row("NUL", QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b"), QStringLiteral("a\u2400b"));
    row("last of C0", QStringLiteral("\u001F"), QStringLiteral("\u241F"));
    row("space stays", QStringLiteral(" "), QStringLiteral(" "));
    row("delete", QStringLiteral("\u007F"), QStringLiteral("\u2421"));
    row("C1", QStringLiteral("\u0085"), QStringLiteral("<U+0085>"));
    row("right-to-left override", QStringLiteral("a\u202Egpj.exe"), QStringLiteral("a<U+202E>gpj.exe"));
    row("isolate", QStringLiteral("\u2067x\u2069"), QStringLiteral("<U+2067>x<U+2069>"));
    row("marks", QStringLiteral("\u200E\u200F\u061C"), QStringLiteral("<U+200E><U+200F><U+061C>"));
    row("zero width space", QStringLiteral("a\u200Bb"), QStringLiteral("a<U+200B>b"));
    row("byte order mark", QStringLiteral("\uFEFFa"), QStringLiteral("<U+FEFF>a"));
    row("soft hyphen", QStringLiteral("a\u00ADb"), QStringLiteral("a<U+00AD>b"));
    row("line and paragraph separators", QStringLiteral("\u2028\u2029"), QStringLiteral("<U+2028><U+2029>"));
    row("tag characters beyond 16 bits", QStringLiteral("\U000E0041"), QStringLiteral("<U+E0041>"));
    row("emoji", QStringLiteral("\U0001F4F7"), QStringLiteral("\U0001F4F7"));
    row("joined emoji", QStringLiteral("\U0001F469\u200D\U0001F52C"), QStringLiteral("\U0001F469\u200D\U0001F52C"));
    row("Persian with a non-joiner", QStringLiteral("\u0645\u06CC\u200C\u062E\u0648"),
        QStringLiteral("\u0645\u06CC\u200C\u062E\u0648"));
    row("Hebrew", QStringLiteral("\u05E9\u05DC\u05D5\u05DD"), QStringLiteral("\u05E9\u05DC\u05D5\u05DD"));
    row("Chinese", QStringLiteral("\u5927\u95E8"), QStringLiteral("\u5927\u95E8"));
    row("combining", QStringLiteral("e\u0301"), QStringLiteral("e\u0301"));
}

void TestPlainText::makesVisible()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(visibleText(text), shown);
}

void TestPlainText::noControlCharacterIsLeft()
{
    for (char32_t c = 0; c < 0x20000; ++c) {
        if ((c >= 0xD800 && c < 0xE000) || c == 0xFEFF) // no characters; dropped by fromUcs4()
            continue;
        const QString shown = visibleText(QString::fromUcs4(&c, 1));
        QVERIFY(!shown.isEmpty());
        for (const QChar part : shown) {
            const bool joiner = part == QChar(u'\u200C') || part == QChar(u'\u200D');
            QVERIFY2(joiner ||
                         (part.category() != QChar::Other_Control && part.category() != QChar::Other_Format &&
                          part.category() != QChar::Separator_Line && part.category() != QChar::Separator_Paragraph),
                     qPrintable(QString::number(c, 16)));
        }
    }
}

void TestPlainText::loneSurrogatesDoNoHarm()
{
    const QStringList texts{QString(QChar(0xD83D)), QString(QChar(0xDCF7)), QStringLiteral("a") + QChar(0xD83D),
                            QString(QChar(0xDCF7)) + QChar(0xD83D)};
    for (const QString &text : texts) {
        const QString shown = visibleText(text);
        QVERIFY(!shown.isEmpty());
        QVERIFY(shown.isValidUtf16());
        QCOMPARE(shown.startsWith(u'a'), text.startsWith(u'a'));
    }
}

void TestPlainText::shownTextStaysAsItIs()
{
    const QString shown = visibleText(QStringLiteral("a\n\u202Eb\u007F"));
    QCOMPARE(visibleText(shown), shown);
}

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
