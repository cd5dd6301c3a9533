// On which screen and in which corner the cards stand: two screens, as the offscreen platform makes them of a file.
#include "ui/alarmcard.h"
#include "ui/alarmpopup.h"

#include <QApplication>
#include <QCursor>
#include <QFile>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;

namespace {

const QRect kLeft(0, 0, 1200, 800);
const QRect kRight(1200, 100, 1000, 900);

AlarmNotice noticeOf(qint64 id)
{
    AlarmNotice notice;
    notice.alarm.id = id;
    notice.alarm.cameraId = QString::number(id);
    notice.alarm.severity = Severity::Critical;
    notice.cameraName = QStringLiteral("Gate");
    notice.iconName = QStringLiteral("alarm");
    return notice;
}

QRect cardRect()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        if (qobject_cast<const AlarmCard *>(window) && window->isVisible())
            return window->geometry();
    }
    return {};
}

} // namespace

class TestPopupPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void corners_data();
    void corners();
    void screens();
};

void TestPopupPlace::initTestCase()
{
    QCOMPARE(QGuiApplication::screens().size(), 2);
    QCOMPARE(QGuiApplication::screens().at(1)->geometry(), kRight);
}

void TestPopupPlace::corners_data()
{
    QTest::addColumn<PopupCorner>("corner");
    QTest::addColumn<QPoint>("inside"); // of this quarter of the screen
    QTest::newRow("bottom right") << PopupCorner::BottomRight << QPoint(1, 1);
    QTest::newRow("bottom left") << PopupCorner::BottomLeft << QPoint(0, 1);
    QTest::newRow("top right") << PopupCorner::TopRight << QPoint(1, 0);
    QTest::newRow("top left") << PopupCorner::TopLeft << QPoint(0, 0);
}

void TestPopupPlace::corners()
{
    QFETCH(PopupCorner, corner);
    QFETCH(QPoint, inside);
    AlarmPopup popup;
    popup.setPlace({corner, PopupPlace::Screen::Primary, {}});
    popup.notify(noticeOf(1));
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    QTRY_VERIFY(screen.contains(cardRect()));
    const QPoint middle = cardRect().center() - screen.center();
    QCOMPARE(QPoint(middle.x() > 0, middle.y() > 0), inside);
    popup.clear();
}

// What is shown moves with the choice, at once.
void TestPopupPlace::screens()
{
    using Screen = PopupPlace::Screen;
    constexpr auto corner = PopupCorner::TopRight;
    AlarmPopup popup;
    popup.notify(noticeOf(1));
    popup.setPlace({corner, Screen::Primary, {}});
    QTRY_VERIFY(kLeft.contains(cardRect()));
    popup.setPlace({corner, Screen::Named, QStringLiteral("right")});
    QTRY_VERIFY(kRight.contains(cardRect()));
    popup.setPlace({corner, Screen::Named, QStringLiteral("away")}); // as the window's, and there is none: the primary
    QTRY_VERIFY(kLeft.contains(cardRect()));
    QCursor::setPos(kRight.center());
    popup.setPlace({corner, Screen::OfMouse, {}});
    QTRY_VERIFY(kRight.contains(cardRect()));
    QWidget window;
    window.setGeometry(QRect(kRight.center(), QSize(200, 100)));
    window.show();
    popup.setPlace({corner, Screen::Primary, {}});
    QTRY_VERIFY(kLeft.contains(cardRect()));
    popup.setPlace({corner, Screen::OfWindow, {}});
    QTRY_VERIFY(kRight.contains(cardRect()));
    popup.clear();
}

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("screens.json")));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": false, "screens": [
        {"name": "left", "x": 0, "y": 0, "width": 1200, "height": 800, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "right", "x": 1200, "y": 100, "width": 1000, "height": 900, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        ]})");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
    QApplication app(argc, argv);
    TestPopupPlace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_popupplace.moc"
