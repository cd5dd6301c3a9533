#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "ui/badgelayout.h"
#include "ui/cameradelegate.h"
#include "ui/camerafacts.h"
#include "ui/camerapage.h"
#include "ui/cameratable.h"
#include "ui/columnmenu.h"

#include <QAction>
#include <QDateTime>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace watchpost;

namespace {

Camera camera(int number)
{
    const QString id = QStringLiteral("CAM-%1").arg(number, 4, 10, QLatin1Char('0'));
    return {id, QStringLiteral("pw"), QStringLiteral("Camera %1").arg(number), Binding::Confirmed, QString()};
}

QList<Camera> cameras(int from, int to)
{
    QList<Camera> list;
    for (int i = from; i <= to; ++i)
        list << camera(i);
    return list;
}

} // namespace

class TestCameraPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatToDoWithoutCameras();
    void saysWhatTheFilterHides();
    void keepsTheSelectionWhenRowsCome();
    void keepsSelectionAndPlaceOverAReset();
    void keepsThePlaceWhenRowsComeAbove();
    void sortsByAClickOnTheHeader();
    void enterAsksForDetails();
    void typingGoesToTheSearch();
    void remembersColumns();
    void fitsItsColumnsUntilSomebodySetsThem();
    void showsTheIdOnlyBesideAName();
    void showsTheGroupWhileThereAreGroups();
    void columnsAreChosenAndRemembered();
    void aNarrowTableScrollsRatherThanHidesTheName();
    void eachFilterHasItsChip();
    void chipsAreReachedAndRemovedByKeyboard();
    void paintsWhatTheUserSays();
    void theKeyboardArrivesAtARowThatShows();
    void theSearchKeepsTheFocusWhenNothingMatches();
    void paintsAStateInItsColour();
    void tellsWhatIsAmissWithTheServer();

private:
    void flush();
    [[nodiscard]] CameraTable *table() const { return m_page->table(); }
    template <typename T>
    T *child(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<CameraModel> m_model;
    std::unique_ptr<CameraFilter> m_filter;
    std::unique_ptr<CameraPage> m_page;
};

