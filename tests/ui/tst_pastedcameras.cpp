#include "ui/pastedcameras.h"

#include <QTest>

using namespace watchpost;

namespace {

QString known(const QString &id)
{
    return id == u"KNOWN" ? QStringLiteral("Lobby") : QString();
}

} // namespace

class TestPastedCameras : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFields_data();
    void readsFields();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void skipsHeadingAndEmptyLines();
    void namesTheLineOfTheFirst();
};

void TestPastedCameras::readsFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("fields"); // id, password, name of the first camera
    const auto row = [](const char *name, const char *text, const QStringList &fields) {
        QTest::newRow(name) << QString::fromUtf8(text) << fields;
    };
    const auto list = [](const char *id, const char *password, const char *name) {
        return QStringList{QString::fromUtf8(id), QString::fromUtf8(password), QString::fromUtf8(name)};
    };
    row("comma", "A1, pw, Front door", list("A1", "pw", "Front door"));
    row("semicolon", "A1;pw;Front door", list("A1", "pw", "Front door"));
    row("tab", "A1\tpw\tFront door", list("A1", "pw", "Front door"));
    row("tab, with others inside", "A1\tp,w;x\tHall, north; 2", list("A1", "p,w;x", "Hall, north; 2"));
    row("semicolon, comma in the password", "A1;p,w;Door\nB1;q,r;Door", list("A1", "p,w", "Door"));
    row("comma, semicolon in one password", "A1,p;w,Door\nB1,q,Door\nC1,r,Door", list("A1", "p;w", "Door"));
    row("the name takes the rest", "A1,pw,Hall, north", list("A1", "pw", "Hall, north"));
    row("no name", "A1,pw", list("A1", "pw", ""));
    row("empty password", "A1,,Door", list("A1", "", "Door"));
    row("quoted", "\"A,1\",\"p\"\"w\",\"Door, 2\"", list("A,1", "p\"w", "Door, 2"));
    row("quoted keeps its spaces", "A1,\" pw \",Door", list("A1", " pw ", "Door"));
    row("a quote within", "A1,p\"w,Door", list("A1", "p\"w", "Door"));
    row("a quote not closed", "A1,\"pw,Door", list("A1", "\"pw", "Door"));
    row("other scripts", "A1,密码,停车场", list("A1", "密码", "停车场"));
    row("carriage returns", "A1,pw,Door\r\nB1,x,y\r", list("A1", "pw", "Door"));
    row("like a MAC address", "00:11:22:33:44:55,pw,Door", list("00:11:22:33:44:55", "pw", "Door"));
}

void TestPastedCameras::readsFields()
{
    QFETCH(QString, text);
    QFETCH(QStringList, fields);
    const QList<PastedLine> lines = parsePastedCameras(text, known);
    QVERIFY(!lines.isEmpty());
    const PastedLine &first = lines.first();
    QCOMPARE(first.error, QString());
    QCOMPARE((QStringList{first.camera.id, first.camera.password, first.camera.name}), fields);
    QCOMPARE(first.camera.binding, Binding::Unconfirmed);
}

void TestPastedCameras::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part"); // of the error; empty: none
    QTest::newRow("good") << QStringLiteral("A,pw") << QString();
    QTest::newRow("no ID") << QStringLiteral(",pw,Door") << QStringLiteral("ID is missing");
    QTest::newRow("no password field") << QStringLiteral("A") << QStringLiteral("password is missing");
    QTest::newRow("in the list") << QStringLiteral("KNOWN,pw") << QStringLiteral("Lobby");
    QTest::newRow("longest ID") << QString(128, u'a') + QStringLiteral(",pw") << QString();
    QTest::newRow("ID too long") << QString(129, u'a') + QStringLiteral(",pw") << QStringLiteral("128 bytes");
    QTest::newRow("ID counted in bytes") << QString(65, u'é') + QStringLiteral(",pw") << QStringLiteral("128 bytes");
    QTest::newRow("longest password") << QStringLiteral("A,") + QString(256, u'p') << QString();
    QTest::newRow("password too long") << QStringLiteral("A,") + QString(257, u'p') << QStringLiteral("256 bytes");
}

void TestPastedCameras::namesWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const QList<PastedLine> lines = parsePastedCameras(text, known);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().isGood(), part.isEmpty());
    QVERIFY2(lines.first().error.contains(part), qPrintable(lines.first().error));
}

void TestPastedCameras::skipsHeadingAndEmptyLines()
{
    const QList<PastedLine> lines =
        parsePastedCameras(QStringLiteral("\nCamera ID;Password;Name\n\n  \nA;pw;Door\nid;password;x\n"), known);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).number, 5);
    QCOMPARE(lines.at(0).camera.id, QStringLiteral("A"));
    QCOMPARE(lines.at(1).camera.id, QStringLiteral("id")); // only the first line can be a heading
    QVERIFY(parsePastedCameras(QStringLiteral(" \n\n"), known).isEmpty());
}

void TestPastedCameras::namesTheLineOfTheFirst()
{
    const QList<PastedLine> lines = parsePastedCameras(QStringLiteral("A,1\nB,2\n\nA,3\na,4"), known);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).isGood());
    QVERIFY(lines.at(2).error.contains(u'1'));
    QVERIFY(lines.at(3).isGood()); // IDs differ by case
}

QTEST_GUILESS_MAIN(TestPastedCameras)
#include "tst_pastedcameras.moc"
