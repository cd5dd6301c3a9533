// The noise view's rows: words, numbers, order.
#include "models/noisemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace watchpost;

class TestNoiseModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows();
    void sorting();
    void typesHaveNoStates();

private:
    [[nodiscard]] static QStringList names(const NoiseModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, 0).data().toString());
        return all;
    }
};

void TestNoiseModel::rows()
{
    NoiseModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.setNames([](const QString &id) -> QString { return u"Door\n" + id; }, {});
    model.setRows({{QStringLiteral("A"), 3, 8, 2, 4, 1}}, {});
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.index(0, 0).data().toString().contains(u'\n')); // safe to show
    QStringList cells;
    for (int column = 1; column < model.columnCount(); ++column)
        cells.append(model.index(0, column).data().toString());
    QCOMPARE(cells, (QStringList{QStringLiteral("3"), QStringLiteral("8"), QStringLiteral("2"), QStringLiteral("4"),
                                 QStringLiteral("1")}));
    QCOMPARE(model.nameAt(0), QStringLiteral("A"));
    QCOMPARE(model.index(0, NoiseModel::AlarmsColumn).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Alarms: 3"));
}

void TestNoiseModel::sorting()
{
    NoiseModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{QStringLiteral("B"), 9, 0, 0, 0, 0},
                   {QStringLiteral("C"), 5, 1, 0, 0, 0},
                   {QStringLiteral("A"), 5, 10, 0, 0, 0}},
                  {});
    const QPersistentModelIndex c = model.index(1, 0);
    model.sort(NoiseModel::NameColumn, Qt::AscendingOrder);
    QCOMPARE(names(model).join(u""), QStringLiteral("ABC"));
    model.sort(NoiseModel::ChangesColumn, Qt::DescendingOrder);
    QCOMPARE(names(model).join(u""), QStringLiteral("ACB")); // by number, not by digits
    model.sort(NoiseModel::AlarmsColumn, Qt::DescendingOrder);
    QCOMPARE(names(model).join(u""), QStringLiteral("BAC"));
    model.sort(-1);
    QCOMPARE(names(model).join(u""), QStringLiteral("BAC"));
    QCOMPARE(c.data().toString(), QStringLiteral("C"));
}

void TestNoiseModel::typesHaveNoStates()
{
    NoiseModel model;
    model.setNames({}, {{QStringLiteral("gate"), QStringLiteral("Gate open")}});
    model.setRows({{QStringLiteral("gate"), 3, 0, 0, 0, 1}}, {NoiseQuestion::By::Type, 30, 10});
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Gate open"));
    QCOMPARE(model.index(0, NoiseModel::ChangesColumn).data().toString(), QStringLiteral("–"));
    QCOMPARE(model.index(0, NoiseModel::MuteColumn).data().toString(), QStringLiteral("1"));
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Type"));
}

QTEST_GUILESS_MAIN(TestNoiseModel)
#include "tst_noisemodel.moc"
