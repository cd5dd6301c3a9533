#include "models/alarmmodel.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace watchpost;

namespace {

Alarm anAlarm(qint64 id, const QString &camera = QStringLiteral("cam"), const QString &type = QStringLiteral("motion"))
{
    Alarm result;
    result.id = id;
    result.cameraId = camera;
    result.type = type;
    result.severity = Severity::Notice;
    result.time = result.receivedAt = id * 1000;
    return result;
}

struct Fixture
{
    AlarmModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QList<qint64> ids() const
    {
        QList<qint64> result;
        for (int row = 0; row < model.rowCount(); ++row)
            result.append(model.alarm(row).id);
        return result;
    }
    QVariant at(int row, int role, int column = 0) const { return model.data(model.index(row, column), role); }
};

} // namespace

class TestAlarmModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBatchIsOneInsertionNewestFirst();
    void theSameAlarmTwiceIsOneRow();
    void rowsAreFoundAfterArrivals();
    void seenAndAcknowledged();
    void onlyWhatChangedIsAnnounced();
    void countsByCamera();
    void findsTheUnacknowledged();
    void theOldestLeaveAtTheLimit();
    void whatWaitsForAPersonStays();
    void notEvenTheseFillTheMemory();
    void aBatchBeyondTheLimitKeepsTheNewest();
    void namesComeFromTheLookup();
    void showsForeignTextSafely();
    void aGapSaysSo();
    void notes();
    void tellsTheTypes();
    void knowsWhatItHolds();
    void olderOnesComeAndGo();
    void olderOnesHaveABound();
    void blindnessAndLateAlarmsSaySo();
    void knowsTheWorstUnread();
    void givesRawValues();
    void countsMatchTheRowsAfterRandomOperations();
};

void TestAlarmModel::aBatchIsOneInsertionNewestFirst()
{
    Fixture f;
    f.model.setAlarms({anAlarm(2), anAlarm(1)});
    QSignalSpy inserted(&f.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy counts(&f.model, &AlarmModel::countsChanged);
    f.model.prepend({anAlarm(3), anAlarm(4), anAlarm(5)}); // in the order of arrival
    QCOMPARE(f.ids(), (QList<qint64>{5, 4, 3, 2, 1}));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 0);
    QCOMPARE(inserted[0][2].toInt(), 2);
    QCOMPARE(counts.size(), 1);
}

void TestAlarmModel::theSameAlarmTwiceIsOneRow()
{
    Fixture f;
    f.model.prepend({anAlarm(1), anAlarm(2), anAlarm(1)});
    f.model.prepend({anAlarm(2)});
    QCOMPARE(f.ids(), (QList<qint64>{2, 1}));
    QCOMPARE(f.model.unreadCount(), 2);
}

void TestAlarmModel::rowsAreFoundAfterArrivals()
{
    Fixture f;
    f.model.setAlarms({anAlarm(2), anAlarm(1)});
    f.model.prepend({anAlarm(3)});
    QCOMPARE(f.model.rowOf(1), 2);
    QCOMPARE(f.model.rowOf(3), 0);
    QCOMPARE(f.model.rowOf(99), -1);
    f.model.setAlarms({anAlarm(9)});
    QCOMPARE(f.model.rowOf(9), 0);
    QCOMPARE(f.model.rowOf(3), -1);
}

void TestAlarmModel::seenAndAcknowledged()
{
    Fixture f;
    f.model.setAlarms({anAlarm(3), anAlarm(2), anAlarm(1)});
    QCOMPARE(f.model.unreadCount(), 3);
    QCOMPARE(f.model.unacknowledgedCount(), 3);
    f.model.markSeen({2}, 50);
    QCOMPARE(f.model.unreadCount(), 2);
    QCOMPARE(f.model.unacknowledgedCount(), 3);
    f.model.acknowledge({2, 3, 77}, 60);
    QCOMPARE(f.model.unreadCount(), 1);
    QCOMPARE(f.model.unacknowledgedCount(), 1);
    QCOMPARE(f.model.alarm(1).seenAt, 50); // stays
    QCOMPARE(f.model.alarm(1).acknowledgedAt, 60);
    QCOMPARE(f.model.alarm(0).seenAt, 60); // acknowledged is seen
    f.model.acknowledge({2}, 90);
    QCOMPARE(f.model.alarm(1).acknowledgedAt, 60);
    QVERIFY(f.at(0, AlarmModel::SeenRole).toBool());
    QVERIFY(f.at(0, AlarmModel::AcknowledgedRole).toBool());
    QVERIFY(!f.at(2, AlarmModel::SeenRole).toBool());
    QCOMPARE(f.at(2, Qt::DisplayRole, AlarmModel::StatusColumn).toString(), QStringLiteral("New"));
    QCOMPARE(f.at(0, Qt::DisplayRole, AlarmModel::StatusColumn).toString(), QStringLiteral("Acknowledged"));
}

