// A QIODevice with messages instead of bytes: splitter, parser and writer around any transport, with one close().
#pragma once

#include "protocol/message.h"
#include "protocol/parser.h"

#include <QIODevice>
#include <QObject>
#include <QPointer>

#include <functional>
#include <string>
#include <vector>

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
        quint64 unknown = 0;  // commands that are in no table
        quint64 bad = 0;      // known commands whose argument did not parse
        quint64 bytesReceived = 0;
        quint64 bytesSent = 0;
    };

    // Takes ownership of `device`, which is open (or, for a socket, will be).
    explicit Link(QIODevice *device, QObject *parent = nullptr);
    ~Link() override;

    void setHandler(Handler handler);
    void setExtensions(Extensions extensions) { m_parser.setExtensions(extensions); }
    [[nodiscard]] Extensions extensions() const { return m_parser.extensions(); }
    // kMaxLineBytes unless told; never more than this is buffered of an unfinished line.
    void setMaxLineBytes(std::size_t bytes) { m_maxLineBytes = bytes; }

    // Writes at once when the device is open; nothing after close().
    void send(const Message &message);
    // Several messages with one write of the device.
    void sendBatch(const std::vector<Message> &messages);

    // The only way a link ends. Stops handling, clears the buffers, closes the device, then emits closed() once.
    void close(CloseReason reason = CloseReason::Local, const QString &text = {});
    [[nodiscard]] bool isClosed() const { return m_reason != CloseReason::None; }
    [[nodiscard]] CloseReason closeReason() const { return m_reason; }
    [[nodiscard]] QString closeText() const { return m_closeText; } // English, for the log

    [[nodiscard]] QIODevice *device() const { return m_device; }
    [[nodiscard]] const Counters &counters() const { return m_counters; }

Q_SIGNALS:
    // After each read whose lines have all been handled: the owner hands on what it collected as one batch.
    void batchFinished();
    // Once. Not emitted from within the handler: after it returned.
    void closed(watchpost::protocol::CloseReason reason);

private:
    void readAvailable();
    void handleBuffer();

    QPointer<QIODevice> m_device;
    Handler m_handler;
    Parser m_parser;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;   // first byte not handled yet
    std::size_t m_end = 0;     // one past the last byte read
    std::size_t m_scanned = 0; // bytes from m_begin known to hold no line feed
    std::size_t m_maxLineBytes = kMaxLineBytes;
    std::string m_outgoing;
    Counters m_counters;
    CloseReason m_reason = CloseReason::None;
    QString m_closeText;
    bool m_handling = false;
};

} // namespace watchpost::protocol
