// Link over a device in the test's hand: what may come in any pieces, end anywhere and fail at any byte.
// Real sockets: tst_linksocket.
#include "protocol/link.h"
#include "protocol/writer.h"
#include "support/protocolsamples.h"
#include "support/scripteddevice.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

#include <cstdlib>
#include <memory>
#include <new>
#include <string>
#include <vector>

using namespace watchpost::protocol;
using namespace watchpost::test;
using watchpost::OnlineState;

namespace {

std::size_t allocations = 0;

// A whole session, as the server says it (docs/protocol.md, "An example").
constexpr char kSession[] = "NormalCommand.Capabilities data-token;pipeline;alarm-replay;unbind;list-push\n"
                            "LoginCommand.LoginOk 3|2026-11-19T20:14:05Z|192.0.2.7\n"
                            "CaramCommand.AlarmJournal 5b1f0c9e:1:42\n"
                            "CaramCommand.PrushCaramerAlarmInfo FRONT-DOOR:motion:42:20261119T230117.250Z\n"
                            "CaramCommand.ReturnCaramerOnlineStatus FRONT-DOOR;true|caf\xc3\xa9;false|AA:BB%3B;null\n"
                            "NormalCommand.ReturnDataSocketPort 9262|9f86d081884c7d659a2feaa0c55ad015\n"
                            "CaramCommand.PrushCaramerOnlineStatus AA%3ABB%3ACC:false\n"
                            "NormalCommand.HeartBeat 1\n"
                            "CaramCommand.DownloadSucess FRONT-DOOR|p%7Cw\xf0\x9f\x94\x91|true|1|3\n"
                            "LoginCommand.LoginError your password was changed\n";

// A link on a scripted device, and everything that it said.
struct Fixture
{
    ScriptedDevice *device = new ScriptedDevice;
    std::unique_ptr<Link> link = std::make_unique<Link>(device);
    QSignalSpy batches{link.get(), &Link::batchFinished};
    QSignalSpy closes{link.get(), &Link::closed};
    std::string text; // what was handled, written again
    int handled = 0;

    Fixture()
    {
        link->setExtensions(Extensions::all());
        link->setHandler([this](const Parsed &parsed) { handle(parsed); });
    }

    void handle(const Parsed &parsed)
    {
        ++handled;
        if (const auto *message = std::get_if<Message>(&parsed))
            write(text, *message, Extensions::all());
        else if (const auto *unknown = std::get_if<UnknownCommand>(&parsed))
            text += "unknown " + std::string(unknown->command) + "\n";
        else
            text += "bad " + std::string(std::get<BadArgument>(parsed).command) + "\n";
    }
};

} // namespace

