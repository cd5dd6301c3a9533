#include "main/desktopscheme.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QSettings>
#include <QStyleHints>

#ifdef WATCHPOST_HAVE_DBUS
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QMetaType>
#endif
#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace watchpost {

DesktopScheme::DesktopScheme(QObject *parent)
    : QObject(parent)
{
}

DesktopScheme::~DesktopScheme()
{
    if (QCoreApplication *app = QCoreApplication::instance())
        app->removeNativeEventFilter(this);
}

Scheme DesktopScheme::fromPortal(uint value)
{
    if (value == 1)
        return Scheme::Dark;
    return value == 2 ? Scheme::Light : Scheme::Unknown; // what a later portal may say is no preference, too
}

void DesktopScheme::set(Scheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    Q_EMIT changed(scheme);
}

void DesktopScheme::begin()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto follow = [this] {
        const Qt::ColorScheme native = QGuiApplication::styleHints()->colorScheme();
        set(native == Qt::ColorScheme::Dark    ? Scheme::Dark
            : native == Qt::ColorScheme::Light ? Scheme::Light
                                               : Scheme::Unknown);
    };
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, follow);
    follow();
#elif defined(Q_OS_WIN)
    QCoreApplication::instance()->installNativeEventFilter(this);
    readRegistry();
#elif defined(WATCHPOST_HAVE_DBUS)
    beginOn(QDBusConnection::sessionBus());
#endif
}

void DesktopScheme::readRegistry()
{
    const QSettings theme(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    const QVariant light = theme.value(QStringLiteral("AppsUseLightTheme"));
    set(light.isValid() ? (light.toInt() == 0 ? Scheme::Dark : Scheme::Light) : Scheme::Unknown);
}

bool DesktopScheme::nativeEventFilter(const QByteArray &, [[maybe_unused]] void *message, qintptr *)
{
#ifdef Q_OS_WIN
    const MSG *msg = static_cast<const MSG *>(message);
    if (msg->message == WM_SETTINGCHANGE && msg->lParam != 0 &&
        QString::fromWCharArray(reinterpret_cast<const wchar_t *>(msg->lParam)) == u"ImmersiveColorSet")
        readRegistry();
#endif
    return false;
}

#ifdef WATCHPOST_HAVE_DBUS

namespace {

QString portalService()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}

QString portalPath()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}

QString portalInterface()
{
    return QStringLiteral("org.freedesktop.portal.Settings");
}

QString portalSpace()
{
    return QStringLiteral("org.freedesktop.appearance");
}

QString portalKey()
{
    return QStringLiteral("color-scheme");
}

// Read() wraps its answer twice, SettingChanged once.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

void DesktopScheme::beginOn(const QDBusConnection &bus)
{
    if (!bus.isConnected())
        return;
    QDBusConnection listening = bus;
    qRegisterMetaType<QDBusVariant>(); // connect() finds the slot's types by name, and would fail without a word
    listening.connect(portalService(), portalPath(), portalInterface(), QStringLiteral("SettingChanged"), this,
                      SLOT(settingChanged(QString, QString, QDBusVariant)));
    // A portal that starts later, or again after a crash, has its own answer.
    auto *watcher = new QDBusServiceWatcher(portalService(), bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, [this, bus] { askPortal(bus); });
    askPortal(bus);
}

void DesktopScheme::askPortal(const QDBusConnection &bus)
{
    QDBusMessage read =
        QDBusMessage::createMethodCall(portalService(), portalPath(), portalInterface(), QStringLiteral("Read"));
    read << portalSpace() << portalKey();
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (reply.isError())
            return; // no portal, or one that knows no colour scheme: the system's palette decides
        bool ok = false;
        const uint value = unwrapped(QVariant::fromValue(reply.value())).toUInt(&ok);
        if (ok)
            set(fromPortal(value));
    });
}

void DesktopScheme::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space != portalSpace() || key != portalKey())
        return;
    bool ok = false;
    const uint number = unwrapped(value.variant()).toUInt(&ok);
    if (ok)
        set(fromPortal(number));
}

#endif

} // namespace watchpost
