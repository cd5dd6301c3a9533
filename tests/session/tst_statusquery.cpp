#include "session/statusquery.h"

#include <QTest>

using namespace watchpost;
using protocol::ReturnOnlineStatus;

namespace {

QStringList manyIds(int count, int first = 0)
{
    QStringList ids;
    for (int i = first; i < first + count; ++i)
        ids.append(QStringLiteral("CAM-%1").arg(i));
    return ids;
}

// What a server would say to the question: every ID online.
ReturnOnlineStatus answerTo(const protocol::CheckOnlineStatus &question)
{
    ReturnOnlineStatus answer;
    for (const auto id : question.ids)
        answer.entries.push_back({id, OnlineState::Online});
    return answer;
}

QStringList idsOf(const QList<CameraStateChange> &changes)
{
    QStringList ids;
    for (const CameraStateChange &change : changes)
        ids.append(change.id);
    return ids;
}

} // namespace

class tst_StatusQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void batchesOfTwenty_data();
    void batchesOfTwenty();
    void eightUnderWay();
    void waitingIdIsNotAskedTwice();
    void fewerEntriesThanAsked();
    void entriesNobodyAskedFor();
    void orderOfTheAnswerDoesNotMatter();
    void unansweredQuestionHoldsUpNoOther();
    void refusedQuestion();
    void lostQuestionsExpire();
    void probe();
    void roundTrip();
    void clearForgets();
};

void tst_StatusQuery::batchesOfTwenty_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QList<int>>("sizes");
    QTest::newRow("none") << 0 << QList<int>{};
    QTest::newRow("one") << 1 << QList<int>{1};
    QTest::newRow("twenty") << 20 << QList<int>{20};
    QTest::newRow("twenty-one") << 21 << QList<int>{20, 1};
    QTest::newRow("sixty") << 60 << QList<int>{20, 20, 20};
}

void tst_StatusQuery::batchesOfTwenty()
{
    QFETCH(int, count);
    QFETCH(QList<int>, sizes);
    StatusQuery query;
    query.enqueue(manyIds(count));
    QList<int> asked;
    while (const auto question = query.next(0))
        asked.append(static_cast<int>(question->ids.size()));
    QCOMPARE(asked, sizes);
}

void tst_StatusQuery::eightUnderWay()
{
    StatusQuery query;
    const QStringList ids = manyIds(1000);
    query.enqueue(ids);
    QVERIFY(!query.isIdle());
    std::deque<protocol::CheckOnlineStatus> questions;
    QList<CameraStateChange> changes;
    std::size_t most = 0;
    for (;;) {
        while (auto question = query.next(0))
            questions.push_back(*std::move(question));
        most = std::max(most, query.underWay());
        if (questions.empty())
            break;
        QVERIFY(!query.isIdle());
        QVERIFY(query.answered(answerTo(questions.front()), 0, changes).has_value());
        questions.pop_front();
    }
    QCOMPARE(most, 8U);
    QVERIFY(query.isIdle());
    QCOMPARE(idsOf(changes), ids);
}

void tst_StatusQuery::waitingIdIsNotAskedTwice()
{
    StatusQuery query;
    query.enqueue({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("A"), QString()});
    query.enqueue({QStringLiteral("B"), QStringLiteral("C")});
    QCOMPARE(query.next(0)->ids.size(), 3U);
    query.enqueue({QStringLiteral("A")}); // under way is another matter: its state may have changed since
    QCOMPARE(query.next(0)->ids.size(), 1U);
}

void tst_StatusQuery::fewerEntriesThanAsked()
{
    StatusQuery query;
    query.enqueue(manyIds(40));
    const auto first = query.next(0);
    const auto second = query.next(0);
    QList<CameraStateChange> changes;
    ReturnOnlineStatus answer;
    answer.entries = {{"CAM-3", OnlineState::Online}, {"CAM-7", OnlineState::Unknown}};
    QVERIFY(query.answered(answer, 0, changes));
    QVERIFY(query.answered(ReturnOnlineStatus(), 0, changes));
    QCOMPARE(changes, (QList<CameraStateChange>{{QStringLiteral("CAM-3"), OnlineState::Online},
                                                {QStringLiteral("CAM-7"), OnlineState::Unknown}}));
    QVERIFY(query.isIdle());
}

