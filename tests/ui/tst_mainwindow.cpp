#include "models/alarmmodel.h"
#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "ui/alarmpage.h"
#include "ui/banner.h"
#include "ui/cameratable.h"
#include "ui/detailspane.h"
#include "ui/mainwindow.h"
#include "ui/mutemenu.h"
#include "ui/syncreportdialog.h"
#include "ui/trustdialog.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace watchpost;

namespace {

QString describe(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void countsAndFilters();
    void searchesAndClears();
    void showCameraClearsAFilterThatHidesIt();
    void asksBeforeRemoving();
    void renames();
    void renamesTheSelectedCameraWhereverTheFocusIs();
    void uploadsAgainOnlyWhatNeedsIt();
    void copiesIds();
    void opensAReportOnlyWhenSomethingIsAmiss();
    void saysTheSameProblemOnce();
    void foldsTheAlarmPanel();
    void foldsTheDetailsAndRemembersIt();
    void showsAnAlarmOfTheDetailsInThePanel();
    void remembersItsState();
    void tellsARefusalOnceOverRestarts();
    void theTitleSaysBlind();
    void anotherIdentityWhileRunning();
    void itsDialogsGoWithIt();
    void showsDiagnostics();
    void mutesByKey();
    void goesThroughAlarmsByKey();
    void noKeyMeansTwoThings();
    void closingIsAWish();
    void everyControlHasAName();

private:
    template <typename T>
    T *child(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    void flush();
    [[nodiscard]] CameraTable *table() const { return m_window->findChild<CameraTable *>(); }

    std::unique_ptr<CameraModel> m_cameras;
    std::unique_ptr<CameraFilter> m_filter;
    std::unique_ptr<AlarmModel> m_alarms;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_cameras = std::make_unique<CameraModel>();
    m_filter = std::make_unique<CameraFilter>(m_cameras.get());
    m_alarms = std::make_unique<AlarmModel>();
    m_window = std::make_unique<MainWindow>(m_cameras.get(), m_filter.get(), m_alarms.get());
    ConnectionStatus status;
    status.state = ConnectionState::Online;
    m_window->showStatus(status);
    const auto camera = [](const char *id, const char *name, Binding binding = Binding::Confirmed) {
        return Camera{QString::fromLatin1(id), QStringLiteral("pw"), QString::fromLatin1(name), binding,
                      QStringLiteral("no")};
    };
    m_cameras->setCameras({camera("A", "Front door"), camera("B", "Back door"), camera("C", "Roof"),
                           camera("D", "Till", Binding::Refused), camera("E", "", Binding::Missing)});
    m_cameras->applyStates({{QStringLiteral("A"), OnlineState::Online},
                            {QStringLiteral("B"), OnlineState::Online},
                            {QStringLiteral("C"), OnlineState::Offline}},
                           QDateTime::currentMSecsSinceEpoch());
    flush();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get())); // its shortcuts need it
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_alarms.reset();
    m_filter.reset();
    m_cameras.reset();
}

void TestMainWindow::flush()
{
    m_cameras->flush();
    m_filter->flush();
    QCoreApplication::processEvents();
}