void TestCameraPage::init()
{
    m_model = std::make_unique<CameraModel>();
    m_filter = std::make_unique<CameraFilter>(m_model.get());
    m_page = std::make_unique<CameraPage>(m_model.get(), m_filter.get());
    m_page->resize(800, 300);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestCameraPage::cleanup()
{
    m_page.reset();
    m_filter.reset();
    m_model.reset();
}

void TestCameraPage::flush()
{
    m_model->flush();
    m_filter->flush();
    QCoreApplication::processEvents();
}

void TestCameraPage::saysWhatToDoWithoutCameras()
{
    QSignalSpy add(m_page.get(), &CameraPage::addRequested);
    QSignalSpy sync(m_page.get(), &CameraPage::syncRequested);
    QVERIFY(!table()->isVisible());
    QTest::mouseClick(child<QPushButton>("addFirst"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>("syncFirst"), Qt::LeftButton);
    QCOMPARE(add.size(), 1);
    QCOMPARE(sync.size(), 1);
    m_model->setCameras(cameras(1, 3));
    QTRY_VERIFY(table()->isVisible());
    m_model->setCameras({});
    QTRY_VERIFY(!table()->isVisible());
}

void TestCameraPage::saysWhatTheFilterHides()
{
    m_model->setCameras(cameras(1, 24));
    QTRY_VERIFY(table()->isVisible());
    QVERIFY(!child<QWidget>("filterText")->isVisible());
    m_filter->setText(QStringLiteral("CAM-001"));
    flush();
    m_page->updateView();
    QVERIFY(child<QWidget>("filterText")->isVisible());
    QVERIFY2(child<QWidget>("filterText")->accessibleName().startsWith(u"10 of 24 shown"),
             qPrintable(child<QWidget>("filterText")->accessibleName()));
    QSignalSpy clear(m_page.get(), &CameraPage::clearFilterRequested);
    QTest::mouseClick(child<QPushButton>("clearFilter"), Qt::LeftButton);
    QCOMPARE(clear.size(), 1);
    m_filter->setText(QStringLiteral("nothing like it"));
    flush();
    m_page->updateView();
    QVERIFY(!table()->isVisible());
    QTest::mouseClick(child<QPushButton>("clearFilterEmpty"), Qt::LeftButton);
    QCOMPARE(clear.size(), 2);
}

void TestCameraPage::keepsTheSelectionWhenRowsCome()
{
    m_model->setCameras(cameras(50, 60));
    flush();
    table()->selectId(QStringLiteral("CAM-0055"));
    QCOMPARE(table()->selectedIds(), QStringList{QStringLiteral("CAM-0055")});
    m_model->putCameras(cameras(1, 20)); // sorted above
    flush();
    QTRY_COMPARE(m_filter->rowCount(), 31);
    QCOMPARE(table()->selectedIds(), QStringList{QStringLiteral("CAM-0055")});
    QCOMPARE(table()->currentId(), QStringLiteral("CAM-0055"));
    m_model->removeCameras({QStringLiteral("CAM-0001"), QStringLiteral("CAM-0002")});
    flush();
    QCOMPARE(table()->selectedIds(), QStringList{QStringLiteral("CAM-0055")});
}

void TestCameraPage::keepsSelectionAndPlaceOverAReset()
{
    m_model->setCameras(cameras(1, 200));
    flush();
    QTRY_VERIFY(table()->isVisible());
    table()->selectId(QStringLiteral("CAM-0150"));
    const QString top = m_filter->index(table()->rowAt(0), 0).data(CameraModel::IdRole).toString();
    QVERIFY(table()->rowAt(0) > 0);
    m_model->setCameras(cameras(1, 180));
    flush();
    QTRY_COMPARE(table()->selectedIds(), QStringList{QStringLiteral("CAM-0150")});
    QTRY_COMPARE(m_filter->index(table()->rowAt(0), 0).data(CameraModel::IdRole).toString(), top);
}

void TestCameraPage::keepsThePlaceWhenRowsComeAbove()
{
    m_model->setCameras(cameras(100, 300));
    flush();
    QTRY_VERIFY(table()->isVisible());
    table()->verticalScrollBar()->setValue(table()->rowHeight(0) * 40 + 5);
    const QString top = m_filter->index(table()->rowAt(0), 0).data(CameraModel::IdRole).toString();
    const int offset = table()->rowViewportPosition(table()->rowAt(0));
    QCOMPARE(offset, -5);
    m_model->putCameras(cameras(1, 30));
    flush();
    QTRY_COMPARE(m_filter->rowCount(), 231);
    QTRY_COMPARE(m_filter->index(table()->rowAt(0), 0).data(CameraModel::IdRole).toString(), top);
    QCOMPARE(table()->rowViewportPosition(table()->rowAt(0)), offset);
}

void TestCameraPage::sortsByAClickOnTheHeader()
{
    m_model->setCameras(cameras(1, 9));
    flush();
    QTRY_VERIFY(table()->isVisible());
    m_model->applyStates({{QStringLiteral("CAM-0005"), OnlineState::Offline}}, 1);
    flush();
    const auto first = [this] { return m_filter->index(0, 0).data(CameraModel::IdRole).toString(); };
    QCOMPARE(first(), QStringLiteral("CAM-0005")); // at first: the worst first
    QHeaderView *header = table()->horizontalHeader();
    const QPoint place(header->sectionViewportPosition(CameraModel::NameColumn) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    flush();
    QCOMPARE(first(), QStringLiteral("CAM-0001"));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    flush();
    QCOMPARE(first(), QStringLiteral("CAM-0009"));
    // Remembered with the columns.
    const QByteArray columns = table()->saveColumns();
    header->setSortIndicator(CameraModel::StateColumn, Qt::AscendingOrder);
    QCOMPARE(first(), QStringLiteral("CAM-0005"));
    QVERIFY(table()->restoreColumns(columns));
    flush();
    QCOMPARE(first(), QStringLiteral("CAM-0009"));
}

void TestCameraPage::enterAsksForDetails()
{
    m_model->setCameras(cameras(1, 3));
    flush();
    QTRY_VERIFY(table()->isVisible());
    QSignalSpy spy(table(), &CameraTable::detailsRequested);
    table()->selectId(QStringLiteral("CAM-0002"));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), QStringLiteral("CAM-0002"));
}

void TestCameraPage::typingGoesToTheSearch()
{
    m_model->setCameras(cameras(1, 3));
    flush();
    QTRY_VERIFY(table()->isVisible());
    QSignalSpy spy(table(), &CameraTable::searchTyped);
    QTest::keyClick(table(), Qt::Key_L);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), QStringLiteral("l"));
}

