// The history of states with the real session, the real stores and the real server: what is written of a push, of an
// answer, of a lost link and of a logout.
#include "main/historycoordinator.h"

#include "main/cameracoordinator.h"
#include "server/server.h"
#include "session/camerasync.h"
#include "session/session.h"
#include "store/camerastore.h"
#include "store/database.h"
#include "store/statehistory.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;

namespace {

const QString A = QStringLiteral("CAM-A");

struct Computer
{
    explicit Computer(const QString &folder)
        : database(folder + QStringLiteral("/watchpost.sqlite"))
    {
        database.open();
    }

    void logIn(quint16 port)
    {
        const LoginRequest request{.address = {QStringLiteral("127.0.0.1"), port, false},
                                   .user = QStringLiteral("alice"),
                                   .password = QStringLiteral("secret")};
        QSignalSpy loaded(&store, &CameraStore::loaded);
        store.open(accountFor(request.address, request.user));
        QTRY_COMPARE(loaded.count(), 1);
        session.logIn(request, {});
        QTRY_COMPARE(session.status().state, ConnectionState::Online);
    }

    QList<StateCause> causes()
    {
        QList<StateCause> found;
        bool answered = false;
        history.read(A, 0, &database, [&](const QList<StateChange> &changes) {
            for (const StateChange &change : changes)
                found.append(change.cause);
            answered = true;
        });
        if (!QTest::qWaitFor([&] { return answered; }))
            qWarning("no answer");
        return found;
    }

    Database database;
    CameraStore store{&database};
    StateHistory history{&database};
    Session session;
    CameraSync sync{&session};
    CameraCoordinator cameras{&session, &sync, &store};
    HistoryCoordinator coordinator{&session, &sync, &store, &history};
};

} // namespace

class tst_HistoryCoordinator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesWhatHappens();

private:
    bool tell(const QStringList &words, const QByteArray &input = {});

    QTemporaryDir m_dir;
    std::unique_ptr<server::Server> m_server;
};

void tst_HistoryCoordinator::init()
{
    server::ServerConfig config;
    config.cheapPasswords = true;
    m_server = std::make_unique<server::Server>(config);
    QString error;
    QVERIFY2(m_server->start(&error), qPrintable(error));
    QVERIFY(tell({QStringLiteral("account"), QStringLiteral("add"), QStringLiteral("alice")}, "secret\n"));
    QVERIFY(tell({QStringLiteral("camera"), QStringLiteral("add"), A}, "pw\n"));
    QVERIFY(tell({QStringLiteral("state"), A, QStringLiteral("true")}));
}

bool tst_HistoryCoordinator::tell(const QStringList &words, const QByteArray &input)
{
    return m_server->execute(words, input).exitCode == 0;
}

void tst_HistoryCoordinator::writesWhatHappens()
{
    Computer here(m_dir.path());
    here.logIn(m_server->port());
    using Causes = QList<StateCause>;
    here.cameras.add({Camera{A, QStringLiteral("pw"), {}, Binding::Unconfirmed, {}}});
    QTRY_VERIFY(!here.causes().isEmpty());
    QCOMPARE(here.causes(), Causes{StateCause::Synchronisation});
    QVERIFY(tell({QStringLiteral("state"), A, QStringLiteral("false")}));
    QTRY_COMPARE(here.causes(), (Causes{StateCause::Synchronisation, StateCause::Push}));

    // Asked again after a lost link. The link is cut, and the session reconnects by itself.
    const quint16 port = m_server->port();
    here.session.logOut();
    QTRY_COMPARE(here.causes().size(), 3);
    QCOMPARE(here.causes().constLast(), StateCause::LoggedOut);
    here.logIn(port);
    QTRY_COMPARE(here.causes().size(), 4);
    QCOMPARE(here.causes().constLast(), StateCause::Resumed);
    m_server.reset();
    QTRY_COMPARE(here.causes().size(), 5);
    QCOMPARE(here.causes().constLast(), StateCause::LinkLost);
    QCOMPARE(here.history.latest(A)->cause, StateCause::LinkLost);

    // The account is left: nothing of it stays here.
    here.session.logOut();
    here.coordinator.forgetAccount();
    QVERIFY(!here.history.latest(A));
}

QTEST_GUILESS_MAIN(tst_HistoryCoordinator)
#include "tst_historycoordinator.moc"
