#include "models/camerasearch.h"

#include "models/camerarow.h"

#include <QTest>

using namespace watchpost;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

CameraRow row(const char *id, const char *name, const char *group = "", const QStringList &tags = {},
              const char *note = "")
{
    CameraRow made;
    made.setCamera({.id = s(id),
                    .password = {},
                    .name = s(name),
                    .refusal = {},
                    .group = s(group),
                    .tags = tags,
                    .note = s(note)});
    return made;
}

} // namespace

class TestCameraSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void followsItsRows();
    void forgetsWhatWas();
};

void TestCameraSearch::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing") << s("") << true;
    QTest::newRow("blanks") << s("  ") << true;
    QTest::newRow("name") << s("gate") << true;
    QTest::newRow("any case") << s("GATE") << true;
    QTest::newRow("umlaut, any case") << s("STRAßE") << true;
    QTest::newRow("id") << s("aa:bb") << true;
    QTest::newRow("group") << s("floor 2") << true;
    QTest::newRow("path") << s("site/floor") << true;
    QTest::newRow("tag") << s("outdoor") << true;
    QTest::newRow("note") << s("ladder") << true;
    QTest::newRow("words of several parts") << s("outdoor gate aa") << true;
    QTest::newRow("one word is nowhere") << s("gate indoor") << false;
    QTest::newRow("not across parts") << s("aa:bbmain") << false;
    QTest::newRow("no pattern") << s("g.te") << false;
    QTest::newRow("Chinese") << s("大门") << true;
}

void TestCameraSearch::finds()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    CameraSearch search;
    search.insertRows(0, 1);
    search.set(0, row("AA:BB", "Main Gate Straße 北大门", "Site/Floor 2", {s("Outdoor"), s("night")},
                      "the ladder\nis locked"));
    QCOMPARE(search.matches(0, searchWords(typed)), found);
}

void TestCameraSearch::followsItsRows()
{
    CameraSearch search;
    search.insertRows(0, 3);
    search.set(0, row("a", "zero"));
    search.set(1, row("b", "one"));
    search.set(2, row("c", "two"));
    search.insertRows(1, 1);
    QVERIFY(!search.matches(1, searchWords(s("one"))));
    search.set(1, row("d", "new"));
    QVERIFY(search.matches(1, searchWords(s("new"))));
    QVERIFY(search.matches(2, searchWords(s("one"))));
    search.removeRows(0, 2);
    QVERIFY(search.matches(0, searchWords(s("one"))));
    QVERIFY(search.matches(1, searchWords(s("two"))));
    search.reset();
    search.insertRows(0, 1);
    QVERIFY(!search.matches(0, searchWords(s("one"))));
}

void TestCameraSearch::forgetsWhatWas()
{
    CameraSearch search;
    search.insertRows(0, 2);
    search.set(1, row("b", "stays"));
    const QString filler(1000, u'x');
    for (int i = 0; i < 500; ++i) { // many times what it would hold without packing
        CameraRow changing = row("a", "n");
        changing.camera.note = filler + QString::number(i);
        search.set(0, changing);
    }
    QVERIFY(search.matches(0, searchWords(s("xxx499"))));
    QVERIFY(!search.matches(0, searchWords(s("xxx498"))));
    QVERIFY(search.matches(1, searchWords(s("stays"))));
}

QTEST_GUILESS_MAIN(TestCameraSearch)
#include "tst_camerasearch.moc"