void TestAlarmModel::onlyWhatChangedIsAnnounced()
{
    Fixture f;
    f.model.setAlarms({anAlarm(5), anAlarm(4), anAlarm(3), anAlarm(2), anAlarm(1)});
    f.model.markSeen({3}, 1);
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    QSignalSpy counts(&f.model, &AlarmModel::countsChanged);
    f.model.markSeen({1, 5, 4, 3}, 2);
    QCOMPARE(counts.size(), 1);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0][0].toModelIndex().row(), 0);
    QCOMPARE(changed[0][1].toModelIndex().row(), 1);
    QCOMPARE(changed[1][0].toModelIndex().row(), 4);
    f.model.markSeen({1, 5, 4, 3}, 3);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(counts.size(), 1);
}

void TestAlarmModel::countsByCamera()
{
    Fixture f;
    Alarm gap = anAlarm(9, {});
    gap.kind = Alarm::Kind::Gap;
    f.model.prepend(
        {anAlarm(1, QStringLiteral("a")), anAlarm(2, QStringLiteral("b")), anAlarm(3, QStringLiteral("a")), gap});
    QCOMPARE(f.model.unreadByCamera(), (QHash<QString, int>{{QStringLiteral("a"), 2}, {QStringLiteral("b"), 1}}));
    QCOMPARE(f.model.unreadCount(), 4);
    f.model.acknowledge({2, 3}, 1);
    QCOMPARE(f.model.unreadByCamera(), (QHash<QString, int>{{QStringLiteral("a"), 1}}));
}

void TestAlarmModel::findsTheUnacknowledged()
{
    Fixture f;
    f.model.prepend({anAlarm(1, QStringLiteral("a")), anAlarm(2, QStringLiteral("b")),
                     anAlarm(3, QStringLiteral("a"), QStringLiteral("sos")), anAlarm(4, QStringLiteral("a"))});
    f.model.acknowledge({4}, 1);
    f.model.markSeen({1}, 1);
    QCOMPARE(f.model.unacknowledged(), (QList<qint64>{3, 2, 1}));
    QCOMPARE(f.model.unacknowledged(QStringLiteral("a")), (QList<qint64>{3, 1}));
    QCOMPARE(f.model.unacknowledged(QStringLiteral("a"), QStringLiteral("motion")), (QList<qint64>{1}));
    QCOMPARE(f.model.unacknowledged({}, QStringLiteral("motion")), (QList<qint64>{2, 1}));
}

void TestAlarmModel::theOldestLeaveAtTheLimit()
{
    Fixture f;
    f.model.setLimit(3);
    const auto done = [](qint64 id) {
        Alarm alarm = anAlarm(id);
        alarm.acknowledgedAt = 1;
        return alarm;
    };
    f.model.setAlarms({done(4), done(3), done(2), done(1)});
    QCOMPARE(f.ids(), (QList<qint64>{4, 3, 2}));
    f.model.prepend({done(5), done(6)});
    QCOMPARE(f.ids(), (QList<qint64>{6, 5, 4}));
    QCOMPARE(f.model.rowOf(2), -1);
    QCOMPARE(f.model.rowOf(4), 2);
    QCOMPARE(f.model.unreadCount(), 3);
    f.model.setLimit(1);
    QCOMPARE(f.ids(), (QList<qint64>{6}));
    QCOMPARE(f.model.unacknowledgedCount(), 0);
}

void TestAlarmModel::whatWaitsForAPersonStays()
{
    Fixture f;
    f.model.setLimit(2);
    QList<Alarm> loaded{anAlarm(6), anAlarm(5), anAlarm(4), anAlarm(3), anAlarm(2), anAlarm(1)};
    for (const int row : {1, 3, 5}) // 5, 3 and 1
        loaded[row].acknowledgedAt = 1;
    f.model.setAlarms(loaded);
    QCOMPARE(f.ids(), (QList<qint64>{6, 5, 4, 2}));
    QCOMPARE(f.model.unacknowledgedCount(), 3);
    f.model.prepend({anAlarm(7)});
    QCOMPARE(f.ids(), (QList<qint64>{7, 6, 5, 4, 2}));
    f.model.acknowledge({2, 4}, 9);
    f.model.prepend({anAlarm(8)}); // 5, 4 and 2 are done with now
    QCOMPARE(f.ids(), (QList<qint64>{8, 7, 6}));
}