void TestCameraPage::remembersColumns()
{
    table()->horizontalHeader()->resizeSection(CameraModel::IdColumn, 222);
    const QByteArray state = table()->saveColumns();
    CameraPage other(m_model.get(), m_filter.get());
    QVERIFY(other.table()->columnWidth(CameraModel::IdColumn) != 222);
    QVERIFY(other.table()->restoreColumns(state));
    QCOMPARE(other.table()->columnWidth(CameraModel::IdColumn), 222);
    QVERIFY(!other.table()->restoreColumns(QByteArrayLiteral("nonsense")));
    QCOMPARE(other.table()->columnWidth(CameraModel::IdColumn), 222);
}

void TestCameraPage::fitsItsColumnsUntilSomebodySetsThem()
{
    m_model->setCameras(cameras(1, 3));
    flush();
    m_page->resize(500, 300);
    QCoreApplication::processEvents();
    const int narrow = table()->columnWidth(CameraModel::LastAlarmColumn);
    m_page->resize(1400, 300);
    QCoreApplication::processEvents();
    const int wide = table()->columnWidth(CameraModel::LastAlarmColumn);
    QVERIFY2(wide > narrow, qPrintable(QStringLiteral("%1, %2").arg(narrow).arg(wide)));
    table()->horizontalHeader()->resizeSection(CameraModel::LastAlarmColumn, wide - 7);
    m_page->resize(500, 300);
    QCoreApplication::processEvents();
    QCOMPARE(table()->columnWidth(CameraModel::LastAlarmColumn), wide - 7);
}

void TestCameraPage::showsTheIdOnlyBesideAName()
{
    QList<Camera> list = cameras(1, 3);
    for (Camera &camera : list)
        camera.name.clear();
    m_model->setCameras(list);
    flush();
    QTRY_VERIFY(table()->isColumnHidden(CameraModel::IdColumn));
    const int width = table()->columnWidth(CameraModel::LastAlarmColumn);
    m_page->resize(m_page->width() / 2, 300);
    QCoreApplication::processEvents();
    QVERIFY(table()->columnWidth(CameraModel::LastAlarmColumn) < width); // hiding was nobody's setting
    list[1].name = QStringLiteral("Gate");
    m_model->putCameras({list.at(1)});
    flush();
    QTRY_VERIFY(!table()->isColumnHidden(CameraModel::IdColumn));
    QVERIFY(table()->columnWidth(CameraModel::IdColumn) > 0);
}

void TestCameraPage::showsTheGroupWhileThereAreGroups()
{
    QList<Camera> list = cameras(1, 3);
    m_model->setCameras(list);
    flush();
    QTRY_VERIFY(table()->isVisible());
    QVERIFY(table()->isColumnHidden(CameraModel::GroupColumn));
    list[0].name = QStringLiteral("Site/Door");
    m_model->putCameras({list.at(0)});
    flush();
    QTRY_VERIFY(!table()->isColumnHidden(CameraModel::GroupColumn));
    table()->chooseColumn(CameraModel::GroupColumn, false);
    QVERIFY(table()->isColumnHidden(CameraModel::GroupColumn));
    list[0].group = QStringLiteral("Other");
    m_model->putCameras({list.at(0)});
    flush();
    QCoreApplication::processEvents();
    QVERIFY(table()->isColumnHidden(CameraModel::GroupColumn)); // put away is put away
}

