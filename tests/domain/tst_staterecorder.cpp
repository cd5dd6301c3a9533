// What goes into the history; the reader (resolveChanges) must find there what was so.
#include "domain/staterecorder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace watchpost;

namespace {

constexpr auto Unknown = OnlineState::Unknown;
constexpr auto Offline = OnlineState::Offline;
constexpr auto Online = OnlineState::Online;

const QString A = QStringLiteral("A");
const QString B = QStringLiteral("B");
const QString C = QStringLiteral("C");

QString name(int number)
{
    return QString::number(number);
}

QList<CameraStateChange> all(int count, OnlineState state, StateCause cause = StateCause::Answer)
{
    QList<CameraStateChange> batch;
    for (int i = 0; i < count; ++i)
        batch.append({name(i), state, cause});
    return batch;
}

// The end of the history as another run of the program finds it.
StateRecorder::Past pastOf(const QList<StateRow> &rows)
{
    StateRecorder::Past past;
    QHash<QString, StateRow> last;
    for (const StateRow &row : rows) {
        past.lastRow = row.row;
        if (row.camera.isEmpty())
            past.end = row;
        else
            last.insert(row.camera, row);
    }
    past.last = last.values();
    return past;
}

OnlineState shown(const QString &camera, const QList<StateRow> &rows)
{
    const QList<StateChange> changes = resolveChanges(camera, rows);
    return changes.isEmpty() ? Unknown : changes.constLast().state;
}

} // namespace

class tst_StateRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatsNothing();
    void losesAllInOneRow();
    void findsAllAgainInOneRow();
    void whoDoesNotAnswerIsUnknown();
    void whatFewSayIsWrittenForThem();
    void saysThatItWasAsBeforeForAWhile();
    void remembersOverRestarts();
    void doesNotTrustWhatWasNeverTakenBack();
    void forgets();
    void dropsWhatIsTooMuch();
    void tellsTheLatest();
    void givesRowsInPortions();
    void agreesWithTheReader_data();
    void agreesWithTheReader();
};

void tst_StateRecorder::repeatsNothing()
{
    StateRecorder recorder;
    recorder.begin({});
    QVERIFY(!recorder.isWatching());
    recorder.take({{A, Unknown}, {B, Online}, {B, Online}, {B, Offline, StateCause::Answer}, {A, Unknown}}, 100);
    QVERIFY(recorder.isWatching());
    const QList<StateRow> rows = recorder.takeRows(100);
    QCOMPARE(rows, (QList<StateRow>{{1, B, Online, Unknown, 100, StateCause::Push},
                                    {2, B, Offline, Online, 100, StateCause::Answer}}));
    recorder.take({{B, Offline}}, 200);
    recorder.take({{B, Unknown}}, 300); // the server itself does not know
    recorder.take({{B, Online}}, 400);
    QCOMPARE(recorder.takeRows(100), (QList<StateRow>{{3, B, Unknown, Offline, 300, StateCause::Push},
                                                      {4, B, Online, Offline, 400, StateCause::Push}}));
    QCOMPARE(recorder.waiting(), 0);
}

void tst_StateRecorder::losesAllInOneRow()
{
    StateRecorder recorder;
    recorder.begin({});
    recorder.lose(50, StateCause::LinkLost); // nothing was known
    QCOMPARE(recorder.waiting(), 0);
    recorder.take(all(100000, Online), 100);
    QCOMPARE(recorder.takeRows(1000000).size(), 100000);
    recorder.lose(200, StateCause::LinkLost);
    recorder.lose(210, StateCause::LoggedOut);
    const QList<StateRow> rows = recorder.takeRows(10);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().camera, QString());
    QCOMPARE(rows.first().at, 200);
    QVERIFY(!recorder.isWatching());
}

void tst_StateRecorder::findsAllAgainInOneRow()
{
    StateRecorder recorder;
    recorder.begin({});
    recorder.take(all(1000, Online), 100);
    recorder.lose(200, StateCause::LinkLost);
    QList<StateRow> rows = recorder.takeRows(10000);
    recorder.take(all(999, Online), 300);
    QVERIFY(recorder.isSettling());
    QCOMPARE(recorder.waiting(), 0);
    recorder.take({{name(999), Offline, StateCause::Answer}}, 310);
    const QList<StateRow> again = recorder.takeRows(10000);
    QVERIFY(!recorder.isSettling());
    QCOMPARE(again.size(), 2);
    QCOMPARE(again.at(0).camera, name(999));
    QCOMPARE(again.at(0).before, Online);
    QCOMPARE(again.at(1).cause, StateCause::Resumed);
    QCOMPARE(again.at(1).at, 300); // the last that said the same
    rows += again;
    QCOMPARE(shown(name(5), rows), Online);
    QCOMPARE(shown(name(999), rows), Offline);
}

