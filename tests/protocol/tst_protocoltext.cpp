// Between a message's views and Qt's strings.
#include "protocol/text.h"

#include <QTest>

using namespace watchpost::protocol;

class TestProtocolText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data()
    {
        QTest::addColumn<QByteArray>("utf8");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("ASCII") << QByteArray("FRONT-DOOR");
        QTest::newRow("NUL") << QByteArray("a\0b", 3);
        QTest::newRow("emoji") << QByteArray("\xF0\x9F\x93\xB7");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFx");
        QTest::newRow("byte order mark later") << QByteArray("x\xEF\xBB\xBF");
    }

    void thereAndBack()
    {
        QFETCH(QByteArray, utf8);
        QCOMPARE(toByteArray(view(utf8)), utf8);
        QCOMPARE(toQString(view(utf8)).toUtf8(), utf8);
    }

    void copies()
    {
        QByteArray bytes("before");
        const QByteArray copy = toByteArray(view(bytes));
        const QString text = toQString(view(bytes));
        bytes.fill('x');
        QCOMPARE(copy, QByteArray("before"));
        QCOMPARE(text, QStringLiteral("before"));
    }
};

QTEST_APPLESS_MAIN(TestProtocolText)
#include "tst_protocoltext.moc"
