#include "ui/clearedges.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QRadioButton>
#include <QTest>

#include <cmath>

using namespace watchpost;

namespace {

double luminance(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

// Of what differs most in the box from the ground around it.
double contrastOfBox(QAbstractButton *button)
{
    button->resize(button->sizeHint());
    const QImage picture = button->grab().toImage();
    const double ground = luminance(button->palette().color(QPalette::Window));
    double best = 1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const double here = luminance(picture.pixelColor(x, y));
            best = std::max(best, (std::max(here, ground) + 0.05) / (std::min(here, ground) + 0.05));
        }
    }
    return best;
}

} // namespace

class TestClearEdges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boxesAreSeenInTheDark_data();
    void boxesAreSeenInTheDark();
    void otherStylesStay();
};

void TestClearEdges::boxesAreSeenInTheDark_data()
{
    QTest::addColumn<bool>("round");
    QTest::newRow("check box") << false;
    QTest::newRow("radio button") << true;
}

void TestClearEdges::boxesAreSeenInTheDark()
{
    QFETCH(bool, round);
    QApplication::setStyle(QStringLiteral("fusion"));
    ClearEdges::install();
    QVERIFY(qobject_cast<ClearEdges *>(QApplication::style()));
    std::unique_ptr<QAbstractButton> button;
    if (round)
        button = std::make_unique<QRadioButton>();
    else
        button = std::make_unique<QCheckBox>();
    button->setPalette(ownPalette(Scheme::Dark));
    QVERIFY2(contrastOfBox(button.get()) >= 3, qPrintable(QString::number(contrastOfBox(button.get()))));
    button->setEnabled(false);
    QVERIFY(contrastOfBox(button.get()) > 1.5);
}

void TestClearEdges::otherStylesStay()
{
    QApplication::setStyle(QStringLiteral("windows"));
    ClearEdges::install();
    QVERIFY(!qobject_cast<ClearEdges *>(QApplication::style()));
}

QTEST_MAIN(TestClearEdges)
#include "tst_clearedges.moc"
