// A QIODevice with messages instead of bytes: splitter, parser and writer around any transport, with one close().
#pragma once

#include "protocol/linebuffer.h"
#include "protocol/message.h"
#include "protocol/parser.h"

#include <QIODevice>
#include <QObject>

#include <functional>
#include <string>
#include <vector>

QT_BEGIN_NAMESPACE
class QAbstractSocket;
QT_END_NAMESPACE

namespace watchpost::protocol {

enum class CloseReason {
    None,
    Local,         // close() was called
    Remote,        // the peer closed, or the device failed; the device knows more
    ProtocolError, // a line that is too long, not UTF-8, or holds a NUL: closeText() says which
};

class Link : public QObject
{
    Q_OBJECT

public:
    // Called for each parsed line, in order, while the device's bytes are read. The views inside live until it returns.
    // It may call close(): nothing is handled after that. It must not delete the link (use deleteLater()).
    using Handler = std::function<void(const Parsed &)>;

    struct Counters
    {
        quint64 received = 0; // lines of any kind
        quint64 sent = 0;
        quint64 unknown = 0; // commands that are in no table
        quint64 bad = 0;     // known commands whose argument did not parse
        quint64 bytesReceived = 0;
        quint64 bytesSent = 0;
    };

    // A turn of the event loop handles about this much, however fast the peer: then the window gets its turn. It may
    // come in many pieces: as long as there is another one, the dispatcher of Windows sees to nothing else.
    static constexpr std::size_t kBytesPerTurn = 256 * 1024;
    // How long a socket that was closed here may take to send what was written before.
    static constexpr int kLingerMs = 5000;

    // Takes ownership of `device`, which is open (or, for a socket, will be), and bounds a socket's read buffer.
    explicit Link(QIODevice *device, QObject *parent = nullptr);
    // Sends what was written before a close(); without one, the connection is cut.
    ~Link() override;

    // Nothing is read before there is a handler.
    void setHandler(Handler handler);
    void setExtensions(Extensions extensions) { m_parser.setExtensions(extensions); }
    [[nodiscard]] Extensions extensions() const { return m_parser.extensions(); }
    // kMaxLineBytes unless told; never more than this is buffered of an unfinished line. From the handler: holds for
    // the next line.
    void setMaxLineBytes(std::size_t bytes) { m_buffer.setLimit(bytes); }

    // Writes at once when the device is open (a socket: connected), otherwise drops the message; nothing after close().
    void send(const Message &message);
    // Several messages with one write of the device.
    void sendBatch(const std::vector<Message> &messages);

    // The only way a link ends. Stops handling, clears the buffers, closes the device (a socket sends first what was
    // written), then emits closed() once.
    void close(CloseReason reason = CloseReason::Local, const QString &text = {});
    [[nodiscard]] bool isClosed() const { return m_reason != CloseReason::None; }
    [[nodiscard]] CloseReason closeReason() const { return m_reason; }
    [[nodiscard]] QString closeText() const { return m_closeText; } // English, for the log

    [[nodiscard]] QIODevice *device() const { return m_device; }
    [[nodiscard]] const Counters &counters() const { return m_counters; }

Q_SIGNALS:
    // After each read whose lines have all been handled: the owner hands on what it collected as one batch. Also after
    // the last lines before a Remote or ProtocolError close, ahead of closed(); not after close() was called.
    void batchFinished();
    // Once. Not emitted from within the handler: after it returned.
    void closed(watchpost::protocol::CloseReason reason);

private:
    enum class Budget { OneTurn, Everything };

    void connectDevice();
    void scheduleRead();
    void readAvailable(Budget budget = Budget::OneTurn);
    [[nodiscard]] bool readAndHandle(Budget budget);
    void handleBuffer();
    void handleLine(View line, bool tracing);
    void deviceEnded();
    void deviceAboutToClose();
    void checkSocketError();
    void finishTurn(bool handledAny, bool mayHoldMore);
    void writeOut(const std::string &bytes);
    [[nodiscard]] bool canWrite() const;
    void closeDevice();
    void finishClose();
    [[nodiscard]] QString deviceErrorText() const;

    QIODevice *const m_device;           // a child: it lives as long as this
    QAbstractSocket *m_socket = nullptr; // the same device when it is one
    Handler m_handler;
    Parser m_parser;
    LineBuffer m_buffer{kMaxLineBytes};
    std::string m_outgoing;
    Counters m_counters;
    LineStatus m_lineError = LineStatus::Line; // TooLong, BadUtf8, HasNul: found, the link is about to close
    CloseReason m_reason = CloseReason::None;
    QString m_closeText;
    bool m_reading = false; // in readAvailable(): the handler may be running
    bool m_readScheduled = false;
    std::size_t m_turnBytes = 0;  // read since the last scheduled read, which the event loop had to come round for
    bool m_ended = false;         // the peer or the device is gone; what it left is still to be read
    bool m_deviceClosing = false; // somebody else closes the device at this very moment
    bool m_closedEmitted = false;
};

} // namespace watchpost::protocol
