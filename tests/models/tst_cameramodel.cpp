#include "models/cameramodel.h"

#include "models/standing.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace watchpost;

namespace {

Camera camera(const QString &id, const QString &name = {}, Binding binding = Binding::Confirmed)
{
    return {.id = id, .password = QStringLiteral("pw"), .name = name, .binding = binding, .refusal = {}};
}

QList<Camera> cameras(int count)
{
    QList<Camera> list;
    for (int i = 0; i < count; ++i)
        list.append(camera(QStringLiteral("cam-%1").arg(i)));
    return list;
}

Alarm anAlarm(const QString &cameraId, const QString &type, qint64 time)
{
    Alarm result;
    result.cameraId = cameraId;
    result.type = type;
    result.time = result.receivedAt = time;
    return result;
}

struct Fixture
{
    CameraModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QVariant at(int row, int role, int column = 0) const { return model.data(model.index(row, column), role); }
    OnlineState state(int row) const { return static_cast<OnlineState>(at(row, CameraModel::StateRole).toInt()); }
};

} // namespace

class TestCameraModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void setHidesRemovedOnes();
    void putAddsAtTheEndAndKeepsStates();
    void putOfTheSameIdTwiceMakesOneRow();
    void becomingRemovedTakesTheRowAway();
    void removesScatteredRows_data();
    void removesScatteredRows();
    void statesCoalesceIntoOneAnnouncement();
    void announcesContiguousRanges();
    void anEqualStateChangesNothing();
    void sinceIsTheTimeOfTheChange();
    void losingTheLinkIsAnnouncedAtOnce();
    void countsFollowEveryOperation();
    void countsAreAnnouncedOncePerFrame();
    void lastAlarmIsTheLatest();
    void unreadCountsFollowTheHash();
    void aDisabledCameraCountsInNoState();
    void changesInADay();
    void whatTheUserSaysIsThere();
    void showsForeignTextSafely();
    void saysFullSentences();
    void announcesByItselfWithinAFrame();
    void largeListsAreFast();
};

void TestCameraModel::startsEmpty()
{
    Fixture f;
    QCOMPARE(f.model.rowCount(), 0);
    QCOMPARE(f.model.columnCount(), int(CameraModel::ColumnCount));
    QCOMPARE(f.model.rowOf(QStringLiteral("x")), -1);
    QCOMPARE(f.model.nameOf(QStringLiteral("x")), QStringLiteral("x"));
    QCOMPARE(f.model.counts(), CameraCounts());
    for (int column = 0; column < CameraModel::ColumnCount; ++column)
        QVERIFY(!f.model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestCameraModel::setHidesRemovedOnes()
{
    Fixture f;
    f.model.setCameras({camera(QStringLiteral("a")), camera(QStringLiteral("b"), {}, Binding::Removed),
                        camera(QStringLiteral("c"), QStringLiteral("Gate"))});
    QCOMPARE(f.model.rowCount(), 2);
    QCOMPARE(f.model.rowOf(QStringLiteral("b")), -1);
    QCOMPARE(f.at(1, CameraModel::IdRole).toString(), QStringLiteral("c"));
    QCOMPARE(f.model.nameOf(QStringLiteral("c")), QStringLiteral("Gate"));
    QCOMPARE(f.at(0, CameraModel::NameRole).toString(), QStringLiteral("a"));
    QCOMPARE(f.at(0, CameraModel::OwnNameRole).toString(), QString());
}

void TestCameraModel::putAddsAtTheEndAndKeepsStates()
{
    Fixture f;
    f.model.setCameras(cameras(2));
    f.model.applyStates({{QStringLiteral("cam-1"), OnlineState::Online}}, 1000);
    QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    f.model.putCameras({camera(QStringLiteral("cam-1"), QStringLiteral("Renamed")), camera(QStringLiteral("new"))});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(f.model.rowOf(QStringLiteral("new")), 2);
    QCOMPARE(f.model.rowOf(QStringLiteral("cam-1")), 1);
    QCOMPARE(f.state(1), OnlineState::Online);
    QCOMPARE(f.at(1, CameraModel::SinceRole).toLongLong(), 1000);
    QCOMPARE(f.model.nameOf(QStringLiteral("cam-1")), QStringLiteral("Renamed"));
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    f.model.flush();
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed[0][2].value<QList<int>>().isEmpty()); // a new name: anything may have changed
}

void TestCameraModel::putOfTheSameIdTwiceMakesOneRow()
{
    Fixture f;
    f.model.putCameras({camera(QStringLiteral("a"), QStringLiteral("1")), camera(QStringLiteral("b")),
                        camera(QStringLiteral("a"), QStringLiteral("2"))});
    QCOMPARE(f.model.rowCount(), 2);
    QCOMPARE(f.model.nameOf(QStringLiteral("a")), QStringLiteral("2"));
    QCOMPARE(f.model.counts().all, 2);
}

void TestCameraModel::becomingRemovedTakesTheRowAway()
{
    Fixture f;
    f.model.setCameras(cameras(3));
    f.model.putCameras({camera(QStringLiteral("cam-1"), {}, Binding::Removed)});
    QCOMPARE(f.model.rowCount(), 2);
    QCOMPARE(f.model.rowOf(QStringLiteral("cam-2")), 1);
    QCOMPARE(f.model.counts().all, 2);
}

void TestCameraModel::removesScatteredRows_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("some, row by row") << 10;
    QTest::newRow("many, built anew") << 2;
    QTest::newRow("all, one range") << 1;
}

