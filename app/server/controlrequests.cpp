// What a client may say on its control connection when, and what it is answered.
#include "server/controlconnection.h"

#include "server/dataports.h"
#include "server/registry.h"
#include "server/statehub.h"
#include "server/text.h"

#include "protocol/writer.h"

#include <QDateTime>
#include <QPointer>

#include <utility>

namespace watchpost::server {

using namespace protocol;

void ControlConnection::handle(const Parsed &parsed)
{
    if (m_services.troubles.silent)
        return;
    m_heartbeat.heard(m_clock.elapsed());
    std::visit(Overloaded{
                   [this](const Message &message) { handle(message); },
                   [this](const UnknownCommand &) { ++m_services.counters.unknownCommands; },
                   [this](const BadArgument &bad) { error(bad.command, bad.reason); },
               },
               parsed);
}

void ControlConnection::handle(const Message &message)
{
    const auto loggedIn = [&](auto &&action) {
        if (m_account)
            action();
        else
            error(commandName(message), "log in first");
    };
    const auto agreed = [&](Extension extension, auto &&action) {
        if (m_link.extensions().has(extension))
            loggedIn(action);
        else
            error(commandName(message), "this extension was not agreed");
    };
    std::visit(Overloaded{
                   [&](const Capabilities &m) { capabilities(m); },
                   [&](const Login &m) { login(m); },
                   [&](const HeartBeat &m) { heartBeat(m); },
                   [&](const CreateDataSocket &m) { loggedIn([&] { createDataSocket(m); }); },
                   [&](const CheckOnlineStatus &m) { loggedIn([&] { checkStatus(m); }); },
                   [&](const DeleteCamera &m) { agreed(Extension::Unbind, [&] { deleteCamera(m); }); },
                   [&](const ReplayAlarms &m) { agreed(Extension::AlarmReplay, [&] { replay(m); }); },
                   // Nothing to do: what is kept does not depend on one client's pace.
                   [&](const AckAlarms &) { agreed(Extension::AlarmReplay, [] {}); },
                   [&](const Error &) {}, // answering an error with an error would never end
                   [&](const UploadCamera &) { error(commandName(message), "belongs on a data connection"); },
                   [&](const DownloadCamera &) { error(commandName(message), "belongs on a data connection"); },
                   [&](const auto &) { error(commandName(message), "is not for a client to say here"); },
               },
               message);
}

void ControlConnection::capabilities(const Capabilities &message)
{
    // A server of the source's table alone would skip it.
    if (m_services.config.extensions == Extensions()) {
        ++m_services.counters.unknownCommands;
        return;
    }
    if (m_account) {
        error(commandName(message), "belongs before the login");
        return;
    }
    const Extensions agreed = extensionsFromNames(message.names).both(m_services.config.extensions);
    m_link.setExtensions(agreed);
    send(Capabilities{extensionNames(agreed)});
}

void ControlConnection::login(const Login &message)
{
    if (m_account)
        error(commandName(message), "is logged in already");
    else if (!m_loginFlow.tryLogin(message.user, message.password))
        error(commandName(message), "a login is under way");
}

void ControlConnection::loginSucceeded(const AccountPtr &account)
{
    if (m_link.isClosed())
        return;
    m_account = account;
    ++m_services.counters.logins;
    m_link.setMaxLineBytes(kMaxLineBytes);
    const std::string lastAddress = account->lastAddress;
    send(LoginOk{static_cast<std::uint32_t>(account->bindings.size()), account->lastLogin, lastAddress});
    m_services.accounts.noteLogin(account, QDateTime::currentMSecsSinceEpoch(), toUtf8(m_peer.toString()));
    m_services.hub.add(this, account);
    m_alarms.start(account);
    m_heartbeat.start(m_clock.elapsed());
    tick();
    Q_EMIT loggedIn(toText(account->name));
}

void ControlConnection::createDataSocket(const CreateDataSocket &message)
{
    if (!m_loginFlow.matches(message.user, message.password)) {
        error(commandName(message), "user and password are not the ones logged in");
        return;
    }
    const DataGrant grant{m_account, m_id, m_peer, m_link.extensions()};
    const auto opened = m_services.troubles.dataPortsRefused ? std::nullopt : m_services.dataPorts->open(grant);
    if (opened)
        send(ReturnDataSocketPort{opened->port, opened->token});
    else
        send(ReturnDataSocketPort{});
}

void ControlConnection::checkStatus(const CheckOnlineStatus &message)
{
    ReturnOnlineStatus answer;
    answer.entries.reserve(message.ids.size());
    for (const View id : message.ids) {
        const CameraPtr camera = m_services.registry.find(id);
        const bool bound = camera && camera->boundTo(m_account.get()) != nullptr;
        answer.entries.push_back({id, bound ? camera->state : OnlineState::Unknown});
    }
    send(answer);
}

void ControlConnection::deleteCamera(const DeleteCamera &message)
{
    const CameraPtr camera = m_services.registry.find(message.id);
    const bool wasBound = camera && m_services.registry.unbind(m_account, camera, m_id);
    if (m_deletions.empty()) {
        m_services.batch.onDone([self = QPointer(this)](bool ok) {
            if (self)
                self->answerDeletions(ok);
        });
    }
    m_deletions.push_back({std::string(message.id), wasBound});
}

void ControlConnection::answerDeletions(bool ok)
{
    const std::string notBound = toUtf8(tr("The camera is not on this account."));
    const std::string notSaved = toUtf8(tr("The server could not save it. Try again later."));
    const auto deletions = std::exchange(m_deletions, {});
    std::vector<Message> answers;
    for (const Deletion &deletion : deletions) {
        if (!deletion.wasBound)
            answers.emplace_back(DeleteFail{deletion.id, notBound});
        else if (!ok)
            answers.emplace_back(DeleteFail{deletion.id, notSaved});
        else
            answers.emplace_back(DeleteSuccess{deletion.id});
    }
    sendBatch(answers);
}

void ControlConnection::replay(const ReplayAlarms &message)
{
    m_alarms.replayFrom(message.sequence);
    checkOutgoing();
}

void ControlConnection::heartBeat(const HeartBeat &message)
{
    if (m_services.config.extensions == Extensions()) {
        ++m_services.counters.unknownCommands; // a server of the source's table alone has no name for it
    } else if (m_account && m_heartbeat.isOurs(message.number)) {
        m_answersHeartbeats = true;
        m_heartbeat.heardAnswer(message.number, m_clock.elapsed());
    } else {
        send(message);
    }
}

void ControlConnection::tick()
{
    const qint64 now = m_clock.elapsed();
    Heartbeat::Decision decision = m_heartbeat.tick(now);
    if (decision.action == Heartbeat::Action::Dead && m_answersHeartbeats) {
        m_link.close(CloseReason::Local, QStringLiteral("the client does not answer"));
        return;
    }
    // Silence proves nothing about a client that never answered a heartbeat, and a server has no probe.
    if (decision.action == Heartbeat::Action::Dead || decision.action == Heartbeat::Action::SendProbe) {
        m_heartbeat.heard(now);
        decision = m_heartbeat.tick(now);
    }
    if (decision.action == Heartbeat::Action::SendHeartbeat && m_services.config.extensions != Extensions())
        send(HeartBeat{decision.number});
    m_tick.start(static_cast<int>(std::max<qint64>(decision.nextInMs, 1)));
}

} // namespace watchpost::server
