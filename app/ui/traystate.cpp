#include "ui/traystate.h"

#include "domain/alarmtype.h"
#include "domain/plaintext.h"
#include "ui/appearance.h"

#include <QCoreApplication>

namespace watchpost {
namespace {

struct TrayText
{
    Q_DECLARE_TR_FUNCTIONS(Tray)
};

QString iconName(TrayState state)
{
    switch (state) {
    case TrayState::Calm:
        return QStringLiteral("tray-calm");
    case TrayState::Alarm:
        return QStringLiteral("tray-alarm");
    case TrayState::Blind:
        break;
    }
    return QStringLiteral("tray-blind");
}

QString connectionText(const ConnectionStatus &status, const QString &host)
{
    const QString server = visibleText(host);
    if (!isBlind(status))
        return TrayText::tr("Watchpost: connected to %1").arg(server);
    if (status.lostAt != 0)
        return TrayText::tr("Watchpost is blind: no connection to %1 since %2").arg(server, localTime(status.lostAt));
    return TrayText::tr("Watchpost is blind: not connected");
}

} // namespace

bool isBlind(const ConnectionStatus &status)
{
    return status.state != ConnectionState::Online || status.lostAt != 0;
}

TrayFace trayFace(const ConnectionStatus &status, int unread, Severity worst, const QString &host, const QString &hush)
{
    TrayFace face;
    face.toolTip = connectionText(status, host);
    if (unread > 0)
        face.toolTip = face.toolTip + u'\n' +
                       TrayText::tr("%Ln unread alarm(s), the worst: %1", nullptr, unread).arg(severityName(worst));
    if (!hush.isEmpty())
        face.toolTip = face.toolTip + u'\n' + hush;
    // Desktops differ in what they take for markup here, and none says how to escape it.
    face.toolTip.replace(u'<', u'‹').replace(u'>', u'›').replace(u'&', u'＆');
    if (isBlind(status))
        face.state = TrayState::Blind;
    else // of every severity: who has chosen to watch a camera wants to know that it reported something
        face.state = unread > 0 ? TrayState::Alarm : TrayState::Calm;
    face.iconName = iconName(face.state);
    return face;
}

} // namespace watchpost
