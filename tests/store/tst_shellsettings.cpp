#include "store/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;

class tst_ShellSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void everythingComesBack();
    void anEmptyFileIsTheDefaults();
    void whatIsOutOfItsLimitsIsTheDefault_data();
    void whatIsOutOfItsLimitsIsTheDefault();
    void theLanguageIsNotWrittenByTheRest();
    void whatIsToldOnceIsRemembered();
    void demosAreRemembered();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(QStringLiteral("s.ini")); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_ShellSettings::everythingComesBack()
{
    GeneralSettings general{.closeToTray = true, .startMinimized = true, .confirmQuit = true};
    const AppearanceSettings appearance{SchemeChoice::Dark, Density::Compact};
    const RetentionSettings retention{RetentionSettings::kMaxDays, RetentionSettings::kMinDays, true};
    {
        Settings settings(path());
        settings.setGeneral(general);
        settings.setAppearance(appearance);
        settings.setRetention(retention);
    }
    Settings settings(path());
    QCOMPARE(settings.general(), general);
    QCOMPARE(settings.appearance(), appearance);
    QCOMPARE(settings.retention(), retention);
    settings.setGeneral({});
    settings.setAppearance({SchemeChoice::Light, Density::Comfortable});
    QCOMPARE(settings.general(), GeneralSettings());
    QCOMPARE(settings.appearance().scheme, SchemeChoice::Light);
    QCOMPARE(settings.appearance().density, Density::Comfortable);
    settings.setAppearance({}); // back to the desktop's own
    QCOMPARE(settings.appearance(), AppearanceSettings());
}

void tst_ShellSettings::anEmptyFileIsTheDefaults()
{
    const Settings settings(path());
    QCOMPARE(settings.general(), GeneralSettings());
    QCOMPARE(settings.appearance(), AppearanceSettings());
    QCOMPARE(settings.retention(), RetentionSettings());
}

void tst_ShellSettings::whatIsOutOfItsLimitsIsTheDefault_data()
{
    QTest::addColumn<QString>("days");
    for (const char *days : {"0", "-1", "3651", "99999999999", "many", ""})
        QTest::newRow(days) << QString::fromLatin1(days);
}

void tst_ShellSettings::whatIsOutOfItsLimitsIsTheDefault()
{
    QFETCH(QString, days);
    {
        QSettings file(path(), QSettings::IniFormat);
        file.setValue(QStringLiteral("retention/alarmDays"), days);
        file.setValue(QStringLiteral("retention/stateDays"), days);
        file.setValue(QStringLiteral("appearance/scheme"), days);
        file.setValue(QStringLiteral("appearance/density"), days);
    }
    const Settings settings(path());
    QCOMPARE(settings.retention(), RetentionSettings()); // never a limit that would remove what nobody wanted removed
    QCOMPARE(settings.appearance(), AppearanceSettings());
}

void tst_ShellSettings::theLanguageIsNotWrittenByTheRest()
{
    Settings settings(path());
    settings.setLanguage(QStringLiteral("zh_CN"));
    settings.setGeneral({.language = QStringLiteral("en"), .closeToTray = true});
    QCOMPARE(settings.language(), QStringLiteral("zh_CN"));
    QCOMPARE(settings.general().language, QStringLiteral("zh_CN"));
}

void tst_ShellSettings::whatIsToldOnceIsRemembered()
{
    {
        Settings settings(path());
        QVERIFY(!settings.wasTold(QStringLiteral("tray")));
        settings.setTold(QStringLiteral("tray"));
    }
    const Settings settings(path());
    QVERIFY(settings.wasTold(QStringLiteral("tray")));
    QVERIFY(!settings.wasTold(QStringLiteral("guide")));
}

void tst_ShellSettings::demosAreRemembered()
{
    const QList<Account> accounts{{QStringLiteral("127.0.0.1:1"), QStringLiteral("demo")},
                                  {QStringLiteral("127.0.0.1:2"), QStringLiteral("demo")}};
    {
        Settings settings(path());
        QCOMPARE(settings.demoAccounts(), QList<Account>());
        settings.setDemoAccounts(accounts);
    }
    Settings settings(path());
    QCOMPARE(settings.demoAccounts(), accounts);
    settings.setDemoAccounts({});
    QCOMPARE(settings.demoAccounts(), QList<Account>());
}

QTEST_GUILESS_MAIN(tst_ShellSettings)
#include "tst_shellsettings.moc"
