#include "server/dataconnection.h"

#include "server/monotonic.h"
#include "server/registry.h"
#include "server/sockets.h"
#include "server/text.h"

#include "protocol/writer.h"

#include <QPointer>
#include <QTcpSocket>

#include <limits>
#include <utility>

#include <sodium.h>

namespace watchpost::server {

using namespace protocol;

namespace {

std::string reasonFor(BindResult result)
{
    switch (result) {
    case BindResult::WrongPassword:
        return toUtf8(DataConnection::tr("The password does not match this camera. Correct it and synchronise again."));
    case BindResult::UnknownCamera:
        return toUtf8(DataConnection::tr("The server does not know this camera. Ask its operator to add it."));
    case BindResult::TooManyAccounts:
        return toUtf8(DataConnection::tr(
            "The camera is on as many accounts as it may be. Remove it from another account first."));
    case BindResult::TooManyCameras:
        return toUtf8(DataConnection::tr("This account has registered as many cameras as it may. Ask the server's "
                                         "operator to remove some that are not used, or to add this one."));
    case BindResult::Bound:
    case BindResult::AlreadyBound:
        break;
    }
    return {};
}

} // namespace

DataConnection::DataConnection(Services &services, const DataGrant &grant, const std::string &token, QTcpSocket *socket,
                               QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_link(socket)
    , m_speaker(m_link, services.troubles.mischief, grant.control)
    , m_peer(plainAddress(socket->peerAddress()))
    , m_grant(grant)
    , m_token(token)
    , m_authorised(token.empty())
    , m_answers(services.batch)
{
    m_clock.start();
    m_idle.setSingleShot(true);
    m_idle.start(m_services.config.dataIdleMs);
    connect(&m_idle, &QTimer::timeout, this, &DataConnection::close);
    connect(&m_link, &Link::closed, this, &DataConnection::linkClosed);
    connect(&m_link, &Link::batchFinished, this, &DataConnection::answerReady);
    connect(&m_answers, &DataAnswers::saved, this, &DataConnection::answerReady);
    connect(&m_held, &HeldRequests::ran, this, [this] {
        if (m_link.isClosed())
            return;
        m_idle.start(); // who is kept waiting is not silent
        answerReady();
    });
    m_link.setExtensions(grant.extensions);
    if (!m_authorised)
        m_link.setMaxLineBytes(kMaxLineBytesBeforeLogin);
    m_link.setHandler([this](const Parsed &parsed) { handle(parsed); });
}

DataConnection::~DataConnection()
{
    m_link.disconnect(this);
}

void DataConnection::linkClosed()
{
    m_idle.stop();
    m_held.clear();
    Q_EMIT ended();
}

void DataConnection::close()
{
    m_link.close();
}

void DataConnection::flush()
{
    flushConnection(m_link.device());
}

void DataConnection::reset()
{
    flush(); // what was answered was answered
    resetConnection(m_link.device());
    m_link.close();
}

qint64 DataConnection::outgoing() const
{
    return outgoingBytes(m_link.device());
}

void DataConnection::handle(const Parsed &parsed)
{
    if (m_services.troubles.silent || m_closeAfterAnswers || !authorise(parsed))
        return;
    std::visit(Overloaded{
                   [this](const Message &message) { handle(message); },
                   [this](const UnknownCommand &) { ++m_services.counters.unknownCommands; },
                   [this](const BadArgument &bad) { error(bad.command, bad.reason); },
               },
               parsed);
}

bool DataConnection::authorise(const Parsed &parsed)
{
    if (m_authorised)
        return true;
    const auto *message = std::get_if<Message>(&parsed);
    const auto *shown = message != nullptr ? std::get_if<DataSocketToken>(message) : nullptr;
    const bool right = shown != nullptr && shown->token.size() == m_token.size() &&
                       sodium_memcmp(shown->token.data(), m_token.data(), m_token.size()) == 0;
    if (!right) {
        m_link.close(CloseReason::Local, QStringLiteral("the first line is not the token"));
        return false;
    }
    m_authorised = true;
    m_link.setMaxLineBytes(kMaxLineBytes);
    m_idle.start();
    Q_EMIT authorised();
    return false; // this line is dealt with
}

void DataConnection::handle(const Message &message)
{
    std::visit(Overloaded{
                   [&](const UploadCamera &m) { upload(m); },
                   [&](const DownloadCamera &m) { download(m); },
                   [&](const Error &) {},
                   [&](const HeartBeat &m) { m_link.send(m); },
                   [&](const auto &) { error(commandName(message), "does not belong on a data connection"); },
               },
               message);
}

// --- uploads
// -----------------------------------------------------------------------------------------------------------

bool DataConnection::isGuess(View id) const
{
    const CameraPtr camera = m_services.registry.find(id);
    return camera && camera->boundTo(m_grant.account.get()) == nullptr;
}

qint64 DataConnection::guessWaitMs(View id) const
{
    return isGuess(id) ? m_grant.account->cameraGuesses.waitMs(monotonicMs()) : 0;
}

// A request keeps the connection; what asks for nothing does not. False: it is one too many, and ends it.
bool DataConnection::takeRequest()
{
    m_idle.start();
    if (m_held.size() + m_answers.size() < kMaxPipelined)
        return true;
    m_link.close(CloseReason::Local, QStringLiteral("too many requests under way"));
    return false;
}

void DataConnection::upload(const UploadCamera &message)
{
    if (!takeRequest())
        return;
    if (message.current == 0 || message.current > message.total) {
        error(commandName(message), "current runs from 1 to total");
    } else if (m_held.isEmpty() && guessWaitMs(message.id) == 0) {
        uploadNow(message);
    } else {
        // The check itself waits: an answer that waited alone would tell by its delay that it is no.
        const std::string id(message.id);
        m_held.add(
            [this, id] { return guessWaitMs(id); },
            [this, id, password = std::string(message.password), current = message.current, total = message.total] {
                uploadNow({id, password, current, total});
            });
    }
}

void DataConnection::uploadNow(const UploadCamera &message)
{
    DataAnswer answer;
    answer.id = message.id;
    // How many were dealt with, this one included: the client counts, and an upload that goes on after a cut may count
    // anew.
    answer.done = message.current;
    answer.total = message.total;
    const bool guess = isGuess(message.id);
    const BindResult result =
        m_services.registry.upload(m_grant.account, message.id, message.password, m_grant.control);
    if (result == BindResult::Bound || result == BindResult::AlreadyBound) {
        ++m_services.counters.uploads;
        answer.kind = DataAnswer::Kind::Uploaded;
        answer.camera = m_services.registry.find(message.id);
    } else {
        answer.kind = DataAnswer::Kind::UploadFailed;
        answer.reason = reasonFor(result);
        if (guess && result == BindResult::WrongPassword)
            m_grant.account->cameraGuesses.wrong(monotonicMs(), m_services.config.guessDelayMs);
    }
    m_answers.addWhenSaved(std::move(answer));
}

// --- downloads
// ---------------------------------------------------------------------------------------------------------

void DataConnection::download(const DownloadCamera &message)
{
    if (!takeRequest())
        return;
    if (m_held.isEmpty() && listWaitMs(message) == 0)
        downloadNow(message);
    else
        m_held.add([this, message] { return listWaitMs(message); }, [this, message] { downloadNow(message); });
}

// Of a request that needs the account's list made again.
qint64 DataConnection::listWaitMs(const DownloadCamera &message) const
{
    const bool hasOne = m_list && message.done != 0;
    return hasOne ? 0 : m_grant.account->snapshotWaitMs(monotonicMs());
}

void DataConnection::downloadNow(const DownloadCamera &message)
{
    if (!m_list || message.done == 0)
        m_list = m_grant.account->snapshot(monotonicMs());
    DataAnswer answer;
    if (message.done < m_list->size()) {
        ++m_services.counters.downloads;
        answer.kind = DataAnswer::Kind::Downloaded;
        answer.camera = (*m_list)[message.done];
        answer.done = message.done + 1;
        answer.total = static_cast<std::uint32_t>(m_list->size());
    } else {
        answer.kind = DataAnswer::Kind::DownloadFailed;
        answer.reason = m_list->empty()
                            ? toUtf8(DataConnection::tr("No camera is on this account."))
                            : toUtf8(DataConnection::tr("The account has fewer cameras than that. Synchronise again."));
    }
    m_answers.add(std::move(answer));
}

// --- answers
// -----------------------------------------------------------------------------------------------------------

void DataConnection::error(View command, View reason)
{
    if (m_held.isEmpty())
        errorNow(command, reason);
    else if (takeRequest())
        m_held.add([] { return 0; },
                   [this, what = std::string(command), why = std::string(reason)] { errorNow(what, why); });
}

void DataConnection::errorNow(View command, View reason)
{
    ++m_services.counters.errors;
    DataAnswer answer;
    answer.id = command;
    answer.reason = reason;
    m_answers.add(std::move(answer));
    m_closeAfterAnswers = m_closeAfterAnswers || !m_errors.spend(m_clock.elapsed());
}

void DataConnection::answerReady()
{
    const int cut = m_services.troubles.dataCutAfter;
    const auto most = cut == 0 ? std::numeric_limits<std::size_t>::max() : static_cast<std::size_t>(cut - m_answered);
    const std::vector<DataAnswer> answers = m_answers.takeReady(most);
    m_answered += static_cast<int>(answers.size());
    std::vector<Message> messages;
    messages.reserve(answers.size());
    for (const DataAnswer &answer : answers)
        messages.push_back(toMessage(answer));
    m_speaker.sendBatch(messages);
    const bool tooSlow = outgoing() > m_services.config.maxOutgoingBytes;
    if (tooSlow) {
        ++m_services.counters.slowClients;
        qWarning("%s reads a synchronisation too slowly and is disconnected.", qUtf8Printable(m_peer.toString()));
        m_link.send(Error{{}, "too much is waiting for this connection; read faster, and synchronise again"});
        m_link.close(CloseReason::Local, QStringLiteral("the client reads too slowly"));
    } else if (cut > 0 && m_answered >= cut)
        reset();
    else if (m_closeAfterAnswers && m_answers.isEmpty())
        m_link.close(CloseReason::Local, QStringLiteral("ten errors within a minute"));
}

} // namespace watchpost::server
