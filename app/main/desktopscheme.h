// Whether the desktop asks for light or dark programs, now and whenever that changes. Never waits for an answer.
//
// Linux: the portal's setting "org.freedesktop.appearance" "color-scheme" (0 no preference, 1 dark, 2 light), see
// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html. Windows before Qt 6.5:
// AppsUseLightTheme in the registry. Elsewhere and from Qt 6.5 on QStyleHints::colorScheme() says it.
#pragma once

#include "ui/theme.h"

#include <QAbstractNativeEventFilter>
#include <QObject>

#ifdef WATCHPOST_HAVE_DBUS
#include <QDBusConnection>
class QDBusVariant;
#endif

namespace watchpost {

class DesktopScheme : public QObject, private QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit DesktopScheme(QObject *parent = nullptr);
    ~DesktopScheme() override;

    void begin(); // on the session's bus, where there is one
#ifdef WATCHPOST_HAVE_DBUS
    void beginOn(const QDBusConnection &bus);
#endif
    [[nodiscard]] Scheme scheme() const
    {
        return m_scheme;
    }

    [[nodiscard]] static Scheme fromPortal(uint value);

Q_SIGNALS:
    void changed(watchpost::Scheme scheme);

private:
    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;
    void set(Scheme scheme);
    void readRegistry();
#ifdef WATCHPOST_HAVE_DBUS
    void askPortal(const QDBusConnection &bus);

private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
#endif
    Scheme m_scheme = Scheme::Unknown;
};

} // namespace watchpost
