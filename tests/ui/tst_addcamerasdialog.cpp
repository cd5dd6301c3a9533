#include "ui/addcamerasdialog.h"
#include "ui/fieldmessage.h"
#include "ui/pastedmodel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
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
};

void TestAddCamerasDialog::init()
{
    m_dialog = new AddCamerasDialog(
        [](const QString &id) { return id == u"KNOWN" ? QStringLiteral("Lobby") : QString(); }, nullptr);
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
    QSignalSpy spy(m_dialog, &AddCamerasDialog::camerasEntered);
    paste(QStringLiteral("A,1,a\nKNOWN,2,b\nB,3,c"));
    auto *add = child<QPushButton>("addButton");
    QTRY_VERIFY(add->isEnabled());
    QCOMPARE(child<QTableView>("pastePreview")->model()->rowCount(), 3);
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    const auto cameras = spy.at(0).at(0).value<QList<Camera>>();
    QCOMPARE(cameras.size(), 2);
    QCOMPARE(cameras.at(1).id, QStringLiteral("B"));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(child<QPlainTextEdit>("pasteField")->toPlainText(), QStringLiteral("KNOWN,2,b"));
    QVERIFY(!add->isEnabled());
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
    PastedModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines(
        parsePastedCameras(QStringLiteral("A,s3cret,<b>n</b>\nB,,m"), [](const QString &) { return QString(); }));
    QCOMPARE(model.goodCount(), 2);
    for (int column = 0; column < PastedModel::ColumnCount; ++column)
        QVERIFY(!model.index(0, column).data().toString().contains(u"s3cret"));
    QVERIFY(model.index(0, PastedModel::PasswordColumn).data() != model.index(1, PastedModel::PasswordColumn).data());
    QVERIFY(model.index(0, PastedModel::NameColumn).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"));
}

QTEST_MAIN(TestAddCamerasDialog)
#include "tst_addcamerasdialog.moc"
