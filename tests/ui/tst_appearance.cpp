#include "ui/appearance.h"

#include "domain/alarmtype.h"

#include <QDirIterator>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace watchpost;

namespace {

// WCAG 2.2, written down a second time on purpose: the product's own formula is part of what is measured.
double channel(int value)
{
    const double c = value / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &c) {
        return 0.2126 * channel(c.red()) + 0.7152 * channel(c.green()) + 0.0722 * channel(c.blue());
    };
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QPalette paletteOf(QRgb window, QRgb base, QRgb text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(window));
    palette.setColor(QPalette::Base, QColor(base));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, QColor(text));
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, Qt::gray);
    return palette;
}

QImage drawn(OnlineState state, int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintStateShape(&painter, image.rect(), state, Qt::black);
    return image;
}

int darkPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).lightness() < 128;
    }
    return count;
}

} // namespace

class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void colorsCanBeRead_data();
    void colorsCanBeRead();
    void statesAreDifferentShapes_data();
    void statesAreDifferentShapes();
    void shapesStayInside();
    void everyIconIsThereAndDraws();
    void alarmTypesHaveIcons();
    void iconsTakeTheirColors();
    void iconsAreCrisp();
    void ages_data();
    void ages();
    void times();
    void selectionsAreMadeReadable_data();
    void selectionsAreMadeReadable();
};

void TestAppearance::colorsCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << paletteOf(0xffefefef, 0xffffffff, 0xff000000) << false;
    QTest::newRow("grey") << paletteOf(0xffd4d0c8, 0xffe8e4dc, 0xff000000) << false;
    QTest::newRow("dull") << paletteOf(0xffb0b0b0, 0xffc8c8c8, 0xff000000) << false;
    QTest::newRow("dark") << paletteOf(0xff323232, 0xff242424, 0xffffffff) << true;
    QTest::newRow("breeze dark") << paletteOf(0xff31363b, 0xff232629, 0xffeff0f1) << true;
    QTest::newRow("dim") << paletteOf(0xff505050, 0xff404040, 0xffffffff) << true;
    QTest::newRow("black") << paletteOf(0xff000000, 0xff000000, 0xffffffff) << true;
}

void TestAppearance::colorsCanBeRead()
{
    QFETCH(QPalette, palette);
    QFETCH(bool, dark);
    QCOMPARE(isDark(palette), dark);
    QList<QColor> colors{mutedColor(palette)};
    for (const auto state : {OnlineState::Unknown, OnlineState::Offline, OnlineState::Online})
        colors << stateColor(state, palette);
    for (const auto severity : {Severity::Notice, Severity::Warning, Severity::Critical}) {
        colors << severityColor(severity, palette);
        const QColor strip = severityColor(severity, palette);
        QVERIFY2(contrast(textOn(strip), strip) >= 4.5, qPrintable(strip.name()));
    }
    for (const QColor &color : std::as_const(colors)) {
        QVERIFY2(contrast(color, palette.color(QPalette::Base)) >= 4.5, qPrintable(color.name()));
        QVERIFY2(contrast(color, palette.color(QPalette::Window)) >= 4.5, qPrintable(color.name()));
    }
    QVERIFY(severityColor(Severity::Notice, palette) != severityColor(Severity::Critical, palette));
    QVERIFY(severityColor(Severity::Warning, palette) != severityColor(Severity::Critical, palette));
}

void TestAppearance::statesAreDifferentShapes_data()
{
    QTest::addColumn<int>("side");
    for (const int side : {10, 12, 16, 24, 48})
        QTest::addRow("%d px", side) << side;
}

// One colour for all: what remains is the shape.
void TestAppearance::statesAreDifferentShapes()
{
    QFETCH(int, side);
    const QImage online = drawn(OnlineState::Online, side);
    const QImage offline = drawn(OnlineState::Offline, side);
    const QImage unknown = drawn(OnlineState::Unknown, side);
    QVERIFY(darkPixels(online) > side * side / 2);
    QVERIFY(darkPixels(online) - darkPixels(offline) > side * side / 20);
    QVERIFY(darkPixels(offline) - darkPixels(unknown) > side * side / 20);
    QVERIFY(darkPixels(unknown) > 0);
    const int middle = side / 2;
    QVERIFY(online.pixelColor(middle, middle).lightness() < 64);
    QVERIFY(offline.pixelColor(middle, middle).lightness() > 128);
}

