// The little of a WAV file (RIFF, PCM) that a player without volume needs. Whatever the bytes are, nothing is read or
// written outside of them.
// Source: Multimedia Programming Interface and Data Specifications 1.0 (IBM and Microsoft, 1991), "Waveform Audio File
// Format".
#pragma once

#include <QByteArray>

namespace watchpost {

// In ms; -1: not a WAV file that can be played.
[[nodiscard]] int waveLength(const QByteArray &wave);
// Makes 16-bit samples quieter, in place; `percent` 0 to 100. Others stay as they are.
void scaleWave(QByteArray *wave, int percent);

} // namespace watchpost
