// Starting with the user's desktop session.
//
// Linux: the Desktop Application Autostart Specification (freedesktop.org), a desktop entry in
// $XDG_CONFIG_HOME/autostart. What the user or another tool wrote there stays: Hidden=true or GNOME's
// X-GNOME-Autostart-enabled=false mean off, and other keys are kept.
// Windows: HKCU\Software\Microsoft\Windows\CurrentVersion\Run; the Task Manager's own switch, in
// Explorer\StartupApproved\Run (its first byte odd: off), is respected.
// macOS: a property list in ~/Library/LaunchAgents, see launchd.plist(5).
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace watchpost {

class Autostart
{
public:
    enum class Platform : quint8 { Linux, Windows, Mac };
    struct Places
    {
        Platform platform = Platform::Linux;
        QString folder;     // Linux, Mac: where the file lies
        QString run;        // Windows: path of the key "Run" for QSettings
        QString approved;   // Windows: path of the key "StartupApproved\Run"
        bool native = true; // false: `run` and `approved` are INI files, for tests
    };

    // `command`: the program's absolute path, then its arguments.
    Autostart(Places places, QStringList command);
    [[nodiscard]] static Places systemPlaces();
    // What starts this program again with this profile: the AppImage rather than what it has unpacked, and a Flatpak by
    // its ID. `profile`: empty for the usual one.
    [[nodiscard]] static QStringList commandFor(const QString &profile);

    [[nodiscard]] bool isOn() const;
    // Empty, or what went wrong and what to do, as plain text.
    [[nodiscard]] QString setOn(bool on) const;
    // On, but what would be started has gone (the program was moved): names the one that runs now.
    void repair() const;

    // The contents, pure.
    [[nodiscard]] static QString desktopEntry(const QStringList &command);
    [[nodiscard]] static QString execLine(const QStringList &command); // quoted as the Desktop Entry Specification says
    [[nodiscard]] static QString launchAgent(const QStringList &command);
    [[nodiscard]] static QString runValue(const QStringList &command); // quoted as CommandLineToArgvW reads it

private:
    [[nodiscard]] QString filePath() const;
    [[nodiscard]] QString switchFile(bool on) const;
    [[nodiscard]] QString switchRegistry(bool on) const;
    [[nodiscard]] QString write(const QString &contents) const;

    Places m_places;
    QStringList m_command;
};

} // namespace watchpost
