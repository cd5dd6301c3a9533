// The history as the noise view counts it: of one account, from a time on, with what happened in the order it did.
#include "store/alarmstore.h"
#include "store/noisestore.h"
#include "store/statehistory.h"
#include "storefixture.h"

#include <QDateTime>
#include <QSqlQuery>

using namespace watchpost;
using namespace watchpost::test;

namespace {

const QString A = QStringLiteral("CAM-A");

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

Alarm alarm(qint64 id, qint64 time, Alarm::Kind kind = Alarm::Kind::Server)
{
    Alarm made;
    made.id = id;
    made.kind = kind;
    made.cameraId = A;
    made.type = QStringLiteral("motion");
    made.time = made.receivedAt = time;
    return made;
}

} // namespace

class TestNoiseStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsStored();
    void countsWhatIsStored();
    void aTableThatIsNotThere();

private:
    NoiseStore::Found read(qint64 from, const Account &of = account());

    std::unique_ptr<StoreFixture> m_fixture;
};

void TestNoiseStore::init()
{
    m_fixture = std::make_unique<StoreFixture>();
}

NoiseStore::Found TestNoiseStore::read(qint64 from, const Account &of)
{
    NoiseStore store(m_fixture->database.get());
    std::optional<NoiseStore::Found> found;
    QObject context;
    store.read(of, from, {}, &context, [&found](const NoiseStore::Found &answer) { found = answer; });
    (void)QTest::qWaitFor([&found] { return found.has_value(); });
    return found.value_or(NoiseStore::Found{{}, false, QStringLiteral("no answer")});
}

void TestNoiseStore::nothingIsStored()
{
    QVERIFY(m_fixture->open());
    const NoiseStore::Found found = read(0);
    QCOMPARE(found.error, QString());
    QVERIFY(found.complete);
    QVERIFY(found.rows.isEmpty());
}

void TestNoiseStore::countsWhatIsStored()
{
    QVERIFY(m_fixture->open());
    const qint64 start = now() - 3'600'000;
    {
        AlarmStore alarms(m_fixture->database.get());
        alarms.open(account());
        QSignalSpy loaded(&alarms, &AlarmStore::loaded);
        QVERIFY(loaded.wait());
        alarms.append({alarm(1, start - 1), alarm(2, start), alarm(3, start + 60'000),
                       alarm(4, start + 120'000, Alarm::Kind::Blind)});
        StateHistory states(m_fixture->database.get());
        QSignalSpy counts(&states, &StateHistory::countsLoaded);
        states.open(account());
        QTRY_COMPARE(counts.size(), 1);
        states.take({{A, OnlineState::Online}}, start - 5000);
        states.take({{A, OnlineState::Offline}}, start + 1000);
        states.take({{A, OnlineState::Online}}, start + 6000);
    }
    const NoiseStore::Found found = read(start);
    QCOMPARE(found.error, QString());
    QCOMPARE(found.rows, (QList<NoiseRow>{{A, 2, 2, 1, 2, 1}}));
    QVERIFY(read(start, {QStringLiteral("other.example:9251"), QStringLiteral("bob")}).rows.isEmpty());
}

void TestNoiseStore::aTableThatIsNotThere()
{
    countsWhatIsStored(); // an account of which something is to be read
    m_fixture->database->post(
        [](QSqlDatabase &db) { QSqlQuery(db).exec(QStringLiteral("ALTER TABLE state_change RENAME TO gone")); });
    const NoiseStore::Found found = read(0);
    QVERIFY(!found.error.isEmpty());
    QVERIFY(found.rows.isEmpty());
}

QTEST_GUILESS_MAIN(TestNoiseStore)
#include "tst_noisestore.moc"
