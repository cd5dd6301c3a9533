#include "ui/addcamerasdialog.h"
#include "ui/fieldmessage.h"
#include "ui/importmodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;

class TestAddCamerasDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_dialog; }
    void addsOne();
    void namesAnExistingOne();
    void addsSeveralAndKeepsTheBadLines();
    void saysWhatAFileChanges();
    void saysWhyAFileCannotBeRead();
    void aLongListIsCheckedInPortions();
    void addNeedsAGoodLine();
    void previewHidesPasswords();

private:
    template <typename T>
    T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void paste(const QString &text) const
    {
        child<QTabWidget>("addTabs")->setCurrentIndex(1);
        child<QPlainTextEdit>("pasteField")->setPlainText(text);
    }

    QPointer<AddCamerasDialog> m_dialog;
    Camera m_known;
};

void TestAddCamerasDialog::init()
{
    m_known = {QStringLiteral("KNOWN"), QStringLiteral("pw"), QStringLiteral("Lobby"), Binding::Confirmed, {}};
    m_dialog =
        new AddCamerasDialog([this](const QString &id) { return id == m_known.id ? &m_known : nullptr; }, nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void TestAddCamerasDialog::addsOne()
{
    QSignalSpy spy(m_dialog, &AddCamerasDialog::camerasEntered);
    QTest::keyClicks(child<QLineEdit>("cameraId"), QStringLiteral(" FRONT-DOOR "));
    QTest::keyClicks(child<QLineEdit>("cameraPassword"), QStringLiteral(" p|w "));
    QTest::keyClicks(child<QLineEdit>("cameraName"), QStringLiteral("Front door"));
    QTest::mouseClick(child<QPushButton>("addButton"), Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    const auto cameras = spy.at(0).at(0).value<QList<Camera>>();
    const Camera expected{QStringLiteral("FRONT-DOOR"), QStringLiteral(" p|w "), QStringLiteral("Front door"),
                          Binding::Unconfirmed, QString()};
    QCOMPARE(cameras, QList<Camera>{expected});
    QTRY_VERIFY(!m_dialog); // deleted itself
}

void TestAddCamerasDialog::namesAnExistingOne()
{
    QSignalSpy spy(m_dialog, &AddCamerasDialog::camerasEntered);
    QTest::mouseClick(child<QPushButton>("addButton"), Qt::LeftButton);
    QVERIFY(child<FieldMessage>("cameraIdError")->isVisible());
    QTest::keyClicks(child<QLineEdit>("cameraId"), QStringLiteral("KNOWN"));
    QVERIFY(!child<FieldMessage>("cameraIdError")->isVisible());
    QTest::keyClick(child<QLineEdit>("cameraId"), Qt::Key_Return);
    QVERIFY(child<FieldMessage>("cameraIdError")->text().contains(u"Lobby"));
    QCOMPARE(spy.size(), 0);
    QVERIFY(m_dialog->isVisible());
}

void TestAddCamerasDialog::addsSeveralAndKeepsTheBadLines()
{
    QSignalSpy spy(m_dialog, &AddCamerasDialog::recordsEntered);
    paste(QStringLiteral("A,1,a\nKNOWN\nA,2,b\nKNOWN,pw,Hall\nB,3,c"));
    auto *add = child<QPushButton>("addButton");
    QTRY_VERIFY(add->isEnabled());
    QCOMPARE(child<QTableView>("pastePreview")->model()->rowCount(), 5);
    QCOMPARE(add->text(), QStringLiteral("Take the 2 good one(s)")); // bad ones are left out knowingly
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    const auto records = spy.at(0).at(0).value<QList<CameraRecord>>();
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.at(1).camera.id, QStringLiteral("B"));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(child<QPlainTextEdit>("pasteField")->toPlainText(), QStringLiteral("A,2,b\nKNOWN,pw,Hall"));
}

void TestAddCamerasDialog::saysWhatAFileChanges()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBFID;Name;Group;Other\r\nKNOWN;\"Hall, north\";Site/Floor;x\r\nNEW;n;;\r\n");
    file.close();
    auto *page = m_dialog->findChild<ImportPage *>();
    child<QTabWidget>("addTabs")->setCurrentWidget(page);
    page->openFile(path);
    QTRY_VERIFY(!page->isBusy());
    QCOMPARE(page->counts(), (ImportModel::Counts{0, 1, 0, 1}));
    const QAbstractItemModel *preview = child<QTableView>("pastePreview")->model();
    QCOMPARE(preview->index(0, ImportModel::ResultColumn).data().toString(),
             QStringLiteral("Will change: name, group"));
    QVERIFY(child<QLabel>("pasteSummary")->text().contains(u"Other"));
    QVERIFY(child<QLabel>("importFileName")->text().contains(u"list.csv"));
    // One password for all that have none.
    child<QLineEdit>("importPassword")->setText(QStringLiteral("secret"));
    QCOMPARE(page->counts(), (ImportModel::Counts{1, 1, 0, 0}));
    QCOMPARE(child<QPushButton>("addButton")->text(), QStringLiteral("Take 2 camera(s)"));
    QSignalSpy spy(m_dialog, &AddCamerasDialog::recordsEntered);
    QTest::mouseClick(child<QPushButton>("addButton"), Qt::LeftButton);
    const auto records = spy.at(0).at(0).value<QList<CameraRecord>>();
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.at(1).camera.password, QStringLiteral("secret"));
    QTRY_VERIFY(!m_dialog);
}

