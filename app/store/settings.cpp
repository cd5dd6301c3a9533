#include "store/settings.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace watchpost {
namespace {

constexpr qsizetype kMostServers = 20;

QString serversKey()
{
    return QStringLiteral("servers");
}

// A file that is no INI any more (a crash, an editor) is kept beside the new one: it may hold what the user wants back.
void setAsideWhenDamaged(const QString &path)
{
    if (!QFileInfo::exists(path))
        return;
    QFile file(path);
    bool damaged = false;
    {
        const QSettings probe(path, QSettings::IniFormat);
        (void)probe.allKeys(); // a section is only parsed when it is asked for
        damaged = probe.status() == QSettings::FormatError;
    }
    if (!damaged && file.open(QIODevice::ReadOnly))
        damaged = file.readAll().contains('\0');
    file.close();
    if (!damaged)
        return;
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    QFile::rename(path, path + u".damaged-" + stamp);
}

SavedServer readServer(const QSettings &settings)
{
    SavedServer server;
    server.address.host = settings.value(QStringLiteral("host")).toString();
    const int port = settings.value(QStringLiteral("port")).toInt();
    server.address.port = port > 0 && port <= 65535 ? static_cast<quint16>(port) : quint16(0);
    server.address.tls = settings.value(QStringLiteral("tls")).toBool();
    server.user = settings.value(QStringLiteral("user")).toString();
    server.automatic = settings.value(QStringLiteral("automatic")).toBool();
    server.plainAccepted = settings.value(QStringLiteral("plainAccepted")).toBool();
    return server;
}

void writeServers(QSettings *settings, const QList<SavedServer> &servers)
{
    settings->remove(serversKey());
    settings->beginWriteArray(serversKey(), static_cast<int>(servers.size()));
    int place = 0;
    for (const SavedServer &server : servers) {
        settings->setArrayIndex(place++);
        settings->setValue(QStringLiteral("host"), server.address.host);
        settings->setValue(QStringLiteral("port"), server.address.port);
        settings->setValue(QStringLiteral("tls"), server.address.tls);
        settings->setValue(QStringLiteral("user"), server.user);
        settings->setValue(QStringLiteral("automatic"), server.automatic);
        settings->setValue(QStringLiteral("plainAccepted"), server.plainAccepted);
    }
    settings->endArray();
}

} // namespace

Settings::Settings(const QString &iniPath, QObject *parent)
    : QObject(parent)
{
    setAsideWhenDamaged(iniPath);
    m_settings = new QSettings(iniPath, QSettings::IniFormat, this);
}

QList<SavedServer> Settings::servers() const
{
    QList<SavedServer> servers;
    // Whoever edits the file may write any number there.
    const int count = std::min(m_settings->beginReadArray(serversKey()), static_cast<int>(kMostServers));
    for (int i = 0; i < count; ++i) {
        m_settings->setArrayIndex(i);
        const SavedServer server = readServer(*m_settings);
        if (!server.address.host.isEmpty() && server.address.port != 0)
            servers.append(server);
    }
    m_settings->endArray();
    return servers;
}

void Settings::rememberServer(const SavedServer &server)
{
    QList<SavedServer> all = servers();
    all.removeIf(
        [&server](const SavedServer &other) { return other.address == server.address && other.user == server.user; });
    all.prepend(server);
    if (all.size() > kMostServers)
        all.resize(kMostServers);
    writeServers(m_settings, all);
}

void Settings::forgetServer(const ServerAddress &address, const QString &user)
{
    QList<SavedServer> all = servers();
    if (all.removeIf([&](const SavedServer &other) { return other.address == address && other.user == user; }) > 0)
        writeServers(m_settings, all);
}

QString Settings::language() const
{
    return m_settings->value(QStringLiteral("language")).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_settings->setValue(QStringLiteral("language"), language);
}

QByteArray Settings::windowGeometry() const
{
    return m_settings->value(QStringLiteral("window/geometry")).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings->setValue(QStringLiteral("window/geometry"), geometry);
}

QByteArray Settings::windowState() const
{
    return m_settings->value(QStringLiteral("window/state")).toByteArray();
}

void Settings::setWindowState(const QByteArray &state)
{
    m_settings->setValue(QStringLiteral("window/state"), state);
}

} // namespace watchpost
