#include "models/groupmodel.h"

#include "domain/cameragroup.h"
#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "models/standing.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace watchpost;
using Kind = CameraScope::Kind;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Camera camera(const QString &id, const QString &group = {}, const QStringList &tags = {})
{
    return {.id = id,
            .password = {},
            .name = {},
            .binding = Binding::Confirmed,
            .refusal = {},
            .group = group,
            .tags = tags};
}

struct Fixture
{
    CameraModel cameras;
    GroupModel groups{&cameras};
    QAbstractItemModelTester tester{&groups, QAbstractItemModelTester::FailureReportingMode::Fatal};

    void flush()
    {
        cameras.flush();
        groups.flush();
    }
    [[nodiscard]] int value(const CameraScope &scope, int role) const
    {
        return groups.indexOf(scope).data(role).toInt();
    }
    [[nodiscard]] int count(const CameraScope &scope) const { return value(scope, GroupModel::CountRole); }
    // Indented by depth.
    [[nodiscard]] QStringList shown(const QModelIndex &parent = {}, int depth = 0) const
    {
        QStringList lines;
        for (int row = 0; row < groups.rowCount(parent); ++row) {
            const QModelIndex index = groups.index(row, 0, parent);
            lines.append(QString(depth, u' ') + index.data().toString());
            lines += shown(index, depth + 1);
        }
        return lines;
    }
};

} // namespace

class TestGroupModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutGroupsThereAreNoHeadings();
    void groupsNestInNaturalOrder();
    void namesMakeGroups();
    void badgesRollUp();
    void aDisabledCameraCountsAsThatOnly();
    void movingACamera();
    void tagsWhateverTheCase();
    void oneChangeTellsItsAncestorsOnly();
    void changesAreToldOnceAFrame();
    void saysItInWords();
    void whatCanBeDroppedWhere();
    void followsRandomOperations();
    void aChangeCostsItsDepth();
};

void TestGroupModel::withoutGroupsThereAreNoHeadings()
{
    Fixture f;
    QCOMPARE(f.shown(), (QStringList{s("All cameras"), s("Favourites"), s("Disabled")}));
    QCOMPARE(f.value({}, GroupModel::StandingRole), -1);
    f.cameras.putCameras({camera(s("a"))});
    f.flush();
    QCOMPARE(f.groups.rowCount(), 3);
    QCOMPARE(f.count({}), 1);
    f.cameras.putCameras({camera(s("a"), s("Site"), {s("tag")})});
    f.flush();
    QCOMPARE(f.shown(), (QStringList{s("All cameras"), s("Favourites"), s("Disabled"), s("Groups"), s(" Site"),
                                     s(" No group"), s("Tags"), s(" tag")}));
    QVERIFY(!f.groups.index(3, 0).data(GroupModel::ScopeRole).isValid());
    f.cameras.putCameras({camera(s("a"))});
    f.flush();
    QCOMPARE(f.groups.rowCount(), 3);
    QVERIFY(!f.groups.indexOf({Kind::Group, s("Site")}).isValid());
    QVERIFY(!f.groups.indexOf({Kind::NoGroup, {}}).isValid());
    // Tags without groups, then both.
    f.cameras.putCameras({camera(s("a"), {}, {s("tag")})});
    f.flush();
    f.cameras.putCameras({camera(s("b"), s("Site"))});
    f.flush();
    QCOMPARE(f.groups.index(3, 0).data().toString(), s("Groups"));
    QCOMPARE(f.groups.index(4, 0).data().toString(), s("Tags"));
}

void TestGroupModel::groupsNestInNaturalOrder()
{
    Fixture f;
    f.cameras.setCameras({camera(s("a"), s("Site/Floor 10")), camera(s("b"), s("Site/Floor 9/Room")),
                          camera(s("c"), s("annex")), camera(s("d"), s("Site"))});
    QCOMPARE(f.shown().mid(3), (QStringList{s("Groups"), s(" annex"), s(" Site"), s("  Floor 9"), s("   Room"),
                                            s("  Floor 10"), s(" No group")}));
    QCOMPARE(f.groups.groups(),
             (QStringList{s("annex"), s("Site"), s("Site/Floor 9"), s("Site/Floor 9/Room"), s("Site/Floor 10")}));
    QCOMPARE(f.count({Kind::Group, s("Site")}), 3);
    QCOMPARE(f.count({Kind::Group, s("Site/Floor 9")}), 1);
}