void TestMainWindow::countsAndFilters()
{
    const auto name = [this](const char *button) { return child<QToolButton>(button)->accessibleName(); };
    QVERIFY2(name("filterAll").startsWith(u"All, 5"), qPrintable(name("filterAll")));
    QVERIFY2(name("filterOnline").startsWith(u"Online, 2"), qPrintable(name("filterOnline")));
    QVERIFY2(name("filterOffline").startsWith(u"Offline, 1"), qPrintable(name("filterOffline")));
    QVERIFY2(name("filterUnknown").startsWith(u"Unknown, 2"), qPrintable(name("filterUnknown")));
    QTest::mouseClick(child<QToolButton>("filterOnline"), Qt::LeftButton);
    flush();
    QCOMPARE(m_filter->rowCount(), 2);
    QVERIFY(!child<QToolButton>("filterAll")->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    flush();
    QCOMPARE(m_filter->rowCount(), 1);
    QTest::mouseClick(child<QToolButton>("filterAll"), Qt::LeftButton);
    flush();
    QCOMPARE(m_filter->rowCount(), 5);
    // Everything turned unknown: the counts follow.
    m_cameras->loseStates(1);
    flush();
    QTRY_VERIFY(name("filterUnknown").startsWith(u"Unknown, 5"));
}

void TestMainWindow::searchesAndClears()
{
    auto *search = child<QLineEdit>("search");
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(m_window->focusWidget(), search);
    QTest::keyClicks(search, QStringLiteral("door"));
    flush();
    QCOMPARE(m_filter->rowCount(), 2);
    QTest::mouseClick(child<QToolButton>("filterOffline"), Qt::LeftButton);
    flush();
    QCOMPARE(m_filter->rowCount(), 0);
    QVERIFY(child<QPushButton>("clearFilterEmpty")->isVisible());
    QTest::mouseClick(child<QPushButton>("clearFilterEmpty"), Qt::LeftButton);
    flush();
    QCOMPARE(m_filter->rowCount(), 5);
    QCOMPARE(search->text(), QString());
    QVERIFY(child<QToolButton>("filterAll")->isChecked());
    QTest::keyClicks(search, QStringLiteral("roof"));
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(m_window->focusWidget(), table());
}

void TestMainWindow::showCameraClearsAFilterThatHidesIt()
{
    auto *search = child<QLineEdit>("search");
    search->setText(QStringLiteral("door"));
    flush();
    m_window->showCamera(QStringLiteral("A"));
    QCOMPARE(search->text(), QStringLiteral("door")); // it is shown: the filter stays
    m_window->showCamera(QStringLiteral("C"));
    QCOMPARE(search->text(), QString());
    QCOMPARE(table()->selectedIds(), QStringList{QStringLiteral("C")});
    m_window->showCamera(QStringLiteral("not there"));
    QCOMPARE(table()->selectedIds(), QStringList{QStringLiteral("C")});
}

void TestMainWindow::asksBeforeRemoving()
{
    QSignalSpy spy(m_window.get(), &MainWindow::removeRequested);
    table()->selectId(QStringLiteral("B"));
    QTest::keyClick(table(), Qt::Key_Delete);
    auto *box = child<QMessageBox>("removeQuestion");
    QVERIFY(box);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY(box->text().contains(u"Back door"));
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(!child<QMessageBox>("removeQuestion"));
    QCOMPARE(spy.size(), 0);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_VERIFY(child<QPushButton>("confirmRemove"));
    QTest::mouseClick(child<QPushButton>("confirmRemove"), Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).toStringList(), QStringList{QStringLiteral("B")});
}

void TestMainWindow::renames()
{
    QSignalSpy spy(m_window.get(), &MainWindow::renameRequested);
    table()->selectId(QStringLiteral("C"));
    QTest::keyClick(table(), Qt::Key_F2);
    auto *dialog = child<QDialog>("renameDialog");
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("value"));
    QCOMPARE(field->text(), QStringLiteral("Roof"));
    QTest::keyClicks(field, QStringLiteral("Attic ")); // replaces what is selected
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), QStringLiteral("C"));
    QCOMPARE(spy.at(0).at(1).toString(), QStringLiteral("Attic"));
}

void TestMainWindow::renamesTheSelectedCameraWhereverTheFocusIs()
{
    QSignalSpy spy(m_window.get(), &MainWindow::renameRequested);
    table()->selectId(QStringLiteral("C"));
    const QModelIndex selected = table()->currentIndex();
    table()->selectId(QStringLiteral("A"));
    table()->selectionModel()->select(selected, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QCOMPARE(table()->currentId(), QStringLiteral("A"));
    child<QAction>("rename")->trigger();
    auto *dialog = child<QDialog>("renameDialog");
    QVERIFY(dialog);
    auto *field = dialog->findChild<QLineEdit *>(QStringLiteral("value"));
    QCOMPARE(field->text(), QStringLiteral("Roof"));
    QTest::keyClicks(field, QStringLiteral("Attic"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), QStringLiteral("C"));
}

void TestMainWindow::uploadsAgainOnlyWhatNeedsIt()
{
    QSignalSpy spy(m_window.get(), &MainWindow::uploadAgainRequested);
    auto *upload = child<QAction>("uploadAgain");
    auto *password = child<QAction>("changePassword");
    table()->selectId(QStringLiteral("A"));
    QVERIFY(!upload->isEnabled());
    table()->selectId(QStringLiteral("D"));
    QVERIFY(upload->isEnabled() && password->isEnabled());
    table()->selectAll();
    QVERIFY(upload->isEnabled() && !password->isEnabled());
    upload->trigger();
    QCOMPARE(spy.size(), 1);
    QStringList ids = spy.at(0).at(0).toStringList();
    ids.sort();
    QCOMPARE(ids, (QStringList{QStringLiteral("D"), QStringLiteral("E")}));
}

void TestMainWindow::copiesIds()
{
    table()->selectId(QStringLiteral("A"));
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("A"));
}

