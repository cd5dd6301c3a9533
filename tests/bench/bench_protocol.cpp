// From a socket to typed messages, as a ratio to what loopback itself allows.
//
//   bench_protocol [ROUNDS]
//
// The same stream of state pushes goes through one loopback connection after the other, the ways in turns:
//   read()    of the bare descriptor, and memchr: the floor
//   Qt        QTcpSocket::read() into an own buffer, and memchr
//   Link      what ships: lines checked for UTF-8 and NUL, parsed, handled as PushOnlineStatus
//   readLine  canReadLine()/readLine(), and nothing else: what most Qt programs begin with
// and, without a socket, the splitter and parser alone.
// Printed: the median of the rounds in lines a second, and its ratio to the floor of the same run.
#include "protocol/link.h"
#include "protocol/writer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace watchpost;
using namespace watchpost::protocol;

namespace {

constexpr int kLines = 400000;
constexpr std::size_t kBuffer = 64 * 1024;

void require(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "bench_protocol: %s\n", what);
    std::exit(1);
}

// About 55 bytes a line, as a server of some thousand cameras pushes them.
std::string pushes()
{
    std::string bytes;
    for (int i = 0; i < kLines; ++i) {
        const std::string id = "CAM-" + std::to_string(10000 + i % 5000);
        write(bytes, PushOnlineStatus{id, i % 3 == 0 ? OnlineState::Offline : OnlineState::Online}, {});
    }
    return bytes;
}

// Hands out the bare descriptors of its connections.
class Listener : public QTcpServer
{
public:
    int descriptor = -1;

protected:
    void incomingConnection(qintptr handle) override { descriptor = static_cast<int>(handle); }
};

// The sending end says everything from a thread of its own, with blocking writes.
class Stream
{
public:
    explicit Stream(const std::string &bytes)
    {
        require(m_listener.listen(QHostAddress::LocalHost), "cannot listen on loopback");
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(m_listener.serverPort());
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_sending = ::socket(AF_INET, SOCK_STREAM, 0);
        require(::connect(m_sending, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0 &&
                    m_listener.waitForNewConnection(5000),
                "cannot connect to loopback");
        m_thread = std::thread([this, &bytes] { send(bytes); });
    }

    ~Stream()
    {
        m_thread.join();
        ::close(m_sending);
    }

    [[nodiscard]] int receivingEnd() const { return m_listener.descriptor; }

private:
    void send(const std::string &bytes) const
    {
        for (std::size_t done = 0; done < bytes.size();) {
            const ssize_t sent = ::write(m_sending, bytes.data() + done, std::min(bytes.size() - done, kBuffer * 4));
            require(sent > 0, "the sending end failed");
            done += static_cast<std::size_t>(sent);
        }
    }

    Listener m_listener;
    int m_sending = -1;
    std::thread m_thread;
};

int countLines(const char *bytes, std::size_t size)
{
    int lines = 0;
    for (const char *const end = bytes + size; bytes < end; ++lines) {
        const void *found = std::memchr(bytes, '\n', static_cast<std::size_t>(end - bytes));
        if (!found)
            break;
        bytes = static_cast<const char *>(found) + 1;
    }
    return lines;
}

void throughRead(const std::string &bytes)
{
    const Stream stream(bytes);
    const int descriptor = stream.receivingEnd();
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) & ~O_NONBLOCK);
    std::vector<char> buffer(kBuffer);
    for (int lines = 0; lines < kLines;) {
        const ssize_t got = ::read(descriptor, buffer.data(), buffer.size());
        require(got > 0, "the receiving end failed");
        lines += countLines(buffer.data(), static_cast<std::size_t>(got));
    }
    ::close(descriptor);
}

