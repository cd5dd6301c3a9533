#include "models/alarmtypesmodel.h"

#include "domain/alarmtype.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace watchpost;
using Model = AlarmTypesModel;

namespace {

int rowOf(const Model &model, const char *type)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(Model::TypeRole).toString() == QLatin1StringView(type))
            return row;
    }
    return -1;
}

QString shown(const Model &model, const char *type, int column)
{
    return model.index(rowOf(model, type), column).data().toString();
}

} // namespace

class TestAlarmTypesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsKnownAndRuledTypes();
    void addsSeenTypes();
    void renames();
    void changesSeverities();
    void refusesWhatIsNoSeverity();
    void onlyWhatChangesSomethingIsARule();
    void textsAreSafe();
};

void TestAlarmTypesModel::showsKnownAndRuledTypes()
{
    Model model({{QStringLiteral("gate"), {QStringLiteral("Gate"), Severity::Notice}}});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), knownAlarmTypes().size() + 1);
    QCOMPARE(shown(model, "smoke", Model::NameColumn), QStringLiteral("Smoke"));
    QCOMPARE(shown(model, "smoke", Model::SeverityColumn), QStringLiteral("As usual (Critical)"));
    QCOMPARE(shown(model, "gate", Model::NameColumn), QStringLiteral("Gate"));
    QCOMPARE(shown(model, "gate", Model::SeverityColumn), QStringLiteral("Notice"));
    QCOMPARE(model.index(rowOf(model, "gate"), Model::SeverityColumn).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Severity: Notice"));
    QVERIFY(!(model.index(0, Model::TypeColumn).flags() & Qt::ItemIsEditable));
    QVERIFY(model.index(0, Model::NameColumn).flags() & Qt::ItemIsEditable);
}

void TestAlarmTypesModel::addsSeenTypes()
{
    Model model({});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int before = model.rowCount();
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.addTypes({QStringLiteral("motion"), QStringLiteral("gate"), QStringLiteral("gate"), QString()});
    QCOMPARE(model.rowCount(), before + 1);
    QCOMPARE(inserted.size(), 1);
    model.addTypes({QStringLiteral("gate")});
    QCOMPARE(inserted.size(), 1);
    QStringList many;
    for (int i = 0; i < kMaxTypeRules * 2; ++i)
        many << QString::number(i);
    model.addTypes(many);
    QCOMPARE(model.rowCount(), kMaxTypeRules);
}

void TestAlarmTypesModel::renames()
{
    Model model({});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QModelIndex smoke = model.index(rowOf(model, "smoke"), Model::NameColumn);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.setData(smoke, QStringLiteral("  Fire \n in the kitchen ")));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(smoke.data().toString(), QStringLiteral("Fire in the kitchen"));
    QCOMPARE(model.rules().value(QStringLiteral("smoke")).name, QStringLiteral("Fire in the kitchen"));
    QVERIFY(model.setData(smoke, QString(500, u'x')));
    QCOMPARE(smoke.data(Qt::EditRole).toString().size(), kMaxTypeNameLength);
    QVERIFY(model.setData(smoke, QStringLiteral("Smoke"))); // what it is called anyway
    QVERIFY(model.rules().isEmpty());
    model.setData(smoke, QStringLiteral("Fire"));
    QVERIFY(model.setData(smoke, QString()));
    QCOMPARE(smoke.data().toString(), QStringLiteral("Smoke"));
}

void TestAlarmTypesModel::changesSeverities()
{
    Model model({});
    const QModelIndex motion = model.index(rowOf(model, "motion"), Model::SeverityColumn);
    QCOMPARE(motion.data(Model::OwnSeverityRole).toInt(), Model::kAsTheType);
    QCOMPARE(motion.data(Model::SeverityRole).toInt(), static_cast<int>(Severity::Notice));
    QVERIFY(model.setData(motion, static_cast<int>(Severity::Critical)));
    QCOMPARE(motion.data(Model::SeverityRole).toInt(), static_cast<int>(Severity::Critical));
    QCOMPARE(model.rules().value(QStringLiteral("motion")).severity, std::optional(Severity::Critical));
    QVERIFY(model.setData(motion, Model::kAsTheType));
    QVERIFY(model.rules().isEmpty());
}

void TestAlarmTypesModel::refusesWhatIsNoSeverity()
{
    Model model({});
    const QModelIndex motion = model.index(rowOf(model, "motion"), Model::SeverityColumn);
    for (const QVariant &value : {QVariant(3), QVariant(-2), QVariant(QStringLiteral("x")), QVariant()})
        QVERIFY(!model.setData(motion, value));
    QVERIFY(!model.setData(model.index(0, Model::TypeColumn), QStringLiteral("x")));
    QVERIFY(!model.setData(motion, 1, Qt::DisplayRole));
    QVERIFY(!model.setData({}, 1));
    QVERIFY(model.rules().isEmpty());
}

void TestAlarmTypesModel::onlyWhatChangesSomethingIsARule()
{
    const AlarmTypeRules rules{{QStringLiteral("gate"), {QStringLiteral("Gate"), std::nullopt}}};
    Model model(rules);
    model.addTypes({QStringLiteral("other")});
    QCOMPARE(model.rules(), rules);
}

void TestAlarmTypesModel::textsAreSafe()
{
    Model model({{QStringLiteral("a\u202Eb"), {QStringLiteral("x\u202Ey"), std::nullopt}}});
    const int row = model.rowCount() - 1;
    QCOMPARE(model.index(row, Model::TypeColumn).data().toString(), QStringLiteral("a<U+202E>b"));
    QCOMPARE(model.index(row, Model::NameColumn).data().toString(), QStringLiteral("x<U+202E>y"));
}

QTEST_GUILESS_MAIN(TestAlarmTypesModel)
#include "tst_alarmtypesmodel.moc"
