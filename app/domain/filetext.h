// The text of a file that somebody made with some program on some system.
#pragma once

#include <QByteArray>
#include <QString>

namespace watchpost {

struct FileText
{
    enum class Encoding { Utf8, Utf16, Windows1252 };
    QByteArray utf8; // without a byte order mark
    Encoding encoding = Encoding::Utf8;
    QString error; // translated: what is wrong and what to do; empty: it is text
};

// By its byte order mark; else UTF-8 where it is that, UTF-16 where every other byte is 0, and Windows-1252 where it
// can be (https://encoding.spec.whatwg.org/index-windows-1252.txt, without the five that stand for nothing). Whatever
// has control characters besides tab and line ends is no text.
[[nodiscard]] FileText decodeFile(const QByteArray &bytes);

} // namespace watchpost