void TestGroupModel::namesMakeGroups()
{
    Fixture f;
    Camera named = camera(s("a"));
    named.name = s("Site/Floor/Door");
    f.cameras.setCameras({named});
    QCOMPARE(f.count({Kind::Group, s("Site/Floor")}), 1);
    named.name = s("Door");
    f.cameras.putCameras({named});
    f.flush();
    QVERIFY(f.groups.groups().isEmpty());
}

void TestGroupModel::badgesRollUp()
{
    Fixture f;
    f.cameras.setCameras({camera(s("a"), s("Site/F1"), {s("t")}), camera(s("b"), s("Site/F2")), camera(s("c"))});
    const CameraScope site{Kind::Group, s("Site")};
    const CameraScope first{Kind::Group, s("Site/F1")};
    const CameraScope tag{Kind::Tag, s("t")};
    QCOMPARE(f.value(site, GroupModel::StandingRole), int(Standing::Unknown));
    f.cameras.applyStates({{s("a"), OnlineState::Online}, {s("b"), OnlineState::Online}, {s("c"), OnlineState::Online}},
                          1);
    f.flush();
    for (const CameraScope &scope : {site, first, tag, CameraScope{}})
        QCOMPARE(f.value(scope, GroupModel::StandingRole), int(Standing::Online));
    f.cameras.applyStates({{s("a"), OnlineState::Offline}}, 2);
    f.cameras.setUnread({{s("b"), 4}});
    f.flush();
    for (const CameraScope &scope : {site, first, tag, CameraScope{}}) {
        QCOMPARE(f.value(scope, GroupModel::StandingRole), int(Standing::Offline));
        QCOMPARE(f.value(scope, GroupModel::OfflineRole), 1);
    }
    QCOMPARE(f.value({Kind::Group, s("Site/F2")}, GroupModel::StandingRole), int(Standing::Online));
    QCOMPARE(f.value({Kind::NoGroup, {}}, GroupModel::StandingRole), int(Standing::Online));
    QCOMPARE(f.value(site, GroupModel::AlarmsRole), 1); // a camera, however many alarms
    QCOMPARE(f.value(first, GroupModel::AlarmsRole), 0);
    f.cameras.loseStates(3);
    f.groups.flush();
    QCOMPARE(f.value({}, GroupModel::UnknownRole), 3);
    QCOMPARE(f.value({}, GroupModel::OfflineRole), 0);
    f.cameras.setUnread({});
    f.flush();
    QCOMPARE(f.value({}, GroupModel::AlarmsRole), 0);
}

void TestGroupModel::aDisabledCameraCountsAsThatOnly()
{
    Fixture f;
    Camera off = camera(s("a"), s("Site"));
    f.cameras.setCameras({off, camera(s("b"), s("Site"))});
    f.cameras.applyStates({{s("a"), OnlineState::Offline}, {s("b"), OnlineState::Online}}, 1);
    f.cameras.setUnread({{s("a"), 2}});
    f.flush();
    off.disabled = true;
    f.cameras.putCameras({off});
    f.flush();
    const CameraScope site{Kind::Group, s("Site")};
    QCOMPARE(f.value(site, GroupModel::OfflineRole), 0);
    QCOMPARE(f.value(site, GroupModel::AlarmsRole), 0);
    QCOMPARE(f.value(site, GroupModel::StandingRole), int(Standing::Online));
    QCOMPARE(f.count(site), 2);
    QCOMPARE(f.count({Kind::Disabled, {}}), 1);
    f.cameras.removeCameras({s("b")});
    f.flush();
    QCOMPARE(f.value(site, GroupModel::StandingRole), int(Standing::Disabled));
}