void TestAlarmModel::notEvenTheseFillTheMemory()
{
    Fixture f;
    QList<Alarm> flood;
    for (qint64 id = 1; id <= 100001; ++id)
        flood.append(anAlarm(id));
    f.model.prepend(flood);
    QCOMPARE(f.model.rowCount(), 100000);
    f.model.prepend({anAlarm(100002)});
    QCOMPARE(f.model.rowCount(), 100000);
    QCOMPARE(f.model.rowOf(100002), 0);
    QCOMPARE(f.model.rowOf(2), -1);
    QCOMPARE(f.model.unacknowledgedCount(), 100000);
}

void TestAlarmModel::aBatchBeyondTheLimitKeepsTheNewest()
{
    Fixture f;
    f.model.setLimit(2);
    f.model.setAlarms({anAlarm(1)});
    f.model.acknowledge({1}, 5);
    f.model.prepend({anAlarm(2), anAlarm(3), anAlarm(4)}); // new ones are not acknowledged
    QCOMPARE(f.ids(), (QList<qint64>{4, 3, 2}));
}

void TestAlarmModel::namesComeFromTheLookup()
{
    Fixture f;
    f.model.setAlarms({anAlarm(1, QStringLiteral("a"))});
    QCOMPARE(f.at(0, AlarmModel::CameraNameRole).toString(), QStringLiteral("a"));
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    f.model.setNameLookup([](const QString &id) -> QString { return u"Name of " + id; });
    QCOMPARE(changed.size(), 1);
    QCOMPARE(f.at(0, AlarmModel::CameraNameRole).toString(), QStringLiteral("Name of a"));
    QCOMPARE(f.at(0, Qt::DisplayRole, AlarmModel::CameraColumn).toString(), QStringLiteral("Name of a"));
    f.model.namesChanged();
    QCOMPARE(changed.size(), 2);
}

void TestAlarmModel::showsForeignTextSafely()
{
    Fixture f;
    f.model.setAlarms({anAlarm(1, QStringLiteral("a\u202Eb"), QStringLiteral("<b>x\n</b>"))});
    QCOMPARE(f.at(0, Qt::DisplayRole, AlarmModel::CameraColumn).toString(), QStringLiteral("a<U+202E>b"));
    QCOMPARE(f.at(0, Qt::DisplayRole, AlarmModel::TypeColumn).toString(), QStringLiteral("<b>x\u240A</b>"));
    const QString sentence = f.at(0, Qt::AccessibleTextRole).toString();
    QVERIFY(!sentence.contains(QChar(u'\u202E')) && !sentence.contains(u'\n'));
    QVERIFY(!f.at(0, Qt::ToolTipRole).isValid());
    QCOMPARE(f.at(0, AlarmModel::TypeRole).toString(), QStringLiteral("<b>x\n</b>"));
}

void TestAlarmModel::aGapSaysSo()
{
    Fixture f;
    Alarm gap = anAlarm(1, {}, {});
    gap.kind = Alarm::Kind::Gap;
    gap.receivedAt = gap.time + 60000;
    gap.text = QStringLiteral("The link was lost");
    f.model.setAlarms({gap});
    QVERIFY(!f.at(0, AlarmModel::TypeNameRole).toString().isEmpty());
    QVERIFY(f.at(0, Qt::AccessibleTextRole).toString().contains(gap.text));
    QCOMPARE(f.at(0, AlarmModel::TextRole).toString(), gap.text);
    const QString from = QLocale().toString(QDateTime::fromMSecsSinceEpoch(gap.time), QLocale::ShortFormat);
    const QString to = QLocale().toString(QDateTime::fromMSecsSinceEpoch(gap.receivedAt), QLocale::ShortFormat);
    const QString times = f.at(0, Qt::DisplayRole, AlarmModel::TimeColumn).toString();
    QVERIFY(times.contains(from) && times.contains(to));
}

