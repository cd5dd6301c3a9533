#include "domain/cameratable.h"
#include "domain/csv.h"

#include <QTest>

using namespace watchpost;

namespace {

const Camera kKnown{QStringLiteral("KNOWN"), QStringLiteral("pw"), QStringLiteral("Lobby"), Binding::Confirmed, {}};

struct Line
{
    CameraRecord record;
    ImportVerdict verdict;
};

QList<Line> lines(const QString &text, const QString &password = {})
{
    QList<Line> result;
    for (const CameraRecord &record : readCameraRecords(text.toUtf8()).records)
        result.append({record, judgeRecord(record, record.camera.id == kKnown.id ? &kKnown : nullptr, password)});
    return result;
}

} // namespace

class tst_CameraTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFields_data();
    void readsFields();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void skipsHeadingAndEmptyLines();
    void namesTheLineOfTheFirst();
    void readsColumns_data();
    void readsColumns();
    void namesBadLines();
    void aListOfIds();
    void judgesWhatIsHere_data();
    void judgesWhatIsHere();
    void whatIsWrittenComesBack_data();
    void whatIsWrittenComesBack();
    void passwordsOnlyWhenAsked();
};

void tst_CameraTable::readsFields_data()
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

void tst_CameraTable::readsFields()
{
    QFETCH(QString, text);
    QFETCH(QStringList, fields);
    const QList<Line> found = lines(text);
    QVERIFY(!found.isEmpty());
    const ImportVerdict &first = found.first().verdict;
    QCOMPARE(first.error, QString());
    QCOMPARE(first.fate, ImportFate::New);
    QCOMPARE((QStringList{first.camera.id, first.camera.password, first.camera.name}), fields);
    QCOMPARE(first.camera.binding, Binding::Unconfirmed);
}

void tst_CameraTable::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part"); // of the error; empty: none
    QTest::newRow("good") << QStringLiteral("A,pw") << QString();
    QTest::newRow("no ID") << QStringLiteral(",pw,Door") << QStringLiteral("ID is missing");
    QTest::newRow("no password field") << QStringLiteral("A") << QStringLiteral("password is missing");
    QTest::newRow("longest ID") << QString(128, u'a') + QStringLiteral(",pw") << QString();
    QTest::newRow("ID too long") << QString(129, u'a') + QStringLiteral(",pw") << QStringLiteral("128 bytes");
    QTest::newRow("ID counted in bytes") << QString(65, u'é') + QStringLiteral(",pw") << QStringLiteral("128 bytes");
    QTest::newRow("longest password") << QStringLiteral("A,") + QString(256, u'p') << QString();
    QTest::newRow("password too long") << QStringLiteral("A,") + QString(257, u'p') << QStringLiteral("256 bytes");
}

void tst_CameraTable::namesWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const QList<Line> found = lines(text);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().verdict.fate == ImportFate::Bad, !part.isEmpty());
    QVERIFY2(found.first().verdict.error.contains(part), qPrintable(found.first().verdict.error));
}

void tst_CameraTable::skipsHeadingAndEmptyLines()
{
    const QList<Line> found = lines(QStringLiteral("\nCamera ID;Password;Name\n\n  \nA;pw;Door\nid;password;x\n"));
    QCOMPARE(found.size(), 2);
    QCOMPARE(found.at(0).record.line, 5);
    QCOMPARE(found.at(0).record.camera.id, QStringLiteral("A"));
    QCOMPARE(found.at(1).record.camera.id, QStringLiteral("id")); // only the first line can be a heading
    QVERIFY(lines(QStringLiteral(" \n\n")).isEmpty());
    QVERIFY(lines({}).isEmpty());
}

void tst_CameraTable::namesTheLineOfTheFirst()
{
    const QList<Line> found = lines(QStringLiteral("A,1\nB,2\n\nA,3\na,4"));
    QCOMPARE(found.size(), 4);
    QCOMPARE(found.at(0).record.error, QString());
    QVERIFY(found.at(2).record.error.contains(u'1'));
    QCOMPARE(found.at(3).record.error, QString()); // IDs differ by case
}