void TestMainWindow::opensAReportOnlyWhenSomethingIsAmiss()
{
    SyncReport report;
    report.outcomes = {{QStringLiteral("A"), SyncOutcome::Result::Uploaded, {}}};
    m_window->showSyncReport(report);
    QVERIFY(!m_window->findChild<SyncReportDialog *>());
    report.outcomes.append({QStringLiteral("D"), SyncOutcome::Result::Refused, QStringLiteral("no")});
    m_window->showSyncReport(report);
    auto *dialog = m_window->findChild<SyncReportDialog *>();
    QVERIFY(dialog);
    QVERIFY(!dialog->isModal()); // it came by itself
    QVERIFY(dialog->testAttribute(Qt::WA_ShowWithoutActivating));
    dialog->close();
    QTRY_VERIFY(!m_window->findChild<SyncReportDialog *>());
    m_window->showSyncReport(report); // after every reconnect the same
    QVERIFY(!m_window->findChild<SyncReportDialog *>());
    child<QAction>("report")->trigger();
    QVERIFY(m_window->findChild<SyncReportDialog *>());
}

void TestMainWindow::saysTheSameProblemOnce()
{
    const auto lines = [this] { return m_window->findChildren<BannerLine *>().size(); };
    const auto before = lines();
    m_window->showProblem(QStringLiteral("The disk is full."));
    m_window->showProblem(QStringLiteral("The disk is full."));
    QCOMPARE(lines(), before + 1);
    m_window->showProblem(QStringLiteral("Something else."));
    QCOMPARE(lines(), before + 2);
}

void TestMainWindow::foldsTheAlarmPanel()
{
    auto *page = m_window->findChild<AlarmPage *>();
    QVERIFY(page->isVisible());
    QTest::mouseClick(child<QToolButton>("alarms"), Qt::LeftButton);
    QVERIFY(!page->isVisible());
    m_window->showAlarms();
    QVERIFY(page->isVisible());
    Alarm alarm;
    alarm.id = 1;
    alarm.cameraId = QStringLiteral("A");
    alarm.type = QStringLiteral("motion");
    alarm.time = alarm.receivedAt = QDateTime::currentMSecsSinceEpoch();
    m_alarms->prepend({alarm});
    QTRY_VERIFY(child<QToolButton>("alarms")->text().contains(u'1'));
    QVERIFY(child<QToolButton>("alarms")->accessibleName().contains(u'1'));
}

void TestMainWindow::foldsTheDetailsAndRemembersIt()
{
    DetailsPane *pane = m_window->detailsPane();
    QVERIFY(pane->isVisible());
    const int height = pane->height();
    QTest::keyClick(m_window.get(), Qt::Key_F4);
    QVERIFY(!pane->isVisible());
    MainWindow other(m_cameras.get(), m_filter.get(), m_alarms.get());
    QVERIFY(other.restoreState(m_window->saveState()));
    QVERIFY(!other.findChild<QAction *>(QStringLiteral("detailsPane"))->isChecked());
    QTest::keyClick(m_window.get(), Qt::Key_F4);
    QVERIFY(pane->isVisible());
    QCOMPARE(pane->height(), height);
}

void TestMainWindow::showsAnAlarmOfTheDetailsInThePanel()
{
    Alarm alarm;
    alarm.cameraId = table()->model()->index(0, 0).data(CameraModel::IdRole).toString();
    alarm.type = QStringLiteral("motion");
    for (qint64 id = 1; id <= 50; ++id) {
        alarm.id = id;
        alarm.time = alarm.receivedAt = QDateTime::currentMSecsSinceEpoch() + id;
        m_alarms->prepend({alarm});
    }
    child<QAction>("alarms")->setChecked(false);
    table()->selectId(alarm.cameraId);
    auto *list = child<QTableView>("detailsAlarms");
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 50);
    list->setCurrentIndex(list->model()->index(40, 0));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    auto *panel = m_window->findChild<AlarmPage *>();
    QVERIFY(panel->isVisible());
    auto *alarms = panel->findChild<QTableView *>(QStringLiteral("alarmTable"));
    QCOMPARE(alarms->currentIndex().row(), 40);
    QVERIFY(alarms->hasFocus());
}