void TestAlarmModel::blindnessAndLateAlarmsSaySo()
{
    AlarmModel model;
    Alarm blind;
    blind.id = 1;
    blind.kind = Alarm::Kind::Blind;
    blind.time = 1'000'000;
    blind.text = QStringLiteral("No connection to host.");
    Alarm late = blind;
    late.id = 2;
    late.kind = Alarm::Kind::Gap;
    late.severity = Severity::Notice;
    Alarm missing = late;
    missing.id = 3;
    missing.severity = Severity::Warning;
    model.prepend({blind, late, missing});
    const auto of = [&](int row, int role) { return model.index(row, 0).data(role).toString(); };
    QCOMPARE(of(2, AlarmModel::TypeNameRole), QStringLiteral("This computer went blind"));
    QCOMPARE(of(2, AlarmModel::IconNameRole), QStringLiteral("alarm-blind"));
    QVERIFY(of(2, Qt::AccessibleTextRole).contains(u"went blind") &&
            of(2, Qt::AccessibleTextRole).contains(blind.text));
    QCOMPARE(of(1, AlarmModel::TypeNameRole), QStringLiteral("Alarms came late"));
    QCOMPARE(of(0, AlarmModel::TypeNameRole), QStringLiteral("Alarms may have been missed"));
    QVERIFY(of(0, AlarmModel::IconNameRole) != of(1, AlarmModel::IconNameRole));
}

void TestAlarmModel::knowsTheWorstUnread()
{
    AlarmModel model;
    QCOMPARE(model.worstUnread(), Severity::Notice);
    Alarm alarm;
    alarm.cameraId = QStringLiteral("A");
    for (const Severity severity : {Severity::Warning, Severity::Critical, Severity::Notice}) {
        ++alarm.id;
        alarm.severity = severity;
        model.prepend({alarm});
    }
    QCOMPARE(model.worstUnread(), Severity::Critical);
    model.markSeen({2}, 1);
    QCOMPARE(model.worstUnread(), Severity::Warning);
    model.acknowledge({1}, 1);
    QCOMPARE(model.worstUnread(), Severity::Notice);
    model.setAlarms({});
    QCOMPARE(model.worstUnread(), Severity::Notice);
    QCOMPARE(model.unreadCount(), 0);
}

