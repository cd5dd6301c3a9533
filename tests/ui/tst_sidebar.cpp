#include "ui/mutemenu.h"
#include "ui/sidebar.h"

#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "models/groupmodel.h"
#include "ui/groupdelegate.h"
#include "ui/grouprowlayout.h"

#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace watchpost;
using Kind = CameraScope::Kind;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Camera camera(const char *id, const char *group, const QStringList &tags = {})
{
    return {.id = s(id),
            .password = {},
            .name = {},
            .binding = Binding::Confirmed,
            .refusal = {},
            .group = s(group),
            .tags = tags};
}

} // namespace

class TestSideBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void choosesByMouseAndKeyboard();
    void whatIsChosenStaysWhileGroupsComeAndGo();
    void followsARenamedGroup();
    void anotherListBeginsAtAll();
    void remembersWhatIsUnfolded();
    void dropsMoveCameras();
    void asksToRenameAGroup();
    void mutesAGroup();
    void enterGoesOnToTheTable();
    void paintsShapeAndNumber();
    void laysOutARow();

private:
    void flush();
    void put(const QList<Camera> &cameras);
    [[nodiscard]] QModelIndex at(const CameraScope &scope) const { return m_groups->indexOf(scope); }

    std::unique_ptr<CameraModel> m_cameras;
    std::unique_ptr<GroupModel> m_groups;
    std::unique_ptr<SideBar> m_bar;
};

const CameraScope kSite{Kind::Group, QStringLiteral("Site")};
const CameraScope kFloor{Kind::Group, QStringLiteral("Site/Floor")};

void TestSideBar::init()
{
    m_cameras = std::make_unique<CameraModel>();
    m_groups = std::make_unique<GroupModel>(m_cameras.get());
    m_bar = std::make_unique<SideBar>(m_groups.get());
    m_bar->resize(220, 400);
    m_bar->show();
    m_cameras->setCameras(
        {camera("a", "Site/Floor", {s("night")}), camera("b", "Site"), camera("c", "Yard"), camera("d", "")});
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    flush();
}

void TestSideBar::cleanup()
{
    m_bar.reset();
    m_groups.reset();
    m_cameras.reset();
}

void TestSideBar::flush()
{
    m_cameras->flush();
    m_groups->flush();
    QCoreApplication::processEvents();
}

void TestSideBar::put(const QList<Camera> &cameras)
{
    m_cameras->putCameras(cameras);
    flush();
}

void TestSideBar::choosesByMouseAndKeyboard()
{
    QSignalSpy changed(m_bar.get(), &SideBar::scopeChanged);
    QCOMPARE(m_bar->scope(), CameraScope{});
    QVERIFY(m_bar->currentIndex().isValid()); // all
    QTest::mouseClick(m_bar->viewport(), Qt::LeftButton, {}, m_bar->visualRect(at(kSite)).center());
    QCOMPARE(m_bar->scope(), kSite);
    QTest::keyClick(m_bar.get(), Qt::Key_Right); // unfolds
    QTest::keyClick(m_bar.get(), Qt::Key_Down);
    QCOMPARE(m_bar->scope(), kFloor);
    QCOMPARE(changed.size(), 2);
    QTest::keyClick(m_bar.get(), Qt::Key_Home);
    QCOMPARE(m_bar->scope(), CameraScope{});
    m_bar->setScope({Kind::Tag, s("night")});
    QCOMPARE(m_bar->currentIndex(), at({Kind::Tag, s("night")}));
    m_bar->setScope({Kind::Tag, s("not there")});
    QCOMPARE(m_bar->scope(), CameraScope{});
    QCOMPARE(m_bar->currentIndex(), at({}));
}

void TestSideBar::whatIsChosenStaysWhileGroupsComeAndGo()
{
    m_bar->setScope(kFloor);
    QSignalSpy changed(m_bar.get(), &SideBar::scopeChanged);
    put({camera("c", "Annex"), camera("e", "Zoo")}); // rows go above and come
    QCOMPARE(m_bar->scope(), kFloor);
    QCOMPARE(m_bar->currentIndex(), at(kFloor));
    QCOMPARE(changed.size(), 0);
    put({camera("a", "Yard")}); // the chosen one is empty now: what is above it
    QTRY_COMPARE(m_bar->scope(), kSite);
    QCOMPARE(m_bar->currentIndex(), at(kSite));
    QCOMPARE(changed.size(), 1);
    put({camera("b", "Yard")});
    QTRY_COMPARE(m_bar->scope(), CameraScope{});
}

