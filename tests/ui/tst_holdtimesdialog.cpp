// The times of one camera or of many: only what was changed is told.
#include "ui/holdtimesdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace watchpost;

namespace {

Camera camera(int down, int up, int offline)
{
    Camera made;
    made.holdDown = down;
    made.holdUp = up;
    made.offlineAfter = offline;
    return made;
}

} // namespace

class TestHoldTimesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIs();
    void tellsWhatChanged();
    void nothingChangedSaysNothing();
    void differingCamerasStayAsTheyAre();

private:
    void open(const QList<Camera> &cameras);
    [[nodiscard]] QComboBox *choice(const char *name) const
    {
        return m_dialog->findChild<QComboBox *>(QLatin1StringView(name) + QStringLiteral("Choice"));
    }
    [[nodiscard]] QSpinBox *seconds(const char *name) const
    {
        return m_dialog->findChild<QSpinBox *>(QLatin1StringView(name) + QStringLiteral("Seconds"));
    }
    QList<CameraEdit> save();

    QWidget m_window;
    HoldTimesDialog *m_dialog = nullptr;
    std::unique_ptr<QSignalSpy> m_spy;
};

void TestHoldTimesDialog::open(const QList<Camera> &cameras)
{
    m_dialog = new HoldTimesDialog(QStringLiteral("“Gate”"), cameras, &m_window);
    m_spy = std::make_unique<QSignalSpy>(m_dialog, &HoldTimesDialog::timesChosen);
    m_dialog->open();
}

QList<CameraEdit> TestHoldTimesDialog::save()
{
    m_dialog->accept();
    QList<CameraEdit> edits;
    for (const QList<QVariant> &arguments : std::as_const(*m_spy))
        edits.append(arguments.constFirst().value<CameraEdit>());
    return edits;
}

void TestHoldTimesDialog::showsWhatIs()
{
    open({camera(-1, 0, 90)});
    QCOMPARE(choice("down")->currentText(), QStringLiteral("As in the settings"));
    QCOMPARE(choice("up")->currentText(), QStringLiteral("At once"));
    QVERIFY(!seconds("down")->isEnabled());
    QVERIFY(seconds("offline")->isEnabled());
    QCOMPARE(seconds("offline")->value(), 90);
    QCOMPARE(choice("down")->count(), 3);
    QVERIFY(!seconds("down")->accessibleName().isEmpty());
    m_dialog->reject();
}

void TestHoldTimesDialog::tellsWhatChanged()
{
    open({camera(-1, 0, 90)});
    choice("down")->setCurrentIndex(2);
    QVERIFY(seconds("down")->isEnabled());
    seconds("down")->setValue(12);
    choice("offline")->setCurrentIndex(0);
    QCOMPARE(save(), (QList<CameraEdit>{{.holdDown = 12, .offlineAfter = -1}}));
}

void TestHoldTimesDialog::nothingChangedSaysNothing()
{
    open({camera(-1, 0, 90)});
    QVERIFY(save().isEmpty());
}

void TestHoldTimesDialog::differingCamerasStayAsTheyAre()
{
    open({camera(10, -1, 0), camera(20, -1, 0)});
    QCOMPARE(choice("down")->currentText(), QStringLiteral("As they are"));
    QCOMPARE(choice("up")->count(), 3);
    choice("up")->setCurrentIndex(1);
    QCOMPARE(save(), (QList<CameraEdit>{{.holdUp = 0}}));
    open({camera(10, -1, 0), camera(20, -1, 0)});
    choice("down")->setCurrentIndex(1);
    QCOMPARE(save(), (QList<CameraEdit>{{.holdDown = -1}}));
}

QTEST_MAIN(TestHoldTimesDialog)
#include "tst_holdtimesdialog.moc"
