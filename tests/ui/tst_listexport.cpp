// From the menu to the file: what is asked, what is written, and what is not.
#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "ui/cameratable.h"
#include "ui/exportdialog.h"
#include "ui/listexport.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;

namespace {

Camera camera(const char *id, const char *name)
{
    return {QString::fromLatin1(id), QStringLiteral("s3cret"), QString::fromLatin1(name), Binding::Confirmed, {}};
}

} // namespace

class tst_ListExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void chooses();
    void asksBeforePasswords();
    void writesWhatIsShownOrSelected();
    void writesAFile();
    void saysWhatWentWrong();

private:
    template <typename T>
    T *child(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<CameraModel> m_cameras;
    std::unique_ptr<CameraFilter> m_filter;
    std::unique_ptr<QWidget> m_window;
    CameraTable *m_table = nullptr;
    ListExport *m_export = nullptr;
    QTemporaryDir m_dir;
};

void tst_ListExport::init()
{
    m_cameras = std::make_unique<CameraModel>();
    m_filter = std::make_unique<CameraFilter>(m_cameras.get());
    m_window = std::make_unique<QWidget>();
    m_table = new CameraTable(m_filter.get(), m_window.get());
    m_export = new ListExport(m_cameras.get(), m_filter.get(), m_table, m_window.get());
    m_cameras->setCameras({camera("A", "Gate"), camera("B", "=Hall"), camera("C", "Yard")});
    m_cameras->applyStates({{QStringLiteral("B"), OnlineState::Offline}}, 1795270991000);
    m_cameras->flush();
    m_filter->flush();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void tst_ListExport::cleanup()
{
    m_window.reset();
    m_filter.reset();
    m_cameras.reset();
}

void tst_ListExport::chooses()
{
    m_filter->setText(QStringLiteral("a"));
    m_filter->flush();
    m_export->begin();
    auto *dialog = child<ExportDialog>("exportDialog");
    QVERIFY(dialog);
    QVERIFY(child<QRadioButton>("exportAll")->isChecked());
    QVERIFY(!child<QRadioButton>("exportSelected")->isVisible());
    QVERIFY(!child<QCheckBox>("exportPasswords")->isChecked());
    QSignalSpy chosen(dialog, &ExportDialog::chosen);
    child<QComboBox>("exportSeparator")->setCurrentIndex(1);
    child<QCheckBox>("exportSpreadsheet")->setChecked(false);
    QTest::mouseClick(child<QPushButton>("exportButton"), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    const auto options = chosen.first().at(1).value<CameraFileOptions>();
    QCOMPARE(options.separator, ';');
    QVERIFY(!options.byteOrderMark && !options.passwords);
    QTRY_VERIFY(child<QFileDialog>("exportFileDialog"));
}

void tst_ListExport::asksBeforePasswords()
{
    m_export->begin();
    child<QCheckBox>("exportPasswords")->setChecked(true);
    QTest::mouseClick(child<QPushButton>("exportButton"), Qt::LeftButton);
    auto *question = child<QMessageBox>("exportPasswordsQuestion");
    QVERIFY(question && question->isVisible());
    QVERIFY(!child<QFileDialog>("exportFileDialog"));
    // What Enter does gives no password away.
    QCOMPARE(question->defaultButton(), child<QPushButton>("exportWithoutPasswords"));
    QTest::mouseClick(child<QPushButton>("exportWithoutPasswords"), Qt::LeftButton);
    auto *files = child<QFileDialog>("exportFileDialog");
    QVERIFY(files);
    QSignalSpy written(m_export, &ListExport::written);
    Q_EMIT files->fileSelected(m_dir.filePath(QStringLiteral("without.csv")));
    QTRY_COMPARE(written.size(), 1);
    QVERIFY(!contents(m_dir.filePath(QStringLiteral("without.csv"))).contains("s3cret"));
}

void tst_ListExport::writesWhatIsShownOrSelected()
{
    QCOMPARE(m_export->lines(ExportDialog::Which::All).size(), 3);
    m_filter->setText(QStringLiteral("Hall"));
    m_filter->flush();
    const QList<CameraLine> shown = m_export->lines(ExportDialog::Which::Shown);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().state, OnlineState::Offline);
    QCOMPARE(shown.first().since, 1795270991000);
    QVERIFY(m_export->lines(ExportDialog::Which::Selected).isEmpty());
    m_table->selectId(QStringLiteral("B"));
    QCOMPARE(m_export->lines(ExportDialog::Which::Selected).size(), 1);
}

void tst_ListExport::writesAFile()
{
    const QString path = m_dir.filePath(QStringLiteral("list.csv"));
    QSignalSpy written(m_export, &ListExport::written);
    m_export->write(path, m_export->lines(ExportDialog::Which::All), {',', true, true});
    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(written.first().at(1).toInt(), 3);
    const QByteArray file = contents(path);
    QVERIFY(file.startsWith("\xEF\xBB\xBFID,Name,"));
    QVERIFY(file.contains("B,'=Hall,"));
    QVERIFY(file.contains("offline,2026-11-2"));
    QVERIFY(file.contains("s3cret"));
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
}

void tst_ListExport::saysWhatWentWrong()
{
    QSignalSpy failed(m_export, &ListExport::failed);
    m_export->write(QStringLiteral("/nowhere/at/all.csv"), m_export->lines(ExportDialog::Which::All), {});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(u"all.csv"));
}

QTEST_MAIN(tst_ListExport)
#include "tst_listexport.moc"
