// Light or dark: follows the desktop, or what the person chose.
//
// From Qt 6.5 on the platforms follow the desktop by themselves, and 6.8 takes a choice. Before that a Qt program on a
// dark GNOME, Sway or Windows desktop is light: there we bring our own palette (and Fusion, whose drawing takes one).
#pragma once

#include "domain/shellsettings.h"

#include <QObject>
#include <QPalette>

#include <optional>

namespace watchpost {

enum class Scheme : quint8 { Unknown, Light, Dark };

// Which palette of ours is wanted; none: the system's own. `systemPaletteIsDark`: without one of ours.
[[nodiscard]] std::optional<Scheme> paletteWanted(SchemeChoice choice, Scheme desktop, bool systemPaletteIsDark);
[[nodiscard]] QPalette ownPalette(Scheme scheme); // Light or Dark

class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override; // the system's again

    void choose(SchemeChoice choice);
    void setDesktop(Scheme desktop); // what the desktop asks for

private:
    void refresh();
    void use(std::optional<Scheme> scheme);

    SchemeChoice m_choice = SchemeChoice::Automatic;
    Scheme m_desktop = Scheme::Unknown;
    std::optional<Scheme> m_used;
    QString m_systemStyle;
};

} // namespace watchpost