void tst_StateRecorder::whoDoesNotAnswerIsUnknown()
{
    StateRecorder recorder;
    recorder.begin({});
    recorder.take(all(10, Online), 100);
    recorder.lose(200, StateCause::LinkLost);
    recorder.take(all(8, Online), 300);
    recorder.tick(); // some may still come
    QVERIFY(recorder.isSettling());
    recorder.tick();
    QVERIFY(!recorder.isSettling());
    const QList<StateRow> rows = recorder.takeRows(1000);
    QCOMPARE(rows.size(), 10 + 1 + 2 + 1);
    QCOMPARE(shown(name(0), rows), Online);
    QCOMPARE(shown(name(9), rows), Unknown);
    QCOMPARE(resolveChanges(name(9), rows).constLast().at, 200);
    recorder.take({{name(9), Online}}, 400);
    QCOMPARE(recorder.takeRows(10), (QList<StateRow>{{15, name(9), Online, Online, 400, StateCause::Push}}));
}

void tst_StateRecorder::whatFewSayIsWrittenForThem()
{
    StateRecorder recorder;
    recorder.begin({});
    recorder.take(all(10, Online), 100);
    recorder.lose(200, StateCause::LinkLost);
    recorder.take({{name(3), Online, StateCause::Answer}}, 300);
    recorder.tick();
    recorder.tick();
    QList<StateRow> rows = recorder.takeRows(1000);
    QCOMPARE(rows.size(), 12);
    QCOMPARE(rows.constLast(), (StateRow{12, name(3), Online, Online, 300, StateCause::Answer}));
    QVERIFY(recorder.isSettling()); // the others may still come
    recorder.take(all(10, Online), 500);
    rows += recorder.takeRows(1000);
    QCOMPARE(rows.size(), 13);
    QCOMPARE(resolveChanges(name(3), rows).constLast().at, 300);
    QCOMPARE(resolveChanges(name(4), rows).constLast().at, 500);
}

void tst_StateRecorder::saysThatItWasAsBeforeForAWhile()
{
    StateRecorder recorder;
    recorder.begin({});
    recorder.take({{A, Online}, {B, Online}, {C, Online}}, 100);
    recorder.lose(200, StateCause::LinkLost);
    recorder.take({{A, Online, StateCause::Answer}}, 300);
    recorder.take({{A, Offline}}, 350);
    const QList<StateChange> changes = resolveChanges(A, recorder.takeRows(100));
    QCOMPARE(changes, (QList<StateChange>{{A, Online, 100, StateCause::Push},
                                          {A, Unknown, 200, StateCause::LinkLost},
                                          {A, Online, 300, StateCause::Answer},
                                          {A, Offline, 350, StateCause::Push}}));
}

void tst_StateRecorder::remembersOverRestarts()
{
    StateRecorder first;
    first.begin({});
    first.take(all(100, Online), 100);
    first.lose(200, StateCause::LoggedOut);
    QList<StateRow> rows = first.takeRows(1000);
    StateRecorder second;
    second.begin(pastOf(rows));
    QCOMPARE(second.latest(name(1)), (StateChange{name(1), Unknown, 200, StateCause::LoggedOut}));
    second.take(all(100, Online), 900);
    const QList<StateRow> again = second.takeRows(1000);
    QCOMPARE(again, (QList<StateRow>{{102, {}, Unknown, Unknown, 900, StateCause::Resumed}}));
    // A change while nobody looked is one.
    second.take({{name(1), Offline}}, 950);
    QCOMPARE(second.takeRows(10).constFirst().before, Online);
}

void tst_StateRecorder::doesNotTrustWhatWasNeverTakenBack()
{
    StateRecorder recorder;
    recorder.begin({{{7, A, Online, Unknown, 100, StateCause::Push}}, {}, 7});
    QVERIFY(!recorder.latest(A));
    recorder.take({{A, Online}}, 500);
    QCOMPARE(recorder.takeRows(10), (QList<StateRow>{{8, A, Online, Unknown, 500, StateCause::Push}}));
}

void tst_StateRecorder::forgets()
{
    StateRecorder recorder;
    recorder.begin({});
    recorder.take({{A, Online}, {B, Unknown}}, 100);
    recorder.forget({A, B, C}, 200);
    QList<StateRow> rows = recorder.takeRows(10);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(1), (StateRow{2, A, Unknown, Online, 200, StateCause::Removed}));
    QVERIFY(!recorder.latest(A));
    recorder.take({{A, Online}}, 300); // added again
    QCOMPARE(recorder.takeRows(10).constFirst().before, Unknown);
    // The last that had not answered is gone: nobody has to be waited for.
    recorder.take({{A, Online}, {B, Online}, {C, Online}}, 400);
    recorder.lose(500, StateCause::LinkLost);
    recorder.take({{A, Online}, {B, Online}}, 600);
    recorder.forget({C}, 610);
    QVERIFY(!recorder.isSettling());
}

