#include "ui/popupplacepage.h"

#include "ui/fieldmessage.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace watchpost;

namespace {

class FakeService : public NotificationService
{
public:
    void begin() override {}
    Health health() const override { return m_health; }
    NotificationServer server() const override { return m_server; }
    bool isInhibited() const override { return m_inhibited; }
    void send(quint64, const DesktopNotice &, uint) override {}
    void close(uint) override {}

    Health m_health = Health::Asking;
    NotificationServer m_server;
    bool m_inhibited = false;
};

} // namespace

class TestPopupPlacePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAppliedIsWhatWasChosen();
    void aScreenThatIsAwayStaysChosen();
    void saysWhatTheDesktopHas();
};

void TestPopupPlacePage::whatIsAppliedIsWhatWasChosen()
{
    FakeService service;
    for (const auto corner :
         {PopupCorner::BottomRight, PopupCorner::BottomLeft, PopupCorner::TopRight, PopupCorner::TopLeft}) {
        for (const auto screen :
             {PopupPlace::Screen::OfWindow, PopupPlace::Screen::Primary, PopupPlace::Screen::OfMouse}) {
            const PopupPlace place{corner, screen, {}};
            PopupPlacePage page(place, &service);
            QSignalSpy applied(&page, &PopupPlacePage::applied);
            page.apply();
            QVERIFY(applied.at(0).at(0).value<PopupPlace>() == place);
        }
    }
    PopupPlacePage page({}, &service);
    QSignalSpy applied(&page, &PopupPlacePage::applied);
    auto *screen = page.findChild<QComboBox *>(QStringLiteral("screen"));
    screen->setCurrentIndex(3); // the first that is there
    page.findChild<QComboBox *>(QStringLiteral("corner"))->setCurrentIndex(3);
    page.apply();
    const PopupPlace expected{PopupCorner::TopLeft, PopupPlace::Screen::Named,
                              QGuiApplication::screens().constFirst()->name()};
    QVERIFY(applied.at(0).at(0).value<PopupPlace>() == expected);
    QVERIFY(!screen->accessibleName().isEmpty());
}

void TestPopupPlacePage::aScreenThatIsAwayStaysChosen()
{
    const PopupPlace place{PopupCorner::BottomLeft, PopupPlace::Screen::Named, QStringLiteral("DP-99")};
    FakeService service;
    PopupPlacePage page(place, &service);
    auto *screen = page.findChild<QComboBox *>(QStringLiteral("screen"));
    QVERIFY(screen->currentText().contains(QStringLiteral("DP-99")));
    QVERIFY(screen->currentText().contains(QStringLiteral("not connected")));
    QSignalSpy applied(&page, &PopupPlacePage::applied);
    Q_EMIT qApp->screenAdded(QGuiApplication::primaryScreen()); // the list is made anew
    page.apply();
    QVERIFY(applied.at(0).at(0).value<PopupPlace>() == place);
}

void TestPopupPlacePage::saysWhatTheDesktopHas()
{
    FakeService service;
    PopupPlacePage page({}, &service);
    const auto *state = page.findChild<FieldMessage *>(QStringLiteral("serviceState"));
    QSet<QString> texts{state->text()};
    service.m_health = NotificationService::Health::Absent;
    Q_EMIT service.healthChanged();
    texts.insert(state->text());
    service.m_health = NotificationService::Health::Ready;
    service.m_server.name = QStringLiteral("gnome-shell\u202e");
    Q_EMIT service.healthChanged();
    texts.insert(state->text());
    QVERIFY(state->text().contains(QStringLiteral("gnome-shell")));
    QVERIFY(!state->text().contains(QChar(0x202e)));
    service.m_inhibited = true;
    Q_EMIT service.inhibitedChanged(true);
    texts.insert(state->text());
    QCOMPARE(texts.size(), 4);
    QVERIFY(!texts.contains(QString()));
}

QTEST_MAIN(TestPopupPlacePage)
#include "tst_popupplacepage.moc"
