#include "protocol/trace.h"

#include "protocol/text.h"
#include "protocol/writer.h"

#include "domain/plaintext.h"

#include <QAbstractSocket>
#include <QHostAddress>
#include <QRegularExpression>
#include <QStringList>

namespace watchpost::protocol {

Q_LOGGING_CATEGORY(protocolLog, "watchpost.protocol", QtInfoMsg)

namespace {

constexpr qsizetype kLongestField = 200;
constexpr qsizetype kLongestLine = 1000;

QString shortened(const QString &text, qsizetype limit)
{
    return text.size() <= limit ? text : text.left(limit) + QStringLiteral("…(%1)").arg(text.size());
}

// What a field looks like in the trace.
QString shown(View text)
{
    return shortened(visibleText(toQString(text)), kLongestField);
}
QString shown(std::uint64_t number)
{
    return QString::number(number);
}
QString shown(OnlineState state)
{
    return state == OnlineState::Online    ? QStringLiteral("true")
           : state == OnlineState::Offline ? QStringLiteral("false")
                                           : QStringLiteral("null");
}
QString shown(const std::vector<View> &texts)
{
    QStringList all;
    for (const View text : texts)
        all.append(shown(text));
    return all.join(u';');
}
QString shown(const std::vector<ReturnOnlineStatus::Entry> &entries)
{
    QStringList all;
    for (const ReturnOnlineStatus::Entry &entry : entries)
        all.append(shown(entry.id) + u';' + shown(entry.state));
    return all.join(u'|');
}

// Whether there is one may be seen.
QString secret(View text)
{
    return text.empty() ? QString() : QStringLiteral("[redacted]");
}

template <class... Fields>
QString line(const Fields &...fields)
{
    QStringList all;
    const auto add = [&all](const auto &field) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, QString>)
            all.append(field);
        else
            all.append(shown(field));
    };
    (add(fields), ...);
    return all.join(u'|');
}

QString time(std::optional<Timestamp> at)
{
    return at ? QString::number(*at) : QString();
}

QString arguments(const Message &message)
{
    return std::visit(
        Overloaded{
            [](const Login &m) { return line(m.user, secret(m.password)); },
            [](const LoginOk &m) { return line(std::uint64_t(m.cameraCount), time(m.lastTime), m.lastAddress); },
            [](const LoginError &m) { return line(m.reason); },
            [](const CreateDataSocket &m) { return line(m.user, secret(m.password)); },
            [](const ReturnDataSocketPort &m) {
                return line(m.port ? QString::number(*m.port) : QString(), secret(m.token));
            },
            [](const DataSocketToken &m) { return line(secret(m.token)); },
            [](const UploadCamera &m) {
                return line(m.id, secret(m.password), std::uint64_t(m.current), std::uint64_t(m.total));
            },
            [](const UploadSuccess &m) { return line(m.id, m.state, std::uint64_t(m.done), std::uint64_t(m.total)); },
            [](const UploadFail &m) { return line(m.id, m.reason, std::uint64_t(m.done), std::uint64_t(m.total)); },
            [](const DownloadCamera &m) { return line(std::uint64_t(m.done)); },
            [](const DownloadSuccess &m) {
                return line(m.id, secret(m.password), m.state, std::uint64_t(m.current), std::uint64_t(m.total));
            },
            [](const DownloadFail &m) { return line(m.reason); },
            [](const CheckOnlineStatus &m) { return line(m.ids); },
            [](const ReturnOnlineStatus &m) { return line(m.entries); },
            [](const PushOnlineStatus &m) { return line(m.id, m.state); },
            [](const PushAlarm &m) { return line(m.id, m.type, m.sequence, time(m.time)); },
            [](const HeartBeat &m) { return line(m.number); },
            [](const Capabilities &m) { return line(m.names); },
            [](const Error &m) { return line(m.command, m.reason); },
            [](const AlarmJournal &m) { return line(m.journal, m.oldest, m.newest); },
            [](const ReplayAlarms &m) { return line(m.sequence); },
            [](const AckAlarms &m) { return line(m.sequence); },
            [](const DeleteCamera &m) { return line(m.id); },
            [](const DeleteSuccess &m) { return line(m.id); },
            [](const DeleteFail &m) { return line(m.id, m.reason); },
            [](const PushCameraCount &m) { return line(std::uint64_t(m.count)); },
        },
        message);
}

QString connection(const QIODevice *device)
{
    const auto *socket = qobject_cast<const QAbstractSocket *>(device);
    if (!socket)
        return QStringLiteral("-");
    return QStringLiteral("%1 to %2:%3")
        .arg(socket->localPort())
        .arg(socket->peerAddress().toString())
        .arg(socket->peerPort());
}

} // namespace

QString redacted(const Message &message)
{
    return shortened(toQString(commandName(message)) + u' ' + arguments(message), kLongestLine);
}

QString redacted(const Parsed &parsed, std::size_t lineBytes)
{
    if (const auto *message = std::get_if<Message>(&parsed))
        return redacted(*message);
    const auto *bad = std::get_if<BadArgument>(&parsed);
    if (bad)
        return QStringLiteral("%1 [bad argument, %2 bytes]").arg(shown(bad->command)).arg(lineBytes);
    // What stands where a command should may be anything, a password, too.
    static const QRegularExpression name(QStringLiteral("^[A-Z][A-Za-z]{0,24}Command\\.[A-Z][A-Za-z]{0,48}$"));
    const QString command = toQString(std::get<UnknownCommand>(parsed).command);
    return QStringLiteral("%1 [unknown, %2 bytes]")
        .arg(name.match(command).hasMatch() ? command : QStringLiteral("?"))
        .arg(lineBytes);
}

void traceSent(const QIODevice *device, const Message &message)
{
    qCDebug(protocolLog, "sent     %s  %s", qUtf8Printable(connection(device)), qUtf8Printable(redacted(message)));
}

void traceReceived(const QIODevice *device, const Parsed &parsed, std::size_t lineBytes)
{
    qCDebug(protocolLog, "received %s  %s", qUtf8Printable(connection(device)),
            qUtf8Printable(redacted(parsed, lineBytes)));
}

} // namespace watchpost::protocol