void TestCameraPage::columnsAreChosenAndRemembered()
{
    m_model->setCameras(cameras(1, 3));
    flush();
    ColumnMenu columns(table());
    const auto action = [&columns](int column) {
        return columns.menu()->findChild<QAction *>(QStringLiteral("column%1").arg(column));
    };
    for (int column = 0; column < CameraModel::ColumnCount; ++column) {
        if (column == CameraModel::NameColumn) {
            QVERIFY(!action(column));
            continue;
        }
        QVERIFY(!action(column)->text().isEmpty());
        QCOMPARE(action(column)->isChecked(), !table()->isColumnHidden(column));
    }
    action(CameraModel::NoteColumn)->trigger();
    action(CameraModel::SinceColumn)->trigger();
    QVERIFY(!table()->isColumnHidden(CameraModel::NoteColumn));
    QVERIFY(table()->columnWidth(CameraModel::NoteColumn) > 50);
    action(CameraModel::ChangedColumn)->trigger(); // of another day: with its date
    const QDateTime change(QDate(2026, 11, 20), QTime(22, 58));
    QVERIFY(table()->columnWidth(CameraModel::ChangedColumn) >
            table()->fontMetrics().horizontalAdvance(QLocale().toString(change, QLocale::ShortFormat)));
    action(CameraModel::ChangedColumn)->trigger();
    QVERIFY(table()->isColumnHidden(CameraModel::SinceColumn));
    CameraPage other(m_model.get(), m_filter.get());
    QVERIFY(other.table()->restoreColumns(table()->saveColumns()));
    QVERIFY(!other.table()->isColumnHidden(CameraModel::NoteColumn));
    QVERIFY(other.table()->isColumnHidden(CameraModel::SinceColumn));
    QVERIFY(!other.table()->isColumnHidden(CameraModel::StateColumn));
    other.table()->chooseColumn(CameraModel::NameColumn, false);
    QVERIFY(!other.table()->isColumnHidden(CameraModel::NameColumn));
    columns.menu()->findChild<QAction *>(QStringLiteral("resetColumns"))->trigger();
    QVERIFY(table()->isColumnHidden(CameraModel::NoteColumn));
    QVERIFY(!table()->isColumnHidden(CameraModel::SinceColumn));
    // By the context menu of the header, too.
    QSignalSpy asked(table(), &CameraTable::columnMenuRequested);
    Q_EMIT table()->horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
    QCOMPARE(asked.size(), 1);
    QTRY_VERIFY(columns.menu()->isVisible());
    columns.menu()->hide();
}

void TestCameraPage::aNarrowTableScrollsRatherThanHidesTheName()
{
    m_model->setCameras(cameras(1, 3));
    flush();
    for (int column = 0; column < CameraModel::ColumnCount; ++column)
        table()->chooseColumn(column, true);
    m_page->resize(400, 300);
    QCoreApplication::processEvents();
    QVERIFY(table()->columnWidth(CameraModel::NameColumn) >= table()->fontMetrics().averageCharWidth() * 14);
    QVERIFY(table()->horizontalScrollBar()->maximum() > 0);
    for (const int column : {CameraModel::NoteColumn, CameraModel::TagsColumn, CameraModel::ChangesColumn,
                             CameraModel::ChangedColumn, CameraModel::LastAlarmColumn})
        table()->chooseColumn(column, false);
    m_page->resize(1200, 300);
    QCoreApplication::processEvents();
    QCOMPARE(table()->horizontalScrollBar()->maximum(), 0);
}

