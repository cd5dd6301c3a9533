// Between the UTF-8 of the wire and the database, and QString: nothing is lost on the way.
#include "server/text.h"

#include <QTest>

using namespace watchpost::server;

class ServerTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data();
    void thereAndBack();
    void blobIsNeverNull();
    void reasonableNames_data();
    void reasonableNames();
};

void ServerTextTest::thereAndBack_data()
{
    QTest::addColumn<QByteArray>("utf8");
    QTest::addColumn<int>("characters");
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("ASCII") << QByteArray("FRONT-DOOR") << 10;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << 3;
    QTest::newRow("accents") << QByteArray("caf\xC3\xA9") << 4;
    QTest::newRow("emoji") << QByteArray("\xF0\x9F\x93\xB7") << 2;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFx") << 2;
    QTest::newRow("two of them") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF") << 2;
    QTest::newRow("in the middle") << QByteArray("a\xEF\xBB\xBFx") << 3;
}

void ServerTextTest::thereAndBack()
{
    QFETCH(QByteArray, utf8);
    const std::string bytes = utf8.toStdString();
    const QString text = toText(bytes);
    QTEST(static_cast<int>(text.size()), "characters");
    QCOMPARE(toUtf8(text), bytes);
    QCOMPARE(toBlob(bytes), utf8);
}

void ServerTextTest::blobIsNeverNull()
{
    QVERIFY(!toBlob({}).isNull());
    QVERIFY(toBlob({}).isEmpty());
}

void ServerTextTest::reasonableNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("reasonable");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("one") << QByteArray("a") << true;
    QTest::newRow("longest") << QByteArray("12345678") << true;
    QTest::newRow("too long") << QByteArray("123456789") << false;
    QTest::newRow("in bytes") << QByteArray("\xC3\xA9").repeated(5) << false;
    QTest::newRow("line feed") << QByteArray("a\nb") << false;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << false;
    QTest::newRow("delete") << QByteArray("a\x7F") << false;
    QTest::newRow("not ASCII") << QByteArray("\xE7\x9B\xB8") << true;
    QTest::newRow("space") << QByteArray("a b") << true;
}

void ServerTextTest::reasonableNames()
{
    QFETCH(QByteArray, name);
    QTEST(isReasonableName(name.toStdString(), 8), "reasonable");
}

QTEST_APPLESS_MAIN(ServerTextTest)
#include "tst_servertext.moc"
