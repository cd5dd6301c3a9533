#include "ui/freedesktopnotifications.h"

#include "ui/appearance.h"
#include "ui/notificationimage.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>

#include <utility>

namespace watchpost {
namespace {

QString service()
{
    return QStringLiteral("org.freedesktop.Notifications");
}

QString path()
{
    return QStringLiteral("/org/freedesktop/Notifications");
}

QString propertiesInterface()
{
    return QStringLiteral("org.freedesktop.DBus.Properties");
}

QDBusMessage callTo(const QString &method)
{
    return QDBusMessage::createMethodCall(service(), path(), service(), method);
}

// Specification, "Hints"; the types are part of it.
QVariantMap hintsOf(const DesktopNotice &notice)
{
    QVariantMap hints;
    hints.insert(QStringLiteral("urgency"), QVariant::fromValue(static_cast<uchar>(notice.urgency)));
    hints.insert(QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName());
    hints.insert(QStringLiteral("category"), notice.category);
    if (!notice.soundName.isEmpty())
        hints.insert(QStringLiteral("sound-name"), notice.soundName);
    if (notice.suppressSound)
        hints.insert(QStringLiteral("suppress-sound"), true);
    const QColor color = severityColor(notice.severity, QGuiApplication::palette());
    const NotificationImage image = notificationImage(tintedIcon(notice.iconName, color));
    if (!image.pixels.isEmpty())
        hints.insert(QStringLiteral("image-data"), QVariant::fromValue(image));
    return hints;
}

// Calls `then` with the answer, an error included; nothing waits for it.
template <typename Then>
void whenAnswered(const QDBusPendingCall &call, QObject *context, Then then)
{
    auto *watcher = new QDBusPendingCallWatcher(call, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [then = std::move(then)](QDBusPendingCallWatcher *done) {
                         done->deleteLater();
                         then(done->reply());
                     });
}

bool isAnswer(const QDBusMessage &message)
{
    return message.type() == QDBusMessage::ReplyMessage;
}

} // namespace

FreedesktopNotifications::FreedesktopNotifications(const QDBusConnection &bus, QObject *parent)
    : NotificationService(parent)
    , m_bus(bus)
    , m_watcher(service(), bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    registerNotificationImage();
    m_askAgain.setSingleShot(true);
    m_askAgain.setInterval(kAskAgain);
    connect(&m_askAgain, &QTimer::timeout, this, &FreedesktopNotifications::ask);
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &FreedesktopNotifications::startAnew);
}

void FreedesktopNotifications::setTimes(std::chrono::milliseconds limit, std::chrono::milliseconds askAgain)
{
    m_limit = limit;
    m_askAgain.setInterval(askAgain);
}

