#include "ui/theme.h"

#include "ui/appearance.h"
#include "ui/clearedges.h"

#include <QApplication>
#include <QStyle>
#include <QStyleHints>

namespace watchpost {
namespace {

struct Colours
{
    QRgb window, base, alternate, button, text, quiet, disabled, highlight, link, visited, toolTip;
};

constexpr Colours kDark{0x26282b, 0x1b1d1f, 0x212326, 0x33363a, 0xe8e9ea, 0x9a9fa5,
                        0x7b8086, 0x2f65b8, 0x79b0ff, 0xc8a2ff, 0x33363a};
constexpr Colours kLight{0xefeff0, 0xffffff, 0xf6f6f7, 0xf6f6f7, 0x1d1f21, 0x5c6167,
                         0x95999e, 0x2a62b5, 0x0b57c2, 0x6a3fb0, 0xffffff};

QPalette paletteOf(const Colours &c)
{
    const auto colour = [](QRgb rgb) { return QColor(rgb); };
    // Fusion draws its frames and bevels in shades of the button.
    QPalette palette(colour(c.button), colour(c.window));
    const auto set = [&palette](QPalette::ColorRole role, const QColor &value) {
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            palette.setColor(group, role, value);
    };
    set(QPalette::Window, colour(c.window));
    set(QPalette::Base, colour(c.base));
    set(QPalette::AlternateBase, colour(c.alternate));
    set(QPalette::Button, colour(c.button));
    set(QPalette::ToolTipBase, colour(c.toolTip));
    set(QPalette::ToolTipText, colour(c.text));
    set(QPalette::PlaceholderText, colour(c.quiet));
    set(QPalette::Highlight, colour(c.highlight));
    set(QPalette::HighlightedText, Qt::white);
    set(QPalette::Link, colour(c.link));
    set(QPalette::LinkVisited, colour(c.visited));
    set(QPalette::BrightText, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        set(role, colour(c.text));
        palette.setColor(QPalette::Disabled, role, colour(c.disabled));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colour(c.disabled));
    return palette;
}

// What Qt 6.8 and newer do themselves.
bool tellQt([[maybe_unused]] SchemeChoice choice)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QStyleHints *hints = QGuiApplication::styleHints();
    switch (choice) {
    case SchemeChoice::Automatic:
        hints->unsetColorScheme();
        break;
    case SchemeChoice::Light:
        hints->setColorScheme(Qt::ColorScheme::Light);
        break;
    case SchemeChoice::Dark:
        hints->setColorScheme(Qt::ColorScheme::Dark);
        break;
    }
    return true;
#else
    return false;
#endif
}

} // namespace

std::optional<Scheme> paletteWanted(SchemeChoice choice, Scheme desktop, bool systemPaletteIsDark)
{
    Scheme wanted = desktop;
    if (choice != SchemeChoice::Automatic)
        wanted = choice == SchemeChoice::Dark ? Scheme::Dark : Scheme::Light;
    if (wanted == Scheme::Unknown || (wanted == Scheme::Dark) == systemPaletteIsDark)
        return std::nullopt;
    return wanted;
}

QPalette ownPalette(Scheme scheme)
{
    return paletteOf(scheme == Scheme::Dark ? kDark : kLight);
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_systemStyle(QApplication::style()->objectName())
{
}

Theme::~Theme()
{
    if (QCoreApplication::instance())
        use(std::nullopt);
}

void Theme::choose(SchemeChoice choice)
{
    m_choice = choice;
    if (!tellQt(choice))
        refresh();
}

void Theme::setDesktop(Scheme desktop)
{
    m_desktop = desktop;
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    refresh();
#endif
}

void Theme::refresh()
{
    const bool hadOwn = m_used.has_value();
    if (hadOwn)
        QApplication::setPalette(QPalette()); // what the system's is now can be seen only without ours
    const auto wanted = paletteWanted(m_choice, m_desktop, isDark(QApplication::palette()));
    if (hadOwn || wanted)
        use(wanted);
}

void Theme::use(std::optional<Scheme> scheme)
{
    if (scheme == m_used && !scheme)
        return;
    m_used = scheme;
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    // Styles that draw with the system's own pictures take no palette.
    QApplication::setStyle(scheme ? QStringLiteral("fusion") : m_systemStyle);
    ClearEdges::install();
#endif
    QApplication::setPalette(scheme ? ownPalette(*scheme) : QPalette());
}

} // namespace watchpost
