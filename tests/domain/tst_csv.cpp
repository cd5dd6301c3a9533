// The parser's table is tst_csvimport's; here what the server does not need.
#include "domain/csv.h"

#include <QTest>

using namespace watchpost;

class tst_Csv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherSeparators();
    void knowsWhereARecordStood();
    void namesFaults();
    void writesFields_data();
    void writesFields();
    void guardsFormulas_data();
    void guardsFormulas();
};

void tst_Csv::otherSeparators()
{
    std::vector<CsvRecord> records;
    QVERIFY(!splitCsv("a;\"b;c\";d,e\n;\n", ';', &records));
    QCOMPARE(records.size(), 2U);
    QCOMPARE(records[0].fields, (std::vector<std::string>{"a", "b;c", "d,e"}));
    QCOMPARE(records[1].fields.size(), 2U);
    records.clear();
    QVERIFY(!splitCsv("a\tb\t", '\t', &records));
    QCOMPARE(records[0].fields, (std::vector<std::string>{"a", "b", ""}));
}

void tst_Csv::knowsWhereARecordStood()
{
    const std::string_view text = "a,b\r\n\r\n\"c\nd\",e\r\nf";
    std::vector<CsvRecord> records;
    QVERIFY(!splitCsv(text, ',', &records));
    QCOMPARE(records.size(), 3U);
    QCOMPARE(text.substr(records[0].begin, records[0].end - records[0].begin), std::string_view("a,b"));
    QCOMPARE(text.substr(records[1].begin, records[1].end - records[1].begin), std::string_view("\"c\nd\",e"));
    QCOMPARE(text.substr(records[2].begin, records[2].end - records[2].begin), std::string_view("f"));
    QCOMPARE(records[1].line, 3);
    QCOMPARE(records[2].line, 5);
}

void tst_Csv::namesFaults()
{
    std::vector<CsvRecord> records;
    const auto open = splitCsv("a\nb,\"c\n", ',', &records);
    QVERIFY(open);
    QCOMPARE(open->line, 2);
    QVERIFY(open->kind == CsvFault::Kind::OpenQuote);
    const auto text = splitCsv("\"a\"b", ',', &records);
    QVERIFY(text && text->kind == CsvFault::Kind::TextAfterQuote);
}

void tst_Csv::writesFields_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const QByteArray &value, const QByteArray &field) {
        QTest::newRow(field.constData()) << value << field;
    };
    row("", "");
    row("plain text", "plain text");
    row("a,b", "\"a,b\"");
    row("a;b", "\"a;b\"");
    row("a\"b", "\"a\"\"b\"");
    row("a\nb", "\"a\nb\"");
    row(" a", "\" a\"");
    row("a ", "\"a \"");
}

void tst_Csv::writesFields()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, field);
    QCOMPARE(QByteArray::fromStdString(csvField(value.toStdString(), ',')), field);
    std::vector<CsvRecord> records;
    const std::string line = field.toStdString() + ",x";
    QVERIFY(!splitCsv(line, ',', &records));
    QCOMPARE(QByteArray::fromStdString(records[0].fields[0]), value);
}

void tst_Csv::guardsFormulas_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *value, const char *field) {
        QTest::newRow(value) << QString::fromLatin1(value) << QString::fromLatin1(field);
    };
    row("=1+1", "'=1+1");
    row("+1", "'+1");
    row("-1", "'-1");
    row("@a", "'@a");
    row("\tx", "'\tx");
    row("\rx", "'\rx");
    row("'=x", "''=x");
    row("''=x", "'''=x");
    row("a=b", "a=b");
    row("'a", "'a");
    row("'", "'");
    row("''", "''");
    row(" =x", " =x");
    QTest::newRow("empty") << QString() << QString();
}

void tst_Csv::guardsFormulas()
{
    QFETCH(QString, value);
    QFETCH(QString, field);
    QCOMPARE(guarded(value), field);
    QCOMPARE(unguarded(field), value);
}

QTEST_APPLESS_MAIN(tst_Csv)
#include "tst_csv.moc"
