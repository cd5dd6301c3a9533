// Files as programs of several systems write them, and files that are no text.
#include "domain/filetext.h"

#include <QStringEncoder>
#include <QTest>

using namespace watchpost;

namespace {

const QString kText = QStringLiteral("ID,Name\r\nA,Büro – “Süd” € 5\r\n");

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

class tst_FileText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
};

void tst_FileText::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<FileText::Encoding>("encoding");
    using From = QStringConverter::Encoding;
    using To = FileText::Encoding;
    QTest::newRow("empty") << QByteArray() << QString() << To::Utf8;
    QTest::newRow("ASCII") << QByteArray("a\tb\r\n") << QStringLiteral("a\tb\r\n") << To::Utf8;
    QTest::newRow("UTF-8") << kText.toUtf8() << kText << To::Utf8;
    QTest::newRow("UTF-8 with a mark") << encoded(kText, From::Utf8, true) << kText << To::Utf8;
    QTest::newRow("UTF-16LE with a mark") << encoded(kText, From::Utf16LE, true) << kText << To::Utf16;
    QTest::newRow("UTF-16BE with a mark") << encoded(kText, From::Utf16BE, true) << kText << To::Utf16;
    QTest::newRow("UTF-16LE") << encoded(kText, From::Utf16LE, false) << kText << To::Utf16;
    QTest::newRow("UTF-16BE") << encoded(kText, From::Utf16BE, false) << kText << To::Utf16;
    QTest::newRow("Chinese in UTF-16") << encoded(QStringLiteral("正门"), From::Utf16LE, true) << QStringLiteral("正门")
                                       << To::Utf16;
    QTest::newRow("Windows-1252") << QByteArray("ID,Name\r\nA,B\xFCro \x96 \x93S\xFC\x64\x94 \x80 5\r\n") << kText
                                  << To::Windows1252;
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << QString() << To::Utf8;
}

void tst_FileText::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(FileText::Encoding, encoding);
    const FileText file = decodeFile(bytes);
    QCOMPARE(file.error, QString());
    QCOMPARE(QString::fromUtf8(file.utf8), text);
    QCOMPARE(file.encoding, encoding);
}

void tst_FileText::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QByteArray &bytes, const char *part) {
        QTest::newRow(name) << bytes << QString::fromLatin1(part);
    };
    row("a spreadsheet's own file", QByteArray("PK\x03\x04\x14\0\x06\0", 8), "not a text file");
    row("zeros", QByteArray(100, '\0'), "not a text file");
    row("NUL in it", QByteArray("ID,Name\nA,\0\n", 12), "not a text file");
    row("UTF-32", QByteArray("\xFF\xFE\0\0A\0\0\0", 8), "UTF-32");
    row("cut UTF-16", QByteArray("\xFF\xFE\x3D\xD8", 4), "damaged");
    row("damaged UTF-8 behind its mark", "\xEF\xBB\xBF\xC3(", "damaged");
    row("neither", "caf\xE9 \x81", "not known");
}

void tst_FileText::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, part);
    const FileText file = decodeFile(bytes);
    QVERIFY2(file.error.contains(part), qPrintable(file.error));
    QVERIFY(file.utf8.isEmpty());
}

QTEST_APPLESS_MAIN(tst_FileText)
#include "tst_filetext.moc"