void tst_StatusQuery::entriesNobodyAskedFor()
{
    StatusQuery query;
    query.enqueue({QStringLiteral("A"), QStringLiteral("B")});
    QList<CameraStateChange> changes;
    QVERIFY(!query.answered(ReturnOnlineStatus{{{"A", OnlineState::Online}}}, 0, changes)); // nothing was asked yet
    (void)query.next(0);
    const ReturnOnlineStatus answer{{{"X", OnlineState::Online},
                                     {"A", OnlineState::Offline},
                                     {"A", OnlineState::Online},
                                     {"", OnlineState::Online},
                                     {"B", OnlineState::Online}}};
    QVERIFY(query.answered(answer, 0, changes));
    QCOMPARE(changes, (QList<CameraStateChange>{{QStringLiteral("A"), OnlineState::Offline},
                                                {QStringLiteral("B"), OnlineState::Online}}));
    QVERIFY(!query.answered(answer, 0, changes)); // once more, and too much
    QCOMPARE(changes.size(), 2);
}

void tst_StatusQuery::orderOfTheAnswerDoesNotMatter()
{
    StatusQuery query;
    query.enqueue({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
    (void)query.next(0);
    QList<CameraStateChange> changes;
    QVERIFY(query.answered(
        ReturnOnlineStatus{{{"C", OnlineState::Online}, {"A", OnlineState::Offline}, {"B", OnlineState::Unknown}}}, 0,
        changes));
    QCOMPARE(idsOf(changes), (QStringList{QStringLiteral("C"), QStringLiteral("A"), QStringLiteral("B")}));
}

void tst_StatusQuery::unansweredQuestionHoldsUpNoOther()
{
    StatusQuery query;
    query.enqueue(manyIds(60));
    (void)query.next(0);
    (void)query.next(0);
    const auto third = query.next(0);
    QList<CameraStateChange> changes;
    QVERIFY(query.answered(answerTo(*third), 0, changes));
    QCOMPARE(idsOf(changes), manyIds(20, 40));
    QVERIFY(query.isIdle());
}

void tst_StatusQuery::refusedQuestion()
{
    StatusQuery query;
    query.enqueue(manyIds(40));
    (void)query.next(0);
    const auto second = query.next(0);
    query.refused();
    QList<CameraStateChange> changes;
    QVERIFY(query.answered(answerTo(*second), 0, changes));
    QCOMPARE(changes.size(), 20);
    query.refused(); // nothing is under way
    QVERIFY(query.isIdle());
}

void tst_StatusQuery::lostQuestionsExpire()
{
    StatusQuery query;
    query.enqueue(manyIds(200));
    for (int i = 0; i < 8; ++i)
        QVERIFY(query.next(i * 100));
    QVERIFY(!query.next(1000));
    query.expire(1000, 750); // those of 0, 100 and 200
    QCOMPARE(query.underWay(), 5U);
    QVERIFY(query.next(1000));
}

void tst_StatusQuery::probe()
{
    StatusQuery query;
    query.enqueue(manyIds(200));
    while (query.next(0)) {
    }
    const auto question = query.probe("FRONT-DOOR", 5); // whatever is under way
    QCOMPARE(question.ids.size(), 1U);
    QList<CameraStateChange> changes;
    QCOMPARE(query.answered(answerTo(question), 12, changes), std::optional<qint64>(7));
    QVERIFY(changes.isEmpty()); // nobody wanted to know that
}

void tst_StatusQuery::roundTrip()
{
    StatusQuery query;
    query.enqueue({QStringLiteral("A")});
    const auto question = query.next(100);
    QList<CameraStateChange> changes;
    QCOMPARE(query.answered(answerTo(*question), 142, changes), std::optional<qint64>(42));
}

void tst_StatusQuery::clearForgets()
{
    StatusQuery query;
    query.enqueue(manyIds(300));
    (void)query.next(0);
    query.clear();
    QVERIFY(query.isIdle());
    QVERIFY(!query.next(0));
    query.enqueue(manyIds(1));
    QVERIFY(query.next(0));
}

QTEST_GUILESS_MAIN(tst_StatusQuery)
#include "tst_statusquery.moc"
