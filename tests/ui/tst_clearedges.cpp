#include "ui/clearedges.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

#include <cmath>
#include <functional>

using namespace watchpost;

namespace {

double luminance(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

// Of what differs most, in a line through the left edge, from the ground around it.
double contrastOfEdge(QWidget *widget)
{
    widget->resize(widget->sizeHint());
    const QImage picture = widget->grab().toImage();
    const double ground = luminance(widget->palette().color(QPalette::Window));
    double best = 1;
    for (int x = 0; x < 3; ++x) {
        const double here = luminance(picture.pixelColor(x, picture.height() / 2));
        best = std::max(best, (std::max(here, ground) + 0.05) / (std::min(here, ground) + 0.05));
    }
    return best;
}

// Its arrows have edges of their own.
class NumberField : public QSpinBox
{
public:
    NumberField() { setButtonSymbols(QAbstractSpinBox::NoButtons); }
};

} // namespace

class TestClearEdges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edgesAreSeen_data();
    void edgesAreSeen();
    void selectionsAreReadable();
    void otherStylesStay();
};

void TestClearEdges::edgesAreSeen_data()
{
    using Make = std::function<QWidget *()>;
    QTest::addColumn<Make>("make");
    QTest::addColumn<Scheme>("scheme");
    const std::pair<const char *, Make> rows[] = {{"check box", [] { return new QCheckBox; }},
                                                  {"radio button", [] { return new QRadioButton; }},
                                                  {"field", [] { return new QLineEdit; }},
                                                  {"number", [] { return new NumberField; }},
                                                  {"moment",
                                                   [] {
                                                       auto *edit = new QDateTimeEdit;
                                                       edit->setCalendarPopup(true);
                                                       return edit;
                                                   }},
                                                  {"text", [] { return new QPlainTextEdit; }}};
    for (const auto &[name, make] : rows) {
        QTest::addRow("%s, dark", name) << make << Scheme::Dark;
        QTest::addRow("%s, light", name) << make << Scheme::Light;
    }
}

void TestClearEdges::edgesAreSeen()
{
    QFETCH(std::function<QWidget *()>, make);
    QFETCH(Scheme, scheme);
    QApplication::setStyle(QStringLiteral("fusion"));
    ClearEdges::install();
    QVERIFY(qobject_cast<ClearEdges *>(QApplication::style()));
    const std::unique_ptr<QWidget> widget(make());
    widget->setPalette(ownPalette(scheme));
    QVERIFY2(contrastOfEdge(widget.get()) >= 3, qPrintable(QString::number(contrastOfEdge(widget.get()))));
    widget->setEnabled(false);
    QVERIFY2(contrastOfEdge(widget.get()) > 1.2, qPrintable(QString::number(contrastOfEdge(widget.get()))));
}

void TestClearEdges::selectionsAreReadable()
{
    QApplication::setStyle(QStringLiteral("fusion"));
    ClearEdges::install();
    // Nobody set one: it is the style's, and the desktop's where there is one.
    const QPalette palette = QApplication::palette();
    const double words = luminance(palette.color(QPalette::HighlightedText));
    const double ground = luminance(palette.color(QPalette::Highlight));
    QVERIFY((std::max(words, ground) + 0.05) / (std::min(words, ground) + 0.05) >= 4.5);
}

void TestClearEdges::otherStylesStay()
{
    QApplication::setStyle(QStringLiteral("windows"));
    ClearEdges::install();
    QVERIFY(!qobject_cast<ClearEdges *>(QApplication::style()));
}

QTEST_MAIN(TestClearEdges)
#include "tst_clearedges.moc"
