#include "ui/badgereason.h"

#include "models/modeltext.h"
#include "ui/appearance.h"

#include <QCoreApplication>
#include <QStringList>

namespace watchpost {
namespace {

QString badgeText(const char *source, int n = -1)
{
    return QCoreApplication::translate("BadgeReason", source, nullptr, n);
}

// As it stands in the message. (docs/protocol.md, "Commands")
QString onTheWire(OnlineState state)
{
    switch (state) {
    case OnlineState::Online:
        return QStringLiteral("true");
    case OnlineState::Offline:
        return QStringLiteral("false");
    case OnlineState::Unknown:
        break;
    }
    return QStringLiteral("null");
}

QString fact(const StateChange &change)
{
    const QString time = exactTime(change.at);
    const auto said = [&](const char *sentence) { return badgeText(sentence).arg(onTheWire(change.state), time); };
    const auto happened = [&](const char *sentence) { return badgeText(sentence).arg(time); };
    switch (change.cause) {
    case StateCause::Push:
        return said(QT_TRANSLATE_NOOP("BadgeReason", "The server pushed “%1” at %2."));
    case StateCause::Answer:
        return said(QT_TRANSLATE_NOOP("BadgeReason", "Asked for its state, the server answered “%1” at %2."));
    case StateCause::Synchronisation:
        return said(QT_TRANSLATE_NOOP("BadgeReason", "The server's list said “%1” at %2, at a synchronisation."));
    case StateCause::Resumed:
        return said(QT_TRANSLATE_NOOP("BadgeReason", "Connected again, the server said “%1”, as before, at %2."));
    case StateCause::Missing:
        return happened(QT_TRANSLATE_NOOP("BadgeReason", "The server's list no longer held it at %1."));
    case StateCause::LinkLost:
        return happened(QT_TRANSLATE_NOOP("BadgeReason", "The connection was lost at %1: every state became unknown."));
    case StateCause::LoggedOut:
        return happened(QT_TRANSLATE_NOOP("BadgeReason", "You logged out at %1: every state became unknown."));
    case StateCause::ProgramEnded:
        return happened(QT_TRANSLATE_NOOP(
            "BadgeReason",
            "Nothing was heard after %1, as Watchpost did not run any more: every state became unknown."));
    case StateCause::Removed:
        return happened(QT_TRANSLATE_NOOP("BadgeReason", "It was removed from the list at %1."));
    case StateCause::NotRecorded:
        break;
    }
    return happened(QT_TRANSLATE_NOOP("BadgeReason", "The disk did not take what happened after %1."));
}

// What follows from it.
QString rule(const StateChange &change)
{
    const bool said = change.cause <= StateCause::Synchronisation || change.cause == StateCause::Resumed;
    if (said && change.state == OnlineState::Unknown)
        return badgeText(QT_TRANSLATE_NOOP(
            "BadgeReason", "That is: the server itself does not know. It is not shown as offline for that."));
    if (change.cause == StateCause::LinkLost || change.cause == StateCause::LoggedOut ||
        change.cause == StateCause::ProgramEnded)
        return badgeText(QT_TRANSLATE_NOOP("BadgeReason", "The server has not answered for this camera since then."));
    return {};
}

} // namespace

QString badgeReason(const BadgeFacts &facts)
{
    QStringList lines;
    if (facts.disabled)
        lines << badgeText(QT_TRANSLATE_NOOP("BadgeReason", "You have disabled this camera: its state is not shown."));
    if (!facts.latest) {
        lines << badgeText(QT_TRANSLATE_NOOP("BadgeReason", "The server has not said anything of its state yet."));
        if (!facts.onServer)
            lines << badgeText(
                QT_TRANSLATE_NOOP("BadgeReason", "It cannot: the camera is not on your account at the server."));
        return lines.join(u'\n');
    }
    lines << fact(*facts.latest);
    if (const QString follows = rule(*facts.latest); !follows.isEmpty())
        lines << follows;
    if (facts.held)
        lines << badgeText(QT_TRANSLATE_N_NOOP("BadgeReason", "Held back for %n second(s), as it may be short: still "
                                                              "shown as “%1”."),
                           facts.held->seconds)
                     .arg(stateWord(facts.held->shown));
    return lines.join(u'\n');
}

} // namespace watchpost