void TestMainWindow::remembersItsState()
{
    table()->setColumnWidth(CameraModel::IdColumn, 173);
    child<QAction>("alarms")->setChecked(false);
    const QByteArray state = m_window->saveState();
    MainWindow other(m_cameras.get(), m_filter.get(), m_alarms.get());
    QVERIFY(!other.restoreState(QByteArray()));
    QVERIFY(!other.restoreState(QByteArrayLiteral("of another program")));
    QVERIFY(other.restoreState(state));
    QCOMPARE(other.findChild<CameraTable *>()->columnWidth(CameraModel::IdColumn), 173);
    QVERIFY(!other.findChild<QAction *>(QStringLiteral("alarms"))->isChecked());
}

// A camera that stays refused is told once, not at every start; to each account; and again after it was well.
void TestMainWindow::tellsARefusalOnceOverRestarts()
{
    LoginRequest login;
    login.address.host = QStringLiteral("host");
    login.user = QStringLiteral("alice");
    SyncReport report;
    report.outcomes = {{QStringLiteral("D"), SyncOutcome::Result::Refused, QStringLiteral("no")}};
    m_window->setAccount(login);
    m_window->showSyncReport(report);
    QVERIFY(m_window->findChild<SyncReportDialog *>());
    const QByteArray state = m_window->saveState();

    const auto opens = [&](const QString &user, const QList<SyncReport> &reports) {
        MainWindow next(m_cameras.get(), m_filter.get(), m_alarms.get());
        next.restoreState(state);
        next.show();
        login.user = user;
        next.setAccount(login);
        for (const SyncReport &one : reports)
            next.showSyncReport(one);
        return next.findChild<SyncReportDialog *>() != nullptr;
    };
    QVERIFY(!opens(QStringLiteral("alice"), {report}));
    QVERIFY(opens(QStringLiteral("bob"), {report}));
    QVERIFY(opens(QStringLiteral("alice"), {SyncReport(), report}));
    report.outcomes.append({QStringLiteral("A"), SyncOutcome::Result::Refused, QStringLiteral("no")});
    QVERIFY(opens(QStringLiteral("alice"), {report}));
}

void TestMainWindow::theTitleSaysBlind()
{
    LoginRequest login;
    login.address.host = QStringLiteral("host");
    login.user = QStringLiteral("alice");
    m_window->setAccount(login);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("alice on host"));
    ConnectionStatus status;
    status.state = ConnectionState::Waiting;
    status.lostAt = 1000;
    m_window->showStatus(status);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Blind – alice on host"));
    status.state = ConnectionState::Online;
    status.lostAt = 0;
    m_window->showStatus(status);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("alice on host"));
}

// A line that stays, and a dialog that neither stops nor takes anything. A second certificate takes the first one's
// place.
void TestMainWindow::anotherIdentityWhileRunning()
{
    CertificateRefusal refusal;
    refusal.host = QStringLiteral("host");
    refusal.problems = {CertificateProblem::Changed};
    refusal.before = CertificateInfo{};
    refusal.acceptable = true;
    QSignalSpy trusted(m_window.get(), &MainWindow::certificateTrusted);
    const auto shown = [&] {
        QList<TrustDialog *> open = m_window->findChildren<TrustDialog *>();
        open.removeIf([](const TrustDialog *dialog) { return !dialog->isVisible(); });
        return open;
    };
    m_window->showCertificate(refusal);
    refusal.shown.subject = QStringLiteral("second");
    m_window->showCertificate(refusal);
    QCOMPARE(shown().size(), 1);
    QVERIFY(!shown().constFirst()->isModal());
    shown().constFirst()->close();
    auto *line = m_window->findChild<BannerLine *>(QStringLiteral("line-certificate"));
    QVERIFY(line && line->text().contains(u"a different identity"));
    QVERIFY(
        !line->findChild<QToolButton *>(QStringLiteral("bannerClose"))->isVisible()); // not for good, while it lasts
    line->findChild<QPushButton *>(QStringLiteral("bannerButton"))->click();
    QCOMPARE(shown().size(), 1);
    Q_EMIT shown().constFirst()->trusted(refusal);
    QCOMPARE(trusted.count(), 1);
    QVERIFY(!line->isVisible());

    // Back with the right one: there is nothing to ask any more.
    m_window->showCertificate(refusal);
    ConnectionStatus online;
    online.state = ConnectionState::Online;
    m_window->showStatus(online);
    QVERIFY(shown().isEmpty());
}