void TestCameraModel::removesScatteredRows()
{
    QFETCH(int, step);
    Fixture f;
    f.model.setCameras(cameras(400));
    QList<CameraStateChange> states;
    QStringList ids{QStringLiteral("not there"), QStringLiteral("cam-0")}; // twice in the list
    for (int i = 0; i < 400; ++i) {
        states.append({QStringLiteral("cam-%1").arg(i), i % 3 == 0 ? OnlineState::Online : OnlineState::Offline});
        if (i % step == 0)
            ids.append(QStringLiteral("cam-%1").arg(i));
    }
    f.model.applyStates(states, 1);
    f.model.removeCameras(ids);
    int row = 0;
    int online = 0;
    for (int i = 0; i < 400; ++i) {
        const QString id = QStringLiteral("cam-%1").arg(i);
        if (i % step == 0) {
            QCOMPARE(f.model.rowOf(id), -1);
            continue;
        }
        QCOMPARE(f.model.rowOf(id), row);
        QCOMPARE(f.at(row, CameraModel::IdRole).toString(), id);
        QCOMPARE(f.state(row), i % 3 == 0 ? OnlineState::Online : OnlineState::Offline);
        online += i % 3 == 0;
        ++row;
    }
    QCOMPARE(f.model.rowCount(), row);
    QCOMPARE(f.model.counts(), (CameraCounts{row, online, row - online, 0}));
}

void TestCameraModel::statesCoalesceIntoOneAnnouncement()
{
    Fixture f;
    f.model.setCameras(cameras(3));
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    for (int i = 0; i < 101; ++i)
        f.model.applyStates({{QStringLiteral("cam-1"), i % 2 ? OnlineState::Offline : OnlineState::Online}}, i);
    QCOMPARE(changed.size(), 0);
    QVERIFY(changed.wait(1000));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 1);
    QCOMPARE(changed[0][1].toModelIndex().column(), CameraModel::ColumnCount - 1);
    QVERIFY(changed[0][2].value<QList<int>>().contains(CameraModel::StateRole));
    QVERIFY(!changed[0][2].value<QList<int>>().contains(CameraModel::NameRole));
    QCOMPARE(f.state(1), OnlineState::Online); // the last one
    f.model.flush();
    QCOMPARE(changed.size(), 1); // nothing is announced twice
}

void TestCameraModel::announcesContiguousRanges()
{
    Fixture f;
    f.model.setCameras(cameras(10));
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    QList<CameraStateChange> batch;
    for (const int row : {7, 2, 3, 1, 9})
        batch.append({QStringLiteral("cam-%1").arg(row), OnlineState::Online});
    f.model.applyStates(batch, 5);
    f.model.flush();
    QList<std::pair<int, int>> ranges;
    for (const auto &arguments : changed)
        ranges.append({arguments[0].toModelIndex().row(), arguments[1].toModelIndex().row()});
    QCOMPARE(ranges, (QList<std::pair<int, int>>{{1, 3}, {7, 7}, {9, 9}}));
}

