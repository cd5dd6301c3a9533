// What the client remembers of how it behaves on the desktop, and for how long it keeps what it stores.
#include "store/settings.h"

#include <QSettings>

#include <algorithm>

namespace watchpost {
namespace {

QString schemeName(SchemeChoice scheme)
{
    switch (scheme) {
    case SchemeChoice::Light:
        return QStringLiteral("light");
    case SchemeChoice::Dark:
        return QStringLiteral("dark");
    case SchemeChoice::Automatic:
        break;
    }
    return QStringLiteral("automatic");
}

int daysFrom(const QVariant &value, int otherwise)
{
    bool ok = false;
    const int days = value.toInt(&ok);
    return ok && days >= RetentionSettings::kMinDays && days <= RetentionSettings::kMaxDays ? days : otherwise;
}

} // namespace

GeneralSettings Settings::general() const
{
    GeneralSettings general;
    general.language = language();
    general.closeToTray = m_settings->value(QStringLiteral("shell/closeToTray"), general.closeToTray).toBool();
    general.startMinimized = m_settings->value(QStringLiteral("shell/startMinimized"), general.startMinimized).toBool();
    general.confirmQuit = m_settings->value(QStringLiteral("shell/confirmQuit"), general.confirmQuit).toBool();
    return general;
}

// The language has its own way: it is changed elsewhere, too.
void Settings::setGeneral(const GeneralSettings &general)
{
    m_settings->setValue(QStringLiteral("shell/closeToTray"), general.closeToTray);
    m_settings->setValue(QStringLiteral("shell/startMinimized"), general.startMinimized);
    m_settings->setValue(QStringLiteral("shell/confirmQuit"), general.confirmQuit);
}

AppearanceSettings Settings::appearance() const
{
    AppearanceSettings appearance;
    const QString name = m_settings->value(QStringLiteral("appearance/scheme")).toString();
    for (const SchemeChoice scheme : {SchemeChoice::Light, SchemeChoice::Dark}) {
        if (name == schemeName(scheme))
            appearance.scheme = scheme;
    }
    if (m_settings->value(QStringLiteral("appearance/density")).toString() == u"compact")
        appearance.density = Density::Compact;
    return appearance;
}

void Settings::setAppearance(const AppearanceSettings &appearance)
{
    m_settings->setValue(QStringLiteral("appearance/scheme"), schemeName(appearance.scheme));
    m_settings->setValue(QStringLiteral("appearance/density"), appearance.density == Density::Compact
                                                                   ? QStringLiteral("compact")
                                                                   : QStringLiteral("comfortable"));
}

RetentionSettings Settings::retention() const
{
    RetentionSettings retention;
    retention.alarmDays = daysFrom(m_settings->value(QStringLiteral("retention/alarmDays")), retention.alarmDays);
    retention.stateDays = daysFrom(m_settings->value(QStringLiteral("retention/stateDays")), retention.stateDays);
    retention.unacknowledgedToo =
        m_settings->value(QStringLiteral("retention/unacknowledgedToo"), retention.unacknowledgedToo).toBool();
    return retention;
}

void Settings::setRetention(const RetentionSettings &retention)
{
    m_settings->setValue(QStringLiteral("retention/alarmDays"), retention.alarmDays);
    m_settings->setValue(QStringLiteral("retention/stateDays"), retention.stateDays);
    m_settings->setValue(QStringLiteral("retention/unacknowledgedToo"), retention.unacknowledgedToo);
}

bool Settings::wasTold(const QString &what) const
{
    return m_settings->value(QStringLiteral("told/") + what).toBool();
}

void Settings::setTold(const QString &what)
{
    m_settings->setValue(QStringLiteral("told/") + what, true);
}

QList<Account> Settings::demoAccounts() const
{
    QList<Account> accounts;
    const QStringList servers = m_settings->value(QStringLiteral("demo/servers")).toStringList();
    const QString user = m_settings->value(QStringLiteral("demo/user")).toString();
    for (const QString &server : servers)
        accounts.append({server, user});
    return accounts;
}

void Settings::setDemoAccounts(const QList<Account> &accounts)
{
    QStringList servers;
    for (const Account &account : accounts)
        servers << account.server;
    m_settings->setValue(QStringLiteral("demo/servers"), servers);
    m_settings->setValue(QStringLiteral("demo/user"), accounts.isEmpty() ? QString() : accounts.constFirst().user);
    m_settings->sync(); // a demo that was killed is tidied up at the next start
}

} // namespace watchpost
