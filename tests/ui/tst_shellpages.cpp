// The settings pages General, Appearance and Storage.
#include "ui/appearancepage.h"
#include "ui/generalpage.h"
#include "ui/settingssearch.h"
#include "ui/storagepage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace watchpost;

namespace {

template <typename T>
T *child(const QWidget &page, const char *name)
{
    auto *found = page.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("There is no %s.", name);
    return found;
}

GeneralPage::Now now()
{
    GeneralPage::Now now;
    now.settings = {.language = QStringLiteral("zh_CN"), .closeToTray = true, .confirmQuit = true};
    now.languages = {QStringLiteral("en"), QStringLiteral("zh_CN")};
    now.startsAtLogin = true;
    return now;
}

} // namespace

class tst_ShellPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generalShowsWhatIsSetAndChangesNothing();
    void generalTakesWhatIsChosen();
    void withoutATrayNothingIsClosedToIt();
    void appearanceShowsAndTakes_data();
    void appearanceShowsAndTakes();
    void storageShowsAndTakes();
    void storageSaysWhatTheDiskHolds();
    void theyAreFound_data();
    void theyAreFound();
};

void tst_ShellPages::generalShowsWhatIsSetAndChangesNothing()
{
    GeneralPage page(now());
    QSignalSpy applied(&page, &GeneralPage::applied);
    QVERIFY(page.validate());
    page.apply();
    QCOMPARE(applied.count(), 1);
    QCOMPARE(applied[0][0].value<GeneralSettings>(), now().settings);
    QCOMPARE(applied[0][1].toBool(), true);
    QCOMPARE(child<QComboBox>(page, "languageBox")->currentText(), QStringLiteral("简体中文"));
}

void tst_ShellPages::generalTakesWhatIsChosen()
{
    GeneralPage page(now());
    QSignalSpy applied(&page, &GeneralPage::applied);
    child<QComboBox>(page, "languageBox")->setCurrentIndex(0);
    child<QCheckBox>(page, "startAtLogin")->setChecked(false);
    child<QCheckBox>(page, "startMinimized")->setChecked(true);
    child<QCheckBox>(page, "closeToTray")->setChecked(false);
    child<QCheckBox>(page, "confirmQuit")->setChecked(false);
    page.apply();
    QCOMPARE(applied[0][0].value<GeneralSettings>(), (GeneralSettings{.startMinimized = true}));
    QCOMPARE(applied[0][1].toBool(), false);
}

void tst_ShellPages::withoutATrayNothingIsClosedToIt()
{
    GeneralPage::Now without = now();
    without.hasTray = false;
    GeneralPage page(without);
    QVERIFY(!child<QCheckBox>(page, "closeToTray")->isEnabled());
    QSignalSpy applied(&page, &GeneralPage::applied);
    page.apply();
    QVERIFY(applied[0][0].value<GeneralSettings>().closeToTray); // what was chosen elsewhere stays
}

void tst_ShellPages::appearanceShowsAndTakes_data()
{
    QTest::addColumn<SchemeChoice>("scheme");
    QTest::addColumn<QString>("button");
    QTest::newRow("automatic") << SchemeChoice::Automatic << QStringLiteral("schemeAutomatic");
    QTest::newRow("light") << SchemeChoice::Light << QStringLiteral("schemeLight");
    QTest::newRow("dark") << SchemeChoice::Dark << QStringLiteral("schemeDark");
}

void tst_ShellPages::appearanceShowsAndTakes()
{
    QFETCH(SchemeChoice, scheme);
    QFETCH(QString, button);
    for (const Density density : {Density::Comfortable, Density::Compact}) {
        AppearancePage page({scheme, density});
        QVERIFY(page.findChild<QRadioButton *>(button)->isChecked());
        QSignalSpy applied(&page, &AppearancePage::applied);
        page.apply();
        QCOMPARE(applied[0][0].value<AppearanceSettings>(), (AppearanceSettings{scheme, density}));
        child<QRadioButton>(page, "compact")->click();
        child<QRadioButton>(page, "schemeDark")->click();
        page.apply();
        QCOMPARE(applied[1][0].value<AppearanceSettings>(), (AppearanceSettings{SchemeChoice::Dark, Density::Compact}));
    }
}

void tst_ShellPages::storageShowsAndTakes()
{
    const RetentionSettings settings{30, 3650, true};
    StoragePage page(settings);
    QSignalSpy applied(&page, &StoragePage::applied);
    page.apply();
    QCOMPARE(applied[0][0].value<RetentionSettings>(), settings);
    auto *days = child<QSpinBox>(page, "alarmDays");
    days->setValue(0);
    QCOMPARE(days->value(), RetentionSettings::kMinDays);
    days->setValue(100000);
    QCOMPARE(days->value(), RetentionSettings::kMaxDays);
    child<QSpinBox>(page, "stateDays")->setValue(7);
    child<QCheckBox>(page, "unacknowledgedToo")->setChecked(false);
    page.apply();
    QCOMPARE(applied[1][0].value<RetentionSettings>(), (RetentionSettings{3650, 7, false}));
    QSignalSpy open(&page, &StoragePage::openFolderRequested);
    child<QPushButton>(page, "openFolder")->click();
    QCOMPARE(open.count(), 1);
}

void tst_ShellPages::storageSaysWhatTheDiskHolds()
{
    StoragePage page({});
    const QString reading = child<QLabel>(page, "databaseSize")->text();
    QVERIFY(!reading.isEmpty());
    page.setFacts({.path = QStringLiteral("/home/b<b>ob/watchpost.sqlite"), .bytes = 5 * 1024 * 1024});
    QCOMPARE(child<QLabel>(page, "dataFolder")->textFormat(), Qt::PlainText);
    QVERIFY(child<QLabel>(page, "dataFolder")->accessibleName().contains(u"b<b>ob"));
    QVERIFY(child<QLabel>(page, "databaseSize")->text().contains(u"5"));
    QCOMPARE(child<QLabel>(page, "storedAlarms")->text(), QStringLiteral("none"));
    page.setFacts({.path = QStringLiteral("/x/y"), .bytes = 1, .alarms = 1234, .oldestAlarm = 1700000000000});
    const QString alarms = child<QLabel>(page, "storedAlarms")->text();
    QVERIFY2(alarms.contains(QLocale().toString(1234)), qPrintable(alarms));
    QVERIFY(child<QLabel>(page, "storedAlarms")->accessibleName().contains(alarms)); // the value is in the name
}

void tst_ShellPages::theyAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("control");
    QTest::newRow("in another language") << QStringLiteral("sprache") << QStringLiteral("languageBox");
    QTest::newRow("autostart") << QStringLiteral("autostart") << QStringLiteral("startAtLogin");
    QTest::newRow("tray") << QStringLiteral("closing tray") << QStringLiteral("closeToTray");
    QTest::newRow("dark") << QStringLiteral("dark") << QStringLiteral("schemeDark");
    QTest::newRow("days") << QStringLiteral("alarms days") << QStringLiteral("alarmDays");
}

void tst_ShellPages::theyAreFound()
{
    QFETCH(QString, text);
    GeneralPage general(now());
    AppearancePage appearance({});
    StoragePage storage({});
    const auto hits = findSettings({&general, &appearance, &storage}, text);
    QVERIFY(!hits.isEmpty());
    QVERIFY(hits.constFirst().control);
    QTEST(hits.constFirst().control->objectName(), "control");
}

QTEST_MAIN(tst_ShellPages)
#include "tst_shellpages.moc"