void TestGroupModel::movingACamera()
{
    Fixture f;
    f.cameras.setCameras({camera(s("a"), s("A/B/C")), camera(s("b"), s("A"))});
    const QModelIndex top = f.groups.indexOf({Kind::Group, s("A")});
    const QPersistentModelIndex kept(top);
    f.cameras.putCameras({camera(s("a"), s("A/D"))});
    f.flush();
    QCOMPARE(f.groups.groups(), (QStringList{s("A"), s("A/D")}));
    QVERIFY(kept.isValid()); // what holds both stays: it is unfolded, or chosen
    QCOMPARE(f.count({Kind::Group, s("A")}), 2);
    f.cameras.removeCameras({s("a"), s("b")});
    QCOMPARE(f.groups.rowCount(), 3);
    QVERIFY(!kept.isValid());
}

void TestGroupModel::tagsWhateverTheCase()
{
    Fixture f;
    f.cameras.setCameras({camera(s("a"), {}, {s("Outdoor")}), camera(s("b"), {}, {s("outdoor"), s("OUTDOOR")})});
    QCOMPARE(f.groups.tags(), QStringList{s("Outdoor")});
    QCOMPARE(f.count({Kind::Tag, s("OutDoor")}), 2);
    f.cameras.putCameras({camera(s("a")), camera(s("b"))});
    f.flush();
    QVERIFY(f.groups.tags().isEmpty());
}

void TestGroupModel::oneChangeTellsItsAncestorsOnly()
{
    Fixture f;
    f.cameras.setCameras({camera(s("a"), s("A/B"), {s("t")}), camera(s("b"), s("A/C")), camera(s("c"), s("D"))});
    f.flush();
    QSignalSpy changed(&f.groups, &QAbstractItemModel::dataChanged);
    f.cameras.applyStates({{s("a"), OnlineState::Offline}}, 1);
    f.flush();
    QStringList told;
    for (const auto &call : changed)
        told.append(call[0].toModelIndex().data().toString());
    told.sort();
    QCOMPARE(told, (QStringList{s("A"), s("All cameras"), s("B"), s("t")}));
    changed.clear();
    f.cameras.noteAlarms({}); // nothing that a badge shows
    Camera noted = camera(s("a"), s("A/B"), {s("t")});
    noted.note = s("x");
    f.cameras.putCameras({noted});
    f.flush();
    QCOMPARE(changed.size(), 0);
}

void TestGroupModel::changesAreToldOnceAFrame()
{
    Fixture f;
    f.cameras.setCameras({camera(s("a"), s("A")), camera(s("b"), s("A"))});
    QSignalSpy changed(&f.groups, &QAbstractItemModel::dataChanged);
    for (int i = 0; i < 50; ++i) {
        f.cameras.applyStates({{s("a"), i % 2 ? OnlineState::Online : OnlineState::Offline}}, i);
        f.cameras.flush();
    }
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(changed.size(), 2); // all, and A: by themselves
}

void TestGroupModel::saysItInWords()
{
    Fixture f;
    Camera off = camera(s("d"), s("Site"));
    off.disabled = true;
    f.cameras.setCameras({camera(s("a"), s("Site")), camera(s("b"), s("Site")), camera(s("c"), s("Site")), off});
    f.cameras.applyStates({{s("a"), OnlineState::Offline}, {s("b"), OnlineState::Online}}, 1);
    f.cameras.setUnread({{s("b"), 1}});
    f.flush();
    const QString sentence = f.groups.indexOf({Kind::Group, s("Site")}).data(Qt::AccessibleTextRole).toString();
    for (const char *part : {"Site: 4 camera", "1 offline", "1 unknown", "1 disabled", "1 with unread alarms"})
        QVERIFY2(sentence.contains(s(part)), qPrintable(sentence));
}