void TestCameraModel::anEqualStateChangesNothing()
{
    Fixture f;
    f.model.setCameras(cameras(2));
    f.model.applyStates({{QStringLiteral("cam-0"), OnlineState::Online}}, 100);
    f.model.flush();
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    f.model.applyStates({{QStringLiteral("cam-0"), OnlineState::Online},
                         {QStringLiteral("cam-1"), OnlineState::Unknown},
                         {QStringLiteral("unheard of"), OnlineState::Online}},
                        200);
    f.model.flush();
    QCOMPARE(changed.size(), 0);
    QCOMPARE(f.at(0, CameraModel::SinceRole).toLongLong(), 100);
    QCOMPARE(f.at(1, CameraModel::SinceRole).toLongLong(), 0);
    QCOMPARE(f.model.rowCount(), 2);
}

void TestCameraModel::sinceIsTheTimeOfTheChange()
{
    Fixture f;
    f.model.setCameras(cameras(1));
    QCOMPARE(f.at(0, CameraModel::SinceRole).toLongLong(), 0);
    f.model.applyStates({{QStringLiteral("cam-0"), OnlineState::Online}}, 100);
    QCOMPARE(f.at(0, CameraModel::SinceRole).toLongLong(), 100);
    f.model.applyStates({{QStringLiteral("cam-0"), OnlineState::Offline}}, 300);
    QCOMPARE(f.at(0, CameraModel::SinceRole).toLongLong(), 300);
    f.model.applyStates({{QStringLiteral("cam-0"), OnlineState::Unknown}}, 400); // null on the wire
    QCOMPARE(f.state(0), OnlineState::Unknown);
    QCOMPARE(f.at(0, CameraModel::SinceRole).toLongLong(), 400);
}

void TestCameraModel::losingTheLinkIsAnnouncedAtOnce()
{
    Fixture f;
    f.model.setCameras(cameras(4));
    f.model.applyStates(
        {{QStringLiteral("cam-0"), OnlineState::Online}, {QStringLiteral("cam-2"), OnlineState::Offline}}, 100);
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    QSignalSpy counts(&f.model, &CameraModel::countsChanged);
    f.model.loseStates(500);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(counts.size(), 0); // never announced as online, so nothing to take back
    for (const int row : {0, 2}) {
        QCOMPARE(f.state(row), OnlineState::Unknown);
        QCOMPARE(f.at(row, CameraModel::SinceRole).toLongLong(), 500);
    }
    QCOMPARE(f.at(1, CameraModel::SinceRole).toLongLong(), 0); // was not known before either
    QCOMPARE(f.model.counts(), (CameraCounts{4, 0, 0, 4}));
    f.model.loseStates(900);
    QCOMPARE(f.at(0, CameraModel::SinceRole).toLongLong(), 500);
}

void TestCameraModel::countsFollowEveryOperation()
{
    Fixture f;
    QRandomGenerator random(7);
    for (int step = 0; step < 2000; ++step) {
        const QString id = QStringLiteral("cam-%1").arg(random.bounded(40));
        switch (random.bounded(6)) {
        case 0:
            f.model.putCameras({camera(id, {}, random.bounded(5) ? Binding::Confirmed : Binding::Removed)});
            break;
        case 1:
            f.model.removeCameras({id, QStringLiteral("cam-%1").arg(random.bounded(40))});
            break;
        case 2:
            if (random.bounded(20) == 0)
                f.model.loseStates(step);
            break;
        case 3:
            if (random.bounded(50) == 0)
                f.model.setCameras(cameras(random.bounded(40)));
            break;
        default:
            f.model.applyStates({{id, static_cast<OnlineState>(random.bounded(3))}}, step);
        }
        CameraCounts expected;
        for (int row = 0; row < f.model.rowCount(); ++row) {
            ++expected.all;
            ++(f.state(row) == OnlineState::Online    ? expected.online
               : f.state(row) == OnlineState::Offline ? expected.offline
                                                      : expected.unknown);
            QCOMPARE(f.model.rowOf(f.at(row, CameraModel::IdRole).toString()), row);
        }
        QCOMPARE(f.model.counts(), expected);
    }
}

