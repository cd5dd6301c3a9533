// What the answers of one data connection mean to an upload and a download, without a socket: a server that says what
// it was not asked moves nothing forward (docs/protocol.md, "Commands" and "What the tables leave open").
#include "session/downloadtransfer.h"
#include "session/uploadtransfer.h"

#include "protocol/parser.h"

#include <QTest>

using namespace watchpost;
using Verdict = Transfer::Verdict;

namespace {

Verdict say(Transfer &transfer, const char *line)
{
    protocol::Parser parser;
    return transfer.take(parser.parse(line));
}

std::size_t ask(Transfer &transfer, std::size_t window = 1)
{
    std::vector<protocol::Message> requests;
    transfer.fill(requests, window);
    return requests.size();
}

Camera camera(const QString &id, const QString &password = QStringLiteral("pw"))
{
    return {id, password, {}, Binding::Unconfirmed, {}};
}

} // namespace

class tst_Transfers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void downloadAnswers_data();
    void downloadAnswers();
    void downloadBeforeAnyQuestion();
    void downloadWithACameraTwice();
    void downloadIsGivenUpAfterManyBeginnings();
    void downloadThatIsComplete();
    void uploadAnswers_data();
    void uploadAnswers();
    void uploadBeforeAnyQuestion();
    void uploadRefusesByItself();
};

// After the first of three cameras has come, and the second was asked for.
void tst_Transfers::downloadAnswers_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("done");

    const auto row = [](const char *name, const char *line, Verdict verdict, int done) {
        QTest::newRow(name) << QByteArray(line) << static_cast<int>(verdict) << done;
    };
    row("the next", "CaramCommand.DownloadSucess B|pw|true|2|3", Verdict::Goes, 2);
    row("another number", "CaramCommand.DownloadSucess B|pw|true|3|3", Verdict::Broken, 0);
    row("another total", "CaramCommand.DownloadSucess B|pw|true|2|4", Verdict::Broken, 0);
    row("past the total", "CaramCommand.DownloadSucess B|pw|true|4|3", Verdict::Broken, 1);
    row("no total", "CaramCommand.DownloadSucess B|pw|true|0|0", Verdict::Broken, 1);
    row("too many to be true", "CaramCommand.DownloadSucess B|pw|true|2|2000001", Verdict::Broken, 1);
    row("the same camera", "CaramCommand.DownloadSucess A|pw|true|2|3", Verdict::Broken, 0);
    row("no more", "CaramCommand.DownloadFail none", Verdict::Broken, 0);
    row("cannot be read", "CaramCommand.DownloadSucess B|pw", Verdict::Broken, 1);
    row("refused as an error", "NormalCommand.Error CaramCommand.DownLoadCaramer|no", Verdict::Broken, 1);
    row("another error", "NormalCommand.Error CaramCommand.UploadCaramer|no", Verdict::Ignored, 1);
    row("unknown", "CaramCommand.FromTomorrow 1", Verdict::Ignored, 1);
    row("of no concern", "NormalCommand.HeartBeat 7", Verdict::Ignored, 1);
}

void tst_Transfers::downloadAnswers()
{
    QFETCH(QByteArray, line);
    QFETCH(int, verdict);
    QFETCH(int, done);
    DownloadTransfer download(false);
    download.begin();
    QCOMPARE(ask(download), std::size_t{1});
    QCOMPARE(say(download, "CaramCommand.DownloadSucess A|pw|true|1|3"), Verdict::Goes);
    QCOMPARE(ask(download), std::size_t{1});
    QCOMPARE(static_cast<int>(say(download, line.constData())), verdict);
    QCOMPARE(download.done(), done);
    QCOMPARE(download.problem().isEmpty(), static_cast<Verdict>(verdict) < Verdict::Broken);
}

void tst_Transfers::downloadBeforeAnyQuestion()
{
    DownloadTransfer download(true);
    download.begin();
    QCOMPARE(say(download, "CaramCommand.DownloadSucess A|pw|true|1|1"), Verdict::Broken);
    QCOMPARE(say(download, "CaramCommand.DownloadFail none"), Verdict::Ignored);
    QVERIFY(!download.isComplete() && download.takeResults().cameras.isEmpty());
}

