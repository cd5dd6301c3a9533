// A CSV file of cameras, byte by byte (docs/server.md, "CSV").
#include "server/csvimport.h"

#include <QTest>

using namespace watchpost::server;

using Rows = QList<QList<QByteArray>>;

class CsvImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void lineNumbers();
    void refusesToSplit_data();
    void refusesToSplit();
    void readsCameras();
    void namesProblems_data();
    void namesProblems();
};

void CsvImportTest::splits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    const auto row = [](const char *name, const QByteArray &bytes, const Rows &rows) {
        QTest::newRow(name) << bytes << rows;
    };
    row("nothing", "", {});
    row("one", "a,b\n", {{"a", "b"}});
    row("no line feed at the end", "a,b\nc,d", {{"a", "b"}, {"c", "d"}});
    row("CRLF", "a,b\r\nc,d\r\n", {{"a", "b"}, {"c", "d"}});
    row("CR", "a,b\rc,d\r", {{"a", "b"}, {"c", "d"}});
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a,b\n",
        {{"a", "b"}});
    row("only that", "\xEF\xBB\xBF", {});
    row("blank lines", "\n\na,b\n\r\n\nc,d\n\n", {{"a", "b"}, {"c", "d"}});
    row("empty fields", ",\n,,\n", {{"", ""}, {"", "", ""}});
    row("empty last field", "a,\nb,", {{"a", ""}, {"b", ""}});
    row("quotes", "\"a\",\"b\"\n", {{"a", "b"}});
    row("comma in quotes", "\"a,b\",c\n", {{"a,b", "c"}});
    row("doubled quotes", "\"a \"\"b\"\"\",\"\"\"\"\n", {{"a \"b\"", "\""}});
    row("line break in quotes", "\"a\nb\r\nc\",d\n", {{"a\nb\r\nc", "d"}});
    row("empty in quotes", "\"\",x\n", {{"", "x"}});
    row("quotes at the end", "a,\"b\"", {{"a", "b"}});
    row("quote within a field", "a\"b,c\n", {{"a\"b", "c"}});
    row("spaces stay", " a , b \n", {{" a ", " b "}});
    row("not ASCII", "caf\xC3\xA9,\xF0\x9F\x93\xB7\n", {{"caf\xC3\xA9", "\xF0\x9F\x93\xB7"}});
}

void CsvImportTest::splits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, rows);
    std::vector<CsvRecord> records;
    QVERIFY(!splitCsv(bytes, &records));
    Rows found;
    for (const CsvRecord &record : records) {
        QList<QByteArray> fields;
        for (const std::string &field : record.fields)
            fields << QByteArray::fromStdString(field);
        found << fields;
    }
    QCOMPARE(found, rows);
}

void CsvImportTest::lineNumbers()
{
    std::vector<CsvRecord> records;
    QVERIFY(!splitCsv("h,p\r\n\r\n\"a\nb\",c\nd,e", &records));
    QCOMPARE(records.size(), 3U);
    QCOMPARE(records.at(0).line, 1);
    QCOMPARE(records.at(1).line, 3); // where it begins
    QCOMPARE(records.at(2).line, 5);
}

void CsvImportTest::refusesToSplit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, int line, const char *says) {
        QTest::newRow(name) << bytes << line << QString::fromLatin1(says);
    };
    row("open quote", "a,b\nc,\"d\ne,f\n", 2, "never closed");
    row("only a quote", "\"", 1, "never closed");
    row("text behind a quote", "a,b\n\"c\"d,e\n", 2, "after a closing quote");
    row("Latin-1", "a,caf\xE9\n", 1, "UTF-8");
    row("NUL", QByteArray("a,\0b\n", 5), 1, "UTF-8");
    row("UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0",
                   4),
        1, "UTF-8");
}

void CsvImportTest::refusesToSplit()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(QString, says);
    std::vector<CsvRecord> records;
    const auto problem = splitCsv(bytes, &records);
    QVERIFY(problem);
    QCOMPARE(problem->line, line);
    QVERIFY2(problem->reason.contains(says), qPrintable(problem->reason));
}

void CsvImportTest::readsCameras()
{
    const CsvCameras file = readCameraCsv(" ID ,Password,ACCOUNT\r\nA,x,alice\r\nA,x,bob\r\nB,,\r\n");
    QVERIFY(file.problems.empty());
    QCOMPARE(file.cameras.size(), 3U);
    QCOMPARE(file.cameras.at(0).account, "alice");
    QCOMPARE(file.cameras.at(1).id, "A");
    QCOMPARE(file.cameras.at(1).line, 3);
    QCOMPARE(file.cameras.at(2).password, "");
    QCOMPARE(file.cameras.at(2).account, "");
    const CsvCameras two = readCameraCsv("id,password\nA,x\n");
    QVERIFY(two.problems.empty());
    QCOMPARE(two.cameras.at(0).account, "");
    QCOMPARE(readCameraCsv("id,password\n" + QByteArray(128, 'a') + ',' + QByteArray(256, 'b')).cameras.size(), 1U);
}

void CsvImportTest::namesProblems_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &bytes, int line, const char *says) {
        QTest::newRow(name) << bytes << line << QString::fromLatin1(says);
    };
    const QByteArray header = "id,password,account\n";
    row("empty file", "", 1, "the file is empty");
    row("no header", "A,x\n", 1, "the first line must be");
    row("other order", "password,id\nA,x\n", 1, "the first line must be");
    row("one column", "id\nA\n", 1, "the first line must be");
    row("four columns", "id,password,account,name\n", 1, "the first line must be");
    row("semicolons", "id;password\nA;x\n", 1, "the first line must be");
    row("too few", header + "A,x,a\nA,x\n", 3, "2 fields where the header has 3");
    row("too many", header + "A,x,a,b\n", 2, "4 fields");
    row("no ID", header + ",x,a\n", 2, "the ID is empty");
    row("long ID", header + QByteArray(129, 'a') + ",x,a\n", 2, "the ID is longer than 128");
    row("long in bytes", header + QByteArray("\xC3\xA9").repeated(65) + ",x,a\n", 2, "the ID is longer than 128");
    row("long password", header + "A," + QByteArray(257, 'a') + ",a\n", 2, "the password is longer than 256");
}

void CsvImportTest::namesProblems()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(QString, says);
    const CsvCameras file = readCameraCsv(bytes);
    QCOMPARE(file.problems.size(), 1U);
    QCOMPARE(file.problems.front().line, line);
    QVERIFY2(file.problems.front().reason.contains(says), qPrintable(file.problems.front().reason));
}

QTEST_APPLESS_MAIN(CsvImportTest)
#include "tst_csvimport.moc"