void tst_CameraTable::readsColumns_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("commas", "ID,Name,Group,Tags,Note,Password\nA,Door,Site/Floor,\"x\ny\",\"one\ntwo\",pw\n");
    row("semicolons, CRLF", "id;NAME;Group;Tags;Notes;password\r\nA;Door;Site/Floor;\"x\r\ny\";\"one\r\ntwo\";pw\r\n");
    row("tabs", "Camera ID\tName\tGroup\tTags\tNote\tPassword\nA\tDoor\tSite/Floor\tx,y\t\"one\ntwo\"\tpw");
    row("another order", "Password,Note,Tags,Group,Name,ID\npw,\"one\ntwo\",x;y,Site/Floor,Door,A\n");
    row("more columns", "ID,State,Name,Group,Tags,Note,Since,Password,Extra\n"
                        "A,online,Door,Site/Floor,\"x,y\",\"one\ntwo\",2026-01-01T00:00:00Z,pw,?\n");
    row("blanks, empty columns at the end", "ID,Name,Group,Tags,Note,Password\nA, Door , Site / Floor ,\" x , y \","
                                            "\"one\ntwo\",pw,,,\n");
    row("lines of separators before", ",,,,,\nID,Name,Group,Tags,Note,Password\nA,Door,Site/Floor,x;y,\"one\ntwo\",pw");
}