void *operator new(std::size_t size)
{
    ++allocations;
    if (void *memory = std::malloc(size > 0 ? size : 1))
        return memory;
    std::abort(); // not thrown: the tests of coverage are built without exceptions
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

class TestLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- what comes in ---

    void everyByteSplitOfASession()
    {
        const QByteArray session(kSession);
        for (qsizetype at = 0; at <= session.size(); ++at) {
            Fixture f;
            f.device->feed(session.left(at));
            f.device->feed(session.mid(at));
            QCOMPARE(f.text, kSession);
            QVERIFY(!f.link->isClosed());
        }
        for (qsizetype piece = 1; piece <= 80; ++piece) {
            Fixture f;
            f.device->feedInPieces(session, piece);
            QCOMPARE(f.text, kSession);
        }
    }

    void carriageReturnsAtEverySplit()
    {
        const QByteArray session = QByteArray(kSession).replace("\n", "\r\n");
        for (qsizetype piece = 1; piece <= 80; ++piece) {
            Fixture f;
            f.device->feedInPieces(session, piece);
            QCOMPARE(f.text, kSession);
        }
    }

    void shortReads()
    {
        Fixture f;
        f.device->limitReads(1);
        f.device->feed(kSession);
        QCOMPARE(f.text, kSession);
        QCOMPARE(f.link->counters().received, 10U);
        QCOMPARE(f.link->counters().bytesReceived, quint64(qstrlen(kSession)));
    }

    void aThousandMessagesInOneRead()
    {
        Fixture f;
        std::string all;
        for (int i = 0; i < 1000; ++i)
            all += "CaramCommand.PrushCaramerOnlineStatus CAMERA-" + std::to_string(i) + ":true\n";
        f.device->feed(QByteArray::fromStdString(all));
        QCOMPARE(f.handled, 1000);
        QCOMPARE(f.text, all);
        QCOMPARE(f.batches.size(), 1); // one batch, not a thousand
    }

    void noAllocationForAMessageOfABatch()
    {
        auto *device = new ScriptedDevice;
        Link link(device);
        link.setExtensions(Extensions::all());
        int handled = 0;
        link.setHandler([&handled](const Parsed &) { ++handled; });
        QByteArray batch;
        for (int i = 0; i < 500; ++i) {
            batch += "CaramCommand.PrushCaramerOnlineStatus AA%3ABB%3ACC%3ADD%3AEE%3AFF%3A%3A%3A%3A:true\n"
                     "CaramCommand.PrushCaramerAlarmInfo FRONT-DOOR-OF-THE-WAREHOUSE:motion:42:20261119T230117.250Z\n";
        }
        device->feed(batch); // warm
        device->preload(batch);
        const std::size_t before = allocations;
        Q_EMIT device->readyRead();
        const std::size_t used = allocations - before;
        QCOMPARE(handled, 2000);
        QVERIFY2(used < 20, QByteArray::number(qulonglong(used)).constData()); // Qt's own, for a signal
    }

    void countsWhatItSkips()
    {
        Fixture f;
        f.device->feed(
            "CaramCommand.Zoom A|2\n\nCaramCommand.PrushCaramerOnlineStatus A:maybe\nNormalCommand.HeartBeat 1\n");
        QCOMPARE(f.text, "unknown CaramCommand.Zoom\nunknown \nbad CaramCommand.PrushCaramerOnlineStatus\n"
                         "NormalCommand.HeartBeat 1\n");
        QCOMPARE(f.link->counters().received, 4U);
        QCOMPARE(f.link->counters().unknown, 2U);
        QCOMPARE(f.link->counters().bad, 1U);
        QCOMPARE(f.batches.size(), 1);
    }

    void noBatchWithoutALine()
    {
        Fixture f;
        f.device->feed("NormalCommand.Heart");
        QCOMPARE(f.batches.size(), 0);
        f.device->feed("Beat 1\nNormal");
        QCOMPARE(f.batches.size(), 1);
    }

    void whatCameBeforeTheHandler()
    {
        auto *device = new ScriptedDevice;
        Link link(device);
        device->feed("NormalCommand.HeartBeat 1\n");
        int handled = 0;
        link.setHandler([&handled](const Parsed &) { ++handled; });
        QTRY_COMPARE(handled, 1);
    }

    // --- limits ---

    void limits_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("total"); // line feed included
        QTest::addColumn<int>("piece");
        for (const int limit : {8192, 65536}) {
            for (const int total : {limit - 1, limit, limit + 1}) {
                for (const int piece : {1000, 8191, 1 << 20})
                    QTest::addRow("%d of %d by %d", total, limit, piece) << limit << total << piece;
            }
        }
    }

    void limits()
    {
        QFETCH(int, limit);
        QFETCH(int, total);
        QFETCH(int, piece);
        Fixture f;
        if (limit != int(kMaxLineBytes))
            f.link->setMaxLineBytes(std::size_t(limit));
        const QByteArray name = "LoginCommand.LoginError ";
        const QByteArray line = name + QByteArray(total - name.size() - 1, 'x') + "\n";
        const QByteArray all = "NormalCommand.HeartBeat 1\n" + line + "NormalCommand.HeartBeat 2\n";
        f.device->feedInPieces(all, piece);
        QVERIFY(f.device->largestRead() <= limit);
        if (total <= limit) {
            QCOMPARE(f.text, all.toStdString());
            QVERIFY(!f.link->isClosed());
        } else {
            QCOMPARE(f.text, "NormalCommand.HeartBeat 1\n");
            QCOMPARE(f.link->closeReason(), CloseReason::ProtocolError);
            QCOMPARE(f.closes.size(), 1);
        }
    }

    void protocolErrors_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("NUL") << QByteArray("a\0b\n", 4) << QByteArray("NUL");
        QTest::newRow("UTF-8") << QByteArray("a\xff\n") << QByteArray("UTF-8");
        QTest::newRow("too long") << QByteArray(100, 'x') << QByteArray("longer than allowed");
    }

    void protocolErrors()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, why);
        Fixture f;
        f.link->setMaxLineBytes(100);
        QStringList order;
        connect(f.link.get(), &Link::batchFinished, f.link.get(), [&] { order << QStringLiteral("batch"); });
        connect(f.link.get(), &Link::closed, f.link.get(), [&] { order << QStringLiteral("closed"); });
        f.device->feed("NormalCommand.HeartBeat 1\n" + line + "NormalCommand.HeartBeat 2\n");
        QCOMPARE(f.text, "NormalCommand.HeartBeat 1\n");
        QCOMPARE(f.link->closeReason(), CloseReason::ProtocolError);
        QVERIFY2(f.link->closeText().contains(QString::fromLatin1(why)), qPrintable(f.link->closeText()));
        // What was handled before is handed on, and the peer learns why.
        QCOMPARE(order, (QStringList{QStringLiteral("batch"), QStringLiteral("closed")}));
        QVERIFY(f.device->written().startsWith("NormalCommand.Error |"));
        QVERIFY(f.device->written().contains(why));
        QVERIFY(!f.device->isOpen());
    }

    void theHandlerRaisesTheLimit()
    {
        Fixture f;
        f.link->setMaxLineBytes(8192);
        f.link->setHandler([&f](const Parsed &parsed) {
            f.link->setMaxLineBytes(kMaxLineBytes);
            f.handle(parsed);
        });
        f.device->feed("NormalCommand.HeartBeat 1\nLoginCommand.LoginError " + QByteArray(30000, 'x') + "\n");
        QCOMPARE(f.handled, 2);
        QVERIFY(!f.link->isClosed());
    }

    // --- closing ---

    void closeInTheHandler()
    {
        Fixture f;
        f.link->setHandler([&f](const Parsed &parsed) {
            f.link->close(CloseReason::Local, QStringLiteral("enough"));
            QCOMPARE(f.closes.size(), 0); // not from within
            QVERIFY(f.link->isClosed());
            f.handle(parsed); // the views are still good
        });
        f.device->feed("NormalCommand.Error a%41|b%42\nNormalCommand.HeartBeat 2\n");
        QCOMPARE(f.text, "NormalCommand.Error aA|bB\n");
        QCOMPARE(f.closes.size(), 1);
        QCOMPARE(f.closes[0][0].value<CloseReason>(), CloseReason::Local);
        QCOMPARE(f.link->closeText(), QStringLiteral("enough"));
        QCOMPARE(f.batches.size(), 0);
        QVERIFY(!f.device->isOpen());
    }

    void closeIsSaidOnce()
    {
        Fixture f;
        f.link->close();
        QCOMPARE(f.closes.size(), 1);
        f.link->close(CloseReason::Remote);
        f.device->end();
        f.device->feed("NormalCommand.HeartBeat 1\n");
        QCoreApplication::processEvents();
        QCOMPARE(f.closes.size(), 1);
        QCOMPARE(f.link->closeReason(), CloseReason::Local);
        QCOMPARE(f.handled, 0);
    }

    void closeInTheBatchSlot()
    {
        Fixture f;
        connect(f.link.get(), &Link::batchFinished, f.link.get(), [&f] { f.link->close(); });
        f.device->feed("NormalCommand.HeartBeat 1\na\xff\n");
        QCOMPARE(f.closes.size(), 1);
        QCOMPARE(f.link->closeReason(), CloseReason::Local);
    }

    void deletedInTheSlots()
    {
        for (const bool inBatch : {true, false}) {
            Fixture f;
            Link *const link = f.link.release();
            if (inBatch)
                connect(link, &Link::batchFinished, this, [link] { delete link; });
            else
                connect(link, &Link::closed, this, [link] { delete link; });
            QPointer<QIODevice> device = f.device;
            f.device->preload("NormalCommand.HeartBeat 1\n");
            f.device->end();
            QVERIFY(!device); // gone with its link
        }
    }

    void theRemoteEndComesAfterItsBytes()
    {
        Fixture f;
        QStringList order;
        connect(f.link.get(), &Link::batchFinished, f.link.get(), [&] { order << QStringLiteral("batch"); });
        connect(f.link.get(), &Link::closed, f.link.get(), [&] { order << QStringLiteral("closed"); });
        f.device->preload("NormalCommand.HeartBeat 1\nNormalCommand.HeartBeat 2\nNormalCommand.Hea");
        f.device->end();
        QCOMPARE(f.text, "NormalCommand.HeartBeat 1\nNormalCommand.HeartBeat 2\n");
        QCOMPARE(order, (QStringList{QStringLiteral("batch"), QStringLiteral("closed")}));
        QCOMPARE(f.link->closeReason(), CloseReason::Remote);
        QVERIFY(!f.link->closeText().isEmpty());
    }

    void theRemoteEndInTheHandler()
    {
        Fixture f;
        f.link->setHandler([&f](const Parsed &parsed) {
            if (f.handled == 0)
                f.device->end();
            QCOMPARE(f.closes.size(), 0);
            f.handle(parsed);
        });
        f.device->feed("NormalCommand.HeartBeat 1\nNormalCommand.HeartBeat 2\n");
        QCOMPARE(f.handled, 2);
        QCOMPARE(f.closes.size(), 1);
        QCOMPARE(f.link->closeReason(), CloseReason::Remote);
    }

    void theRemoteEndOfMoreThanATurn()
    {
        Fixture f;
        const int lines = 40000; // about 1 MB
        for (int i = 0; i < lines; ++i)
            f.device->preload("NormalCommand.HeartBeat 1\n");
        f.device->end();
        QVERIFY(f.handled < lines);
        QCOMPARE(f.closes.size(), 0);
        QTRY_COMPARE(f.closes.size(), 1);
        QCOMPARE(f.handled, lines);
    }

    void somebodyElseClosesTheDevice()
    {
        Fixture f;
        for (int i = 0; i < 40000; ++i)
            f.device->preload("NormalCommand.HeartBeat 1\n");
        f.device->close();
        QCOMPARE(f.handled, 40000);
        QCOMPARE(f.closes.size(), 1);
        QCOMPARE(f.link->closeReason(), CloseReason::Remote);
        f.link->send(HeartBeat{1});
        QCOMPARE(f.device->written(), QByteArray());
    }

    void aPeerThatNeverStopsDoesNotStarveTheLoop()
    {
        Fixture f;
        const QByteArray line = "NormalCommand.HeartBeat 1\n";
        f.device->preload(line.repeated(int(Link::kBytesPerTurn) / int(line.size()) * 4));
        int handledWhenOthersRan = -1;
        Q_EMIT f.device->readyRead();
        QMetaObject::invokeMethod(
            f.link.get(), [&] { handledWhenOthersRan = f.handled; }, Qt::QueuedConnection);
        const int aTurn = (int(Link::kBytesPerTurn) + int(kMaxLineBytes)) / int(line.size());
        QVERIFY(f.handled <= aTurn);
        QTRY_VERIFY(f.device->bytesAvailable() == 0);
        QVERIFY(handledWhenOthersRan > 0);
        QVERIFY(handledWhenOthersRan <= 2 * aTurn);
        QVERIFY(f.batches.size() >= 4);
        QCOMPARE(f.handled, int(Link::kBytesPerTurn) / int(line.size()) * 4);
    }

    // --- what goes out ---

    void sends()
    {
        Fixture f;
        f.link->setExtensions({});
        f.link->send(PushAlarm{"A", "motion", 42, 0});
        f.link->setExtensions(only(Extension::AlarmReplay));
        f.link->send(PushAlarm{"A", "motion", 42, 0});
        QCOMPARE(f.device->takeWritten(), "CaramCommand.PrushCaramerAlarmInfo A:motion\n"
                                          "CaramCommand.PrushCaramerAlarmInfo A:motion:42:19700101T000000.000Z\n");
        const int writes = f.device->writeCount();
        f.link->sendBatch({HeartBeat{1}, HeartBeat{2}, HeartBeat{3}});
        QCOMPARE(f.device->takeWritten(),
                 "NormalCommand.HeartBeat 1\nNormalCommand.HeartBeat 2\nNormalCommand.HeartBeat 3\n");
        QCOMPARE(f.device->writeCount(), writes + 1);
        f.link->sendBatch({});
        QCOMPARE(f.device->writeCount(), writes + 1);
        QCOMPARE(f.link->counters().sent, 5U);
        QCOMPARE(f.link->counters().bytesSent, quint64(44 + 68 + 78));
        f.link->close();
        f.link->send(HeartBeat{1});
        f.link->sendBatch({HeartBeat{1}});
        QCOMPARE(f.device->written(), QByteArray());
        QCOMPARE(f.link->counters().sent, 5U);
    }

    void sendsFromTheHandlerAndTheWritesSlots()
    {
        Fixture f;
        connect(f.device, &QIODevice::bytesWritten, f.link.get(), [] {});
        f.link->setHandler([&f](const Parsed &parsed) {
            const auto &beat = std::get<HeartBeat>(std::get<Message>(parsed));
            f.link->send(beat);
        });
        f.device->feed("NormalCommand.HeartBeat 1\nNormalCommand.HeartBeat 2\n");
        QCOMPARE(f.device->written(), "NormalCommand.HeartBeat 1\nNormalCommand.HeartBeat 2\n");
    }

    // Whatever was written before a device fails, the link closes, once, and says nothing more.
    void failsAtEveryByte()
    {
        const QByteArray whole = "NormalCommand.HeartBeat 1\nNormalCommand.HeartBeat 2\n";
        for (int bytes = 0; bytes <= whole.size(); ++bytes) {
            Fixture f;
            f.device->failWritesAfter(bytes);
            f.link->send(HeartBeat{1});
            f.link->send(HeartBeat{2});
            QCOMPARE(f.device->written(), whole.left(bytes));
            const bool failed = bytes < whole.size();
            QCOMPARE(f.link->isClosed(), failed);
            QCOMPARE(f.closes.size(), failed ? 1 : 0);
            if (failed) {
                QCOMPARE(f.link->closeReason(), CloseReason::Remote);
                QVERIFY(f.link->closeText().contains(QStringLiteral("the device is full")));
            }
        }
    }

    void failsInTheHandler()
    {
        Fixture f;
        f.device->failWritesAfter(0);
        f.link->setHandler([&f](const Parsed &parsed) {
            f.handle(parsed);
            f.link->send(HeartBeat{1});
            QCOMPARE(f.closes.size(), 0);
        });
        f.device->feed("NormalCommand.HeartBeat 1\nNormalCommand.HeartBeat 2\n");
        QCOMPARE(f.handled, 1);
        QCOMPARE(f.closes.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLink)
#include "tst_link.moc"