// With an event loop, as in the program; `onReadyRead` returns how many lines it took.
template <class OnReadyRead>
void throughSocket(const std::string &bytes, OnReadyRead onReadyRead)
{
    const Stream stream(bytes);
    QTcpSocket socket;
    require(socket.setSocketDescriptor(stream.receivingEnd()), "the receiving end failed");
    socket.setReadBufferSize(Link::kBytesPerTurn);
    QEventLoop loop;
    int lines = 0;
    QObject::connect(&socket, &QIODevice::readyRead, &socket, [&] {
        lines += onReadyRead(socket);
        if (lines == kLines)
            loop.quit();
    });
    loop.exec();
}

void throughQt(const std::string &bytes)
{
    std::vector<char> buffer(kBuffer);
    throughSocket(bytes, [&buffer](QTcpSocket &socket) {
        int lines = 0;
        for (qint64 got = 0; (got = socket.read(buffer.data(), qint64(buffer.size()))) > 0;)
            lines += countLines(buffer.data(), static_cast<std::size_t>(got));
        return lines;
    });
}

void throughReadLine(const std::string &bytes)
{
    throughSocket(bytes, [](QTcpSocket &socket) {
        int lines = 0;
        for (; socket.canReadLine(); ++lines)
            require(!socket.readLine().isEmpty(), "an empty line");
        return lines;
    });
}

// What a handler must have seen, so that no work can be left out.
struct Tally
{
    int lines = 0;
    int offline = 0;

    void add(const Parsed &parsed)
    {
        ++lines;
        const auto *message = std::get_if<Message>(&parsed);
        const auto *push = message ? std::get_if<PushOnlineStatus>(message) : nullptr;
        require(push && !push->id.empty(), "a line did not parse");
        offline += push->state == OnlineState::Offline ? 1 : 0;
    }
    void check() const { require(lines == kLines && offline == (kLines + 2) / 3, "lines are missing"); }
};

void throughLink(const std::string &bytes)
{
    const Stream stream(bytes);
    auto *socket = new QTcpSocket;
    require(socket->setSocketDescriptor(stream.receivingEnd()), "the receiving end failed");
    Link link(socket);
    QEventLoop loop;
    Tally tally;
    link.setHandler([&](const Parsed &parsed) { tally.add(parsed); });
    QObject::connect(&link, &Link::batchFinished, &loop, [&] {
        if (tally.lines == kLines)
            loop.quit();
    });
    loop.exec();
    tally.check();
}

void parseOnly(const std::string &bytes)
{
    Parser parser;
    Tally tally;
    View rest = bytes;
    for (LineResult line = nextLine(rest, kMaxLineBytes); line.status == LineStatus::Line;
         line = nextLine(rest, kMaxLineBytes)) {
        tally.add(parser.parse(line.line));
        rest.remove_prefix(line.used);
    }
    tally.check();
}

struct Way
{
    const char *name;
    void (*run)(const std::string &);
    std::vector<double> seconds = {};

    double median()
    {
        std::sort(seconds.begin(), seconds.end());
        return seconds[seconds.size() / 2];
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? std::clamp(std::atoi(argv[1]), 1, 99) : 7;
    const std::string bytes = pushes();
    Way ways[] = {{"read() + memchr: the floor", throughRead},
                  {"QTcpSocket::read() + memchr", throughQt},
                  {"Link: typed messages", throughLink},
                  {"QTcpSocket::readLine()", throughReadLine},
                  {"splitter + parser, no socket", parseOnly}};
    for (int round = 0; round < rounds; ++round) {
        for (Way &way : ways) {
            QElapsedTimer clock;
            clock.start();
            way.run(bytes);
            way.seconds.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e9);
        }
    }
    std::printf("%d lines of %zu bytes, median of %d rounds\n", kLines, bytes.size() / kLines, rounds);
    const double floor = ways[0].median();
    for (Way &way : ways) {
        const double seconds = way.median();
        std::printf("%-30s %7.2f M lines/s %7.0f MB/s   %6.1f %% of the floor\n", way.name, kLines / seconds / 1e6,
                    static_cast<double>(bytes.size()) / seconds / 1e6, floor / seconds * 100);
    }
    return 0;
}