void tst_StateRecorder::dropsWhatIsTooMuch()
{
    StateRecorder recorder;
    recorder.begin({});
    recorder.take({{A, Online}, {B, Online}, {C, Online}}, 100);
    QList<StateRow> rows = recorder.takeRows(10);
    recorder.lose(200, StateCause::LinkLost);
    for (int i = 0; i < 50; ++i)
        recorder.take({{A, i % 2 ? Online : Offline}, {B, Offline}}, 300 + i);
    recorder.drop(400);
    rows += recorder.takeRows(1000);
    QCOMPARE(rows.size(), 3 + 1 + 2);
    QCOMPARE(rows.at(3), (StateRow{rows.at(3).row, {}, Unknown, Unknown, 200, StateCause::NotRecorded}));
    QCOMPARE(shown(A, rows), Online);
    QCOMPARE(shown(B, rows), Offline);
    QCOMPARE(shown(C, rows), Unknown);
    recorder.lose(500, StateCause::LinkLost);
    recorder.take({{A, Online}, {B, Offline}}, 600);
    rows += recorder.takeRows(1000);
    QCOMPARE(shown(C, rows), Unknown); // what it once was is not given back
    recorder.take({{C, Online}}, 700);
    rows += recorder.takeRows(1000);
    QCOMPARE(shown(C, rows), Online);
}

void tst_StateRecorder::tellsTheLatest()
{
    StateRecorder recorder;
    recorder.begin({});
    QVERIFY(!recorder.latest(A));
    recorder.take({{A, Unknown, StateCause::Answer}}, 100);
    QCOMPARE(recorder.latest(A), (StateChange{A, Unknown, 100, StateCause::Answer}));
    recorder.take({{A, Online}, {B, Online}}, 200);
    recorder.take({{A, Online, StateCause::Answer}}, 300); // since 200
    QCOMPARE(recorder.latest(A), (StateChange{A, Online, 200, StateCause::Push}));
    recorder.lose(400, StateCause::LinkLost);
    QCOMPARE(recorder.latest(A), (StateChange{A, Unknown, 400, StateCause::LinkLost}));
    recorder.take({{A, Online, StateCause::Answer}}, 500);
    QCOMPARE(recorder.latest(A), (StateChange{A, Online, 500, StateCause::Answer}));
    QCOMPARE(recorder.latest(B), (StateChange{B, Unknown, 400, StateCause::LinkLost}));
}

void tst_StateRecorder::givesRowsInPortions()
{
    StateRecorder recorder;
    recorder.begin({});
    recorder.take(all(10, Online), 100);
    QCOMPARE(recorder.takeRows(4).size(), 4);
    QCOMPARE(recorder.takeRows(4).constFirst().row, 5);
    QCOMPARE(recorder.takeRows(4).size(), 2);
    QCOMPARE(recorder.takeRows(4).size(), 0);
}

void tst_StateRecorder::agreesWithTheReader_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("%u", seed) << seed;
}

// Pushes, answers, losses, restarts and ticks at random: once all is settled, the history says what was said last.
void tst_StateRecorder::agreesWithTheReader()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    constexpr int kCameras = 6;
    StateRecorder recorder;
    recorder.begin({});
    QList<StateRow> rows;
    QHash<QString, OnlineState> now;
    for (int step = 1; step < 400; ++step) {
        const int what = random.bounded(20);
        if (what == 0) {
            recorder.lose(step, StateCause::LinkLost);
            now.clear();
        } else if (what == 1) {
            recorder.lose(step, StateCause::LoggedOut);
            now.clear();
            rows += recorder.takeRows(10000);
            recorder.begin(pastOf(rows));
        } else if (what == 2) {
            recorder.tick();
        } else if (what == 3) {
            const QString id = name(random.bounded(kCameras));
            recorder.forget({id}, step);
            now.remove(id);
        } else {
            const CameraStateChange change{name(random.bounded(kCameras)), OnlineState(random.bounded(3))};
            recorder.take({change}, step);
            now.insert(change.id, change.state);
        }
        if (step % 50 != 0)
            continue;
        for (int i = 0; i < 3; ++i)
            recorder.tick();
        rows += recorder.takeRows(10000);
        for (int camera = 0; camera < kCameras; ++camera) {
            QCOMPARE(shown(name(camera), rows), now.value(name(camera)));
            if (const auto latest = recorder.latest(name(camera)))
                QCOMPARE(latest->state, now.value(name(camera)));
        }
    }
    for (qsizetype i = 1; i < rows.size(); ++i)
        QVERIFY(rows.at(i).row > rows.at(i - 1).row);
}

QTEST_APPLESS_MAIN(tst_StateRecorder)
#include "tst_staterecorder.moc"