void TestCameraModel::countsAreAnnouncedOncePerFrame()
{
    Fixture f;
    QSignalSpy counts(&f.model, &CameraModel::countsChanged);
    f.model.setCameras(cameras(3));
    QCOMPARE(counts.size(), 1);
    f.model.applyStates({{QStringLiteral("cam-0"), OnlineState::Online}}, 1);
    f.model.applyStates({{QStringLiteral("cam-1"), OnlineState::Offline}}, 1);
    f.model.putCameras({camera(QStringLiteral("new"))});
    QCOMPARE(counts.size(), 1);
    QVERIFY(counts.wait(1000));
    QCOMPARE(counts.size(), 2);
    QCOMPARE(counts[1][0].value<CameraCounts>(), (CameraCounts{4, 1, 1, 2}));
}

void TestCameraModel::lastAlarmIsTheLatest()
{
    Fixture f;
    f.model.noteAlarms({anAlarm(QStringLiteral("late"), QStringLiteral("sos"), 70)}); // before its camera is known
    f.model.putCameras({camera(QStringLiteral("a")), camera(QStringLiteral("late"))});
    f.model.flush();
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    Alarm gap = anAlarm(QStringLiteral("a"), {}, 900);
    gap.kind = Alarm::Kind::Gap;
    f.model.noteAlarms({anAlarm(QStringLiteral("a"), QStringLiteral("motion"), 100),
                        anAlarm(QStringLiteral("a"), QStringLiteral("smoke"), 50), // a replay comes late
                        gap});
    QCOMPARE(f.at(0, CameraModel::LastAlarmTypeRole).toString(), QStringLiteral("motion"));
    QCOMPARE(f.at(0, CameraModel::LastAlarmTimeRole).toLongLong(), 100);
    QCOMPARE(f.at(1, CameraModel::LastAlarmTypeRole).toString(), QStringLiteral("sos"));
    f.model.flush();
    QCOMPARE(changed.size(), 1);
    QVERIFY(f.at(0, Qt::DisplayRole, CameraModel::LastAlarmColumn).toString().startsWith(QStringLiteral("Motion")));
    f.model.setCameras({camera(QStringLiteral("a"))}); // another account's camera may have the same ID
    QCOMPARE(f.at(0, CameraModel::LastAlarmTypeRole).toString(), QString());
}

void TestCameraModel::unreadCountsFollowTheHash()
{
    Fixture f;
    f.model.setCameras(cameras(3));
    f.model.setUnread({{QStringLiteral("cam-0"), 2}, {QStringLiteral("cam-1"), 1}, {QStringLiteral("late"), 5}});
    f.model.flush();
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    f.model.setUnread({{QStringLiteral("cam-1"), 1}, {QStringLiteral("cam-2"), 4}, {QStringLiteral("late"), 5}});
    f.model.flush();
    QCOMPARE(changed.size(), 2); // rows 0 and 2; 1 has the same
    QCOMPARE(f.at(0, CameraModel::UnreadAlarmsRole).toInt(), 0);
    QCOMPARE(f.at(1, CameraModel::UnreadAlarmsRole).toInt(), 1);
    QCOMPARE(f.at(2, CameraModel::UnreadAlarmsRole).toInt(), 4);
    f.model.putCameras({camera(QStringLiteral("late"))});
    QCOMPARE(f.at(3, CameraModel::UnreadAlarmsRole).toInt(), 5);
}

