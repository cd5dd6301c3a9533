// From the menu to the file: which alarms, what is said of them, and what happens when the disk will not.
#include "ui/alarmexport.h"

#include "models/alarmfilter.h"
#include "models/alarmmodel.h"
#include "support/thinned.h"
#include "ui/alarmtable.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;
using Which = AlarmExportDialog::Which;

namespace {

Alarm anAlarm(qint64 id, Severity severity = Severity::Notice)
{
    Alarm alarm;
    alarm.id = id;
    alarm.cameraId = QStringLiteral("A-%1").arg(id % 3);
    alarm.type = QStringLiteral("motion");
    alarm.severity = severity;
    alarm.time = alarm.receivedAt = 1'792'875'600'000 + id;
    return alarm;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_AlarmExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysHowMany();
    void whichAlarms();
    void writesWhatWasChosen();
    void saysWhatIsNotInIt();
    void saysWhatWentWrong();
    void doesNotHoldUpTheWindow();

private:
    template <typename T>
    T *child(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }

    std::unique_ptr<AlarmModel> m_model;
    std::unique_ptr<AlarmFilter> m_filter;
    std::unique_ptr<QWidget> m_window;
    AlarmTable *m_table = nullptr;
    AlarmExport *m_export = nullptr;
    QTemporaryDir m_dir;
};

void tst_AlarmExport::init()
{
    m_model = std::make_unique<AlarmModel>();
    m_model->setNameLookup([](const QString &id) { return id == u"A-1" ? QStringLiteral("=Gate") : id; });
    m_model->setTypeNames({{QStringLiteral("motion"), QStringLiteral("Something moves")}});
    m_filter = std::make_unique<AlarmFilter>(m_model.get());
    m_window = std::make_unique<QWidget>();
    m_table = new AlarmTable(m_filter.get(), m_window.get());
    m_export = new AlarmExport(m_filter.get(), m_table, m_window.get());
    m_export->setGroupLookup([](const QString &id) { return id == u"A-1" ? QStringLiteral("Yard") : QString(); });
    m_model->prepend({anAlarm(1, Severity::Critical), anAlarm(2), anAlarm(3, Severity::Warning), anAlarm(4)});
    m_model->acknowledge({1}, 1'792'875'700'000, QStringLiteral("Guard sent"));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void tst_AlarmExport::cleanup()
{
    m_window.reset();
    m_filter.reset();
    m_model.reset();
}

void tst_AlarmExport::saysHowMany()
{
    m_export->begin(0);
    QVERIFY(child<QRadioButton>("exportAllAlarms")->isChecked());
    QVERIFY(!child<QRadioButton>("exportShownAlarms")->isVisible()); // all are
    QVERIFY(!child<QRadioButton>("exportSelectedAlarms")->isVisible());
    m_filter->setCriteria({.atLeast = Severity::Warning});
    m_export->begin(0); // in place of the other one
    QTRY_COMPARE(m_window->findChildren<AlarmExportDialog *>().size(), 1);
    auto *shown = child<QRadioButton>("exportShownAlarms");
    QVERIFY(shown->isVisible() && shown->isChecked());
    QVERIFY(shown->text().contains(QStringLiteral("2 alarm(s)")));
    QVERIFY(child<QRadioButton>("exportAllAlarms")->text().contains(QStringLiteral("4 alarm(s)")));
    child<AlarmExportDialog>("alarmExportDialog")->close();
    QTRY_VERIFY(!child<AlarmExportDialog>("alarmExportDialog"));
    m_table->selectAll();
    m_export->begin(0);
    QVERIFY(child<QRadioButton>("exportSelectedAlarms")->isChecked());
}

void tst_AlarmExport::whichAlarms()
{
    const auto ids = [this](Which which) {
        QList<qint64> result;
        const QList<Alarm> alarms = m_export->alarms(which);
        for (const Alarm &alarm : alarms)
            result.append(alarm.id);
        return result;
    };
    m_filter->setCriteria({.atLeast = Severity::Warning});
    m_table->selectRow(1);
    QCOMPARE(ids(Which::Shown), (QList<qint64>{3, 1}));
    QCOMPARE(ids(Which::Selected), (QList<qint64>{1}));
    QCOMPARE(ids(Which::All), (QList<qint64>{4, 3, 2, 1}));
}

void tst_AlarmExport::writesWhatWasChosen()
{
    m_filter->setCriteria({.atLeast = Severity::Critical});
    m_export->begin(0);
    child<QComboBox>("alarmExportSeparator")->setCurrentIndex(1);
    child<QPushButton>("alarmExportButton")->click();
    auto *files = child<QFileDialog>("alarmExportFileDialog");
    QVERIFY(files);
    m_model->prepend({anAlarm(9, Severity::Critical)}); // meanwhile
    QSignalSpy written(m_export, &AlarmExport::written);
    const QString path = m_dir.filePath(QStringLiteral("alarms.csv"));
    Q_EMIT files->fileSelected(path);
    QVERIFY(written.wait(10000));
    QCOMPARE(written[0][0].toString(), path);
    QCOMPARE(written[0][1].toInt(), 1);
    const QList<QByteArray> lines = contents(path).split('\n');
    QVERIFY(lines[0].startsWith("\xEF\xBB\xBFTime;"));
    QCOMPARE(lines.size(), 3);
    const QList<QByteArray> fields = lines[1].trimmed().split(';');
    const QDateTime time = QDateTime::fromString(QString::fromLatin1(fields[0]), Qt::ISODateWithMs);
    QCOMPARE(time.toMSecsSinceEpoch(), 1'792'875'600'001);
    QCOMPARE(fields.mid(2, 6), (QList<QByteArray>{"A-1", "'=Gate", "Yard", "motion", "Something moves", "critical"}));
    QCOMPARE(fields[10], QByteArray("Guard sent"));
    QVERIFY(!fields[12].isEmpty()); // why there was a pop-up or none
}

void tst_AlarmExport::saysWhatIsNotInIt()
{
    const auto said = [this] {
        QString all;
        const auto labels = child<AlarmExportDialog>("alarmExportDialog")->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            all += label->text();
        return all;
    };
    m_export->begin(0);
    QVERIFY(!said().contains(QStringLiteral("on the disk")));
    child<AlarmExportDialog>("alarmExportDialog")->close();
    QTRY_VERIFY(!child<AlarmExportDialog>("alarmExportDialog"));
    m_export->begin(1'792'875'600'000);
    QVERIFY(said().contains(QStringLiteral("on the disk")));
}

void tst_AlarmExport::saysWhatWentWrong()
{
    QSignalSpy failed(m_export, &AlarmExport::failed);
    QSignalSpy written(m_export, &AlarmExport::written);
    m_export->write(m_dir.filePath(QStringLiteral("nowhere/alarms.csv")), m_export->alarms(Which::All), {});
    QVERIFY(failed.wait(10000));
    QVERIFY(failed[0][0].toString().contains(QStringLiteral("Choose another place")));
    QVERIFY(written.isEmpty());
}

void tst_AlarmExport::doesNotHoldUpTheWindow()
{
    QList<Alarm> many;
    for (qint64 id = 100'000; id > 0; --id)
        many.append(anAlarm(id));
    m_model->setAlarms(many);
    QSignalSpy written(m_export, &AlarmExport::written);
    QElapsedTimer timer;
    timer.start();
    m_export->write(m_dir.filePath(QStringLiteral("many.csv")), m_export->alarms(Which::All), {});
    const qint64 held = timer.elapsed();
    QVERIFY(written.wait(30000));
    qInfo("100,000 alarms: %lld ms in the window's thread, %lld ms in all", held, timer.elapsed());
    QVERIFY2(held < 500 || test::speedSaysNothing(),
             qPrintable(QString::number(held))); // generous: a loaded machine, a debug build
    QCOMPARE(contents(m_dir.filePath(QStringLiteral("many.csv"))).count("\r\n"), 100'001);
}

QTEST_MAIN(tst_AlarmExport)
#include "tst_alarmexport.moc"