void TestGroupModel::whatCanBeDroppedWhere()
{
    Fixture f;
    f.cameras.setCameras({camera(s("a"), s("Site"), {s("t")}), camera(s("b"))});
    CameraFilter filter(&f.cameras);
    const std::unique_ptr<QMimeData> data(
        filter.mimeData({filter.index(0, 0), filter.index(0, 1), filter.index(1, 0)}));
    QCOMPARE(camerasOf(data.get()), (QStringList{s("a"), s("b")}));
    QVERIFY(filter.flags(filter.index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
    QMimeData other;
    other.setText(s("a"));
    QVERIFY(camerasOf(&other).isEmpty());
    const auto can = [&](const CameraScope &scope, const QMimeData &what) {
        return f.groups.canDropMimeData(&what, Qt::CopyAction, -1, -1, f.groups.indexOf(scope));
    };
    QVERIFY(can({Kind::Group, s("Site")}, *data));
    QVERIFY(can({Kind::NoGroup, {}}, *data));
    QVERIFY(can({Kind::Favourites, {}}, *data));
    QVERIFY(can({Kind::Tag, s("t")}, *data));
    QVERIFY(!can({}, *data));
    QVERIFY(!can({Kind::Disabled, {}}, *data));
    QVERIFY(!can({Kind::Group, s("Site")}, other));
    QCOMPARE(editForDrop({Kind::Group, s("Site")})->group, s("Site"));
    QCOMPARE(editForDrop({Kind::NoGroup, {}})->group, s(""));
    QCOMPARE(editForDrop({Kind::Tag, s("t")})->tagsAdded, QStringList{s("t")});
    QCOMPARE(editForDrop({Kind::Favourites, {}})->favourite, true);
}

// Whatever happens to the cameras, the tree is as one that is built anew.
void TestGroupModel::followsRandomOperations()
{
    Fixture f;
    QRandomGenerator random(7);
    const QStringList paths{{}, s("A"), s("A/B"), s("A/B/C"), s("D"), s("D/E 2"), s("D/E 10")};
    const QStringList tags{s("x"), s("y"), s("Z")};
    const auto any = [&] {
        Camera made = camera(QString::number(random.bounded(30)), paths.at(random.bounded(paths.size())));
        for (const QString &tag : tags) {
            if (random.bounded(3) == 0)
                made.tags.append(tag);
        }
        made.favourite = random.bounded(4) == 0;
        made.disabled = random.bounded(6) == 0;
        return made;
    };
    for (int step = 0; step < 600; ++step) {
        const QString id = QString::number(random.bounded(30));
        switch (random.bounded(5)) {
        case 0:
        case 1:
            f.cameras.putCameras({any(), any()});
            break;
        case 2:
            f.cameras.removeCameras({id});
            break;
        case 3:
            f.cameras.setUnread({{id, random.bounded(2)}});
            break;
        default:
            f.cameras.applyStates({{id, static_cast<OnlineState>(random.bounded(3))}}, step + 1);
            break;
        }
        if (step % 3 != 0)
            continue;
        f.flush();
        const GroupModel anew(&f.cameras);
        QStringList expected, found;
        for (const auto *model : {&anew, static_cast<const GroupModel *>(&f.groups)}) {
            QStringList &lines = model == &anew ? expected : found;
            std::vector<QModelIndex> waiting{{}};
            while (!waiting.empty()) {
                const QModelIndex next = waiting.back();
                waiting.pop_back();
                lines.append(next.data(Qt::AccessibleTextRole).toString());
                for (int row = 0; row < model->rowCount(next); ++row)
                    waiting.push_back(model->index(row, 0, next));
            }
        }
        QCOMPARE(found, expected);
    }
}

// Not a time limit: a hundred times the cameras, the same cost for a change, give or take what memory costs.
void TestGroupModel::aChangeCostsItsDepth()
{
    const auto cost = [](int count) {
        CameraModel cameras;
        GroupModel groups(&cameras);
        QList<Camera> list;
        for (int i = 0; i < count; ++i)
            list.append(camera(QString::number(i), QStringLiteral("S%1/F%2").arg(i % 10).arg(i % 100)));
        cameras.setCameras(list);
        qint64 best = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 20; ++round) {
            QElapsedTimer timer;
            timer.start();
            for (int i = 0; i < 100; ++i) {
                cameras.applyStates({{QString::number(i), round % 2 ? OnlineState::Online : OnlineState::Offline}},
                                    round);
                cameras.flush();
            }
            groups.flush();
            best = std::min(best, timer.nsecsElapsed());
        }
        return best;
    };
    const qint64 few = cost(500);
    const qint64 many = cost(50000);
    QVERIFY2(many < 12 * few, qPrintable(QStringLiteral("%1 ns, %2 ns").arg(few).arg(many)));
}

QTEST_GUILESS_MAIN(TestGroupModel)
#include "tst_groupmodel.moc"