void TestCameraModel::aDisabledCameraCountsInNoState()
{
    Fixture f;
    f.model.setCameras(cameras(3));
    f.model.applyStates(
        {{QStringLiteral("cam-0"), OnlineState::Online}, {QStringLiteral("cam-1"), OnlineState::Offline}}, 1);
    Camera off = camera(QStringLiteral("cam-1"));
    off.disabled = true;
    f.model.putCameras({off});
    f.model.flush();
    QCOMPARE(f.model.counts(), (CameraCounts{3, 1, 0, 1, 1}));
    QVERIFY(f.model.isDisabled(QStringLiteral("cam-1")));
    QVERIFY(!f.model.isDisabled(QStringLiteral("cam-0")));
    QVERIFY(!f.model.isDisabled(QStringLiteral("nope")));
    QCOMPARE(f.state(1), OnlineState::Offline); // it is still known
    QCOMPARE(f.at(1, CameraModel::StandingRole).toInt(), int(Standing::Disabled));
    QVERIFY(f.at(1, Qt::AccessibleTextRole).toString().contains(u"Disabled"));
    f.model.applyStates({{QStringLiteral("cam-1"), OnlineState::Online}}, 2);
    QCOMPARE(f.model.counts(), (CameraCounts{3, 1, 0, 1, 1}));
    off.disabled = false;
    f.model.putCameras({off});
    QCOMPARE(f.model.counts(), (CameraCounts{3, 2, 0, 1, 0}));
    off.disabled = true;
    f.model.putCameras({off});
    f.model.removeCameras({QStringLiteral("cam-1")});
    QCOMPARE(f.model.counts(), (CameraCounts{2, 1, 0, 1, 0}));
}

void TestCameraModel::changesInADay()
{
    Fixture f;
    f.model.setCameras(cameras(2));
    const auto changes = [&f](int row) { return f.at(row, CameraModel::ChangeCountRole).toInt(); };
    QCOMPARE(changes(0), -1);
    QCOMPARE(f.at(0, Qt::DisplayRole, CameraModel::ChangesColumn).toString(), QString());
    f.model.flush();
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    f.model.setChangeCounts({{QStringLiteral("cam-1"), 7}, {QStringLiteral("later"), 2}});
    QCOMPARE(changes(0), 0);
    QCOMPARE(changes(1), 7);
    QCOMPARE(f.at(1, Qt::DisplayRole, CameraModel::ChangesColumn).toString(), QStringLiteral("7"));
    f.model.flush();
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed[0][2].value<QList<int>>().contains(CameraModel::ChangeCountRole));
    f.model.putChangeCounts({{QStringLiteral("cam-0"), 3}});
    QCOMPARE(changes(0), 3);
    QCOMPARE(changes(1), 7);
    f.model.putCameras({camera(QStringLiteral("later")), camera(QStringLiteral("new"))});
    QCOMPARE(changes(2), 2);
    QCOMPARE(changes(3), 0);
    f.model.setCameras(cameras(1)); // another account
    QCOMPARE(changes(0), -1);
}

void TestCameraModel::whatTheUserSaysIsThere()
{
    Fixture f;
    Camera said = camera(QStringLiteral("a"), QStringLiteral("Site/Floor/Door"));
    said.tags = {QStringLiteral("one"), QStringLiteral("two")};
    said.note = QStringLiteral("two\nlines");
    said.favourite = true;
    f.model.setCameras({said});
    QCOMPARE(f.at(0, CameraModel::NameRole).toString(), QStringLiteral("Site/Floor/Door"));
    QCOMPARE(f.at(0, CameraModel::ShownNameRole).toString(), QStringLiteral("Door"));
    QCOMPARE(f.at(0, Qt::DisplayRole, CameraModel::NameColumn).toString(), QStringLiteral("Door"));
    QCOMPARE(f.at(0, Qt::DisplayRole, CameraModel::GroupColumn).toString(), QStringLiteral("Site/Floor"));
    QVERIFY(f.at(0, Qt::DisplayRole, CameraModel::TagsColumn).toString().contains(u"one"));
    QCOMPARE(f.at(0, Qt::DisplayRole, CameraModel::NoteColumn).toString(), QStringLiteral("two lines"));
    QVERIFY(f.at(0, CameraModel::FavouriteRole).toBool());
    QVERIFY(f.at(0, Qt::AccessibleTextRole).toString().contains(u"favourite"));
    for (int column = 0; column < CameraModel::ColumnCount; ++column)
        QVERIFY(f.at(0, Qt::AccessibleTextRole, column).toString().startsWith(u"Site/Floor/Door"));
}

