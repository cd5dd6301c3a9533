// A transport in the hand of the test: bytes come when and in the pieces that it says, what is written is kept, and it
// can fail or end at any byte. It works without an event loop.
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <algorithm>
#include <cstring>
#include <utility>

namespace watchpost::test {

class ScriptedDevice : public QIODevice
{
public:
    explicit ScriptedDevice(QObject *parent = nullptr)
        : QIODevice(parent)
    {
        open(ReadWrite | Unbuffered);
    }

    // --- the peer ---
    // Says these bytes; the reader hears of them at once.
    void feed(const QByteArray &bytes)
    {
        preload(bytes);
        Q_EMIT readyRead();
    }
    // Says them without a word: as what came before anybody listened, or together with the end.
    void preload(const QByteArray &bytes) { m_input += bytes; }
    // Says these bytes in pieces of `size`.
    void feedInPieces(const QByteArray &bytes, qsizetype size)
    {
        for (qsizetype at = 0; at < bytes.size() && isOpen(); at += size)
            feed(bytes.mid(at, size));
    }
    // Closes its end; what was said before can still be read.
    void end() { Q_EMIT readChannelFinished(); }

    // --- what goes wrong ---
    void failWritesAfter(qint64 bytes) { m_writesLeft = bytes; }
    // A read never hands out more than this.
    void limitReads(qint64 bytes) { m_readLimit = bytes; }

    // --- what the reader did ---
    [[nodiscard]] const QByteArray &written() const { return m_written; }
    [[nodiscard]] QByteArray takeWritten() { return std::exchange(m_written, {}); }
    [[nodiscard]] int writeCount() const { return m_writeCount; }
    [[nodiscard]] qint64 largestRead() const { return m_largestRead; } // asked for, not got

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_input.size() - m_position + QIODevice::bytesAvailable();
    }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        m_largestRead = std::max(m_largestRead, maxSize);
        const qint64 size = std::min({maxSize, m_readLimit, qint64{m_input.size()} - m_position});
        if (size <= 0)
            return 0;
        std::memcpy(data, m_input.constData() + m_position, static_cast<std::size_t>(size));
        m_position += size;
        if (m_position == m_input.size()) {
            m_input.clear();
            m_position = 0;
        }
        return size;
    }

    qint64 writeData(const char *data, qint64 size) override
    {
        ++m_writeCount;
        const qint64 taken = std::min(size, m_writesLeft);
        if (taken == 0 && size > 0) {
            setErrorString(QStringLiteral("the device is full"));
            return -1;
        }
        m_writesLeft -= taken;
        m_written.append(data, taken);
        return taken;
    }

private:
    static constexpr qint64 kUnlimited = qint64{1} << 62;

    QByteArray m_input;
    qint64 m_position = 0;
    QByteArray m_written;
    qint64 m_writesLeft = kUnlimited;
    qint64 m_readLimit = kUnlimited;
    qint64 m_largestRead = 0;
    int m_writeCount = 0;
};

} // namespace watchpost::test