// A refusal of a running login brings the login window: nothing of the last account stays open above it.
void TestMainWindow::itsDialogsGoWithIt()
{
    child<QAction>("diagnostics")->trigger();
    child<QAction>("add")->trigger();
    const auto open = [&] {
        const auto all = m_window->findChildren<QDialog *>();
        return std::count_if(all.cbegin(), all.cend(), [](const QDialog *dialog) { return dialog->isVisible(); });
    };
    QVERIFY(open() >= 1);
    m_window->hide();
    QCOMPARE(open(), 0);
}

void TestMainWindow::showsDiagnostics()
{
    QSignalSpy spy(m_window.get(), &MainWindow::diagnosticsWanted);
    child<QAction>("diagnostics")->trigger();
    QCOMPARE(spy.size(), 1);
    m_window->setDiagnostics({{}, {QStringLiteral("<b>3</b> messages")}});
    QCOMPARE(child<QPlainTextEdit>("diagnosticsLog")->toPlainText(), QStringLiteral("<b>3</b> messages"));
}

void TestMainWindow::closingIsAWish()
{
    QSignalSpy spy(m_window.get(), &MainWindow::closeRequested);
    m_window->close();
    QCOMPARE(spy.size(), 1);
    QVERIFY(m_window->isVisible()); // whether it goes is not its own to say
}

void TestMainWindow::mutesByKey()
{
    CameraTable *cameraTable = table();
    auto *cameras = m_window->findChild<MuteMenu *>(QStringLiteral("muteCameras"));
    auto *alarms = m_window->findChild<AlarmPage *>()->findChild<MuteMenu *>();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    cameraTable->setFocus();
    cameraTable->selectId(QStringLiteral("A"));
    QSignalSpy muted(m_window.get(), &MainWindow::muteRequested);
    QTest::keyClick(cameraTable, Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(cameras->isVisible());
    cameras->actions().at(1)->trigger();
    cameras->close();
    QCOMPARE(muted.size(), 1);
    QCOMPARE(muted.constFirst().constFirst().value<QList<Mute>>().constFirst().target.what, QStringLiteral("A"));
    m_window->findChild<QLineEdit *>()->setFocus(); // the search
    QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(alarms->isVisible());
    alarms->close();
}

void TestMainWindow::goesThroughAlarmsByKey()
{
    Alarm alarm;
    alarm.id = 77;
    alarm.cameraId = QStringLiteral("A");
    alarm.type = QStringLiteral("motion");
    m_alarms->prepend({alarm});
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto *page = m_window->findChild<AlarmPage *>();
    m_window->findChild<QAction *>(QStringLiteral("alarms"))->setChecked(false);
    QVERIFY(!page->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_J, Qt::ControlModifier);
    QVERIFY(page->isVisible());
    QSignalSpy acknowledged(m_window.get(), &MainWindow::acknowledgeRequested);
    m_window->findChild<CameraTable *>()->setFocus(); // wherever the focus is
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(acknowledged.size(), 1);
    QCOMPARE(acknowledged.constFirst().constFirst().value<QList<qint64>>(), QList<qint64>{77});
}

// Qt does neither of two commands then.
void TestMainWindow::noKeyMeansTwoThings()
{
    QHash<QString, QString> taken;
    const auto all = m_window->findChildren<QAction *>();
    for (const QAction *action : all) {
        if (action->shortcutContext() != Qt::WindowShortcut)
            continue;
        const QList<QKeySequence> keys = action->shortcuts();
        for (const QKeySequence &key : keys) {
            QVERIFY2(
                !taken.contains(key.toString()),
                qPrintable(
                    QStringLiteral("%1: %2, %3").arg(key.toString(), action->text(), taken.value(key.toString()))));
            taken.insert(key.toString(), action->text());
        }
    }
    QVERIFY(taken.size() > 10);
}

void TestMainWindow::everyControlHasAName()
{
    m_window->showProblem(QStringLiteral("A problem"));
    m_window->showLastLogin({});
    m_window->showSyncProgress({SyncPhase::Uploading, 1, 2});
    QCoreApplication::processEvents();
    int seen = 0;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        ++seen;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(describe(widget)));
    }
    QVERIFY(seen > 10);
    for (const QAction *action : m_window->findChildren<QAction *>())
        QVERIFY2(action->isSeparator() || action->objectName().isEmpty() || !action->text().isEmpty(),
                 qPrintable(action->objectName()));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