void TestCameraPage::eachFilterHasItsChip()
{
    QList<Camera> list = cameras(1, 24);
    for (qsizetype i = 0; i < 12; ++i)
        list[i].group = QStringLiteral("Site & Co");
    m_model->setCameras(list);
    QTRY_VERIFY(table()->isVisible());
    const auto chip = [this](const char *name) { return child<QToolButton>(name); };
    for (const char *name : {"chipScope", "chipState", "chipText"})
        QVERIFY(!chip(name)->isVisible());
    m_filter->setScope({CameraScope::Kind::Group, QStringLiteral("Site & Co")});
    m_filter->setState(OnlineState::Unknown);
    m_filter->setText(QStringLiteral("CAM-000"));
    m_page->updateView();
    QVERIFY2(child<QWidget>("filterText")->accessibleName().startsWith(u"9 of 24"),
             qPrintable(child<QWidget>("filterText")->accessibleName()));
    QVERIFY(chip("chipScope")->accessibleName().endsWith(u"Site & Co"));
    QCOMPARE(chip("chipState")->text(), QStringLiteral("Unknown"));
    QVERIFY(chip("chipText")->text().contains(u"CAM-000"));
    QSignalSpy removed(m_page.get(), &CameraPage::filterRemoveRequested);
    for (const char *name : {"chipScope", "chipState", "chipText"})
        QTest::mouseClick(chip(name), Qt::LeftButton);
    QCOMPARE(removed.size(), 3);
    QCOMPARE(removed[0][0].value<FilterChips::Filter>(), FilterChips::Filter::Scope);
    QCOMPARE(removed[1][0].value<FilterChips::Filter>(), FilterChips::Filter::State);
    QCOMPARE(removed[2][0].value<FilterChips::Filter>(), FilterChips::Filter::Text);
    // Also where nothing is left to see.
    m_filter->setText(QStringLiteral("nothing like it"));
    m_page->updateView();
    QVERIFY(!table()->isVisible());
    QVERIFY(chip("chipText")->isVisible());
}

void TestCameraPage::chipsAreReachedAndRemovedByKeyboard()
{
    m_model->setCameras(cameras(1, 24));
    QTRY_VERIFY(table()->isVisible());
    m_filter->setState(OnlineState::Unknown);
    m_filter->setText(QStringLiteral("CAM-000"));
    m_page->updateView();
    connect(m_page.get(), &CameraPage::filterRemoveRequested, this, [this](FilterChips::Filter part) {
        if (part == FilterChips::Filter::State)
            m_filter->setState({});
        else
            m_filter->setText({});
        m_page->updateView();
    });
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    auto *state = child<QToolButton>("chipState");
    auto *text = child<QToolButton>("chipText");
    for (const QToolButton *chip : {state, text})
        QVERIFY(chip->focusPolicy() & Qt::TabFocus);
    state->setFocus();
    QTest::keyClick(state, Qt::Key_Space);
    QVERIFY(!state->isVisible());
    QVERIFY(text->hasFocus()); // on to the next
    QTest::keyClick(text, Qt::Key_Space);
    QVERIFY(!child<QWidget>("filterChips")->isVisible());
    QCOMPARE(m_filter->rowCount(), 24);
}

void TestCameraPage::paintsWhatTheUserSays()
{
    QList<Camera> list = cameras(1, 2);
    m_model->setCameras(list);
    flush();
    CameraDelegate delegate;
    QStyleOptionViewItem option;
    option.font = m_page->font();
    option.fontMetrics = QFontMetrics(option.font);
    option.palette = QPalette(Qt::lightGray);
    option.rect = QRect(0, 0, 300, cameraRowHeight(option.fontMetrics));
    const auto painted = [&](int column) {
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        delegate.paint(&painter, option, m_filter->index(0, column));
        return image;
    };
    const QImage plainName = painted(CameraModel::NameColumn);
    const QImage plainState = painted(CameraModel::StateColumn);
    list[0].favourite = true;
    m_model->putCameras({list.at(0)});
    const QImage starred = painted(CameraModel::NameColumn);
    const QRect star = layoutStar(option.rect, option.fontMetrics, Qt::LeftToRight).star;
    QVERIFY(starred.copy(star) != plainName.copy(star));
    list[0].favourite = false;
    list[0].disabled = true;
    m_model->putCameras({list.at(0)});
    QVERIFY(painted(CameraModel::NameColumn) != plainName); // greyed
    QVERIFY(painted(CameraModel::StateColumn) != plainState);
    QVERIFY(toolTipText(cameraFacts(m_filter->index(0, 0)), 0).contains(u"Disabled"));
}

