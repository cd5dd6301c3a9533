// The noise view on the real store: asked, counted, shown; and what its buttons want becomes intents.
#include "main/noisecoordinator.h"

#include "store/alarmstore.h"
#include "store/database.h"
#include "ui/noisedialog.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;

namespace {

const Account kAlice{QStringLiteral("cams.example:9251"), QStringLiteral("alice")};
constexpr qint64 kNow = 1'700'000'000'000;
constexpr qint64 kHour = 3'600'000;

Alarm alarm(qint64 id, qint64 time)
{
    Alarm made;
    made.id = id;
    made.cameraId = QStringLiteral("GATE");
    made.type = QStringLiteral("motion");
    made.time = made.receivedAt = time;
    return made;
}

} // namespace

class TestNoiseCoordinator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAndMutes();
    void anotherAccountClosesIt();

private:
    QTemporaryDir m_folder;
};

void TestNoiseCoordinator::countsAndMutes()
{
    Database database(m_folder.filePath(QStringLiteral("w.sqlite")));
    database.open();
    AlarmStore store(&database);
    store.open(kAlice);
    store.append({alarm(1, kNow - 25 * kHour), alarm(2, kNow - kHour), alarm(3, kNow - kHour + 60'000)});

    NoiseCoordinator noise(&database);
    noise.setClock([] { return kNow; });
    noise.setAccount(kAlice);
    QWidget window;
    AlarmRules rules;
    rules.mutesHoldBack = Severity::Critical;
    noise.show(
        &window, [](const QString &id) -> QString { return u"Camera " + id; }, rules);
    auto *dialog = window.findChild<NoiseDialog *>();
    QVERIFY(dialog);
    auto *table = dialog->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const auto cell = [table](int column) { return table->model()->index(0, column).data().toString(); };
    QCOMPARE(cell(NoiseModel::NameColumn), QStringLiteral("Camera GATE"));
    QCOMPARE(cell(NoiseModel::AlarmsColumn), QStringLiteral("2")); // of the last 24 hours
    QCOMPARE(cell(NoiseModel::MuteColumn), QStringLiteral("1"));

    QList<Mute> mutes;
    connect(&noise, &NoiseCoordinator::muteRequested, this, [&mutes](const QList<Mute> &wanted) { mutes = wanted; });
    QSignalSpy edits(&noise, &NoiseCoordinator::editRequested);
    table->selectRow(0);
    dialog->findChild<QPushButton *>(QStringLiteral("noiseApplyMute"))->click();
    QCOMPARE(mutes,
             (QList<Mute>{
                 {{MuteTarget::Scope::Camera, QStringLiteral("GATE")}, Severity::Critical, kNow, kNow + 10 * 60'000}}));
    dialog->findChild<QPushButton *>(QStringLiteral("noiseApplyHold"))->click();
    QCOMPARE(edits.size(), 1);
}

void TestNoiseCoordinator::anotherAccountClosesIt()
{
    Database database(m_folder.filePath(QStringLiteral("w.sqlite")));
    database.open();
    NoiseCoordinator noise(&database);
    noise.setAccount(kAlice);
    QWidget window;
    noise.show(&window, {}, {});
    const QPointer<NoiseDialog> dialog = window.findChild<NoiseDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    noise.setAccount({});
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(TestNoiseCoordinator)
#include "tst_noisecoordinator.moc"
