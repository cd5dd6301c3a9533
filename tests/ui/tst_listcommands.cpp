// What the person says of cameras, in the main window: by menu, shortcut and dialog, down to the intent.
#include "models/alarmmodel.h"
#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "ui/cameratable.h"
#include "ui/mainwindow.h"
#include "ui/sidebar.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace watchpost;
using Kind = CameraScope::Kind;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestListCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void favouritesByShortcut();
    void disabling();
    void movesToAGroup();
    void editsTags();
    void editsANote();
    void renamesAGroup();
    void copiesRowsWithNames();
    void theSideBarFilters();
    void filtersAreRemovedByChips();
    void foldsTheSideBar();
    void remembersTheSideBar();

private:
    template <typename T>
    T *child(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    void flush();
    void select(const QStringList &ids);
    [[nodiscard]] CameraTable *table() const { return m_window->findChild<CameraTable *>(); }
    [[nodiscard]] SideBar *bar() const { return m_window->findChild<SideBar *>(); }
    [[nodiscard]] CameraEdit lastEdit() const { return m_edits->constLast()[1].value<CameraEdit>(); }

    std::unique_ptr<CameraModel> m_cameras;
    std::unique_ptr<CameraFilter> m_filter;
    std::unique_ptr<AlarmModel> m_alarms;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QSignalSpy> m_edits;
};

void TestListCommands::init()
{
    m_cameras = std::make_unique<CameraModel>();
    m_filter = std::make_unique<CameraFilter>(m_cameras.get());
    m_alarms = std::make_unique<AlarmModel>();
    m_window = std::make_unique<MainWindow>(m_cameras.get(), m_filter.get(), m_alarms.get());
    m_edits = std::make_unique<QSignalSpy>(m_window.get(), &MainWindow::editRequested);
    const auto camera = [](const char *id, const char *name, const char *group, const QStringList &tags) {
        return Camera{.id = s(id),
                      .password = {},
                      .name = s(name),
                      .binding = Binding::Confirmed,
                      .refusal = {},
                      .group = s(group),
                      .tags = tags};
    };
    m_cameras->setCameras({camera("A", "Front door", "Site/Hall", {s("night")}),
                           camera("B", "Back door", "Site", {s("night"), s("outdoor")}), camera("C", "Roof", "", {})});
    flush();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestListCommands::cleanup()
{
    m_edits.reset();
    m_window.reset();
    m_alarms.reset();
    m_filter.reset();
    m_cameras.reset();
}

void TestListCommands::flush()
{
    m_cameras->flush();
    m_filter->flush();
    QCoreApplication::processEvents();
}

void TestListCommands::select(const QStringList &ids)
{
    table()->clearSelection();
    for (const QString &id : ids)
        table()->selectionModel()->select(m_filter->index(m_filter->rowOf(id), 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void TestListCommands::favouritesByShortcut()
{
    auto *action = child<QAction>("favourite");
    QVERIFY(!action->isEnabled());
    select({s("A"), s("C")});
    QVERIFY(action->isEnabled() && !action->isChecked());
    QTest::keyClick(table(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_edits->size(), 1);
    QStringList ids = m_edits->at(0)[0].toStringList();
    ids.sort();
    QCOMPARE(ids, (QStringList{s("A"), s("C")}));
    QCOMPARE(lastEdit(), (CameraEdit{.favourite = true}));
    QVERIFY(!action->isChecked()); // nothing has changed yet
    Camera starred{.id = s("A"), .password = {}, .name = s("Front door"), .refusal = {}};
    starred.favourite = true;
    m_cameras->putCameras({starred});
    flush();
    QVERIFY(!action->isChecked()); // only one of the two
    select({s("A")});
    QVERIFY(action->isChecked());
    action->trigger();
    QCOMPARE(lastEdit(), (CameraEdit{.favourite = false}));
}

void TestListCommands::disabling()
{
    select({s("B")});
    child<QAction>("disabled")->trigger();
    QCOMPARE(lastEdit(), (CameraEdit{.disabled = true}));
}

void TestListCommands::movesToAGroup()
{
    select({s("A"), s("B")});
    QTest::keyClick(table(), Qt::Key_G, Qt::ControlModifier);
    auto *dialog = child<QDialog>("moveDialog");
    QVERIFY(dialog);
    auto *field = dialog->findChild<QComboBox *>(s("value"));
    QCOMPARE(field->count(), 2);
    QVERIFY(field->findText(s("Site/Hall")) >= 0);
    field->setEditText(s(" Yard / Gate "));
    QTest::keyClick(field->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_edits->size(), 1);
    QCOMPARE(lastEdit(), (CameraEdit{.group = s("Yard/Gate")}));
}

void TestListCommands::editsTags()
{
    select({s("A"), s("B")});
    child<QAction>("tags")->trigger();
    auto *dialog = child<QDialog>("tagsDialog");
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>(s("tagList"));
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), s("night"));
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    QCOMPARE(list->item(1)->checkState(), Qt::PartiallyChecked); // only one has it
    list->item(0)->setCheckState(Qt::Unchecked);
    dialog->findChild<QLineEdit *>(s("newTags"))->setText(s("gate, ,  by the road，Gate"));
    dialog->accept();
    QCOMPARE(lastEdit(), (CameraEdit{.tagsAdded = {s("gate"), s("by the road")}, .tagsRemoved = {s("night")}}));
    // What is left as it was changes nothing.
    QTRY_VERIFY(!child<QDialog>("tagsDialog"));
    child<QAction>("tags")->trigger();
    child<QDialog>("tagsDialog")->accept();
    QCOMPARE(m_edits->size(), 1);
}

void TestListCommands::editsANote()
{
    select({s("A"), s("B")});
    QVERIFY(!child<QAction>("note")->isEnabled());
    select({s("C")});
    child<QAction>("note")->trigger();
    auto *dialog = child<QDialog>("noteDialog");
    QVERIFY(dialog);
    dialog->findChild<QPlainTextEdit *>(s("noteText"))->setPlainText(s(" the ladder\nis locked \n"));
    dialog->accept();
    QCOMPARE(lastEdit(), (CameraEdit{.note = s("the ladder\nis locked")}));
}

void TestListCommands::renamesAGroup()
{
    QSignalSpy renamed(m_window.get(), &MainWindow::renameGroupRequested);
    QSignalSpy camera(m_window.get(), &MainWindow::renameRequested);
    bar()->setScope({Kind::Group, s("Site")});
    select({s("A")});
    bar()->setFocus();
    QTest::keyClick(bar(), Qt::Key_F2); // of the group, though a camera is selected
    QVERIFY(!child<QDialog>("renameDialog"));
    auto *dialog = child<QDialog>("renameGroupDialog");
    QVERIFY(dialog);
    auto *field = dialog->findChild<QComboBox *>(s("value"));
    QCOMPARE(field->currentText(), s("Site"));
    field->setEditText(s("Plant"));
    dialog->accept();
    QCOMPARE(renamed.size(), 1);
    QCOMPARE(renamed[0][0].toString(), s("Site"));
    QCOMPARE(renamed[0][1].toString(), s("Plant"));
    QCOMPARE(camera.size(), 0);
}

void TestListCommands::copiesRowsWithNames()
{
    table()->horizontalHeader()->setSortIndicator(CameraModel::IdColumn, Qt::AscendingOrder);
    for (int column = 0; column < CameraModel::ColumnCount; ++column)
        table()->chooseColumn(column, column <= CameraModel::GroupColumn);
    flush();
    select({s("C"), s("A")});
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             s("State\tName\tID\tGroup\nUnknown\tFront door\tA\tSite/Hall\nUnknown\tRoof\tC\t"));
    // A text cannot make rows or columns of its own.
    m_cameras->putCameras({{.id = s("C"), .password = {}, .name = s("a\tb\nc"), .refusal = {}}});
    flush();
    child<QAction>("copyRows")->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), 3);
}

