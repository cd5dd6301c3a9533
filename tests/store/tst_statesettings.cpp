// The times of states and the rule of storms in the settings' file.
#include "store/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;

class TestStateSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offAtFirst();
    void remembered();
    void nonsenseIsTheDefault_data();
    void nonsenseIsTheDefault();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("w.ini")); }
    QTemporaryDir m_folder;
};

void TestStateSettings::offAtFirst()
{
    const Settings settings(path());
    QCOMPARE(settings.stateTimes(), (StateTimes{0, 0, 0}));
    QCOMPARE(settings.stormRule().cameras, 5);
}

void TestStateSettings::remembered()
{
    {
        Settings settings(path());
        settings.setStateTimes({10, 3600, 86400});
        settings.setStormRule({0});
    }
    const Settings settings(path());
    QCOMPARE(settings.stateTimes(), (StateTimes{10, 3600, 86400}));
    QCOMPARE(settings.stormRule().cameras, 0);
}

void TestStateSettings::nonsenseIsTheDefault_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value : {"-1", "86401", "ten", "", "1e3"})
        QTest::newRow(value) << QString::fromLatin1(value);
}

void TestStateSettings::nonsenseIsTheDefault()
{
    QFETCH(QString, value);
    {
        QSettings file(path(), QSettings::IniFormat);
        for (const char *key : {"states/holdDown", "states/holdUp", "states/offlineAfter", "alarms/stormCameras"})
            file.setValue(QString::fromLatin1(key), value);
    }
    const Settings settings(path());
    QCOMPARE(settings.stateTimes(), StateTimes());
    QCOMPARE(settings.stormRule(), StormRule());
}

QTEST_GUILESS_MAIN(TestStateSettings)
#include "tst_statesettings.moc"
