// When it is looked for newer versions, and what the settings' page has to do with it.
#include "main/updatecoordinator.h"

#include "domain/durations.h"

#include "main/signedupdate.h"
#include "main/webserver.h"
#include "store/settings.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;
using namespace watchpost::test;

namespace {

constexpr qint64 kNow = 1'800'000'000'000;

struct Fixture
{
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("watchpost.ini"))};
    UpdateSigner signer;
    WebServer server;
    UpdateCoordinator updates{
        UpdateCoordinator::Places{{server.url(), signer.publicKey(), QVersionNumber(1, 0, 0)}, {}}, &settings};

    Fixture()
    {
        updates.setClock([] { return kNow; });
    }
};

template <class Widget>
Widget *part(QWidget *page, const char *name)
{
    return page->findChild<Widget *>(QLatin1String(name));
}

} // namespace

class TestUpdateCoordinator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whenToLook_data();
    void whenToLook();
    void offUntilItIsWanted();
    void tellsOfAVersionOnce();
    void thePageSaysWhatWasFound();
};

void TestUpdateCoordinator::whenToLook_data()
{
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<qint64>("last");
    QTest::addColumn<qint64>("wait");
    constexpr qint64 kDay = kDayMs;
    QTest::newRow("off") << false << qint64(0) << qint64(-1);
    QTest::newRow("off, and long ago") << false << kNow - 9 * kDay << qint64(-1);
    QTest::newRow("never yet") << true << qint64(0) << qint64(0);
    QTest::newRow("just now") << true << kNow << kDay;
    QTest::newRow("an hour ago") << true << kNow - kDay / 24 << kDay - kDay / 24;
    QTest::newRow("a day ago") << true << kNow - kDay << qint64(0);
    QTest::newRow("long ago") << true << kNow - 400 * kDay << qint64(0);
    QTest::newRow("the clock was set back") << true << kNow + 400 * kDay << qint64(0);
}

void TestUpdateCoordinator::whenToLook()
{
    QFETCH(bool, wanted);
    QFETCH(qint64, last);
    QFETCH(qint64, wait);
    QCOMPARE(UpdateCoordinator::nextLook(wanted, last, kNow), wait);
}

void TestUpdateCoordinator::offUntilItIsWanted()
{
    Fixture f;
    QVERIFY(!f.settings.looksForUpdates());
    auto *timer = f.updates.findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(timer);
    f.updates.begin();
    std::unique_ptr<SettingsPage> page(f.updates.makePage(nullptr));
    auto *box = part<QCheckBox>(page.get(), "lookForUpdates");
    QVERIFY(!box->isChecked());
    QVERIFY(!timer->isActive());
    box->setChecked(true);
    QVERIFY(!f.settings.looksForUpdates()); // not before it is applied
    page->apply();
    QVERIFY(f.settings.looksForUpdates());
    QCOMPARE(timer->interval(), UpdateCoordinator::kStartMs);
    box->setChecked(false);
    page->apply();
    QVERIFY(!f.settings.looksForUpdates());
    QVERIFY(!timer->isActive());
    QCOMPARE(f.server.requests.size(), 0);
}

void TestUpdateCoordinator::tellsOfAVersionOnce()
{
    Fixture f;
    f.server.answer(f.signer.fileFor("1.1.0"));
    QSignalSpy found(&f.updates, &UpdateCoordinator::newerFound);
    std::unique_ptr<SettingsPage> page(f.updates.makePage(nullptr));
    auto *look = part<QPushButton>(page.get(), "lookNow");
    for (int i = 1; i <= 2; ++i) {
        look->click();
        QTRY_COMPARE(f.server.requests.size(), i);
        QTRY_VERIFY(look->isEnabled());
    }
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0][0].toString(), QStringLiteral("1.1.0"));
    QCOMPARE(f.settings.lookedForUpdatesAt(), kNow);
    f.server.answer(f.signer.fileFor("1.2.0"));
    look->click();
    QTRY_COMPARE(found.size(), 2);
}

void TestUpdateCoordinator::thePageSaysWhatWasFound()
{
    Fixture f;
    std::unique_ptr<SettingsPage> page(f.updates.makePage(nullptr));
    auto *look = part<QPushButton>(page.get(), "lookNow");
    auto *open = part<QPushButton>(page.get(), "openDownloadPage");
    auto *result = part<QLabel>(page.get(), "updateResult");
    QVERIFY(open->isHidden() && result->text().isEmpty());
    f.server.answer(f.signer.fileFor("1.0.0"));
    look->click();
    QVERIFY(!look->isEnabled());
    QTRY_COMPARE(result->text(), QStringLiteral("This is the newest version."));
    QVERIFY(open->isHidden());
    f.server.answer("nonsense");
    look->click();
    QTRY_VERIFY(result->text().contains(QStringLiteral("not signed")));
    f.server.answer(f.signer.fileFor("2.0.0"));
    look->click();
    QTRY_COMPARE(result->text(), QStringLiteral("Watchpost 2.0.0 is available."));
    QVERIFY(!open->isHidden());
    page.reset(f.updates.makePage(nullptr)); // opened again, it knows still
    QCOMPARE(part<QLabel>(page.get(), "updateResult")->text(), QStringLiteral("Watchpost 2.0.0 is available."));
}

QTEST_MAIN(TestUpdateCoordinator)
#include "tst_updatecoordinator.moc"
