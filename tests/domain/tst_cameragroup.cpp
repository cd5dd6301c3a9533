#include "domain/cameragroup.h"

#include <QTest>

using namespace watchpost;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestCameraGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paths_data();
    void paths();
    void theGroupOfACamera_data();
    void theGroupOfACamera();
    void moving();
    void within();
    void tags();
};

void TestCameraGroup::paths_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("clean");
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QString>("last");
    QTest::newRow("none") << s("") << s("") << s("") << s("");
    QTest::newRow("one") << s("Site") << s("Site") << s("") << s("Site");
    QTest::newRow("two") << s("Site/Floor") << s("Site/Floor") << s("Site") << s("Floor");
    QTest::newRow("untidy") << s(" Site // Floor  2/ ") << s("Site/Floor 2") << s("Site") << s("Floor 2");
    QTest::newRow("only separators") << s(" / /") << s("") << s("") << s("");
    QTest::newRow("line feed") << s("A\nB/C") << s("A B/C") << s("A B") << s("C");
}

void TestCameraGroup::paths()
{
    QFETCH(QString, typed);
    QFETCH(QString, clean);
    QFETCH(QString, parent);
    QFETCH(QString, last);
    QCOMPARE(cleanGroup(typed), clean);
    QCOMPARE(parentGroup(clean), parent);
    QCOMPARE(lastPart(clean), last);
}

void TestCameraGroup::theGroupOfACamera_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("group"); // given
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("shown");
    QTest::newRow("no name") << s("") << s("") << s("") << s("id/1");
    QTest::newRow("plain") << s("Door") << s("") << s("") << s("Door");
    QTest::newRow("by name") << s("Site/Floor/Door") << s("") << s("Site/Floor") << s("Door");
    QTest::newRow("untidy") << s("Site / Floor  1 / Door 2 ") << s("") << s("Site/Floor 1") << s("Door 2");
    QTest::newRow("given") << s("Door") << s("Site") << s("Site") << s("Door");
    QTest::newRow("given beats the name") << s("A/B") << s("Site") << s("Site") << s("A/B");
    QTest::newRow("an address") << s("rtsp://host/x") << s("") << s("") << s("rtsp://host/x");
    QTest::newRow("ends with it") << s("Site/") << s("") << s("") << s("Site/");
    QTest::newRow("begins with it") << s("/Door") << s("") << s("") << s("/Door");
    QTest::newRow("nothing else") << s("/") << s("") << s("") << s("/");
    QTest::newRow("blank part") << s("A/ /B") << s("") << s("") << s("A/ /B");
}

void TestCameraGroup::theGroupOfACamera()
{
    QFETCH(QString, name);
    QFETCH(QString, group);
    QFETCH(QString, found);
    QFETCH(QString, shown);
    const Camera camera{.id = s("id/1"), .password = {}, .name = name, .refusal = {}, .group = group};
    QCOMPARE(groupOf(camera), found);
    QCOMPARE(shortName(camera), shown);
}

void TestCameraGroup::moving()
{
    const Camera named{.id = s("1"), .password = {}, .name = s("Site/Floor/Door"), .refusal = {}};
    Camera moved = inGroup(named, s("Yard"));
    QCOMPARE(moved.name, s("Door"));
    QCOMPARE(moved.group, s("Yard"));
    moved = inGroup(named, {}); // else the name would take it back
    QCOMPARE(moved.name, s("Door"));
    QCOMPARE(groupOf(moved), QString());
    const Camera given{.id = s("1"), .password = {}, .name = s("A/B"), .refusal = {}, .group = s("Site")};
    QCOMPARE(inGroup(given, s("Yard")).name, s("A/B"));
    const Camera nameless{.id = s("a/b"), .password = {}, .name = {}, .refusal = {}};
    QCOMPARE(inGroup(nameless, s("Yard")).name, QString());
}

void TestCameraGroup::within()
{
    QVERIFY(isWithin(s("A/B"), s("A")));
    QVERIFY(isWithin(s("A/B"), s("A/B")));
    QVERIFY(!isWithin(s("AB"), s("A")));
    QVERIFY(!isWithin(s("A"), s("A/B")));
    QVERIFY(isWithin({}, {}));
    QVERIFY(!isWithin(s("A"), {}));
}

void TestCameraGroup::tags()
{
    QCOMPARE(cleanTags({s(" Outdoor "), s(""), s("night\nshift"), s("outdoor"), s("a")}),
             (QStringList{s("Outdoor"), s("night shift"), s("a")}));
}

QTEST_GUILESS_MAIN(TestCameraGroup)
#include "tst_cameragroup.moc"
