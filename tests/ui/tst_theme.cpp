#include "ui/theme.h"

#include "ui/appearance.h"

#include <QApplication>
#include <QTest>

#include <cmath>

using namespace watchpost;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

Q_DECLARE_METATYPE(std::optional<watchpost::Scheme>)

class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whichPalette_data();
    void whichPalette();
    void wordsCanBeRead_data();
    void wordsCanBeRead();
    void followsAndReturns();
};

void tst_Theme::whichPalette_data()
{
    QTest::addColumn<SchemeChoice>("choice");
    QTest::addColumn<Scheme>("desktop");
    QTest::addColumn<bool>("systemDark");
    QTest::addColumn<std::optional<Scheme>>("wanted");
    using C = SchemeChoice;
    using W = std::optional<Scheme>;
    const W none;
    QTest::newRow("nothing is known: the system's") << C::Automatic << Scheme::Unknown << false << none;
    QTest::newRow("nothing is known, dark") << C::Automatic << Scheme::Unknown << true << none;
    QTest::newRow("the desktop is dark and Qt is") << C::Automatic << Scheme::Dark << true << none;
    QTest::newRow("the desktop is dark and Qt is not") << C::Automatic << Scheme::Dark << false << W(Scheme::Dark);
    QTest::newRow("the desktop is light and Qt is") << C::Automatic << Scheme::Light << false << none;
    QTest::newRow("the desktop is light and Qt is not") << C::Automatic << Scheme::Light << true << W(Scheme::Light);
    QTest::newRow("dark, as Qt is") << C::Dark << Scheme::Light << true << none;
    QTest::newRow("dark, whatever the desktop says") << C::Dark << Scheme::Light << false << W(Scheme::Dark);
    QTest::newRow("light, whatever the desktop says") << C::Light << Scheme::Dark << true << W(Scheme::Light);
    QTest::newRow("light, as Qt is") << C::Light << Scheme::Dark << false << none;
}

void tst_Theme::whichPalette()
{
    QFETCH(SchemeChoice, choice);
    QFETCH(Scheme, desktop);
    QFETCH(bool, systemDark);
    QTEST(paletteWanted(choice, desktop, systemDark), "wanted");
}

void tst_Theme::wordsCanBeRead_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("dark") << Scheme::Dark;
    QTest::newRow("light") << Scheme::Light;
}

void tst_Theme::wordsCanBeRead()
{
    QFETCH(Scheme, scheme);
    const QPalette palette = ownPalette(scheme);
    QCOMPARE(isDark(palette), scheme == Scheme::Dark);
    using R = QPalette::ColorRole;
    const std::pair<R, R> pairs[] = {{R::WindowText, R::Window},
                                     {R::Text, R::Base},
                                     {R::Text, R::AlternateBase},
                                     {R::ButtonText, R::Button},
                                     {R::ToolTipText, R::ToolTipBase},
                                     {R::HighlightedText, R::Highlight},
                                     {R::Link, R::Base},
                                     {R::LinkVisited, R::Base},
                                     {R::PlaceholderText, R::Base},
                                     {R::Link, R::Window}};
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        for (const auto &[words, ground] : pairs) {
            const double ratio = contrast(palette.color(group, words), palette.color(group, ground));
            QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3").arg(words).arg(ground).arg(ratio)));
        }
    }
    for (const auto severity : {Severity::Notice, Severity::Warning, Severity::Critical})
        QVERIFY(contrast(severityColor(severity, palette), palette.color(QPalette::Base)) >= 4.5);
}

void tst_Theme::followsAndReturns()
{
    const QPalette before = QApplication::palette();
    QVERIFY(!isDark(before));
    {
        Theme theme;
        theme.setDesktop(Scheme::Light);
        QCOMPARE(QApplication::palette(), before);
        theme.setDesktop(Scheme::Dark);
        QVERIFY(isDark(QApplication::palette()));
        theme.choose(SchemeChoice::Light);
        QVERIFY(!isDark(QApplication::palette()));
        theme.choose(SchemeChoice::Dark);
        theme.setDesktop(Scheme::Light);
        QVERIFY(isDark(QApplication::palette()));
        theme.choose(SchemeChoice::Automatic);
        QCOMPARE(QApplication::palette(), before);
        theme.choose(SchemeChoice::Dark);
    }
    QCOMPARE(QApplication::palette(), before);
}

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
