// A whole client session, its camera synchronisation and its data connections, against any server: no message, in any
// order, crashes it, and what it promises to its owner holds.
// Input: see script.h. Here the actions are the user's and the network's; `!@x` does x from within the next signal.
#include "fuzz/script.h"
#include "session/camerasync.h"
#include "session/session.h"
#include "support/fakesocket.h"

#include "protocol/linesplitter.h"
#include "protocol/parser.h"

#include <QPointer>

#include <algorithm>
#include <memory>
#include <set>
#include <utility>

using namespace watchpost;
using namespace watchpost::fuzz;
using test::FakeSocket;

namespace {

constexpr quint16 kPort = 9250;

// Those that a camera may have.
QStringList idsFrom(const QByteArray &text)
{
    QStringList ids = QString::fromUtf8(text).split(QLatin1Char(';'));
    ids.removeIf([](const QString &id) { return id.isEmpty() || id.toUtf8().size() > kMaxCameraIdBytes; });
    return ids;
}

class Desk
{
public:
    Desk();
    ~Desk();
    bool step(const Step &step);

private:
    void watch();
    void act(char action, const QByteArray &text);
    void network(char action);
    void logIn(const QByteArray &text);
    void synchronise(const QByteArray &text);
    void heard();
    void connectSockets();
    [[nodiscard]] bool maySay(const protocol::AckAlarms &ack) const;
    void readWhatItSays(FakeSocket *socket, QByteArray *buffer);
    [[nodiscard]] FakeSocket *socket(bool data) const;

    QList<QPointer<FakeSocket>> m_sockets;
    bool m_refuses = false;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<CameraSync> m_sync;
    QByteArray m_pending; // what the slot of the next signal does
    QByteArray m_said;

