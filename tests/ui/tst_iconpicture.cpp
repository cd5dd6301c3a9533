// Every icon can be drawn, whole, in its proportions, with Qt SVG or from rendered pictures.
#include "ui/iconpicture.h"

#include "ui/tintedicon.h"

#include <QDir>
#include <QPainter>
#include <QTest>

using namespace watchpost;

class TestIconPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void drawsEveryIcon_data();
    void drawsEveryIcon();
    void keepsProportions();
    void neverEnlargesWithoutNeed_data();
    void neverEnlargesWithoutNeed();
};

namespace {

QImage drawn(const QString &name, QSize size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawIcon(&painter, name, size);
    return image;
}

int opaquePixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 127 ? 1 : 0;
    }
    return count;
}

} // namespace

void TestIconPicture::initTestCase()
{
    QVERIFY(!makeColouredIcon(QStringLiteral("watchpost")).isNull()); // links the resources
}

void TestIconPicture::drawsEveryIcon_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("pixels");
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 50);
    for (const QString &file : files) {
        for (const int pixels : {16, 22, 100, 300})
            QTest::addRow("%s %d", qPrintable(file), pixels) << file.chopped(4) << pixels;
    }
}

void TestIconPicture::drawsEveryIcon()
{
    QFETCH(QString, name);
    QFETCH(int, pixels);
    const int opaque = opaquePixels(drawn(name, {pixels, pixels}));
    QVERIFY2(opaque > pixels * pixels / 50, qPrintable(QString::number(opaque)));
}

void TestIconPicture::keepsProportions()
{
    const QImage wide = drawn(QStringLiteral("watchpost"), {96, 48});
    const QImage square = drawn(QStringLiteral("watchpost"), {48, 48});
    QVERIFY(opaquePixels(square) > 500);
    QCOMPARE(opaquePixels(wide.copy(0, 0, 23, 48)), 0); // in the middle
    QCOMPARE(opaquePixels(wide.copy(73, 0, 23, 48)), 0);
    QVERIFY(std::abs(opaquePixels(wide) - opaquePixels(square)) < 50);
}

void TestIconPicture::neverEnlargesWithoutNeed_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("drawnFrom");
    QTest::newRow("nothing") << 0 << 16;
    QTest::newRow("as it is") << 24 << 24;
    QTest::newRow("the next larger one") << 25 << 32;
    QTest::newRow("a button at 300 %") << 72 << 96;
    QTest::newRow("the largest") << 256 << 256;
    QTest::newRow("larger than any") << 1000 << 256;
}

void TestIconPicture::neverEnlargesWithoutNeed()
{
    QFETCH(int, wanted);
    QFETCH(int, drawnFrom);
    QCOMPARE(renderedPixels(wanted), drawnFrom);
}

QTEST_MAIN(TestIconPicture)
#include "tst_iconpicture.moc"
