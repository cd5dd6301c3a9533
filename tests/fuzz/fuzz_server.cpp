// One client's connections to a server, before and after its login: whatever it says, the server stays up, tells nobody
// anything before a login, and no account another one's passwords.
// Input: see script.h. Here the actions are the operator's, the other clients' and the disk's.
#include "fuzz/script.h"
#include "fuzz/serverunderfuzz.h"

#include "protocol/linesplitter.h"
#include "protocol/parser.h"

using namespace watchpost;
using namespace watchpost::fuzz;
using namespace watchpost::protocol;
using test::FakeSocket;

namespace {

class Attack
{
public:
    ~Attack();
    void step(const Step &step);

private:
    void connectControl();
    void connectData(const QByteArray &text);
    void act(char action, const QByteArray &text);
    void operate(char action, const QByteArray &text);
    void checkControl();
    void checkData();
    void checkAnswers(const QByteArray &said);

    ServerUnderFuzz m_server;
    FakeSocket *m_control = nullptr;
    FakeSocket *m_data = nullptr;
    std::unique_ptr<server::ControlConnection> m_connection;
    std::unique_ptr<server::DataConnection> m_dataConnection;
    bool m_loggedIn = false;
    bool m_tokenSaid = false;
    bool m_bobsCameraBound = false; // to alice: by somebody who knew its password
    quint64 m_lastId = 0;
};

Attack::~Attack()
{
    m_dataConnection.reset();
    m_connection.reset();
    m_server.settle();
}

void Attack::connectControl()
{
    m_connection.reset();
    m_loggedIn = false;
    m_control = new FakeSocket;
    m_control->establish();
    m_connection = std::make_unique<server::ControlConnection>(m_server.services, m_control, ++m_lastId);
    QObject::connect(m_connection.get(), &server::ControlConnection::loggedIn, m_connection.get(),
                     [this] { m_loggedIn = true; });
}

// "t": guarded by a token.
void Attack::connectData(const QByteArray &text)
{
    const server::AccountPtr account = m_server.accounts.find("alice");
    if (!account)
        return;
    m_dataConnection.reset();
    const bool guarded = text.startsWith('t');
    m_tokenSaid = !guarded;
    m_data = new FakeSocket;
    m_data->establish();
    const server::DataGrant grant{account, m_lastId, QHostAddress(QHostAddress::LocalHost), Extensions::all()};
    m_dataConnection = std::make_unique<server::DataConnection>(
        m_server.services, grant, guarded ? ServerUnderFuzz::kToken : std::string(), m_data);
    QObject::connect(m_dataConnection.get(), &server::DataConnection::authorised, m_dataConnection.get(),
                     [this] { m_tokenSaid = true; });
}

void Attack::act(char action, const QByteArray &text)
{
    switch (action) {
    case 'c':
        connectControl();
        break;
    case 'd':
        connectData(text);
        break;
    case 'x':
        if (m_connection)
            m_control->end();
        break;
    case 'X':
        if (m_dataConnection)
            m_data->end();
        break;
    case 'f':
        if (m_connection)
            m_control->failWrites();
        break;
    case 'F':
        if (m_dataConnection)
            m_data->failWrites();
        break;
    case 'w': // reads nothing more: what is written stays
        if (m_connection)
            m_control->stall();
        break;
    default:
        operate(action, text);
        break;
    }
}

void Attack::operate(char action, const QByteArray &text)
{
    const server::CameraPtr camera = m_server.registry.find(text.left(text.indexOf('|')).toStdString());
    const server::AccountPtr alice = m_server.accounts.find("alice");
    switch (action) {
    case 'a':       // an alarm
        if (camera) // an operator's words are UTF-8
            m_server.journal.raise(camera, QString::fromUtf8(text.mid(text.indexOf('|') + 1)).toStdString(),
                                   1795129277250);
        break;
    case 's':
        if (camera)
            (void)m_server.hub.setState(camera, text.endsWith('1') ? OnlineState::Online : OnlineState::Offline);
        break;
    case 'b': // another client of the account binds it, or takes it off
        if (camera && alice)
            (void)m_server.registry.bind(alice, camera, 999);
        break;
    case 'u':
        if (camera && alice)
            (void)m_server.registry.unbind(alice, camera, 999);
        break;
    case 'R':
        if (camera)
            m_server.registry.remove(camera);
        break;
    case 'A':
        if (alice)
            m_server.removeAccount(alice);
        if (m_dataConnection)
            m_dataConnection->close(); // as DataPorts::closeAccount() does
        break;
    case 'D':
        m_server.setWritable(text.startsWith('1'));
        break;
    case 'q':
        m_server.troubles.silent = text.startsWith('1');
        break;
    case 'C':
        m_server.troubles.dataCutAfter = text.isEmpty() ? 0 : text[0] % 4;
        break;
    default:
        break;
    }
}

// The line breaks are where they should be, and each line is a command that a server says.
void Attack::checkAnswers(const QByteArray &said)
{
    require(m_bobsCameraBound || !said.contains(ServerUnderFuzz::kBobsPassword));
    std::string_view bytes(said.constData(), static_cast<std::size_t>(said.size()));
    while (!bytes.empty()) {
        const LineResult line = nextLine(bytes, kMaxLineBytes);
        require(line.status == LineStatus::Line && !line.line.starts_with("LoginCommand.Login "));
        bytes.remove_prefix(line.used);
    }
}

void Attack::checkControl()
{
    const QByteArray said = m_control->written();
    // A stalled socket keeps what it was given: that is what the server counts.
    if (m_control->bytesToWrite() == 0)
        (void)m_control->takeWritten();
    checkAnswers(said);
    if (m_loggedIn)
        return;
    for (const QByteArray &line : said.split('\n')) {
        require(line.isEmpty() || line.startsWith("NormalCommand.Capabilities") ||
                line.startsWith("NormalCommand.HeartBeat ") || line.startsWith("NormalCommand.Error ") ||
                line.startsWith("LoginCommand.LoginError "));
    }
}

void Attack::checkData()
{
    const QByteArray said = m_data->takeWritten();
    checkAnswers(said);
    // Without the token, no more than what is wrong with the line itself.
    require(m_tokenSaid || said.isEmpty() || said.startsWith("NormalCommand.Error |"));
}

void Attack::step(const Step &step)
{
    const bool data = step.data && m_dataConnection;
    if (step.action != 0)
        act(step.action, step.text);
    else if (data && m_data->state() == QAbstractSocket::ConnectedState)
        m_data->feed(step.text);
    else if (!step.data && m_connection && m_control->state() == QAbstractSocket::ConnectedState)
        m_control->feed(step.text);
    m_server.settle();
    const server::CameraPtr bobs = m_server.registry.find("BOB");
    m_bobsCameraBound = m_bobsCameraBound || !bobs || bobs->boundTo(m_server.alice.get()) != nullptr;
    if (m_connection)
        checkControl();
    if (m_dataConnection)
        checkData();
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
    Attack attack;
    attack.step({'c', false, {}});
    forEachStep(data, size, [&](const Step &step) {
        attack.step(step);
        return true;
    });
    return 0;
}
