// What brings removed cameras back, in the real main window: line, menu, key, list.
#include "models/alarmmodel.h"
#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "ui/banner.h"
#include "ui/mainwindow.h"
#include "ui/removalcommands.h"
#include "ui/removedcamerasdialog.h"
#include "ui/removedcamerasmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace watchpost;

namespace {

QList<Camera> removed()
{
    Camera gate{.id = QStringLiteral("1"), .password = {}, .name = QStringLiteral("Yard/Gate"), .refusal = {}};
    Camera bare{.id = QStringLiteral("AA:BB"), .password = {}, .name = {}, .refusal = {}};
    Camera till{.id = QStringLiteral("3"), .password = {}, .name = QStringLiteral("Till"), .refusal = {}};
    gate.binding = bare.binding = till.binding = Binding::Removed;
    till.group = QStringLiteral("Shop");
    return {till, gate, bare};
}

} // namespace

class TestRemovalCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cameras = std::make_unique<CameraModel>();
        m_filter = std::make_unique<CameraFilter>(m_cameras.get());
        m_alarms = std::make_unique<AlarmModel>();
        m_window = std::make_unique<MainWindow>(m_cameras.get(), m_filter.get(), m_alarms.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_alarms.reset();
        m_filter.reset();
        m_cameras.reset();
    }

    void theLineUndoes()
    {
        QSignalSpy undo(m_window.get(), &MainWindow::undoRemovalRequested);
        QVERIFY(!line());
        QWidget *focus = QApplication::focusWidget();
        m_window->showRemovals(3, true);
        QTRY_VERIFY(line() && line()->isVisible());
        QVERIFY(line()->text().contains(u'3'));
        QCOMPARE(QApplication::focusWidget(), focus);
        for (QPushButton *button : line()->findChildren<QPushButton *>())
            QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(undo.size(), 1);
        m_window->showRemovals(2, false); // undone; an earlier one is left
        QTRY_VERIFY(!line());
        QVERIFY(action("undoRemoval")->isEnabled());
    }

    void theLineGoesAndTheCommandStays()
    {
        m_window->findChild<RemovalCommands *>()->setLineMs(1);
        m_window->showRemovals(1, true);
        QVERIFY(line());
        QTRY_VERIFY(!line());
        QVERIFY(action("undoRemoval")->isEnabled());
        QVERIFY(action("undoRemoval")->text().contains(u'1'));
        m_window->showRemovals(0, false);
        QVERIFY(!action("undoRemoval")->isEnabled());
        QVERIFY(!action("undoRemoval")->text().contains(u'1'));
    }

    void byKey()
    {
        QSignalSpy undo(m_window.get(), &MainWindow::undoRemovalRequested);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undo.size(), 0); // nothing to undo
        m_window->showRemovals(1, true);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undo.size(), 1);
    }

    void theListBringsBackWhatIsChosen()
    {
        connect(m_window.get(), &MainWindow::removedCamerasWanted, this,
                [this] { m_window->setRemovedCameras(removed()); });
        QSignalSpy back(m_window.get(), &MainWindow::bringBackRequested);
        action("bringBack")->trigger();
        auto *table = m_window->findChild<QTableView *>(QStringLiteral("removedTable"));
        auto *button = m_window->findChild<QPushButton *>(QStringLiteral("bringBackChosen"));
        QVERIFY(table && button);
        QVERIFY(QTest::qWaitForWindowExposed(table->window()));
        QVERIFY(button->isEnabled()); // the first row
        table->clearSelection();
        QVERIFY(!button->isEnabled());
        const auto click = [table](int row, Qt::KeyboardModifiers keys) {
            QTest::mouseClick(table->viewport(), Qt::LeftButton, keys,
                              table->visualRect(table->model()->index(row, 0)).center());
        };
        click(0, Qt::NoModifier);
        click(2, Qt::ControlModifier);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(back.size(), 1);
        QStringList ids = back.at(0).at(0).toStringList();
        ids.sort();
        QCOMPARE(ids, (QStringList{QStringLiteral("1"), QStringLiteral("AA:BB")})); // "AA:BB", Till, Yard/Gate
        QTRY_VERIFY(!m_window->findChild<RemovedCamerasDialog *>());
    }

    void theListMayBeEmpty()
    {
        QSignalSpy back(m_window.get(), &MainWindow::bringBackRequested);
        m_window->setRemovedCameras({});
        auto *dialog = m_window->findChild<RemovedCamerasDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QTableView *>()->isVisible());
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("bringBackChosen"))->isVisible());
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("cancel")), Qt::LeftButton);
        QTRY_VERIFY(!m_window->findChild<RemovedCamerasDialog *>());
        QCOMPARE(back.size(), 0);
    }

    void theModel()
    {
        RemovedCamerasModel model(removed());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, 0), QStringLiteral("AA:BB"));
        QCOMPARE(cell(0, 1), QString());
        QCOMPARE(cell(1, 0), QStringLiteral("Till"));
        QCOMPARE(cell(1, 1), QStringLiteral("3"));
        QCOMPARE(cell(1, 2), QStringLiteral("Shop"));
        QCOMPARE(cell(2, 2), QStringLiteral("Yard"));
        QCOMPARE(model.idOf(2), QStringLiteral("1"));
    }

private:
    BannerLine *line() const { return m_window->findChild<BannerLine *>(QStringLiteral("line-removed")); }
    QAction *action(const char *name) const { return m_window->findChild<QAction *>(QString::fromLatin1(name)); }

    std::unique_ptr<CameraModel> m_cameras;
    std::unique_ptr<CameraFilter> m_filter;
    std::unique_ptr<AlarmModel> m_alarms;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestRemovalCommands)
#include "tst_removalcommands.moc"