void TestCameraPage::theKeyboardArrivesAtARowThatShows()
{
    m_model->setCameras(cameras(1, 3));
    flush();
    QTRY_VERIFY(table()->isVisible());
    QVERIFY(table()->selectedIds().isEmpty());
    QFocusEvent byTab(QEvent::FocusIn, Qt::TabFocusReason);
    QCoreApplication::sendEvent(table(), &byTab);
    QCOMPARE(table()->selectedIds(), QStringList{QStringLiteral("CAM-0001")});
    table()->selectId(QStringLiteral("CAM-0003"));
    table()->selectSomething();
    QCOMPARE(table()->selectedIds(), QStringList{QStringLiteral("CAM-0003")});
}

void TestCameraPage::theSearchKeepsTheFocusWhenNothingMatches()
{
    QWidget window;
    QLineEdit search(&window);
    m_page->setParent(&window);
    window.show();
    m_page->show();
    m_model->setCameras(cameras(1, 3));
    flush();
    QTRY_VERIFY(table()->isVisible());
    table()->setFocus(); // the page remembers it as its own, after it has lost it
    search.setFocus();
    for (const char *text : {"zzz", "CAM"}) {
        m_filter->setText(QString::fromLatin1(text));
        m_page->updateView();
        QVERIFY2(window.focusWidget() == &search, text);
    }
    m_page->setParent(nullptr);
}

void TestCameraPage::paintsAStateInItsColour()
{
    m_model->setCameras(cameras(1, 2));
    m_model->applyStates(
        {{QStringLiteral("CAM-0001"), OnlineState::Online}, {QStringLiteral("CAM-0002"), OnlineState::Offline}}, 1000);
    flush();
    CameraDelegate delegate;
    QStyleOptionViewItem option;
    option.font = m_page->font();
    option.fontMetrics = QFontMetrics(option.font);
    option.palette = QPalette(Qt::lightGray);
    option.rect = QRect(0, 0, 120, cameraRowHeight(option.fontMetrics));
    const auto painted = [&](const char *id) {
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        const int row = m_filter->rowOf(QString::fromLatin1(id));
        delegate.paint(&painter, option, m_filter->index(row, CameraModel::StateColumn));
        return image;
    };
    const QImage online = painted("CAM-0001");
    QVERIFY(online != painted("CAM-0002"));
    const QRect shape = layoutBadge(option.rect, option.fontMetrics,
                                    CameraDelegate::widestStateName(option.fontMetrics), Qt::LeftToRight)
                            .shape;
    const QColor middle = online.pixelColor(shape.center());
    QVERIFY2(middle.green() > middle.red() && middle.green() > middle.blue(), qPrintable(middle.name()));
}

void TestCameraPage::tellsWhatIsAmissWithTheServer()
{
    Camera refused = camera(1);
    refused.binding = Binding::Refused;
    refused.refusal = QStringLiteral("<b>wrong</b> password");
    m_model->setCameras({refused});
    flush();
    const CameraFacts facts = cameraFacts(m_filter->index(0, 0));
    QVERIFY(bindingText(facts).contains(u"<b>wrong</b> password"));
    QVERIFY(toolTipText(facts, 0).contains(u"<b>wrong</b> password"));
    QVERIFY(!bindingMark(Binding::Refused).isEmpty());
    QVERIFY(bindingMark(Binding::Confirmed).isEmpty());
    QVERIFY(bindingMark(Binding::Unconfirmed) != bindingMark(Binding::Missing));
}

QTEST_MAIN(TestCameraPage)
#include "tst_camerapage.moc"