void TestAddCamerasDialog::saysWhyAFileCannotBeRead()
{
    auto *page = m_dialog->findChild<ImportPage *>();
    child<QTabWidget>("addTabs")->setCurrentWidget(page);
    page->openFile(QStringLiteral("/nowhere/at/all.csv"));
    QTRY_VERIFY(!page->isBusy());
    QVERIFY(child<QLabel>("pasteSummary")->text().contains(u"could not be opened"));
    QVERIFY(!child<QPushButton>("addButton")->isEnabled());
    QTest::mouseClick(child<QPushButton>("leaveImportFile"), Qt::LeftButton);
    QVERIFY(child<QPlainTextEdit>("pasteField")->isVisible());
    QVERIFY(child<QLabel>("pasteSummary")->text().contains(u"Nothing to add yet"));
}

// The window goes on answering while a long list is read and checked.
void TestAddCamerasDialog::aLongListIsCheckedInPortions()
{
    QByteArray text = "ID,Password\n";
    for (int i = 0; i < 30000; ++i)
        text += "CAM-" + QByteArray::number(i) + ",pw\n";
    auto *page = m_dialog->findChild<ImportPage *>();
    child<QTabWidget>("addTabs")->setCurrentWidget(page);
    QSignalSpy changed(page, &ImportPage::changed);
    page->setText(QString::fromLatin1(text));
    QVERIFY(page->isBusy());
    QVERIFY(!child<QPushButton>("addButton")->isEnabled());
    QTRY_COMPARE(page->counts().added, 30000);
    QVERIFY(changed.size() >= 10);
    QVERIFY(!page->isBusy());
    QVERIFY(child<QPushButton>("addButton")->isEnabled());
}

void TestAddCamerasDialog::addNeedsAGoodLine()
{
    auto *add = child<QPushButton>("addButton");
    paste(QString());
    QVERIFY(!add->isEnabled());
    paste(QStringLiteral("only-an-id"));
    QTRY_COMPARE(child<QTableView>("pastePreview")->model()->rowCount(), 1);
    QVERIFY(!add->isEnabled());
}

void TestAddCamerasDialog::previewHidesPasswords()
{
    ImportModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<ImportRow> rows;
    for (const CameraRecord &record : readCameraRecords("A,s3cret,<b>n</b>\nB,,m\nC").records)
        rows.append({record, judgeRecord(record, nullptr)});
    model.append(rows);
    QCOMPARE(model.counts(), (ImportModel::Counts{2, 0, 0, 1}));
    for (int column = 0; column < ImportModel::ColumnCount; ++column)
        QVERIFY(!model.index(0, column).data().toString().contains(u"s3cret"));
    QVERIFY(model.index(0, ImportModel::PasswordColumn).data() != model.index(1, ImportModel::PasswordColumn).data());
    QVERIFY(model.index(0, ImportModel::NameColumn).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"));
    model.setOnlyBad(true);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, ImportModel::IdColumn).data().toString(), QStringLiteral("C"));
    model.append(rows);
    QCOMPARE(model.rowCount(), 2);
    model.setOnlyBad(false);
    QCOMPARE(model.rowCount(), 6);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestAddCamerasDialog)
#include "tst_addcamerasdialog.moc"