void TestSideBar::followsARenamedGroup()
{
    m_bar->setScope(kFloor);
    m_bar->followRename(s("Site"), s("Plant/North"));
    put({camera("a", "Plant/North/Floor"), camera("b", "Plant/North")});
    const CameraScope renamed{Kind::Group, s("Plant/North/Floor")};
    QTRY_COMPARE(m_bar->scope(), renamed);
    QCOMPARE(m_bar->currentIndex(), at(renamed));
}

void TestSideBar::anotherListBeginsAtAll()
{
    m_bar->setScope(kFloor);
    m_cameras->setCameras({camera("a", "Site/Floor")}); // read anew: the same is there
    flush();
    QCOMPARE(m_bar->scope(), kFloor);
    QCOMPARE(m_bar->currentIndex(), at(kFloor));
    m_cameras->setCameras({camera("z", "")});
    flush();
    QTRY_COMPARE(m_bar->scope(), CameraScope{});
}

void TestSideBar::remembersWhatIsUnfolded()
{
    QVERIFY(m_bar->isExpanded(at(kSite).parent())); // the heading
    QVERIFY(!m_bar->isExpanded(at(kSite)));
    m_bar->expand(at(kSite));
    m_cameras->setCameras({camera("a", "Site/Floor"), camera("c", "Yard")});
    flush();
    QTRY_VERIFY(m_bar->isExpanded(at(kSite)));
    const QByteArray state = m_bar->saveFolds();
    SideBar other(m_groups.get());
    QVERIFY(!other.isExpanded(at(kSite)));
    other.restoreFolds(state);
    QVERIFY(other.isExpanded(at(kSite)));
    other.restoreFolds(QByteArrayLiteral("x"));
    QVERIFY(other.isExpanded(at(kSite)));
    // A group that comes back is as it was left.
    put({camera("a", "")});
    put({camera("a", "Site/Floor")});
    QTRY_VERIFY(m_bar->isExpanded(at(kSite)));
}

void TestSideBar::dropsMoveCameras()
{
    CameraFilter filter(m_cameras.get());
    const std::unique_ptr<QMimeData> data(filter.mimeData({filter.index(0, 0), filter.index(3, 0)}));
    QSignalSpy edits(m_bar.get(), &SideBar::editRequested);
    const auto drop = [&](const CameraScope &scope) {
        const QPoint place = m_bar->visualRect(at(scope)).center();
        QDragEnterEvent enter(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_bar->viewport(), &enter);
        QDragMoveEvent move(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_bar->viewport(), &move);
        QDropEvent event(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_bar->viewport(), &event);
        return move.isAccepted() && event.isAccepted();
    };
    QVERIFY(drop({Kind::Group, s("Yard")}));
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits[0][0].toStringList(), (QStringList{s("a"), s("d")}));
    QCOMPARE(edits[0][1].value<CameraEdit>(), (CameraEdit{.group = s("Yard")}));
    QVERIFY(drop({Kind::Favourites, {}}));
    QCOMPARE(edits[1][1].value<CameraEdit>(), (CameraEdit{.favourite = true}));
    QVERIFY(!drop({}));
    QVERIFY(!drop({Kind::Disabled, {}}));
    QCOMPARE(edits.size(), 2);
    QCOMPARE(m_bar->scope(), CameraScope{}); // dropping chooses nothing
}

