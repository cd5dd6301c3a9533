// The noise view: what it asks for, what it shows, what its buttons want done.
#include "ui/noisedialog.h"

#include "models/noisemodel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace watchpost;
using By = NoiseQuestion::By;

namespace {

const QList<NoiseRow> kRows{{QStringLiteral("A"), 9, 8, 3, 4, 7}, {QStringLiteral("B"), 2, 0, 0, 0, 1}};

} // namespace

class TestNoiseDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForWhatIsChosen();
    void typingAsksOnce();
    void setsTheHoldDown();
    void mutes();
    void typesHaveNoHoldDown();
    void saysWhenThereIsNothing();
    void keepsTheSelection();

private:
    template <typename T>
    T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void select(int row) { child<QTableView>("noiseTable")->selectRow(row); }

    std::unique_ptr<NoiseModel> m_model;
    std::unique_ptr<NoiseDialog> m_dialog;
};

void TestNoiseDialog::init()
{
    m_dialog.reset();
    m_model = std::make_unique<NoiseModel>();
    m_dialog = std::make_unique<NoiseDialog>(m_model.get(), nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
}

void TestNoiseDialog::asksForWhatIsChosen()
{
    QList<std::pair<int, By>> asked;
    connect(m_dialog.get(), &NoiseDialog::rowsWanted, this, [&asked](int hours, const NoiseQuestion &question) {
        asked.append({hours, question.by});
    });
    m_dialog->ask();
    child<QComboBox>("noisePeriod")->setCurrentIndex(2);
    child<QComboBox>("noiseBy")->setCurrentIndex(1);
    QCOMPARE(asked, (QList<std::pair<int, By>>{{24, By::Camera}, {720, By::Camera}, {720, By::Type}}));
}

void TestNoiseDialog::typingAsksOnce()
{
    QSignalSpy asked(m_dialog.get(), &NoiseDialog::rowsWanted);
    child<QSpinBox>("noiseHold")->setValue(1);
    child<QSpinBox>("noiseHold")->setValue(12);
    child<QSpinBox>("noiseMute")->setValue(60);
    QCOMPARE(asked.size(), 0);
    QVERIFY(asked.wait());
    QCOMPARE(asked.size(), 1);
}

void TestNoiseDialog::setsTheHoldDown()
{
    m_dialog->showRows(kRows, true, {});
    auto *button = child<QPushButton>("noiseApplyHold");
    QVERIFY(!button->isEnabled());
    select(0);
    QVERIFY(button->isEnabled());
    child<QSpinBox>("noiseHold")->setValue(45);
    QSignalSpy edits(m_dialog.get(), &NoiseDialog::editRequested);
    button->click();
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.constFirst().at(0).toStringList(), QStringList{QStringLiteral("A")});
    QCOMPARE(edits.constFirst().at(1).value<CameraEdit>(), (CameraEdit{.holdDown = 45}));
    QVERIFY(child<QLabel>("noiseStatus")->text().contains(u'1'));
}

void TestNoiseDialog::mutes()
{
    m_dialog->showRows(kRows, true, {});
    child<QTableView>("noiseTable")->selectAll();
    child<QSpinBox>("noiseMute")->setValue(30);
    QList<MuteTarget> muted;
    int minutes = 0;
    connect(m_dialog.get(), &NoiseDialog::muteRequested, this, [&](const QList<MuteTarget> &targets, int time) {
        muted = targets;
        minutes = time;
    });
    child<QPushButton>("noiseApplyMute")->click();
    QCOMPARE(minutes, 30);
    QCOMPARE(muted, (QList<MuteTarget>{{MuteTarget::Scope::Camera, QStringLiteral("A")},
                                       {MuteTarget::Scope::Camera, QStringLiteral("B")}}));
}

void TestNoiseDialog::typesHaveNoHoldDown()
{
    m_dialog->showRows({{QStringLiteral("motion"), 5, 0, 0, 0, 1}}, true, {By::Type, 30, 10});
    select(0);
    QVERIFY(!child<QPushButton>("noiseApplyHold")->isEnabled());
    QList<MuteTarget> muted;
    connect(m_dialog.get(), &NoiseDialog::muteRequested, this,
            [&muted](const QList<MuteTarget> &targets, int) { muted = targets; });
    child<QPushButton>("noiseApplyMute")->click();
    QCOMPARE(muted, (QList<MuteTarget>{{MuteTarget::Scope::Type, QStringLiteral("motion")}}));
}

void TestNoiseDialog::saysWhenThereIsNothing()
{
    const auto status = [this] { return child<QLabel>("noiseStatus")->text(); };
    m_dialog->ask();
    const QString counting = status();
    m_dialog->showRows({}, true, {});
    const QString nothing = status();
    m_dialog->showRows(kRows, true, {});
    const QString hidden = status();
    m_dialog->showRows(kRows, false, {});
    const QString part = status();
    m_dialog->showError(QStringLiteral("disk I/O error"));
    QVERIFY(status().contains(QStringLiteral("disk I/O error")));
    QCOMPARE((QSet<QString>{counting, nothing, hidden, part, status()}).size(), 5);
}

void TestNoiseDialog::keepsTheSelection()
{
    m_dialog->showRows(kRows, true, {});
    select(1);
    m_dialog->showRows({kRows.at(1), kRows.at(0)}, true, {});
    const QModelIndexList rows = child<QTableView>("noiseTable")->selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(m_model->nameAt(rows.constFirst().row()), QStringLiteral("B"));
}

QTEST_MAIN(TestNoiseDialog)
#include "tst_noisedialog.moc"