void TestListCommands::theSideBarFilters()
{
    bar()->setScope({Kind::Group, s("Site")});
    QCOMPARE(m_filter->rowCount(), 2);
    m_window->showCamera(s("C")); // hidden by it
    QCOMPARE(m_filter->rowCount(), 3);
    QCOMPARE(bar()->scope(), CameraScope{});
    QCOMPARE(table()->selectedIds(), QStringList{s("C")});
}

void TestListCommands::filtersAreRemovedByChips()
{
    bar()->setScope({Kind::Group, s("Site")});
    child<QLineEdit>("search")->setText(s("door"));
    QTest::mouseClick(child<QToolButton>("filterUnknown"), Qt::LeftButton);
    for (const char *chip : {"chipState", "chipText", "chipScope"}) {
        QVERIFY(child<QToolButton>(chip)->isVisible());
        QTest::mouseClick(child<QToolButton>(chip), Qt::LeftButton);
        QVERIFY2(!child<QToolButton>(chip)->isVisible(), chip);
    }
    QVERIFY(child<QToolButton>("filterAll")->isChecked());
    QCOMPARE(child<QLineEdit>("search")->text(), QString());
    QCOMPARE(bar()->scope(), CameraScope{});
    QCOMPARE(m_filter->rowCount(), 3);
}

void TestListCommands::foldsTheSideBar()
{
    QVERIFY(bar()->isVisible());
    bar()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    QVERIFY(!bar()->isVisible());
    QVERIFY(m_window->focusWidget() == table());
    QTest::keyClick(m_window.get(), Qt::Key_F7);
    QVERIFY(bar()->isVisible());
}

void TestListCommands::remembersTheSideBar()
{
    child<QAction>("sideBarShown")->setChecked(false);
    table()->chooseColumn(CameraModel::NoteColumn, true);
    const QByteArray state = m_window->saveState();
    MainWindow other(m_cameras.get(), m_filter.get(), m_alarms.get());
    QVERIFY(other.restoreState(state));
    QVERIFY(!other.findChild<QAction *>(s("sideBarShown"))->isChecked());
    QVERIFY(!other.findChild<CameraTable *>()->isColumnHidden(CameraModel::NoteColumn));
}

QTEST_MAIN(TestListCommands)
#include "tst_listcommands.moc"