void TestSideBar::asksToRenameAGroup()
{
    QSignalSpy asked(m_bar.get(), &SideBar::renameRequested);
    m_bar->setScope(kSite);
    QTest::keyClick(m_bar.get(), Qt::Key_F2);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), s("Site"));
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(m_bar->viewport(), &byKey);
    auto *rename = m_bar->findChild<QAction *>(s("renameGroup"));
    QVERIFY(rename);
    rename->trigger();
    QCOMPARE(asked.size(), 2);
    m_bar->findChild<QMenu *>()->close();
    m_bar->setScope({});
    QTest::keyClick(m_bar.get(), Qt::Key_F2);
    QCOMPARE(asked.size(), 2); // all cameras have no name
}

void TestSideBar::mutesAGroup()
{
    QSignalSpy muted(m_bar.get(), &SideBar::muteRequested);
    m_bar->setHoldBack(Severity::Critical);
    m_bar->setScope(kSite);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(m_bar->viewport(), &byKey);
    auto *menu = m_bar->findChild<MuteMenu *>(s("muteGroup"));
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    menu->actions().constFirst()->menu()->actions().constFirst()->trigger();
    QCOMPARE(muted.size(), 1);
    const Mute mute = muted[0][0].value<QList<Mute>>().constFirst();
    QCOMPARE(mute.target, (MuteTarget{MuteTarget::Scope::Group, s("Site")}));
    QCOMPARE(mute.upTo, Severity::Critical);
    m_bar->findChild<QMenu *>()->close();
}

void TestSideBar::enterGoesOnToTheTable()
{
    QSignalSpy left(m_bar.get(), &SideBar::leftTree);
    QTest::keyClick(m_bar.get(), Qt::Key_Return);
    QTest::keyClick(m_bar.get(), Qt::Key_Escape);
    QCOMPARE(left.size(), 2);
}

void TestSideBar::paintsShapeAndNumber()
{
    GroupDelegate delegate;
    QStyleOptionViewItem option;
    option.font = m_bar->font();
    option.fontMetrics = QFontMetrics(option.font);
    option.palette = QPalette(Qt::lightGray);
    option.rect = QRect(0, 0, 220, groupRowHeight(option.fontMetrics));
    const auto painted = [&] {
        QImage image(option.rect.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        delegate.paint(&painter, option, at(kSite));
        return image;
    };
    const QRect shape = layoutGroupRow(option.rect, option.fontMetrics, true, s("2"), {}, Qt::LeftToRight).shape;
    m_cameras->applyStates({{s("a"), OnlineState::Online}, {s("b"), OnlineState::Online}}, 1);
    flush();
    const QColor well = painted().pixelColor(shape.center());
    QVERIFY2(well.green() > well.red() && well.green() > well.blue(), qPrintable(well.name()));
    const QImage before = painted();
    m_cameras->applyStates({{s("a"), OnlineState::Offline}}, 2);
    flush();
    const QImage offline = painted();
    QVERIFY(offline != before);
    m_cameras->setUnread({{s("a"), 1}});
    flush();
    QVERIFY(painted() != offline); // and the bell
}

void TestSideBar::laysOutARow()
{
    const QFontMetrics metrics(m_bar->font());
    const QRect cell(10, 20, 300, groupRowHeight(metrics));
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const GroupRowLayout full = layoutGroupRow(cell, metrics, true, s("12"), s("3"), direction);
        const QRect parts[] = {full.icon, full.name, full.bell, full.alarms, full.shape, full.number};
        for (size_t i = 0; i < std::size(parts); ++i) {
            QVERIFY(cell.contains(parts[i]));
            if (i == 0)
                continue;
            if (direction == Qt::LeftToRight)
                QVERIFY(parts[i].left() > parts[i - 1].right());
            else
                QVERIFY(parts[i].right() < parts[i - 1].left());
        }
        const GroupRowLayout calm = layoutGroupRow(cell, metrics, false, {}, {}, direction);
        QVERIFY(calm.icon.isEmpty() && calm.shape.isEmpty() && calm.bell.isEmpty());
        QVERIFY(calm.name.width() > full.name.width());
    }
    const GroupRowLayout narrow =
        layoutGroupRow(QRect(0, 0, 30, cell.height()), metrics, true, s("12"), s("3"), Qt::LeftToRight);
    QVERIFY(narrow.bell.isEmpty());
}

QTEST_MAIN(TestSideBar)
#include "tst_sidebar.moc"