void TestCameraModel::showsForeignTextSafely()
{
    Fixture f;
    const QString id = QStringLiteral("a\nb\u202Ec");
    f.model.setCameras({camera(id)});
    QCOMPARE(f.at(0, CameraModel::IdRole).toString(), id);
    for (const int column : {CameraModel::NameColumn, CameraModel::IdColumn}) {
        const QString shown = f.at(0, Qt::DisplayRole, column).toString();
        QCOMPARE(shown, QStringLiteral("a\u240Ab<U+202E>c"));
        QVERIFY(f.at(0, Qt::AccessibleTextRole, column).toString().contains(shown));
    }
    QVERIFY(!f.at(0, Qt::ToolTipRole).isValid()); // a tool tip would be taken for rich text
}

void TestCameraModel::saysFullSentences()
{
    Fixture f;
    const QDateTime noon(QDate(2026, 3, 4), QTime(12, 3));
    f.model.setCameras({camera(QStringLiteral("F-1"), QStringLiteral("Front door"))});
    QCOMPARE(f.at(0, Qt::AccessibleTextRole).toString(), QStringLiteral("Front door, Unknown"));
    QCOMPARE(f.at(0, Qt::DisplayRole, CameraModel::SinceColumn).toString(), QString());
    f.model.applyStates({{QStringLiteral("F-1"), OnlineState::Online}}, noon.toMSecsSinceEpoch());
    const QString since = QLocale().toString(noon, QLocale::ShortFormat);
    QCOMPARE(f.at(0, Qt::AccessibleTextRole).toString(), QStringLiteral("Front door, Online since %1").arg(since));
    QCOMPARE(f.at(0, Qt::DisplayRole, CameraModel::SinceColumn).toString(), since);
    QCOMPARE(f.at(0, Qt::DisplayRole, CameraModel::StateColumn).toString(), QStringLiteral("Online"));
    QCOMPARE(f.at(0, Qt::AccessibleTextRole, CameraModel::IdColumn).toString(), QStringLiteral("Front door, ID F-1"));
    QCOMPARE(f.at(0, Qt::AccessibleTextRole, CameraModel::LastAlarmColumn).toString(),
             QStringLiteral("Front door, no alarm"));

    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    f.model.applyStates({{QStringLiteral("F-1"), OnlineState::Offline}}, now);
    const QString today = QLocale().toString(QDateTime::fromMSecsSinceEpoch(now).time(), QLocale::ShortFormat);
    QCOMPARE(f.at(0, Qt::DisplayRole, CameraModel::SinceColumn).toString(), today);
    f.model.setUnread({{QStringLiteral("F-1"), 3}});
    QVERIFY(f.at(0, Qt::AccessibleTextRole).toString().contains(QStringLiteral("3 unread")));
}

void TestCameraModel::announcesByItselfWithinAFrame()
{
    Fixture f;
    f.model.setCameras(cameras(1));
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    f.model.applyStates({{QStringLiteral("cam-0"), OnlineState::Online}}, 1);
    QVERIFY(changed.wait(1000));
    f.model.putCameras({camera(QStringLiteral("cam-0"), QStringLiteral("New name"))});
    QVERIFY(changed.wait(1000));
    f.model.noteAlarms({anAlarm(QStringLiteral("cam-0"), QStringLiteral("sos"), 1)});
    QVERIFY(changed.wait(1000));
    f.model.setUnread({{QStringLiteral("cam-0"), 1}});
    QVERIFY(changed.wait(1000));
    QCOMPARE(changed.size(), 4);
}

void TestCameraModel::largeListsAreFast()
{
    CameraModel model;
    QElapsedTimer timer;
    timer.start();
    model.setCameras(cameras(100000));
    QList<CameraStateChange> batch;
    for (int i = 0; i < 100000; ++i)
        batch.append({QStringLiteral("cam-%1").arg(i), i % 2 ? OnlineState::Online : OnlineState::Offline});
    for (int round = 0; round < 5; ++round) {
        model.applyStates(batch, round);
        model.loseStates(round);
    }
    QCOMPARE(model.counts().unknown, 100000);
    QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestCameraModel)
#include "tst_cameramodel.moc"
