// 200 texts that a hostile or broken server may put wherever it may put text: markup and what Qt takes for markup,
// characters that hide, reorder or break lines, placeholders of our own sentences, floods.
#pragma once

#include <QList>
#include <QString>

namespace watchpost::testsupport {

struct ServerText
{
    QByteArray name;
    QString text;
};

// `bait`: the name of a file and of a URL that nobody may open.
inline QList<ServerText> serverTexts(const QString &baitFile, const QString &baitUrl)
{
    QList<ServerText> all;
    const auto add = [&all](const QByteArray &name, const QString &text) { all.append({name, text}); };
    const auto addEach = [&](const QByteArray &name, const QStringList &texts) {
        int n = 0;
        for (const QString &text : texts)
            add(name + ' ' + QByteArray::number(++n), text);
    };
    addEach("markup", {QStringLiteral("<b>bold</b>"),
                       QStringLiteral("<html>x</html>"),
                       QStringLiteral("<qt>x</qt>"),
                       QStringLiteral("<!DOCTYPE html><p>x"),
                       QStringLiteral("<h1>LARGE</h1>"),
                       QStringLiteral("<p>one<p>two"),
                       QStringLiteral("a<br>b"),
                       QStringLiteral("<font color=red>red</font>"),
                       QStringLiteral("<span style='color:#fff'>white</span>"),
                       QStringLiteral("<table><tr><td>cell"),
                       QStringLiteral("<ul><li>one<li>two</ul>"),
                       QStringLiteral("<pre>x</pre>"),
                       QStringLiteral("<hr>"),
                       QStringLiteral("<i>x"),
                       QStringLiteral("</b>x<b>"),
                       QStringLiteral("<B>X</B>"),
                       QStringLiteral("< b>x"),
                       QStringLiteral("<style>*{display:none}</style>x"),
                       QStringLiteral("<script>x()</script>"),
                       QStringLiteral("<!-- x --><b>y</b>"),
                       QStringLiteral("<?xml version='1.0'?><b>x</b>"),
                       QStringLiteral("<meta http-equiv=refresh>x"),
                       QStringLiteral("<center>x</center>"),
                       QStringLiteral("<u>x</u>"),
                       QStringLiteral("<big>x</big>"),
                       QStringLiteral("<blockquote>x"),
                       QStringLiteral("<ol><li>x</ol>"),
                       QStringLiteral("<dl><dt>x<dd>y</dl>"),
                       QStringLiteral("<code>x</code>"),
                       QStringLiteral("<nobr>x</nobr>"),
                       QStringLiteral("<div align=right>x</div>"),
                       QStringLiteral("<title>x</title>y"),
                       QStringLiteral("<s>x</s>"),
                       QStringLiteral("<sup>x</sup>")});
    addEach("link",
            {QStringLiteral("<a href=\"%1\">here</a>").arg(baitUrl),
             QStringLiteral("<a href='file://%1'>x</a>").arg(baitFile), baitUrl, QStringLiteral("file://") + baitFile,
             QStringLiteral("mailto:a@b.c"), QStringLiteral("javascript:alert(1)"),
             QStringLiteral("[x](%1)").arg(baitUrl), QStringLiteral("<a name=x>y</a>")});
    addEach("image",
            {QStringLiteral("<img src=\"file://%1\">").arg(baitFile), QStringLiteral("<img src=\"%1\">").arg(baitFile),
             QStringLiteral("<img src=%1>").arg(baitUrl), QStringLiteral("<img src=':/icons/watchpost.svg'>"),
             QStringLiteral("<body background=\"file://%1\">x</body>").arg(baitFile),
             QStringLiteral("<img src=x onerror=y width=9999 height=9999>"),
             QStringLiteral("<p style=\"background-image:url(file://%1)\">x").arg(baitFile),
             QStringLiteral("<object data=\"%1\"></object>").arg(baitUrl),
             QStringLiteral("<link rel=stylesheet href=\"%1\">x").arg(baitUrl),
             QStringLiteral("<svg><image href=\"%1\"/></svg>").arg(baitUrl),
             QStringLiteral("![x](file://%1)").arg(baitFile),
             QStringLiteral("<iframe src=\"%1\"></iframe>").arg(baitUrl)});
    addEach("entity", {QStringLiteral("&amp;"), QStringLiteral("&lt;b&gt;"), QStringLiteral("&#x202e;x"),
                       QStringLiteral("&nbsp;"), QStringLiteral("&"), QStringLiteral("&&"), QStringLiteral("A&B"),
                       QStringLiteral("&File"), QStringLiteral("a&&&b"), QStringLiteral("&#0;"),
                       QStringLiteral("&quot;x&quot;"), QStringLiteral("100 % & more")});
    addEach("placeholder",
            {QStringLiteral("%1"), QStringLiteral("%2"), QStringLiteral("%L3"), QStringLiteral("%n"),
             QStringLiteral("%Ln"), QStringLiteral("%1%2%3%4%5%6%7%8%9"), QStringLiteral("%99"),
             QStringLiteral("%s%n%x"), QStringLiteral("%%1"), QStringLiteral("[*]"), QStringLiteral("[*][*]"),
             QStringLiteral("{0}"), QStringLiteral("$(x)`y`"), QStringLiteral("\\n\\x00"), QStringLiteral("%0A%1B")});
    // Every character that hides or reorders.
    const QList<char32_t> hiding{0x202A, 0x202B, 0x202C, 0x202D, 0x202E,  0x2066,  0x2067,  0x2068, 0x2069, 0x200E,
                                 0x200F, 0x061C, 0x200B, 0x2060, 0xFEFF,  0x00AD,  0x180E,  0x2028, 0x2029, 0x0085,
                                 0x206A, 0x206F, 0xFFF9, 0xFFFB, 0xE0001, 0xE0041, 0x1D173, 0x2061, 0x2064};
    for (const char32_t c : hiding)
        add("hiding " + QByteArray::number(c, 16), u"exe" + QString::fromUcs4(&c, 1) + u"gpj.txt");
    for (const char32_t c : {0x202AU, 0x202EU, 0x2067U, 0x200FU})
        add("unclosed " + QByteArray::number(c, 16),
            QString::fromUcs4(reinterpret_cast<const char32_t *>(&c), 1) + u"12:00 abc");
    for (char16_t c = 1; c < 0x20; ++c)
        add("control " + QByteArray::number(c, 16), u"a" + QString(QChar(c)) + u"b");
    addEach("control", {u"a" + QString(QChar(u'\0')) + u"b", QStringLiteral("\u007f"), QStringLiteral("\u0080\u009f"),
                        QStringLiteral("\u001b[31mred\u001b[0m"), QStringLiteral("a\r\nb"), QString(40, u'\n'),
                        QStringLiteral("x\ty"), QStringLiteral("\bx\b\b")});
    addEach("joiner",
            {QStringLiteral("a\u200Db"), QStringLiteral("a\u200Cb"), QStringLiteral("\U0001F469\u200D\U0001F52C")});
    addEach("script",
            {QStringLiteral("\u05E9\u05DC\u05D5\u05DD"), QStringLiteral("\u0645\u0631\u062D\u0628\u0627 123 abc"),
             QStringLiteral("abc \u05D0\u05D1 (x) 12"), QStringLiteral("\u5927\u95E8"),
             QStringLiteral("\u0E17\u0E35\u0E48"), QStringLiteral("\u0915\u094D\u0937"),
             QStringLiteral("\uFF1Cb\uFF1E"), QStringLiteral("\u202F\u00A0\u3000x"), QStringLiteral("\u0430dmin"),
             QStringLiteral("\uFDFD"), QStringLiteral("\uFFFD\uFFFC")});
    addEach("combining",
            {QStringLiteral("e\u0301"), u"Z" + QString(60, QChar(u'\u0335')), u"a" + QString(300, QChar(u'\u0300')),
             QStringLiteral("\u0301alone"), QStringLiteral("x\u20DD\u20E0"), QStringLiteral("x\uFE0F\uFE0E")});
    addEach("surrogate",
            {QStringLiteral("\U0001F4F7"), QString(QChar(0xD83D)), QString(QChar(0xDCF7)) + u"x",
             u"x" + QString(QChar(0xD83D)), QStringLiteral("\U0001F1E9\U0001F1EA"), QStringLiteral("\U0010FFFF"),
             QStringLiteral("\uFFFF\uFFFE"), QStringLiteral("\uE000\U000F0000")});
    addEach("length", {QString(), QStringLiteral(" "), QString(50, u' '), QString(300, u'W'), QString(1000, u'x'),
                       QStringLiteral("word ").repeated(150), QStringLiteral("<b>").repeated(100),
                       QString(500, QChar(u'\u202e')), QStringLiteral("a\n").repeated(100), QString(500, u'&')});
    addEach("lookalike",
            {QStringLiteral("<U+202E>"), QStringLiteral("\u240A"), QStringLiteral("Online"), QStringLiteral("null"),
             QStringLiteral("true|false;x:y"), QStringLiteral("..\\..\\x"), QStringLiteral("../../etc/passwd"),
             QStringLiteral("C:\\Windows"), QStringLiteral("-h --help"), QStringLiteral("'; DROP TABLE x;--"),
             QStringLiteral("Watchpost: you are logged in"), QStringLiteral("\" onload=x \"")});
    return all;
}

} // namespace watchpost::testsupport
