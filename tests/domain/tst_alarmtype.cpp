#include "domain/alarmtype.h"

#include <QSet>
#include <QTest>

#include <thread>

using namespace watchpost;

class TestAlarmType : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownTypes_data();
    void knownTypes();
    void anyOtherIsShownAsItCameAndCritical_data();
    void anyOtherIsShownAsItCameAndCritical();
    void severitiesHaveNames();
    void idsRiseAndAreUnique();
};

// The protocol's list, literally.
void TestAlarmType::knownTypes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Severity>("severity");
    QTest::newRow("motion") << QStringLiteral("Motion") << Severity::Notice;
    QTest::newRow("person") << QStringLiteral("Person") << Severity::Warning;
    QTest::newRow("intrusion") << QStringLiteral("Intrusion") << Severity::Critical;
    QTest::newRow("sound") << QStringLiteral("Sound") << Severity::Notice;
    QTest::newRow("tamper") << QStringLiteral("Tampering") << Severity::Critical;
    QTest::newRow("smoke") << QStringLiteral("Smoke") << Severity::Critical;
    QTest::newRow("sos") << QStringLiteral("SOS") << Severity::Critical;
    QTest::newRow("disconnected") << QStringLiteral("Disconnected") << Severity::Warning;
}

void TestAlarmType::knownTypes()
{
    QFETCH(QString, name);
    QFETCH(Severity, severity);
    const QString type = QString::fromLatin1(QTest::currentDataTag());
    const AlarmTypeInfo info = alarmTypeInfo(type);
    QCOMPARE(info.name, name);
    QCOMPARE(info.severity, severity);
    QCOMPARE(severityOf(type), severity);
    QCOMPARE(info.iconName, QStringLiteral("alarm-") + type);
}

void TestAlarmType::anyOtherIsShownAsItCameAndCritical_data()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("new") << QStringLiteral("flood");
    QTest::newRow("empty") << QString();
    QTest::newRow("case matters") << QStringLiteral("Motion");
    QTest::newRow("part of one") << QStringLiteral("motio");
    QTest::newRow("foreign") << QStringLiteral("\u706B\u707E");
}

void TestAlarmType::anyOtherIsShownAsItCameAndCritical()
{
    QFETCH(QString, type);
    const AlarmTypeInfo info = alarmTypeInfo(type);
    QCOMPARE(info.name, type);
    QCOMPARE(info.iconName, QStringLiteral("alarm-unknown"));
    QCOMPARE(info.severity, Severity::Critical);
    QCOMPARE(severityOf(type), Severity::Critical);
}

void TestAlarmType::severitiesHaveNames()
{
    QCOMPARE(severityName(Severity::Notice), QStringLiteral("Notice"));
    QCOMPARE(severityName(Severity::Warning), QStringLiteral("Warning"));
    QCOMPARE(severityName(Severity::Critical), QStringLiteral("Critical"));
}

void TestAlarmType::idsRiseAndAreUnique()
{
    constexpr int kThreads = 4;
    constexpr int kEach = 20000;
    QList<QList<qint64>> ids(kThreads);
    std::vector<std::thread> threads;
    for (QList<qint64> &own : ids)
        threads.emplace_back([&own] {
            for (int i = 0; i < kEach; ++i)
                own.append(nextAlarmId());
        });
    for (std::thread &thread : threads)
        thread.join();
    QSet<qint64> all;
    for (const QList<qint64> &own : std::as_const(ids)) {
        QVERIFY(own.constFirst() > 0);
        QVERIFY(std::adjacent_find(own.begin(), own.end(), std::greater_equal<>()) == own.end());
        all.unite(QSet<qint64>(own.begin(), own.end()));
    }
    QCOMPARE(all.size(), kThreads * kEach);
    QVERIFY(nextAlarmId() > *std::max_element(all.begin(), all.end()));
}

QTEST_GUILESS_MAIN(TestAlarmType)
#include "tst_alarmtype.moc"