void tst_Transfers::downloadWithACameraTwice()
{
    DownloadTransfer download(false);
    download.begin();
    QCOMPARE(ask(download), std::size_t{1});
    QCOMPARE(say(download, "CaramCommand.DownloadSucess A|pw|true|1|2"), Verdict::Goes);
    QCOMPARE(ask(download), std::size_t{1});
    QCOMPARE(say(download, "CaramCommand.DownloadSucess A|pw|true|2|2"), Verdict::Broken);
    QVERIFY(download.ids().isEmpty());
}

void tst_Transfers::downloadIsGivenUpAfterManyBeginnings()
{
    DownloadTransfer download(false);
    for (int i = 1; i <= DownloadTransfer::kMaxRestarts + 1; ++i) {
        download.begin();
        QCOMPARE(ask(download), std::size_t{1});
        const Verdict expected = i > DownloadTransfer::kMaxRestarts ? Verdict::Refused : Verdict::Broken;
        QCOMPARE(say(download, "CaramCommand.DownloadSucess A|pw|true|2|2"), expected);
    }
}

void tst_Transfers::downloadThatIsComplete()
{
    DownloadTransfer download(false);
    download.begin();
    QCOMPARE(ask(download), std::size_t{1});
    QCOMPARE(say(download, "CaramCommand.DownloadSucess A|p%7Cw|false|1|1"), Verdict::Goes);
    QVERIFY(download.isComplete());
    QCOMPARE(ask(download, 64), std::size_t{0});
    QCOMPARE(say(download, "CaramCommand.DownloadFail none"), Verdict::Ignored);
    QCOMPARE(download.takeResults().cameras.value(0).password, QStringLiteral("p|w"));
}

// A and B were sent on one connection; nothing is answered yet.
void tst_Transfers::uploadAnswers_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("done");

    const auto row = [](const char *name, const char *line, Verdict verdict, int done) {
        QTest::newRow(name) << QByteArray(line) << static_cast<int>(verdict) << done;
    };
    row("the first", "CaramCommand.UploadSucess A|true|1|2", Verdict::Goes, 1);
    row("refused", "CaramCommand.UploadFail A|no|1|2", Verdict::Goes, 1);
    row("not understood", "NormalCommand.Error CaramCommand.UploadCaramer|no", Verdict::Goes, 1);
    row("another camera", "CaramCommand.UploadSucess B|true|1|2", Verdict::Broken, 0);
    row("another number", "CaramCommand.UploadSucess A|true|2|2", Verdict::Broken, 0);
    row("another total", "CaramCommand.UploadFail A|no|1|3", Verdict::Broken, 0);
    row("cannot be read", "CaramCommand.UploadSucess A", Verdict::Broken, 0);
    row("another error", "NormalCommand.Error CaramCommand.DownLoadCaramer|no", Verdict::Ignored, 0);
    row("unknown", "CaramCommand.FromTomorrow 1", Verdict::Ignored, 0);
    row("of no concern", "NormalCommand.HeartBeat 7", Verdict::Ignored, 0);
}

void tst_Transfers::uploadAnswers()
{
    QFETCH(QByteArray, line);
    QFETCH(int, verdict);
    QFETCH(int, done);
    UploadTransfer upload({camera(QStringLiteral("A")), camera(QStringLiteral("B"))});
    upload.begin();
    QCOMPARE(ask(upload, 64), std::size_t{2});
    QCOMPARE(static_cast<int>(say(upload, line.constData())), verdict);
    QCOMPARE(upload.done(), done);
    QCOMPARE(upload.advance(), done);
}

void tst_Transfers::uploadBeforeAnyQuestion()
{
    UploadTransfer upload({camera(QStringLiteral("A"))});
    upload.begin();
    QCOMPARE(say(upload, "CaramCommand.UploadSucess A|true|1|1"), Verdict::Broken);
    QCOMPARE(say(upload, "NormalCommand.Error CaramCommand.UploadCaramer|no"), Verdict::Ignored);
    QVERIFY(!upload.isComplete());
}

void tst_Transfers::uploadRefusesByItself()
{
    const QString longId(kMaxCameraIdBytes + 1, QLatin1Char('x'));
    const QString longPassword(kMaxPasswordBytes + 1, QLatin1Char('x'));
    UploadTransfer upload({camera(QString()), camera(longId), camera(QStringLiteral("A"), longPassword)});
    QVERIFY(upload.isComplete());
    upload.begin();
    QCOMPARE(ask(upload, 64), std::size_t{0});
    QCOMPARE(upload.takeResults().refused.size(), 3);
}

QTEST_GUILESS_MAIN(tst_Transfers)
#include "tst_transfers.moc"
