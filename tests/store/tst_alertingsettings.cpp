#include "store/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;

class TestAlertingSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }
    void nothingWrittenIsTheStandard();
    void everyValueComesBack();
    void whatIsOutOfItsLimitsIsTheStandard();
    void anOwnSoundWithoutAFileIsTheBundledOne();

private:
    QString path() { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"); }

    QTemporaryDir m_folder;
};

void TestAlertingSettings::nothingWrittenIsTheStandard()
{
    const Settings settings(path());
    QVERIFY(settings.popupPlace() == PopupPlace());
    QVERIFY(settings.sounds() == SoundSettings());
    QVERIFY(settings.sounds().of(Severity::Critical).repeat);
    QVERIFY(!settings.sounds().of(Severity::Warning).repeat);
}

void TestAlertingSettings::everyValueComesBack()
{
    for (const auto corner :
         {PopupCorner::BottomRight, PopupCorner::BottomLeft, PopupCorner::TopRight, PopupCorner::TopLeft}) {
        for (const auto screen : {PopupPlace::Screen::OfWindow, PopupPlace::Screen::Primary,
                                  PopupPlace::Screen::OfMouse, PopupPlace::Screen::Named}) {
            const PopupPlace wanted{corner, screen, QStringLiteral("DP-1")};
            Settings(path()).setPopupPlace(wanted);
            QVERIFY(Settings(path()).popupPlace() == wanted);
        }
    }
    SoundSettings sounds;
    sounds.of(Severity::Notice) = {SeveritySound::Kind::None, {}, 0, false};
    sounds.of(Severity::Warning) = {SeveritySound::Kind::Own, QStringLiteral("/tmp/Glocke, ü.ogg"), 100, true};
    sounds.of(Severity::Critical) = {SeveritySound::Kind::Bundled, QStringLiteral("/tmp/b.wav"), 33, false};
    Settings(path()).setSounds(sounds);
    QVERIFY(Settings(path()).sounds() == sounds);
}

void TestAlertingSettings::whatIsOutOfItsLimitsIsTheStandard()
{
    {
        QSettings file(path(), QSettings::IniFormat);
        file.setValue(QStringLiteral("popups/corner"), 7);
        file.setValue(QStringLiteral("popups/screen"), QStringLiteral("-1"));
        file.setValue(QStringLiteral("sounds/warning/kind"), QStringLiteral("loud"));
        file.setValue(QStringLiteral("sounds/warning/volume"), 101);
        file.setValue(QStringLiteral("sounds/notice/volume"), -1);
        file.setValue(QStringLiteral("sounds/critical/volume"), QStringLiteral("much"));
    }
    const Settings settings(path());
    QVERIFY(settings.popupPlace() == PopupPlace());
    QVERIFY(settings.sounds() == SoundSettings());
}

void TestAlertingSettings::anOwnSoundWithoutAFileIsTheBundledOne()
{
    QSettings(path(), QSettings::IniFormat).setValue(QStringLiteral("sounds/notice/kind"), QStringLiteral("own"));
    QCOMPARE(Settings(path()).sounds().of(Severity::Notice).kind, SeveritySound::Kind::Bundled);
}

QTEST_GUILESS_MAIN(TestAlertingSettings)
#include "tst_alertingsettings.moc"
