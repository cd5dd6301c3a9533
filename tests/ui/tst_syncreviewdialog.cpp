// The preview of a synchronisation: the rows, the window by mouse and by keys, and what leads to it in the main window.
#include "models/alarmmodel.h"
#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "ui/banner.h"
#include "ui/mainwindow.h"
#include "ui/syncreviewdialog.h"
#include "ui/syncreviewmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace watchpost;
using Action = SyncAction;
using Diff = SyncDifference;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QList<SyncRow> rows()
{
    return {{s("10"), s("Cam 10"), Diff::GoneThere},
            {s("2"), s("cam 2"), Diff::ChangedThere},
            {s("AA"), s("AA"), Diff::RemovedHereChangedThere}};
}

constexpr int kChoice = SyncReviewModel::ChoiceColumn;

} // namespace

class TestSyncReviewDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModel()
    {
        SyncReviewModel model(rows());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(cell(0, 0), s("AA"));
        QCOMPARE(cell(0, 1), QString());  // once is enough
        QCOMPARE(cell(1, 0), s("cam 2")); // before Cam 10
        QCOMPARE(cell(1, 1), s("2"));
        QCOMPARE(cell(2, SyncReviewModel::ThereColumn), s("Not there"));
        QCOMPARE(cell(1, SyncReviewModel::LastColumn), s("Same as here"));
        QCOMPARE(cell(1, kChoice), s("Keep mine"));
        QVERIFY(model.index(1, kChoice).data(Qt::AccessibleTextRole).toString().contains(s("Keep mine")));
        // Only what the row offers.
        QVERIFY(model.flags(model.index(1, kChoice)) & Qt::ItemIsEditable);
        QVERIFY(!(model.flags(model.index(1, 0)) & Qt::ItemIsEditable));
        QVERIFY(!model.setData(model.index(1, kChoice), static_cast<int>(Action::FollowHere)));
        QVERIFY(!model.setData(model.index(1, kChoice), 77));
        QVERIFY(!model.setData(model.index(1, 0), static_cast<int>(Action::FollowServer)));
        QVERIFY(model.setData(model.index(1, kChoice), static_cast<int>(Action::FollowServer)));
        QCOMPARE(cell(1, kChoice), s("Take the server's"));
        model.chooseForAll(Action::FollowHere);
        QCOMPARE(model.choices(),
                 (QList<SyncChoice>{
                     {s("AA"), Action::FollowHere}, {s("2"), Action::FollowServer}, {s("10"), Action::FollowHere}}));
        QVERIFY(model.anyOffers(Action::FollowHere));
        model.chooseNext(1);
        QCOMPARE(cell(1, kChoice), s("Keep mine")); // round about
        QVERIFY(!SyncReviewModel({{s("2"), s("2"), Diff::Changed}}).anyOffers(Action::FollowHere));
    }

    // No two differences read alike, and none says nothing.
    void everyDifferenceHasItsWords()
    {
        QStringList seen;
        for (const Diff difference : {Diff::ChangedHere, Diff::ChangedThere, Diff::ChangedBoth, Diff::Changed,
                                      Diff::GoneThere, Diff::RemovedHereChangedThere}) {
            SyncReviewModel model({{s("1"), s("n"), difference}});
            QStringList words;
            for (int column = SyncReviewModel::HereColumn; column <= kChoice; ++column) {
                words << model.index(0, column).data().toString();
                QVERIFY(!words.constLast().isEmpty());
            }
            seen << words.join(u'|');
            for (const Action action : actionsFor(difference)) {
                QVERIFY(model.setData(model.index(0, kChoice), static_cast<int>(action)));
                seen << model.index(0, kChoice).data(SyncReviewModel::EffectRole).toString() +
                            QString::number(static_cast<int>(difference));
            }
        }
        QCOMPARE(seen.size(), 6 + 4 * 2 + 2 * 3);
        QCOMPARE(QSet<QString>(seen.cbegin(), seen.cend()).size(), seen.size());
    }

    void nothingIsChosenForThePerson()
    {
        open();
        QSignalSpy chosen(m_dialog, &SyncReviewDialog::chosen);
        QTest::mouseClick(button("apply"), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        const auto choices = chosen.first().first().value<QList<SyncChoice>>();
        QCOMPARE(choices.size(), 3);
        for (const SyncChoice &choice : choices)
            QCOMPARE(choice.action, Action::Leave);
        QTRY_VERIFY(!m_dialog);
    }

    void laterDoesNothing()
    {
        open();
        QSignalSpy chosen(m_dialog, &SyncReviewDialog::chosen);
        QTest::mouseClick(button("serverAll"), Qt::LeftButton);
        QTest::mouseClick(button("later"), Qt::LeftButton);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(chosen.size(), 0);
    }

    void byMouse()
    {
        open();
        QSignalSpy chosen(m_dialog, &SyncReviewDialog::chosen);
        const QModelIndex index = table()->model()->index(1, kChoice);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
        auto *box = qobject_cast<QComboBox *>(table()->indexWidget(index));
        QVERIFY(box);
        QTRY_VERIFY(box->view()->isVisible());
        QCOMPARE(box->count(), 2);
        QVERIFY(box->accessibleName().contains(s("cam 2")));
        // The release of the press that opened the list is not a choice, so a list does not take one for a moment.
        const QPointer<QComboBox> open(box);
        QTRY_VERIFY((QTest::mouseClick(open->view()->viewport(), Qt::LeftButton, {},
                                       open->view()->visualRect(open->model()->index(1, 0)).center()),
                     index.data().toString() == s("Take the server's")));
        QTRY_VERIFY(!table()->indexWidget(index)); // what is drawn is what was chosen
        QCOMPARE(effect(), index.data(SyncReviewModel::EffectRole).toString());
        QTest::mouseClick(button("apply"), Qt::LeftButton);
        const auto choices = chosen.first().first().value<QList<SyncChoice>>();
        QCOMPARE(choices.at(1), (SyncChoice{s("2"), Action::FollowServer}));
        QCOMPARE(choices.at(0).action, Action::Leave);
    }

    void byKeys()
    {
        open();
        QSignalSpy chosen(m_dialog, &SyncReviewDialog::chosen);
        QCOMPARE(QApplication::focusWidget(), table());
        const QString before = effect();
        QTest::keyClick(table(), Qt::Key_Down);
        QVERIFY(effect() != before); // of the row that is current
        QTest::keyClick(table(), Qt::Key_Space);
        QCOMPARE(cell(1), s("Take the server's"));
        QTest::keyClick(table(), Qt::Key_Down);
        QTest::keyClick(table(), Qt::Key_Return); // opens the list, applies nothing
        QVERIFY(m_dialog->isVisible() && chosen.isEmpty());
        auto *box = table()->findChild<QComboBox *>();
        QVERIFY(box);
        QTRY_VERIFY(box->view()->isVisible());
        QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Return);
        QTRY_COMPARE(cell(2), s("Upload again"));
        QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(table(), Qt::Key_Space); // all three
        QCOMPARE(cell(0), s("Remove it there"));
        QCOMPARE(cell(1), s("Keep mine"));
        QCOMPARE(cell(2), s("Remove here"));
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(chosen.size(), 0);
    }

    void forAll()
    {
        open();
        QTest::mouseClick(button("serverAll"), Qt::LeftButton);
        QCOMPARE(cell(0), s("Bring it back"));
        QCOMPARE(cell(1), s("Take the server's"));
        QCOMPARE(cell(2), s("Remove here"));
        QTest::mouseClick(button("hereAll"), Qt::LeftButton);
        QCOMPARE(cell(0), s("Remove it there"));
        QCOMPARE(cell(1), s("Take the server's")); // the server would refuse the other
        QCOMPARE(cell(2), s("Upload again"));
        QTest::mouseClick(button("leaveAll"), Qt::LeftButton);
        QCOMPARE(cell(1), s("Keep mine"));
        m_dialog->close();
        m_dialog = new SyncReviewDialog({{s("2"), s("2"), Diff::Changed}}, nullptr);
        m_dialog->open();
        QVERIFY(!button("hereAll")->isVisible()); // no row would take it
        m_dialog->close();
    }

    void aHundredThousandRows()
    {
        QList<SyncRow> many;
        for (int i = 0; i < 100000; ++i)
            many.append({QString::number(i), QStringLiteral("Camera %1").arg(i), Diff::ChangedThere});
        QElapsedTimer timer;
        timer.start();
        auto *dialog = new SyncReviewDialog(many, nullptr);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        const qint64 opened = timer.restart();
        QTest::mouseClick(dialog->findChild<QPushButton *>(s("serverAll")), Qt::LeftButton);
        qInfo("100,000 rows: open after %lld ms, chosen for all in %lld ms", opened, timer.elapsed());
        QVERIFY(opened < 4000 && timer.elapsed() < 1000);
        dialog->close();
    }

    void theMainWindowLeadsToIt()
    {
        CameraModel cameras;
        CameraFilter filter(&cameras);
        AlarmModel alarms;
        MainWindow window(&cameras, &filter, &alarms);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto line = [&window] { return window.findChild<BannerLine *>(s("line-review")); };
        auto *action = window.findChild<QAction *>(s("reviewSync"));
        QVERIFY(action && !action->isEnabled() && !line());
        connect(&window, &MainWindow::reviewWanted, &window, [&window] { window.setReviewRows(rows()); });
        QSignalSpy chosen(&window, &MainWindow::reviewChosen);
        QWidget *focus = QApplication::focusWidget();
        window.showReview(3);
        QVERIFY(line() && line()->text().contains(u'3') && action->isEnabled());
        QVERIFY(!window.findChild<SyncReviewDialog *>()); // never by itself
        QCOMPARE(QApplication::focusWidget(), focus);
        QTest::mouseClick(line()->findChild<QPushButton *>(), Qt::LeftButton);
        m_dialog = window.findChild<SyncReviewDialog *>();
        QVERIFY(m_dialog && QTest::qWaitForWindowExposed(m_dialog));
        QTest::mouseClick(button("apply"), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<QList<SyncChoice>>().size(), 3);
        QTRY_VERIFY(!m_dialog);
        // A closed line comes back with what is new, not with what is done; the command stays.
        QTest::mouseClick(line()->findChild<QToolButton *>(), Qt::LeftButton);
        QTRY_VERIFY(!line());
        window.showReview(2);
        QVERIFY(!line() && action->isEnabled());
        action->trigger();
        QVERIFY(window.findChild<SyncReviewDialog *>());
        window.findChild<SyncReviewDialog *>()->close();
        window.showReview(3);
        QVERIFY(line());
        window.showReview(1);
        QTRY_VERIFY(line() && line()->text().contains(u'1'));
        window.showReview(0);
        QTRY_VERIFY(!line());
        QVERIFY(!action->isEnabled());
        window.setReviewRows({}); // all is well by now
        QTRY_VERIFY(!window.findChild<SyncReviewDialog *>());
    }

private:
    void open()
    {
        m_dialog = new SyncReviewDialog(rows(), nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    QTableView *table() const { return m_dialog->findChild<QTableView *>(s("reviewTable")); }
    QPushButton *button(const char *name) const { return m_dialog->findChild<QPushButton *>(s(name)); }
    QString effect() const { return m_dialog->findChild<QLabel *>(s("effect"))->text(); }
    QString cell(int row) const { return table()->model()->index(row, kChoice).data().toString(); }

    QPointer<SyncReviewDialog> m_dialog;
};

QTEST_MAIN(TestSyncReviewDialog)
#include "tst_syncreviewdialog.moc"
