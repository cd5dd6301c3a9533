#include "ui/syncreportdialog.h"
#include "ui/syncreportmodel.h"
#include "ui/syncsummary.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace watchpost;
using Result = SyncOutcome::Result;

namespace {

SyncReport mixed()
{
    SyncReport report;
    report.outcomes = {{QStringLiteral("A"), Result::Uploaded, {}},
                       {QStringLiteral("B"), Result::Refused, QStringLiteral("<i>wrong</i> password")},
                       {QStringLiteral("C"), Result::Missing, {}},
                       {QStringLiteral("D"), Result::Uploaded, {}}};
    return report;
}

QString nameOf(const QString &id)
{
    return QStringLiteral("name of ") + id;
}

} // namespace

class TestSyncReportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void summarises_data();
    void summarises();
    void knowsTheSameProblemsAgain();
    void showsProblemsFirst();
    void namesACameraWithoutANameOnce();
    void copies();
};

void TestSyncReportDialog::summarises_data()
{
    QTest::addColumn<SyncReport>("report");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<bool>("attention");
    QTest::newRow("nothing") << SyncReport{} << QStringLiteral("up to date") << false;
    QTest::newRow("mixed") << mixed() << QStringLiteral("1 refused, 1 no longer on the server, 2 uploaded") << true;
    SyncReport cancelled;
    cancelled.cancelled = true;
    cancelled.error = QStringLiteral("cancelled");
    QTest::newRow("cancelled") << cancelled << QStringLiteral("cancelled") << false;
    SyncReport failed;
    failed.error = QStringLiteral("The link was lost.");
    QTest::newRow("failed") << failed << QStringLiteral("not finished") << true;
    SyncReport down;
    down.outcomes = {{QStringLiteral("A"), Result::Downloaded, {}}, {QStringLiteral("B"), Result::Unbound, {}}};
    QTest::newRow("no problem") << down << QStringLiteral("1 downloaded, 1 removed") << false;
}

void TestSyncReportDialog::summarises()
{
    QFETCH(SyncReport, report);
    QTEST(syncSummary(report), "summary");
    QTEST(needsAttention(report), "attention");
}

void TestSyncReportDialog::knowsTheSameProblemsAgain()
{
    SyncReport again = mixed();
    std::reverse(again.outcomes.begin(), again.outcomes.end());
    again.outcomes.append({QStringLiteral("E"), Result::Uploaded, {}});
    again.finishedAt = 5;
    const Account account{QStringLiteral("host:1"), QStringLiteral("alice")};
    const auto same = [&](const SyncReport &a, const SyncReport &b) {
        return problemDigest(a, account) == problemDigest(b, account);
    };
    QVERIFY(same(mixed(), again));
    QVERIFY(problemDigest(mixed(), account) !=
            problemDigest(mixed(), {QStringLiteral("host:1"), QStringLiteral("bob")}));
    again.outcomes.append({QStringLiteral("F"), Result::Refused, {}});
    QVERIFY(!same(mixed(), again));
    SyncReport failed = mixed();
    failed.error = QStringLiteral("x");
    QVERIFY(!same(mixed(), failed));
}

void TestSyncReportDialog::showsProblemsFirst()
{
    SyncReportModel model(mixed(), nameOf);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 4);
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids << model.index(row, SyncReportModel::IdColumn).data().toString();
    QCOMPARE(ids.join(u' '), QStringLiteral("B C A D"));
    QCOMPARE(model.index(0, SyncReportModel::CameraColumn).data().toString(), QStringLiteral("name of B"));
    QCOMPARE(model.index(0, SyncReportModel::ReasonColumn).data().toString(), QStringLiteral("<i>wrong</i> password"));
    QVERIFY(model.index(0, SyncReportModel::ReasonColumn).data(Qt::ToolTipRole).toString().contains(u"&lt;i&gt;"));
    QVERIFY(!model.index(1, SyncReportModel::ReasonColumn).data().toString().isEmpty());
}

void TestSyncReportDialog::namesACameraWithoutANameOnce()
{
    const SyncReportModel model(mixed(), [](const QString &id) { return id == u"B" ? QStringLiteral("Back") : id; });
    QCOMPARE(model.index(0, SyncReportModel::CameraColumn).data().toString(), QStringLiteral("Back"));
    QCOMPARE(model.index(0, SyncReportModel::IdColumn).data().toString(), QStringLiteral("B"));
    QCOMPARE(model.index(1, SyncReportModel::CameraColumn).data().toString(), QStringLiteral("C"));
    QCOMPARE(model.index(1, SyncReportModel::IdColumn).data().toString(), QString());
}

void TestSyncReportDialog::copies()
{
    auto *dialog = new SyncReportDialog(mixed(), nameOf, nullptr);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("copyReport")), Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"name of B\tB\tRefused\t<i>wrong</i> password\n"), qPrintable(text));
    QCOMPARE(text.count(u'\n'), 1 + 1 + 4);
    dialog->close();
}

QTEST_MAIN(TestSyncReportDialog)
#include "tst_syncreportdialog.moc"