    bool m_watching = false;                       // between loggedIn() and statesLost()
    int m_syncsOwed = 0;                           // started, less those that finished
    std::set<std::pair<QString, quint64>> m_shown; // alarms of this login
    std::set<quint64> m_safe;                      // acknowledged by us
    AlarmCursor m_last;
};

Desk::Desk()
{
    Session::Options options;
    options.seed = 1;
    // No timer is due while a script runs: time is what the script's `!r` says.
    options.backoffBaseMs = 3600000;
    options.backoffCapMs = 3600000;
    options.connectTimeoutMs = options.loginTimeoutMs = 3600000;
    options.resolver = [](const QString &, const std::function<void(const QList<QHostAddress> &)> &found) {
        found({QHostAddress(QHostAddress::LocalHost)});
    };
    options.socketFactory = [this] {
        auto made = std::make_unique<FakeSocket>();
        m_sockets.append(made.get());
        return made;
    };
    m_session = std::make_unique<Session>(options);
    m_sync = std::make_unique<CameraSync>(m_session.get());
    m_session->setProxy({.kind = ProxySettings::Kind::None, .host = {}, .user = {}, .password = {}});
    watch();
    logIn({});
}

Desk::~Desk()
{
    m_sync.reset();
    m_session.reset();
    turn();
    for (const auto &socket : std::as_const(m_sockets))
        require(socket.isNull()); // nothing outlives the session
}

void Desk::watch()
{
    Session *session = m_session.get();
    QObject::connect(session, &Session::statusChanged, session, [this] { heard(); });
    QObject::connect(session, &Session::loggedIn, session, [this](int count) {
        require(count >= 0 && !m_watching && m_session->status().state == ConnectionState::Online);
        m_watching = true;
        heard();
    });
    QObject::connect(session, &Session::loginRefused, session, [this] { heard(); });
    QObject::connect(session, &Session::statesLost, session, [this] {
        require(std::exchange(m_watching, false) && m_session->status().state != ConnectionState::Online);
        heard();
    });
    QObject::connect(session, &Session::cameraStatesChanged, session, [this](const auto &batch) {
        require(m_watching && !batch.isEmpty());
        heard();
    });
    QObject::connect(session, &Session::alarmsArrived, session, [this](const QList<Alarm> &batch) {
        require(!batch.isEmpty());
        for (const Alarm &alarm : batch) {
            if (alarm.kind != Alarm::Kind::Server || alarm.sequence == 0)
                continue;                                                   // what no number tells apart is shown
            require(m_shown.emplace(alarm.journal, alarm.sequence).second); // once
            m_last = {alarm.journal, alarm.sequence};
        }
        heard();
    });
    QObject::connect(session, &Session::alarmsBeginAfter, session, [this](const AlarmCursor &cursor) {
        m_shown.clear(); // another journal, whatever its name
        m_safe.insert(cursor.sequence);
        m_last = cursor;
        heard();
    });
    QObject::connect(session, &Session::dataPortReturned, session, [this] { heard(); });
    QObject::connect(session, &Session::cameraDeleted, session, [this] { heard(); });
    QObject::connect(session, &Session::serverCameraCountChanged, session, [this] { heard(); });
    QObject::connect(m_sync.get(), &CameraSync::finished, session, [this] {
        require(m_syncsOwed-- > 0);
        heard();
    });
    QObject::connect(m_sync.get(), &CameraSync::camerasDownloaded, session, [this](const QList<Camera> &cameras) {
        for (const Camera &camera : cameras)
            require(!camera.id.isEmpty() && camera.id.toUtf8().size() <= kMaxCameraIdBytes);
        heard();
    });
}

void Desk::heard()
{
    const QByteArray todo = std::exchange(m_pending, {});
    if (!todo.isEmpty() && todo[0] != '@')
        act(todo[0], todo.mid(1));
}

void Desk::logIn(const QByteArray &text)
{
    if (!m_session)
        return;
    LoginRequest request;
    // "b": another server; "=n": the last alarm on disk.
    request.address = {text.startsWith('b') ? QStringLiteral("b.example") : QStringLiteral("a.example"), kPort, false};
    request.user = QStringLiteral("alice");
    request.password = QStringLiteral("s3cret");
    AlarmCursor cursor;
    if (const qsizetype at = text.indexOf('='); at >= 0)
        cursor = {QStringLiteral("5b1f0c9e"), text.mid(at + 1).toULongLong()};
    m_session->logOut();
    if (!m_session)
        return;
    m_shown.clear();
    m_safe = {cursor.sequence};
    m_last = cursor;
    m_session->logIn(request, cursor);
}

// The server's number, then the local list: 3ID;+ID;-ID, those with a plus confirmed, those with a minus removed.
void Desk::synchronise(const QByteArray &text)
{
    if (!m_sync || text.isEmpty())
        return;
    QList<Camera> local;
    for (const QString &id : idsFrom(text.mid(1))) {
        const bool removed = id.startsWith(QLatin1Char('-'));
        const bool confirmed = id.startsWith(QLatin1Char('+'));
        const QString plain = removed || confirmed ? id.mid(1) : id;
        if (!plain.isEmpty())
            local.append({plain,
                          QStringLiteral("pw"),
                          {},
                          removed     ? Binding::Removed
                          : confirmed ? Binding::Confirmed
                                      : Binding::Unconfirmed,
                          {}});
    }
    ++m_syncsOwed;
    m_sync->start(local, static_cast<unsigned char>(text[0]) % 8, text.endsWith(';'));
}

void Desk::act(char action, const QByteArray &text)
{
    if (!m_session)
        return;
    switch (action) {
    case 'l':
        logIn(text);
        break;
    case 'L': // once more, as after a refusal
        m_session->logIn(LoginRequest(m_session->request()), m_last);
        break;
    case 'o':
        m_session->logOut();
        break;
    case 'r':
        m_session->retryNow();
        break;
    case 'q':
        m_session->queryStates(idsFrom(text));
        break;
    case 'd':
        for (const QString &id : idsFrom(text))
            m_session->deleteCamera(id);
        break;
    case 'p':
        m_session->requestDataPort();
        break;
    case 'a':
        m_safe.insert(m_last.sequence);
        m_session->acknowledgeAlarms(m_last);
        break;
    case 's':
        synchronise(text);
        break;
    case 'c':
        if (m_sync)
            m_sync->cancel();
        break;
    case 'S':
        m_sync.reset();
        break;
    case 'D':
        m_session.reset();
        break;
    case '@':
        m_pending = text;
        break;
    default:
        network(action);
        break;
    }
}

void Desk::network(char action)
{
    FakeSocket *const control = socket(false);
    FakeSocket *const data = socket(true);
    switch (action) {
    case 'x':
        if (control)
            control->end();
        break;
    case 'X':
        if (data)
            data->end();
        break;
    case 'e':
        if (control && control->isOpen())
            control->end(QAbstractSocket::NetworkError);
        break;
    case 'f':
        if (control)
            control->failWrites();
        break;
    case 'F':
        if (data)
            data->failWrites();
        break;
    case 'n':
        m_refuses = !m_refuses;
        break;
    default:
        break;
    }
}

FakeSocket *Desk::socket(bool data) const
{
    for (auto at = m_sockets.crbegin(); at != m_sockets.crend(); ++at) {
        if (*at && (*at)->state() == QAbstractSocket::ConnectedState && ((*at)->askedPort() != kPort) == data)
            return *at;
    }
    return nullptr;
}

void Desk::connectSockets()
{
    const auto sockets = m_sockets;
    for (const auto &socket : sockets) {
        if (!socket || socket->state() != QAbstractSocket::ConnectingState)
            continue;
        if (m_refuses)
            socket->refuse(QAbstractSocket::ConnectionRefusedError);
        else
            socket->establish();
    }
    m_sockets.removeIf([](const auto &socket) { return socket.isNull(); });
}

// It acknowledges nothing that we did not say is safe.
// What is safe; or, where something is missing before that, an alarm that came earlier.
bool Desk::maySay(const protocol::AckAlarms &ack) const
{
    if (m_safe.contains(ack.sequence))
        return true;
    const bool shown = std::any_of(m_shown.cbegin(), m_shown.cend(),
                                   [&ack](const auto &alarm) { return alarm.second == ack.sequence; });
    return shown && !m_safe.empty() && ack.sequence < *m_safe.rbegin();
}

void Desk::readWhatItSays(FakeSocket *socket, QByteArray *buffer)
{
    *buffer += socket->takeWritten();
    std::string_view bytes(buffer->constData(), static_cast<std::size_t>(buffer->size()));
    protocol::Parser parser;
    parser.setExtensions(protocol::Extensions::all());
    while (!bytes.empty()) {
        const protocol::LineResult line = protocol::nextLine(bytes, protocol::kMaxLineBytes);
        require(line.status == protocol::LineStatus::Line);
        const protocol::Parsed parsed = parser.parse(line.line);
        const auto *message = std::get_if<protocol::Message>(&parsed);
        require(message);
        if (const auto *ack = std::get_if<protocol::AckAlarms>(message))
            require(maySay(*ack));
        bytes.remove_prefix(line.used);
    }
    buffer->clear();
}

bool Desk::step(const Step &step)
{
    if (!m_session)
        return false;
    if (step.action != 0)
        act(step.action, step.text);
    else if (FakeSocket *target = socket(step.data))
        target->feed(step.text);
    turn();
    connectSockets();
    turn();
    for (const auto &socket : std::as_const(m_sockets)) {
        if (socket)
            readWhatItSays(socket, &m_said);
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    quiet();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Desk desk;
    forEachStep(data, size, [&](const Step &step) { return desk.step(step); });
    return 0;
}
