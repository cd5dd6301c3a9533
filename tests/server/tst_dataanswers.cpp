// Answers in the order asked, each when it may be given.
#include "server/dataanswers.h"
#include "support/serverparts.h"

#include <QSignalSpy>

using namespace watchpost::server;
using namespace watchpost::test;

namespace {

DataAnswer uploaded(const char *id)
{
    DataAnswer answer;
    answer.kind = DataAnswer::Kind::Uploaded;
    answer.id = id;
    answer.camera = std::make_shared<CameraRecord>();
    return answer;
}

DataAnswer failed(const char *reason)
{
    DataAnswer answer;
    answer.kind = DataAnswer::Kind::DownloadFailed;
    answer.reason = reason;
    return answer;
}

} // namespace

class DataAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laterOnesWaitForEarlierOnes();
    void nextBatch();
    void notSaved();
    void goneBeforeItIsSaved();

private:
    ServerParts m_parts;
};

void DataAnswersTest::laterOnesWaitForEarlierOnes()
{
    DataAnswers answers(m_parts.batch);
    QSignalSpy saved(&answers, &DataAnswers::saved);
    answers.add(failed("first"));
    answers.addWhenSaved(uploaded("A"));
    answers.add(failed("behind"));
    QCOMPARE(answers.takeReady(10).size(), 1U);
    QCOMPARE(answers.takeReady(10).size(), 0U);
    QVERIFY(saved.wait());
    QCOMPARE(answers.takeReady(1).at(0).id, "A");
    QCOMPARE(answers.takeReady(10).at(0).reason, "behind");
    QVERIFY(answers.isEmpty());
}

// What came after the commit waits for the next one.
void DataAnswersTest::nextBatch()
{
    DataAnswers answers(m_parts.batch);
    answers.addWhenSaved(uploaded("A"));
    answers.addWhenSaved(uploaded("B"));
    QVERIFY(m_parts.batch.flush());
    answers.addWhenSaved(uploaded("C"));
    QCOMPARE(answers.takeReady(10).size(), 2U);
    QCOMPARE(answers.takeReady(10).size(), 0U);
    QVERIFY(m_parts.batch.flush());
    QCOMPARE(answers.takeReady(10).size(), 1U);
}

void DataAnswersTest::notSaved()
{
    DataAnswers answers(m_parts.batch);
    answers.addWhenSaved(uploaded("A"));
    answers.addWhenSaved(failed("as it was"));
    QVERIFY(m_parts.setWritable(false));
    (void)m_parts.registry.add("X", "x");
    QVERIFY(!m_parts.batch.flush());
    QVERIFY(m_parts.setWritable(true));
    const auto ready = answers.takeReady(10);
    QCOMPARE(ready.size(), 2U);
    QVERIFY(ready.at(0).kind == DataAnswer::Kind::UploadFailed);
    QVERIFY(!ready.at(0).reason.empty());
    QCOMPARE(ready.at(1).reason, "as it was");
}

void DataAnswersTest::goneBeforeItIsSaved()
{
    {
        DataAnswers answers(m_parts.batch);
        answers.addWhenSaved(uploaded("A"));
    }
    QVERIFY(m_parts.batch.flush());
}

QTEST_GUILESS_MAIN(DataAnswersTest)
#include "tst_dataanswers.moc"