void TestAlarmModel::givesRawValues()
{
    Fixture f;
    Alarm a = anAlarm(7, QStringLiteral("c"), QStringLiteral("tamper"));
    a.severity = Severity::Critical;
    f.model.setAlarms({a});
    QCOMPARE(f.at(0, AlarmModel::AlarmIdRole).toLongLong(), 7);
    QCOMPARE(f.at(0, AlarmModel::KindRole).toInt(), int(Alarm::Kind::Server));
    QCOMPARE(f.at(0, AlarmModel::CameraIdRole).toString(), QStringLiteral("c"));
    QCOMPARE(f.at(0, AlarmModel::TypeNameRole).toString(), QStringLiteral("Tampering"));
    QCOMPARE(f.at(0, AlarmModel::IconNameRole).toString(), QStringLiteral("alarm-tamper"));
    QCOMPARE(f.at(0, AlarmModel::SeverityRole).toInt(), int(Severity::Critical));
    QCOMPARE(f.at(0, AlarmModel::TimeRole).toLongLong(), 7000);
    QCOMPARE(f.at(0, Qt::DisplayRole, AlarmModel::SeverityColumn).toString(), QStringLiteral("Critical"));
    for (int column = 0; column < AlarmModel::ColumnCount; ++column)
        QVERIFY(!f.model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestAlarmModel::countsMatchTheRowsAfterRandomOperations()
{
    Fixture f;
    f.model.setLimit(50);
    QRandomGenerator random(11);
    qint64 next = 1;
    for (int step = 0; step < 600; ++step) {
        QList<Alarm> batch;
        QList<qint64> some;
        for (int i = random.bounded(8); i > 0; --i) {
            batch.append(anAlarm(next++, QStringLiteral("cam-%1").arg(random.bounded(4))));
            some.append(std::max<qint64>(1, next - random.bounded(70)));
        }
        switch (random.bounded(5)) {
        case 0:
            f.model.markSeen(some, step + 1);
            break;
        case 1:
            f.model.acknowledge(some, step + 1);
            break;
        case 2:
            if (random.bounded(20) == 0)
                f.model.setAlarms(batch);
            break;
        default:
            f.model.prepend(batch);
            if (!batch.isEmpty() && f.model.rowCount() > 50)
                QCOMPARE(f.model.alarm(f.model.rowCount() - 1).acknowledgedAt, 0);
        }
        int unread = 0;
        int unacknowledged = 0;
        QHash<QString, int> byCamera;
        for (int row = 0; row < f.model.rowCount(); ++row) {
            const Alarm &a = f.model.alarm(row);
            QCOMPARE(f.model.rowOf(a.id), row);
            unacknowledged += a.acknowledgedAt == 0;
            if (a.seenAt == 0) {
                ++unread;
                ++byCamera[a.cameraId];
            }
        }
        QCOMPARE(f.model.unreadCount(), unread);
        QCOMPARE(f.model.unacknowledgedCount(), unacknowledged);
        QCOMPARE(f.model.unreadByCamera(), byCamera);
    }
}

void TestAlarmModel::notes()
{
    Fixture f;
    f.model.prepend({anAlarm(1), anAlarm(2), anAlarm(3)});
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    f.model.acknowledge({1}, 50, QStringLiteral("Guard sent"));
    QCOMPARE(f.at(2, AlarmModel::NoteRole).toString(), QStringLiteral("Guard sent"));
    QCOMPARE(changed.size(), 1);
    f.model.acknowledge({1, 2}, 60, QStringLiteral("Another")); // the first one keeps its own
    QCOMPARE(f.at(2, AlarmModel::NoteRole).toString(), QStringLiteral("Guard sent"));
    QCOMPARE(f.at(1, AlarmModel::NoteRole).toString(), QStringLiteral("Another"));
    f.model.setNote({1, 3}, QStringLiteral("It was\nthe cat\u202e")); // 3 is not acknowledged
    QCOMPARE(f.at(2, AlarmModel::NoteRole).toString(), QStringLiteral("It was\nthe cat\u202e"));
    QCOMPARE(f.at(0, AlarmModel::NoteRole).toString(), QString());
    // In a line, and safe, wherever it is read.
    QCOMPARE(f.at(2, Qt::DisplayRole, AlarmModel::StatusColumn).toString(),
             QStringLiteral("Acknowledged: It was the cat<U+202E>"));
    QVERIFY(f.at(2, Qt::AccessibleTextRole).toString().contains(QStringLiteral("It was the cat")));
    f.model.setNote({1}, QString(kMaxAlarmNoteLength + 5, u'x'));
    QCOMPARE(f.model.alarm(2).note.size(), kMaxAlarmNoteLength);
    f.model.setNote({1}, {});
    QCOMPARE(f.at(2, Qt::DisplayRole, AlarmModel::StatusColumn).toString(), QStringLiteral("Acknowledged"));
}

void TestAlarmModel::tellsTheTypes()
{
    Fixture f;
    Alarm gap = anAlarm(3, {}, QStringLiteral("no type"));
    gap.kind = Alarm::Kind::Gap;
    f.model.prepend({anAlarm(1, QStringLiteral("a"), QStringLiteral("smoke")), anAlarm(2), gap, anAlarm(4)});
    QCOMPARE(f.model.types(), (QStringList{QStringLiteral("motion"), QStringLiteral("smoke")}));
    f.model.acknowledge({1}, 5);
    f.model.setLimit(3);
    QCOMPARE(f.model.types(), QStringList{QStringLiteral("motion")});
    f.model.setAlarms({});
    QVERIFY(f.model.types().isEmpty());
}

void TestAlarmModel::knowsWhatItHolds()
{
    Fixture f;
    f.model.setLimit(3);
    f.model.prepend({anAlarm(1), anAlarm(2), anAlarm(3)});
    QCOMPARE(f.model.completeFrom(), 0);
    QVERIFY(f.model.holdsAll(0, 0));
    f.model.acknowledge({1, 2}, 5);
    QSignalSpy told(&f.model, &AlarmModel::completenessChanged);
    f.model.prepend({anAlarm(4)}); // and the first one leaves
    QCOMPARE(told.size(), 1);
    QCOMPARE(f.model.completeFrom(), 1001);
    QVERIFY(!f.model.holdsAll(0, 0));
    QVERIFY(!f.model.holdsAll(1000, 1001));
    QVERIFY(f.model.holdsAll(1001, 0));
    f.model.setCompleteFrom(900); // what is known to be missing is not forgotten
    QCOMPARE(f.model.completeFrom(), 1001);
    Alarm old = anAlarm(1);
    old.acknowledgedAt = 5;
    f.model.setAlarms({anAlarm(9), anAlarm(8), anAlarm(7), old});
    QCOMPARE(f.ids(), (QList<qint64>{9, 8, 7}));
    QCOMPARE(f.model.completeFrom(), 1001);
    f.model.setAlarms({anAlarm(9)});
    QCOMPARE(f.model.completeFrom(), 0);
    f.model.setCompleteFrom(5000);
    QCOMPARE(f.model.heldFrom(0), 5000);
}

void TestAlarmModel::olderOnesComeAndGo()
{
    Fixture f;
    f.model.setLimit(3);
    f.model.setAlarms({anAlarm(30), anAlarm(29), anAlarm(11)}); // 11: nobody has acknowledged it
    f.model.setCompleteFrom(25'000);
    const auto done = [](qint64 id) {
        Alarm alarm = anAlarm(id);
        alarm.acknowledgedAt = alarm.seenAt = 1;
        return alarm;
    };
    QSignalSpy counts(&f.model, &AlarmModel::countsChanged);
    f.model.setOlder({done(12), anAlarm(11), done(10)}, 10'000, 13'000);
    QCOMPARE(f.ids(), (QList<qint64>{30, 29, 12, 11, 10}));
    QCOMPARE(counts.size(), 1);
    QCOMPARE(f.model.unacknowledgedCount(), 3);
    QVERIFY(f.model.hasOlder());
    QVERIFY(f.model.holdsAll(10'000, 13'000));
    QVERIFY(f.model.holdsAll(11'000, 12'000));
    QVERIFY(!f.model.holdsAll(10'000, 13'001)); // there is a hole up to 25'000
    QVERIFY(!f.model.holdsAll(10'000, 0));
    QVERIFY(!f.model.holdsAll(9'999, 13'000));
    QCOMPARE(f.model.heldFrom(0), 25'000);
    QCOMPARE(f.model.rowOf(12), 2);
    f.model.prepend({anAlarm(31)}); // beyond the limit, and yet none leaves that somebody looks at
    QCOMPARE(f.ids(), (QList<qint64>{31, 30, 29, 12, 11, 10}));
    f.model.setOlder({done(24), done(20)}, 20'000, 25'000); // another stretch instead, up to what is here
    QCOMPARE(f.ids(), (QList<qint64>{31, 30, 29, 24, 20, 11}));
    QVERIFY(f.model.holdsAll(20'000, 0));
    QCOMPARE(f.model.heldFrom(0), 20'000);
    f.model.dropOlder();
    QCOMPARE(f.ids(), (QList<qint64>{31, 30, 29, 11}));
    QVERIFY(!f.model.hasOlder());
    QVERIFY(!f.model.holdsAll(20'000, 0));
    QVERIFY(f.model.holdsAll(25'000, 0));
    counts.clear();
    f.model.dropOlder();
    QVERIFY(counts.isEmpty());
    // A stretch in which there is none is one that is known, too.
    f.model.setOlder({}, 0, 25'000);
    QVERIFY(f.model.hasOlder());
    QVERIFY(f.model.holdsAll(0, 0));
    f.model.setAlarms({});
    QVERIFY(!f.model.hasOlder());
}

void TestAlarmModel::olderOnesHaveABound()
{
    AlarmModel model;
    QList<Alarm> kept;
    for (qint64 id = 300'000; id > 210'000; --id)
        kept.append(anAlarm(id)); // nobody has acknowledged them: all stay
    model.setAlarms(kept);
    model.setCompleteFrom(200'000'000);
    QCOMPARE(model.olderRoom(), 5'000); // and as much again for what comes meanwhile
    QList<Alarm> older;
    for (qint64 id = 100'000; id > 80'000; --id)
        older.append(anAlarm(id));
    model.setOlder(older, 80'001'000, 200'000'000);
    QCOMPARE(model.rowCount(), 100'000);
    QCOMPARE(model.heldFrom(0), 90'000'001); // the later ones are here
    QVERIFY(!model.holdsAll(90'000'000, 0));
    model.prepend({anAlarm(300'001)}); // now the oldest do leave, and it says so
    QCOMPARE(model.rowCount(), 100'000);
    QCOMPARE(model.heldFrom(0), 90'001'001);
    QCOMPARE(model.completeFrom(), 200'000'000);
}

QTEST_GUILESS_MAIN(TestAlarmModel)
#include "tst_alarmmodel.moc"
