#include "domain/sentences.h"

#include <QTest>

using namespace watchpost;

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spaces_data();
    void spaces();
};

void TestSentences::spaces_data()
{
    QTest::addColumn<QStringList>("sentences");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("one") << QStringList{QStringLiteral("It is late.")} << QStringLiteral("It is late.");
    QTest::newRow("a space between two") << QStringList{QStringLiteral("It is late."), QStringLiteral("Go.")}
                                         << QStringLiteral("It is late. Go.");
    QTest::newRow("none after a wide stop")
        << QStringList{QStringLiteral("连接已断开。"), QStringLiteral("12 秒后重试…")}
        << QStringLiteral("连接已断开。12 秒后重试…");
    QTest::newRow("nothing for an empty one")
        << QStringList{QStringLiteral("It is late."), QString()} << QStringLiteral("It is late.");
}

void TestSentences::spaces()
{
    QFETCH(QStringList, sentences);
    QFETCH(QString, text);
    QCOMPARE(joinSentences(sentences), text);
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
