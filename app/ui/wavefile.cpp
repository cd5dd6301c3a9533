#include "ui/wavefile.h"

#include <QtEndian>

#include <algorithm>
#include <optional>

namespace watchpost {
namespace {

struct Wave
{
    quint16 format = 0;
    quint16 bits = 0;
    quint32 bytesPerSecond = 0;
    qsizetype begin = 0; // of the samples
    qsizetype size = 0;
};

template <typename Number>
Number numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

std::optional<Wave> parse(const QByteArray &bytes)
{
    if (bytes.size() < 12 || !bytes.startsWith("RIFF") || bytes.sliced(8, 4) != "WAVE")
        return std::nullopt;
    Wave wave;
    for (qsizetype at = 12; at + 8 <= bytes.size();) {
        const QByteArray name = bytes.sliced(at, 4);
        const qsizetype size = numberAt<quint32>(bytes, at + 4);
        const qsizetype body = at + 8;
        const qsizetype there = std::min(size, bytes.size() - body);
        if (name == "fmt " && there >= 16) {
            wave.format = numberAt<quint16>(bytes, body);
            wave.bytesPerSecond = numberAt<quint32>(bytes, body + 8);
            wave.bits = numberAt<quint16>(bytes, body + 14);
        } else if (name == "data") {
            wave.begin = body;
            wave.size = there;
            break;
        }
        at = body + there + (size & 1);
    }
    if (wave.bytesPerSecond == 0 || wave.begin == 0)
        return std::nullopt;
    return wave;
}

} // namespace

int waveLength(const QByteArray &wave)
{
    const auto parsed = parse(wave);
    if (!parsed)
        return -1;
    const qint64 ms = qint64(parsed->size) * 1000 / parsed->bytesPerSecond;
    return static_cast<int>(std::min<qint64>(ms, 3600 * 1000));
}

void scaleWave(QByteArray *wave, int percent)
{
    const auto parsed = parse(*wave);
    constexpr quint16 pcm = 1;
    if (!parsed || parsed->format != pcm || parsed->bits != 16)
        return;
    char *samples = wave->data() + parsed->begin;
    for (qsizetype at = 0; at + 1 < parsed->size; at += 2) {
        const int sample = qFromLittleEndian<qint16>(samples + at);
        qToLittleEndian<qint16>(static_cast<qint16>(sample * std::clamp(percent, 0, 100) / 100), samples + at);
    }
}

} // namespace watchpost
