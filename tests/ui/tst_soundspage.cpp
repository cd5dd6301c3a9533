#include "ui/soundspage.h"

#include "ui/alarmsound.h"
#include "ui/fieldmessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace watchpost;

namespace {

class FakePlayer : public SoundPlayer
{
public:
    void look() override { ++looks; }
    SoundStatus status() const override { return m_status; }
    void play(const QString &file, int volume) override
    {
        played = file;
        playedAt = volume;
    }
    void stop() override { played.clear(); }
    void tell(const SoundStatus &status)
    {
        m_status = status;
        Q_EMIT statusChanged(status);
    }

    SoundStatus m_status;
    QString played;
    int playedAt = -1;
    int looks = 0;
};

struct Fixture
{
    FakePlayer player;
    AlarmSound sound{&player};
};

template <typename T>
T *fieldOf(SoundsPage *page, Severity severity, const char *name)
{
    auto *box = page->findChild<QWidget *>(QStringLiteral("sound%1").arg(static_cast<int>(severity)));
    return box->findChild<T *>(QString::fromLatin1(name));
}

} // namespace

class TestSoundsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAppliedIsWhatWasEntered();
    void anOwnSoundNeedsAFile();
    void testing();
    void aPageThatClosesEndsItsTest();
    void saysWhatThereIs();
    void everyFieldHasItsName();
};

void TestSoundsPage::whatIsAppliedIsWhatWasEntered()
{
    Fixture f;
    SoundSettings before;
    before.of(Severity::Notice) = {SeveritySound::Kind::None, QStringLiteral("/a.wav"), 12, true};
    f.sound.setSettings(before);
    SoundsPage page(&f.sound, &f.player);
    QSignalSpy applied(&page, &SoundsPage::applied);
    QVERIFY(page.validate());
    page.apply();
    QVERIFY(applied.at(0).at(0).value<SoundSettings>() == before); // nothing touched, nothing changed
    fieldOf<QSlider>(&page, Severity::Critical, "volume")->setValue(33);
    fieldOf<QCheckBox>(&page, Severity::Critical, "repeat")->setChecked(false);
    fieldOf<QComboBox>(&page, Severity::Warning, "kind")->setCurrentIndex(0);
    page.apply();
    const auto after = applied.at(1).at(0).value<SoundSettings>();
    QCOMPARE(after.of(Severity::Critical).volume, 33);
    QVERIFY(!after.of(Severity::Critical).repeat);
    QCOMPARE(after.of(Severity::Warning).kind, SeveritySound::Kind::None);
    QVERIFY(after.of(Severity::Notice) == before.of(Severity::Notice));
}

void TestSoundsPage::anOwnSoundNeedsAFile()
{
    Fixture f;
    SoundsPage page(&f.sound, &f.player);
    page.show();
    fieldOf<QComboBox>(&page, Severity::Warning, "kind")->setCurrentIndex(2);
    QVERIFY(fieldOf<QPushButton>(&page, Severity::Warning, "choose")->isVisible());
    QVERIFY(!fieldOf<QPushButton>(&page, Severity::Critical, "choose")->isVisible());
    QVERIFY(!page.validate());
    QVERIFY(!fieldOf<FieldMessage>(&page, Severity::Warning, "fileError")->text().isEmpty());
    fieldOf<QComboBox>(&page, Severity::Warning, "kind")->setCurrentIndex(1);
    QVERIFY(page.validate());
}

void TestSoundsPage::testing()
{
    Fixture f;
    f.player.m_status = {true, true, QStringLiteral("horn")};
    SoundsPage page(&f.sound, &f.player);
    auto *test = fieldOf<QPushButton>(&page, Severity::Notice, "test");
    const QString before = test->text();
    fieldOf<QSlider>(&page, Severity::Notice, "volume")->setValue(21); // as it is set here, not as it was applied
    test->click();
    QCOMPARE(f.player.played, QStringLiteral(":/sounds/notice.wav"));
    QCOMPARE(f.player.playedAt, 21);
    QVERIFY(test->text() != before);
    Q_EMIT f.player.finished({});
    QCOMPARE(test->text(), before);
    test->click();
    test->click(); // stops
    QVERIFY(f.player.played.isEmpty());
    test->click();
    fieldOf<QPushButton>(&page, Severity::Critical, "test")->click(); // another one instead
    QCOMPARE(test->text(), before);
    QCOMPARE(f.player.played, QStringLiteral(":/sounds/critical.wav"));
    Q_EMIT f.player.finished(QStringLiteral("broken"));
    QCOMPARE(page.findChild<FieldMessage *>(QStringLiteral("soundProblem"))->text(), QStringLiteral("broken"));
    fieldOf<QComboBox>(&page, Severity::Notice, "kind")->setCurrentIndex(0);
    QVERIFY(!test->isEnabled());
}

void TestSoundsPage::aPageThatClosesEndsItsTest()
{
    Fixture f;
    {
        SoundsPage page(&f.sound, &f.player);
        fieldOf<QPushButton>(&page, Severity::Notice, "test")->click();
        QVERIFY(!f.player.played.isEmpty());
    }
    QVERIFY(f.player.played.isEmpty());
}

void TestSoundsPage::saysWhatThereIs()
{
    Fixture f;
    SoundsPage page(&f.sound, &f.player);
    QCOMPARE(f.player.looks, 1);
    const auto *state = page.findChild<FieldMessage *>(QStringLiteral("soundState"));
    const auto *problem = page.findChild<FieldMessage *>(QStringLiteral("soundProblem"));
    QVERIFY(state->text().contains(QStringLiteral("Looking")));
    f.player.tell({true, false, QStringLiteral("no device")});
    QCOMPARE(problem->text(), QStringLiteral("no device"));
    QVERIFY(state->text().isEmpty());
    fieldOf<QPushButton>(&page, Severity::Notice, "test")->click();
    Q_EMIT f.player.finished(QStringLiteral("no device"));
    QCOMPARE(problem->text(), QStringLiteral("no device"));
    f.player.tell({true, true, QStringLiteral("horn")}); // plugged in
    QCOMPARE(state->text(), QStringLiteral("Sound device: horn"));
    QVERIFY(problem->text().isEmpty());
}

void TestSoundsPage::everyFieldHasItsName()
{
    Fixture f;
    SoundsPage page(&f.sound, &f.player);
    QSet<QString> names;
    int fields = 0;
    for (const auto severity : {Severity::Notice, Severity::Warning, Severity::Critical}) {
        for (const char *name : {"kind", "volume", "repeat", "test", "choose"}) {
            const auto *field = fieldOf<QWidget>(&page, severity, name);
            QVERIFY2(!field->accessibleName().isEmpty(), name);
            names.insert(field->accessibleName());
            ++fields;
        }
    }
    QCOMPARE(names.size(), fields); // no two sound the same
    auto *volume = fieldOf<QSlider>(&page, Severity::Notice, "volume");
    volume->setValue(42);
    QVERIFY(volume->accessibleName().contains(QStringLiteral("42")));
}

QTEST_MAIN(TestSoundsPage)
#include "tst_soundspage.moc"