void TestAppearance::shapesStayInside()
{
    for (const auto state : {OnlineState::Unknown, OnlineState::Offline, OnlineState::Online}) {
        QImage image(60, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        const QRect rect(10, 10, 40, 20); // wider than high: drawn in its middle
        paintStateShape(&painter, rect, state, Qt::black);
        QVERIFY(!painter.testRenderHint(QPainter::Antialiasing)); // left as it was
        painter.fillRect(rect, Qt::white);
        painter.end();
        QCOMPARE(darkPixels(image), 0);
    }
}

void TestAppearance::everyIconIsThereAndDraws()
{
    QVERIFY(!applicationIcon().isNull());
    QVERIFY(tintedIcon(QStringLiteral("no-such-icon"), Qt::black).isNull());
    int count = 0;
    QDirIterator it(QStringLiteral(":/icons"), {QStringLiteral("*.svg")});
    while (it.hasNext()) {
        it.next();
        ++count;
        const QString name = it.fileInfo().baseName();
        const QImage image = tintedIcon(name, Qt::black).pixmap(QSize(24, 24), 1.0).toImage();
        QCOMPARE(image.size(), QSize(24, 24));
        int inked = 0;
        for (int i = 0; i < 24 * 24; ++i)
            inked += qAlpha(image.pixel(i % 24, i / 24)) > 128;
        QVERIFY2(inked > 15, qPrintable(name));
        if (name.startsWith(u"watchpost") || name.startsWith(u"tray-")) // filled, in colours of their own
            continue;
        QVERIFY2(inked < 24 * 24 / 2, qPrintable(name));
        for (int i = 0; i < 24; ++i) { // nothing is cut off
            QVERIFY2(qAlpha(image.pixel(i, 0)) + qAlpha(image.pixel(i, 23)) < 255, qPrintable(name));
            QVERIFY2(qAlpha(image.pixel(0, i)) + qAlpha(image.pixel(23, i)) < 255, qPrintable(name));
        }
    }
    QVERIFY(count >= 35);
}

void TestAppearance::alarmTypesHaveIcons()
{
    QStringList names;
    for (const char *type : {"motion", "person", "intrusion", "sound", "tamper", "smoke", "sos", "disconnected", "?"}) {
        const QString name = alarmTypeInfo(QLatin1String(type)).iconName;
        QVERIFY2(!tintedIcon(name, Qt::black).isNull(), type);
        names << name;
    }
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestAppearance::iconsTakeTheirColors()
{
    const auto inkOf = [](const QIcon &icon, QIcon::Mode mode) {
        const QImage image = icon.pixmap(QSize(48, 48), 1.0, mode).toImage();
        for (int y = 0; y < 48; ++y) {
            for (int x = 0; x < 48; ++x) {
                if (qAlpha(image.pixel(x, y)) == 255)
                    return QColor(image.pixel(x, y));
            }
        }
        return QColor();
    };
    QCOMPARE(inkOf(tintedIcon(QStringLiteral("camera"), QColor(10, 200, 30)), QIcon::Normal), QColor(10, 200, 30));
    const QPalette palette = paletteOf(0xff323232, 0xff242424, 0xffeeeeee);
    const QIcon icon = themeIcon(QStringLiteral("camera"), palette);
    QCOMPARE(inkOf(icon, QIcon::Normal), QColor(0xffeeeeee));
    QCOMPARE(inkOf(icon, QIcon::Active), QColor(0xffeeeeee));
    QCOMPARE(inkOf(icon, QIcon::Disabled), palette.color(QPalette::Disabled, QPalette::ButtonText));
    QCOMPARE(inkOf(icon, QIcon::Selected), palette.color(QPalette::HighlightedText));
    // A second colour of the same icon does not come out of the cache of the first.
    QCOMPARE(inkOf(tintedIcon(QStringLiteral("camera"), Qt::red), QIcon::Normal), QColor(Qt::red));
}

void TestAppearance::iconsAreCrisp()
{
    const QIcon icon = tintedIcon(QStringLiteral("list-add"), Qt::black);
    const QPixmap twice = icon.pixmap(QSize(24, 24), 2.0);
    QCOMPARE(twice.size(), QSize(48, 48));
    QCOMPARE(twice.devicePixelRatio(), 2.0);

    QImage canvas(48, 48, QImage::Format_ARGB32_Premultiplied);
    canvas.setDevicePixelRatio(2);
    canvas.fill(Qt::white);
    QPainter painter(&canvas);
    icon.paint(&painter, QRect(0, 0, 24, 24));
    painter.end();
    // A plus of 2 units' width, from 4 to 20: at 200 % its edges fall on whole pixels, so no grey across the bar.
    QCOMPARE(canvas.pixelColor(16, 23), QColor(Qt::black));
    QCOMPARE(canvas.pixelColor(16, 24), QColor(Qt::black));
    QCOMPARE(canvas.pixelColor(16, 21), QColor(Qt::white));
    QCOMPARE(canvas.pixelColor(16, 26), QColor(Qt::white));
}

void TestAppearance::ages_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("words");
    const qint64 s = 1000;
    const auto row = [](const char *name, qint64 ms, const char *shown, const char *words) {
        QTest::newRow(name) << ms << QString::fromLatin1(shown) << QString::fromLatin1(words);
    };
    row("in the future (clocks differ)", -5 * s, "now", "just now");
    row("at once", 0, "now", "just now");
    row("seconds", 5 * s, "5 s", "5 second(s) ago");
    row("last second", 59 * s + 999, "59 s", "59 second(s) ago");
    row("a minute", 60 * s, "1 min", "1 minute(s) ago");
    row("minutes", 59 * 60 * s, "59 min", "59 minute(s) ago");
    row("an hour", 3600 * s, "1 h", "1 hour(s) ago");
    row("more than a day", 47 * 3600 * s, "47 h", "47 hour(s) ago");
    row("two days", 48 * 3600 * s, "2 d", "2 day(s) ago");
    row("ten years", qint64(3652) * 86400 * s, "3652 d", "3652 day(s) ago");
}

void TestAppearance::ages()
{
    QFETCH(qint64, ms);
    const qint64 now = 1'800'000'000'000;
    QTEST(shortAge(now - ms, now), "shown");
    QTEST(longAge(now - ms, now), "words"); // without a translation loaded the plurals stand as in the source
}

void TestAppearance::times()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QDateTime noon(QDate(2026, 11, 20), QTime(12, 3, 4));
    const qint64 ms = noon.toMSecsSinceEpoch();
    QCOMPARE(localTime(ms, ms + 3600'000), QStringLiteral("12:03"));
    const QString dayAfter = localTime(ms, ms + 86400'000);
    QVERIFY2(dayAfter.contains(QStringLiteral("12:03")), qPrintable(dayAfter));
    QVERIFY2(dayAfter.contains(QStringLiteral("20.11.26")), qPrintable(dayAfter));
    QVERIFY2(exactTime(ms).contains(QStringLiteral("12:03:04")), qPrintable(exactTime(ms)));
    QVERIFY(exactTime(ms).contains(QStringLiteral("2026")));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY(localTime(ms, ms).contains(QStringLiteral("12:03")));
    QVERIFY(localTime(ms, ms) != QStringLiteral("12:03")); // PM
    QLocale::setDefault(QLocale::c());
}

void TestAppearance::selectionsAreMadeReadable_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("words");
    QTest::addColumn<bool>("groundStays");
    QTest::newRow("Fusion") << QColor(239, 239, 239) << QColor(48, 140, 198) << QColor(Qt::white) << false;
    QTest::newRow("KDE, dark") << QColor(42, 46, 50) << QColor(61, 174, 233) << QColor(252, 252, 252) << true;
    QTest::newRow("words darker than their ground")
        << QColor(239, 239, 239) << QColor(48, 140, 198) << QColor(60, 60, 60) << true;
    QTest::newRow("well as it is") << QColor(239, 239, 239) << QColor(0, 60, 120) << QColor(Qt::white) << true;
}

void TestAppearance::selectionsAreMadeReadable()
{
    QFETCH(QColor, window);
    QFETCH(QColor, ground);
    QFETCH(QColor, words);
    QFETCH(bool, groundStays);
    QPalette palette(window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Highlight, ground);
    palette.setColor(QPalette::HighlightedText, words);
    const bool readable = contrast(ground, words) >= 4.6;
    makeSelectionReadable(&palette);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor now = palette.color(group, QPalette::Highlight);
        QVERIFY2(contrast(now, palette.color(group, QPalette::HighlightedText)) >= 4.5, qPrintable(now.name()));
        QCOMPARE(now == ground, groundStays);
        QVERIFY(std::abs(now.hslHue() - ground.hslHue()) <= 2); // the same colour, darker
        if (readable)
            QCOMPARE(palette.color(group, QPalette::HighlightedText), words);
    }
}

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
