#include "main/language.h"

#include <QCoreApplication>
#include <QTest>

using namespace watchpost;

class tst_Language : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void switchesAndBack()
    {
        Language language;
        language.use(QStringLiteral("en"));
        QCOMPARE(language.current(), QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("AlarmType", "Smoke"), QStringLiteral("Smoke"));
        language.use(QStringLiteral("zh_CN"));
        QCOMPARE(language.current(), QStringLiteral("zh_CN"));
        const QString smoke = QCoreApplication::translate("AlarmType", "Smoke");
        QVERIFY(smoke != QStringLiteral("Smoke"));
        language.use(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate("AlarmType", "Smoke"), QStringLiteral("Smoke"));
    }

    void anUnknownLanguageFallsBackToTheSystems()
    {
        Language language;
        language.use(QStringLiteral("xx"));
        QVERIFY(Language::available().contains(language.current()));
    }
};

QTEST_MAIN(tst_Language)
#include "tst_language.moc"
