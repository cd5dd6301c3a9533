// What becomes of a refused certificate: asked once, remembered for its server, and used by the next login.
#include "main/logincoordinator.h"

#include "session/session.h"
#include "store/alarmstore.h"
#include "store/camerastore.h"
#include "store/database.h"
#include "store/secretstore.h"
#include "store/settings.h"
#include "support/session_fixture.h"
#include "ui/loginwindow.h"
#include "ui/trustdialog.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;
using namespace watchpost::testsupport;

namespace {

CertificateInfo info(char digest)
{
    CertificateInfo certificate;
    certificate.subject = QStringLiteral("CN=localhost");
    certificate.sha256 = QByteArray(32, digest);
    return certificate;
}

struct Start
{
    explicit Start(const QString &folder)
        : settings(folder + QStringLiteral("/settings.ini"))
        , database(folder + QStringLiteral("/watchpost.sqlite"))
    {
        secrets.setTimeLimitMs(300);
        QObject::connect(&session, &Session::statusChanged, &window, &LoginWindow::showStatus);
        database.open();
        window.show();
    }

    [[nodiscard]] TrustDialog *dialog() const
    {
        const auto all = window.findChildren<TrustDialog *>();
        const auto it = std::find_if(all.cbegin(), all.cend(), [](const auto *one) { return one->isVisible(); });
        return it == all.cend() ? nullptr : *it;
    }
    void accept() const
    {
        dialog()->findChild<QCheckBox *>(QStringLiteral("compared"))->setChecked(true);
        dialog()->findChild<QPushButton *>(QStringLiteral("trust"))->click();
    }
    [[nodiscard]] bool isOffline() const { return session.status().state == ConnectionState::Offline; }

    Settings settings;
    SecretStore secrets{QStringLiteral("Watchpost test")};
    Database database;
    CameraStore cameras{&database};
    AlarmStore alarms{&database};
    Session session{quickOptions()};
    LoginWindow window;
    LoginCoordinator coordinator{{&session, &cameras, &alarms, &settings, &secrets, &window}};
    QSignalSpy entered{&coordinator, &LoginCoordinator::entered};
    QSignalSpy refusedInside{&coordinator, &LoginCoordinator::certificateRefused};
};

} // namespace

class tst_TrustFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRefusalAsksInTheLoginWindow();
    void refusingPinsNothing();
    void acceptingPinsForThatServerAndLogsInAgain();
    void thePinGoesWithTheNextLogin();
    void plainNeedsNoPin();
    void aRefusalOfAnotherServerIsNotPinned();
    void insideItGoesToTheMainWindow();

private:
    [[nodiscard]] LoginRequest request(bool tls = true) const
    {
        LoginRequest made = loginTo(m_server->port());
        made.address.tls = tls;
        return made;
    }
    [[nodiscard]] CertificateRefusal refusal(char digest = 'a') const
    {
        return {.host = QStringLiteral("127.0.0.1"),
                .port = m_server->port(),
                .shown = info(digest),
                .problems = {CertificateProblem::SelfSigned},
                .before = std::nullopt,
                .acceptable = true};
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<server::Server> m_server;
};

void tst_TrustFlow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = startServer();
    QVERIFY(m_server);
}

void tst_TrustFlow::aRefusalAsksInTheLoginWindow()
{
    Start start(m_folder->path());
    start.coordinator.logIn(request());
    Q_EMIT start.session.certificateRefused(refusal());
    QVERIFY(start.dialog());
    QCOMPARE(start.refusedInside.count(), 0);
}

void tst_TrustFlow::refusingPinsNothing()
{
    Start start(m_folder->path());
    start.coordinator.logIn(request());
    Q_EMIT start.session.certificateRefused(refusal());
    start.dialog()->findChild<QPushButton *>(QStringLiteral("doNotConnect"))->click();
    QVERIFY(!start.dialog());
    QCOMPARE(start.settings.pins(), QList<PinnedCertificate>());
    QVERIFY(!start.coordinator.request().pinned);
}

void tst_TrustFlow::acceptingPinsForThatServerAndLogsInAgain()
{
    Start start(m_folder->path());
    start.coordinator.logIn(request());
    QTRY_VERIFY(start.isOffline());
    Q_EMIT start.session.certificateRefused(refusal());
    QSignalSpy status(&start.session, &Session::statusChanged);
    start.accept();
    QCOMPARE(start.settings.pinFor(request().address), info('a'));
    QCOMPARE(start.coordinator.request().pinned, info('a'));
    QTRY_COMPARE(start.session.request().pinned, info('a'));
}

void tst_TrustFlow::thePinGoesWithTheNextLogin()
{
    Start start(m_folder->path());
    start.settings.pin(request().address, info('b'));
    start.coordinator.logIn(request());
    QTRY_COMPARE(start.session.request().pinned, info('b'));
}

void tst_TrustFlow::plainNeedsNoPin()
{
    Start start(m_folder->path());
    start.settings.pin(request().address, info('b'));
    start.coordinator.logIn(request(false));
    QTRY_COMPARE(start.entered.count(), 1);
    QVERIFY(!start.session.request().pinned);
}

// The person has gone on to another server meanwhile.
void tst_TrustFlow::aRefusalOfAnotherServerIsNotPinned()
{
    Start start(m_folder->path());
    start.coordinator.logIn(request());
    CertificateRefusal other = refusal();
    other.host = QStringLiteral("other.example");
    start.coordinator.trust(other);
    other = refusal();
    other.port = 1;
    start.coordinator.trust(other);
    QCOMPARE(start.settings.pins(), QList<PinnedCertificate>());
}

void tst_TrustFlow::insideItGoesToTheMainWindow()
{
    Start start(m_folder->path());
    QSignalSpy left(&start.coordinator, &LoginCoordinator::left);
    start.coordinator.logIn(request(false));
    QTRY_COMPARE(start.entered.count(), 1);
    const CertificateRefusal shown = refusal('c');
    Q_EMIT start.session.certificateRefused(shown);
    QVERIFY(!start.dialog());
    QCOMPARE(start.refusedInside.count(), 1);
    // The server is away, as when its certificate is replaced: trusting must not end the watch.
    m_server.reset();
    QTRY_COMPARE(start.session.status().state, ConnectionState::Waiting);
    bool gaveUp = false;
    connect(&start.session, &Session::statusChanged, this,
            [&](const ConnectionStatus &status) { gaveUp = gaveUp || status.state == ConnectionState::Offline; });
    const int attempt = start.session.status().attempt;
    start.coordinator.trust(shown);
    QCOMPARE(start.session.request().pinned, info('c'));
    QTRY_VERIFY(start.session.status().attempt > attempt);
    QVERIFY(!gaveUp);
    QCOMPARE(start.entered.count(), 1); // the person stays where they are
    QCOMPARE(left.count(), 0);
}

QTEST_MAIN(tst_TrustFlow)
#include "tst_trustflow.moc"
