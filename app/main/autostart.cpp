#include "main/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

#include <utility>

namespace watchpost {
namespace {

struct AutostartText
{
    Q_DECLARE_TR_FUNCTIONS(Autostart)
};

const char kRunName[] = "Watchpost";

QString keyOf(QStringView line)
{
    const auto equals = line.indexOf(u'=');
    return equals < 0 ? QString() : line.first(equals).trimmed().toString();
}

QString valueOf(const QStringList &lines, QLatin1StringView key)
{
    for (const QString &line : lines) {
        if (keyOf(line) == key)
            return line.mid(line.indexOf(u'=') + 1).trimmed();
    }
    return {};
}

bool switchedOff(const QStringList &lines)
{
    return valueOf(lines, QLatin1StringView("Hidden")) == u"true" ||
           valueOf(lines, QLatin1StringView("X-GNOME-Autostart-enabled")) == u"false";
}

QStringList readLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

// The user's own keys stay. Those of the first group only: [Desktop Action ...] may follow.
QString edited(QStringList lines, const QString &exec, bool on)
{
    lines.removeIf([](const QString &line) {
        const QString key = keyOf(line);
        return key == u"Hidden" || key == u"X-GNOME-Autostart-enabled";
    });
    for (qsizetype i = 0; on && i < lines.size(); ++i) {
        if (keyOf(lines.at(i)) == u"Exec") {
            lines[i] = QStringLiteral("Exec=") + exec;
            break;
        }
    }
    const qsizetype group = lines.indexOf(QStringLiteral("[Desktop Entry]"));
    if (!on)
        lines.insert(group + 1, QStringLiteral("Hidden=true"));
    return lines.join(u'\n');
}

QString quotedForXml(const QString &text)
{
    return text.toHtmlEscaped();
}

} // namespace

Autostart::Autostart(Places places, QStringList command)
    : m_places(std::move(places))
    , m_command(std::move(command))
{
}

Autostart::Places Autostart::systemPlaces()
{
    Places places;
#if defined(Q_OS_WIN)
    const QString base = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\");
    places.platform = Platform::Windows;
    places.run = base + QStringLiteral("Run");
    places.approved = base + QStringLiteral("Explorer\\StartupApproved\\Run");
#elif defined(Q_OS_MACOS)
    places.platform = Platform::Mac;
    places.folder = QDir::homePath() + QStringLiteral("/Library/LaunchAgents");
#else
    // A Flatpak has a configuration folder of its own, where no desktop looks.
    const QString config = qEnvironmentVariableIsSet("FLATPAK_ID")
                               ? QDir::homePath() + QStringLiteral("/.config")
                               : QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    places.folder = config + QStringLiteral("/autostart");
#endif
    return places;
}

QStringList Autostart::commandFor(const QString &profile)
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    QStringList command{image.isEmpty() ? QCoreApplication::applicationFilePath() : image};
    const QString flatpak = qEnvironmentVariable("FLATPAK_ID");
    if (!flatpak.isEmpty())
        command = {QStringLiteral("flatpak"), QStringLiteral("run"), flatpak};
    if (!profile.isEmpty())
        command << QStringLiteral("--profile") << profile;
    return command;
}

QString Autostart::filePath() const
{
    return m_places.folder + (m_places.platform == Platform::Mac ? QStringLiteral("/watchpost.client.plist")
                                                                 : QStringLiteral("/watchpost.desktop"));
}

bool Autostart::isOn() const
{
    if (m_places.platform == Platform::Windows) {
        const auto format = m_places.native ? QSettings::NativeFormat : QSettings::IniFormat;
        const QString name = QLatin1StringView(kRunName);
        if (!QSettings(m_places.run, format).contains(name))
            return false;
        const QByteArray approved = QSettings(m_places.approved, format).value(name).toByteArray();
        return approved.isEmpty() || (approved.at(0) & 1) == 0;
    }
    if (!QFileInfo::exists(filePath()))
        return false;
    return m_places.platform == Platform::Mac || !switchedOff(readLines(filePath()));
}

QString Autostart::setOn(bool on) const
{
    if (on == isOn())
        return {};
    return m_places.platform == Platform::Windows ? switchRegistry(on) : switchFile(on);
}

QString Autostart::switchFile(bool on) const
{
    const QString path = filePath();
    const bool isMac = m_places.platform == Platform::Mac;
    const QString own = isMac ? launchAgent(m_command) : desktopEntry(m_command);
    const QString there = readLines(path).join(u'\n');
    if (!on) {
        if (isMac || there == own)
            return QFile::remove(path)
                       ? QString()
                       : AutostartText::tr("The file %1 could not be removed. Remove it by hand, so that "
                                           "Watchpost does not start when you log in.")
                             .arg(path);
        return write(edited(there.split(u'\n'), {}, false));
    }
    if (!isMac && there.contains(u"[Desktop Entry]"))
        return write(edited(there.split(u'\n'), execLine(m_command), true));
    return write(own);
}