void FreedesktopNotifications::begin()
{
    // With no service named: Qt would ask the bus for its owner and wait for the answer. isFromServer() looks at who
    // has sent a signal.
    const QString own = service();
    m_bus.connect({}, path(), own, QStringLiteral("ActionInvoked"), this, SLOT(onActionInvoked(uint, QString)));
    m_bus.connect({}, path(), own, QStringLiteral("NotificationClosed"), this, SLOT(onNotificationClosed(uint, uint)));
    m_bus.connect({}, path(), own, QStringLiteral("ActivationToken"), this, SLOT(onActivationToken(uint, QString)));
    m_bus.connect({}, path(), propertiesInterface(), QStringLiteral("PropertiesChanged"), this,
                  SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
    ask();
}

void FreedesktopNotifications::startAnew()
{
    ++m_generation;
    m_owner.clear();
    setInhibited(false);
    Q_EMIT allGone();
    ask();
}

// The question itself starts a server that can be started.
void FreedesktopNotifications::ask()
{
    m_askAgain.stop();
    setHealth(Health::Asking);
    const quint64 question = ++m_asked;
    whenAnswered(m_bus.asyncCall(callTo(QStringLiteral("GetCapabilities")), static_cast<int>(m_limit.count())), this,
                 [this, question](const QDBusMessage &reply) {
                     if (question == m_asked)
                         readCapabilities(reply);
                 });
}

void FreedesktopNotifications::readCapabilities(const QDBusMessage &reply)
{
    const QDBusPendingReply<QStringList> answer(reply);
    if (answer.isError()) {
        const QDBusError::ErrorType error = answer.error().type();
        if (error == QDBusError::NoReply || error == QDBusError::TimedOut || error == QDBusError::Timeout)
            m_askAgain.start(); // somebody is there; an owner that comes is told by the bus
        setInhibited(false);
        setHealth(Health::Absent);
        return;
    }
    m_owner = reply.service();
    m_server = {{}, {}, answer.value()};
    askName();
    askInhibited();
    setHealth(Health::Ready);
}

void FreedesktopNotifications::askName()
{
    whenAnswered(m_bus.asyncCall(callTo(QStringLiteral("GetServerInformation")), static_cast<int>(m_limit.count())),
                 this, [this, question = m_asked](const QDBusMessage &reply) {
                     const QList<QVariant> words = reply.arguments();
                     if (!isAnswer(reply) || question != m_asked || words.size() < 3)
                         return;
                     m_server.name = words.at(0).toString();
                     m_server.version = words.at(2).toString();
                 });
}

void FreedesktopNotifications::askInhibited()
{
    QDBusMessage get = QDBusMessage::createMethodCall(service(), path(), propertiesInterface(), QStringLiteral("Get"));
    get << service() << QStringLiteral("Inhibited");
    whenAnswered(m_bus.asyncCall(get, static_cast<int>(m_limit.count())), this,
                 [this, question = m_asked](const QDBusMessage &reply) {
                     if (question != m_asked)
                         return;
                     const QDBusPendingReply<QDBusVariant> answer(reply);
                     setInhibited(!answer.isError() && answer.value().variant().toBool());
                 });
}

void FreedesktopNotifications::send(quint64 ticket, const DesktopNotice &notice, uint replaces)
{
    QDBusMessage call = callTo(QStringLiteral("Notify"));
    call << QGuiApplication::applicationDisplayName() << replaces << QStringLiteral("watchpost") << notice.summary
         << notice.body << notice.actions << hintsOf(notice) << notice.timeoutMs;
    whenAnswered(m_bus.asyncCall(call, static_cast<int>(m_limit.count())), this,
                 [this, ticket, generation = m_generation](const QDBusMessage &reply) {
                     if (generation != m_generation)
                         return;
                     const QDBusPendingReply<uint> answer(reply);
                     if (!answer.isError() && answer.value() != 0) {
                         Q_EMIT sent(ticket, answer.value());
                         return;
                     }
                     // It hung, though its name has an owner: the next alarm does not wait for it.
                     if (m_health == Health::Ready && answer.error().type() == QDBusError::NoReply)
                         ask();
                     Q_EMIT failed(ticket);
                 });
}

void FreedesktopNotifications::close(uint id)
{
    QDBusMessage call = callTo(QStringLiteral("CloseNotification"));
    call.setAutoStartService(false);
    call << id;
    m_bus.asyncCall(call, static_cast<int>(m_limit.count()));
}

bool FreedesktopNotifications::isFromServer() const
{
    return !m_owner.isEmpty() && message().service() == m_owner;
}

void FreedesktopNotifications::onActionInvoked(uint id, const QString &action)
{
    if (!isFromServer())
        return;
    const QString token = id == m_tokenOf ? std::exchange(m_token, {}) : QString();
    Q_EMIT actionInvoked(id, action, token);
}

void FreedesktopNotifications::onNotificationClosed(uint id, uint)
{
    if (isFromServer())
        Q_EMIT closed(id);
}

// Comes just before the action that it is for (specification 1.3, "Signals").
void FreedesktopNotifications::onActivationToken(uint id, const QString &token)
{
    if (!isFromServer())
        return;
    m_tokenOf = id;
    m_token = token;
}

void FreedesktopNotifications::onPropertiesChanged(const QString &interface, const QVariantMap &changed,
                                                   const QStringList &invalidated)
{
    const QString inhibited = QStringLiteral("Inhibited");
    if (!isFromServer() || interface != service())
        return;
    if (changed.contains(inhibited))
        setInhibited(changed.value(inhibited).toBool());
    else if (invalidated.contains(inhibited))
        askInhibited();
}

void FreedesktopNotifications::setInhibited(bool inhibited)
{
    if (std::exchange(m_inhibited, inhibited) != inhibited)
        Q_EMIT inhibitedChanged(inhibited);
}

void FreedesktopNotifications::setHealth(Health health)
{
    m_health = health;
    Q_EMIT healthChanged();
}

} // namespace watchpost