void tst_CameraTable::readsColumns()
{
    QFETCH(QByteArray, text);
    const CameraRecords found = readCameraRecords(text);
    QCOMPARE(found.error, QString());
    QVERIFY(found.headed);
    QCOMPARE(found.records.size(), 1);
    const CameraRecord &record = found.records.first();
    QCOMPARE(record.error, QString());
    QCOMPARE(record.camera.id, QStringLiteral("A"));
    QCOMPARE(record.camera.name, QStringLiteral("Door"));
    QCOMPARE(record.camera.group, QStringLiteral("Site/Floor"));
    QCOMPARE(record.camera.tags, (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
    QCOMPARE(record.camera.note, QStringLiteral("one\ntwo"));
    QCOMPARE(record.camera.password, QStringLiteral("pw"));
    QCOMPARE(found.ignored, text.contains("Extra") ? QStringList{QStringLiteral("Extra")} : QStringList());
}

void tst_CameraTable::namesBadLines()
{
    const CameraRecords found = readCameraRecords("ID,Name\nA,\"two\nlines\"\nB\n,x\nC,y,z\nA,again\n");
    QCOMPARE(found.records.size(), 5);
    QCOMPARE(found.records.at(0).error, QString());
    QCOMPARE(found.records.at(1).line, 4);
    QVERIFY(found.records.at(1).error.contains(u"1 columns"));
    QVERIFY(found.records.at(2).error.contains(u"ID is missing"));
    QVERIFY(found.records.at(3).error.contains(u"3 columns"));
    QVERIFY(found.records.at(4).error.contains(u"Line 2"));
    QCOMPARE(found.records.at(3).text, QStringLiteral("C,y,z"));
    const CameraRecords open = readCameraRecords("ID,Name\nA,b\nB,\"c\n");
    QVERIFY(open.records.isEmpty()); // nothing half-read
    QCOMPARE(open.errorLine, 3);
    QVERIFY(open.error.contains(u"line 3"));
    QCOMPARE(readCameraRecords("ID,Name\nA,\"b\"c\n").errorLine, 2);
}

void tst_CameraTable::aListOfIds()
{
    const QString text = QStringLiteral("A\nB\nKNOWN\n");
    const QList<Line> bare = lines(text);
    QCOMPARE(bare.at(0).verdict.fate, ImportFate::Bad);
    QCOMPARE(bare.at(2).verdict.fate, ImportFate::Unchanged);
    const QList<Line> with = lines(QStringLiteral("ID\n") + text, QStringLiteral("for all"));
    QCOMPARE(with.size(), 3);
    QCOMPARE(with.at(1).verdict.fate, ImportFate::New);
    QCOMPARE(with.at(1).verdict.camera.password, QStringLiteral("for all"));
    QCOMPARE(with.at(2).verdict.camera.password, kKnown.password);
}

void tst_CameraTable::judgesWhatIsHere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ImportFate>("fate");
    QTest::addColumn<int>("changes");
    const auto row = [](const char *name, const QByteArray &text, ImportFate fate, CameraFields changes = {}) {
        QTest::newRow(name) << text << fate << static_cast<int>(changes.toInt());
    };
    row("the same", "ID,Name,Password\nKNOWN,Lobby,pw", ImportFate::Unchanged);
    row("only the ID", "ID,State\nKNOWN,online", ImportFate::Unchanged);
    row("name", "ID,Name\nKNOWN,Hall", ImportFate::Changed, CameraField::Name);
    row("no name any more", "ID,Name\nKNOWN,", ImportFate::Changed, CameraField::Name);
    row("password", "ID,Password\nKNOWN,new", ImportFate::Changed, CameraField::Password);
    row("no password changes nothing", "ID,Password\nKNOWN,", ImportFate::Unchanged);
    row("pasted without a name", "KNOWN,pw", ImportFate::Unchanged);
    row("all", "ID,Name,Group,Tags,Note\nKNOWN,a,b,c,d", ImportFate::Changed,
        CameraField::Name | CameraField::Group | CameraField::Tags | CameraField::Note);
}

void tst_CameraTable::judgesWhatIsHere()
{
    QFETCH(QByteArray, text);
    QFETCH(ImportFate, fate);
    QFETCH(int, changes);
    const QList<Line> found = lines(QString::fromUtf8(text));
    QCOMPARE(found.size(), 1);
    const ImportVerdict &verdict = found.first().verdict;
    QCOMPARE(verdict.fate, fate);
    QCOMPARE(static_cast<int>(verdict.changes.toInt()), changes);
    const bool password = verdict.changes.testFlag(CameraField::Password);
    QCOMPARE(verdict.camera.binding, password ? Binding::Unconfirmed : Binding::Confirmed);
    QCOMPARE(verdict.camera == kKnown, fate == ImportFate::Unchanged);
}

void tst_CameraTable::whatIsWrittenComesBack_data()
{
    QTest::addColumn<char>("separator");
    QTest::addColumn<bool>("mark");
    QTest::newRow("comma") << ',' << false;
    QTest::newRow("semicolon, mark") << ';' << true;
    QTest::newRow("tab") << '\t' << true;
}

void tst_CameraTable::whatIsWrittenComesBack()
{
    QFETCH(char, separator);
    QFETCH(bool, mark);
    const QStringList hostile{
        QStringLiteral("=1+1"),       QStringLiteral("+49 30"), QStringLiteral("-1"),
        QStringLiteral("@SUM(A1)"),   QStringLiteral("'=x"),    QStringLiteral("''"),
        QStringLiteral("'plain"),     QStringLiteral("a\"b"),   QStringLiteral("a,b;c\td"),
        QStringLiteral("two\nlines"), QStringLiteral("正门 é"), QStringLiteral("\"quoted\""),
        QStringLiteral("'"),          QStringLiteral("00123"),  QStringLiteral("=cmd|' /C calc'!A0"),
    };
    QList<CameraLine> written;
    for (const QString &text : hostile) {
        Camera camera;
        camera.id = text;
        camera.password = QStringLiteral(" ") + text;
        camera.name = text;
        camera.group = QStringLiteral("Site/") + text.simplified().remove(u'/');
        camera.note = text;
        camera.tags = {QStringLiteral("one"), QStringLiteral("=two")};
        written.append({camera, OnlineState::Online, 1795270991000});
    }
    const QByteArray file = writeCameraLines(written, {separator, mark, true});
    QCOMPARE(file.startsWith("\xEF\xBB\xBF"), mark);
    QVERIFY(file.contains("2026-11-21T"));
    const CameraRecords read = readCameraRecords(mark ? file.mid(3) : file);
    QCOMPARE(read.error, QString());
    QCOMPARE(read.ignored, QStringList());
    QCOMPARE(read.records.size(), written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        const CameraRecord &record = read.records.at(i);
        QCOMPARE(record.error, QString());
        QCOMPARE(record.camera.id, hostile.at(i));
        QCOMPARE(record.camera.password, written.at(i).camera.password);
        QCOMPARE(record.camera.name, hostile.at(i));
        QCOMPARE(record.camera.group, written.at(i).camera.group);
        QCOMPARE(record.camera.note, hostile.at(i));
        QCOMPARE(record.camera.tags, written.at(i).camera.tags);
    }
    std::vector<CsvRecord> fields;
    QVERIFY(!splitCsv(file.toStdString(), separator, &fields));
    for (const CsvRecord &record : fields) {
        for (const std::string &field : record.fields)
            QVERIFY(field.empty() || std::string_view("=+-@\t\r").find(field.front()) == std::string_view::npos);
    }
}

void tst_CameraTable::passwordsOnlyWhenAsked()
{
    const Camera camera{QStringLiteral("A"), QStringLiteral("s3cret"), {}, Binding::Confirmed, {}};
    QVERIFY(!writeCameraLines({{camera}}, {}).contains("s3cret"));
    QCOMPARE(writeCameraLines({{camera}}, {}), QByteArray("ID,Name,Group,Tags,Note,State,Since\r\nA,,,,,unknown,\r\n"));
    QVERIFY(writeCameraLines({{camera}}, {',', false, true}).contains("s3cret"));
}

QTEST_GUILESS_MAIN(tst_CameraTable)
#include "tst_cameratable.moc"