QString Autostart::switchRegistry(bool on) const
{
    const auto format = m_places.native ? QSettings::NativeFormat : QSettings::IniFormat;
    const QString name = QLatin1StringView(kRunName);
    QSettings run(m_places.run, format);
    if (on) {
        run.setValue(name, runValue(m_command));
        QSettings approved(m_places.approved, format);
        approved.remove(name);
    } else {
        run.remove(name);
    }
    run.sync();
    return run.status() == QSettings::NoError
               ? QString()
               : AutostartText::tr("Windows did not take the change. Open the Task Manager, and "
                                   "choose under “Startup apps” whether Watchpost starts.");
}

QString Autostart::write(const QString &contents) const
{
    QSaveFile file(filePath());
    const bool made = QDir().mkpath(m_places.folder) && file.open(QIODevice::WriteOnly) &&
                      file.write(contents.toUtf8()) >= 0 && file.commit();
    return made ? QString()
                : AutostartText::tr("The file %1 could not be written (%2). Make its folder writable, then try again.")
                      .arg(filePath(), file.errorString());
}

void Autostart::repair() const
{
    if (m_places.platform != Platform::Linux || !isOn())
        return;
    const QStringList lines = readLines(filePath());
    const QString tried = valueOf(lines, QLatin1StringView("TryExec"));
    QString exec = valueOf(lines, QLatin1StringView("Exec"));
    exec = exec.startsWith(u'"') ? exec.section(u'"', 1, 1) : exec.section(u' ', 0, 0);
    if (!exec.startsWith(u'/') || !tried.isEmpty() || QFileInfo::exists(exec))
        return; // the user's own words, or all is well
    (void)write(edited(lines, execLine(m_command), true));
}

// Within quotes ", `, $ and \ get a \; then the file's own rule doubles each \; and % is %% everywhere.
QString Autostart::execLine(const QStringList &command)
{
    QStringList parts;
    for (const QString &argument : command) {
        const QString reserved = QStringLiteral(" \t\n\"'\\><~|&;$*?#()`");
        bool plain = !argument.isEmpty();
        QString inner;
        for (const QChar c : argument) {
            plain = plain && !reserved.contains(c);
            if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
                inner += u'\\';
            inner += c;
        }
        inner.replace(u'%', QStringLiteral("%%"));
        inner.replace(u'\\', QStringLiteral("\\\\"));
        parts << (plain ? inner : QString(u'"' + inner + u'"'));
    }
    return parts.join(u' ');
}

QString Autostart::desktopEntry(const QStringList &command)
{
    return QStringLiteral("[Desktop Entry]\n"
                          "Type=Application\n"
                          "Name=Watchpost\n"
                          "Icon=watchpost\n"
                          "Exec=%1\n"
                          "Terminal=false\n"
                          "StartupNotify=false\n")
        .arg(execLine(command));
}

QString Autostart::launchAgent(const QStringList &command)
{
    QString arguments;
    for (const QString &argument : command)
        arguments += QStringLiteral("        <string>%1</string>\n").arg(quotedForXml(argument));
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\""
                          " \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                          "<plist version=\"1.0\">\n"
                          "<dict>\n"
                          "    <key>Label</key>\n"
                          "    <string>watchpost.client</string>\n"
                          "    <key>ProgramArguments</key>\n"
                          "    <array>\n") +
           arguments +
           QStringLiteral("    </array>\n"
                          "    <key>RunAtLoad</key>\n"
                          "    <true/>\n"
                          "    <key>ProcessType</key>\n"
                          "    <string>Interactive</string>\n"
                          "</dict>\n"
                          "</plist>\n");
}

QString Autostart::runValue(const QStringList &command)
{
    QStringList parts;
    for (const QString &argument : command) {
        QString quoted = QStringLiteral("\"");
        qsizetype backslashes = 0;
        for (const QChar c : argument) {
            if (c == u'"')
                quoted += QString(backslashes + 1, u'\\');
            backslashes = c == u'\\' ? backslashes + 1 : 0;
            quoted += c;
        }
        parts << quoted + QString(backslashes, u'\\') + u'"';
    }
    QString program = QDir::toNativeSeparators(command.value(0));
#ifndef Q_OS_WIN
    program.replace(u'/', u'\\'); // the same answer wherever it is tested
#endif
    parts[0] = u'"' + program + u'"';
    return parts.join(u' ');
}

} // namespace watchpost
