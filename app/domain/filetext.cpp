#include "domain/filetext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace watchpost {
namespace {

// 0x80 to 0x9F; 0: nothing.
constexpr std::array<char16_t, 32> kWindows1252 = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                   0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

QString fileText(const char *source)
{
    return QCoreApplication::translate("FileText", source);
}

FileText refused(const char *source)
{
    FileText text;
    text.error = fileText(source);
    return text;
}

bool isControl(char16_t c)
{
    return (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || c == 0x7F;
}

FileText damaged()
{
    return refused(QT_TRANSLATE_NOOP("FileText",
                                     "The file's text is damaged: it is not in the encoding that it says it "
                                     "is in. Save it again as UTF-8, then open that."));
}

FileText checked(const QString &text, FileText::Encoding encoding)
{
    if (!text.isValidUtf16()) // half a pair: the decoder lets it pass
        return damaged();
    if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return isControl(c.unicode()); }))
        return refused(QT_TRANSLATE_NOOP(
            "FileText", "This is not a text file. In your spreadsheet program save it as CSV, then open that."));
    return {text.toUtf8(), encoding, {}};
}

FileText decoded(QByteArrayView bytes, QStringConverter::Encoding from, FileText::Encoding encoding)
{
    QStringDecoder decoder(from, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return damaged();
    return checked(text, encoding);
}

FileText fromWindows1252(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        const char16_t c = code >= 0x80 && code < 0xA0 ? kWindows1252[code - 0x80U] : char16_t(code);
        if (c == 0 && code != 0)
            return refused(QT_TRANSLATE_NOOP(
                "FileText", "The encoding of this file is not known. Save it as UTF-8, then open that."));
        text.append(QChar(c));
    }
    return checked(text, FileText::Encoding::Windows1252);
}

// Text in a Latin script: its upper bytes are 0. `upper`: their place in each pair.
bool looksLikeUtf16(const QByteArray &bytes, qsizetype upper)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return false;
    const qsizetype looked = std::min(bytes.size(), qsizetype(4096));
    qsizetype zeros = 0;
    for (qsizetype i = upper; i < looked; i += 2)
        zeros += bytes.at(i) == '\0' ? 1 : 0;
    return zeros * 10 >= looked / 2 * 7;
}

} // namespace

FileText decodeFile(const QByteArray &bytes)
{
    using From = QStringConverter::Encoding;
    const QByteArrayView view(bytes);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decoded(view.sliced(3), From::Utf8, FileText::Encoding::Utf8);
    if (bytes.startsWith(QByteArray("\xFF\xFE\0\0", 4)) || bytes.startsWith(QByteArray("\0\0\xFE\xFF", 4)))
        return refused(QT_TRANSLATE_NOOP("FileText", "This file is in UTF-32. Save it as UTF-8, then open that."));
    if (bytes.startsWith("\xFF\xFE"))
        return decoded(view.sliced(2), From::Utf16LE, FileText::Encoding::Utf16);
    if (bytes.startsWith("\xFE\xFF"))
        return decoded(view.sliced(2), From::Utf16BE, FileText::Encoding::Utf16);
    if (looksLikeUtf16(bytes, 1))
        return decoded(view, From::Utf16LE, FileText::Encoding::Utf16);
    if (looksLikeUtf16(bytes, 0))
        return decoded(view, From::Utf16BE, FileText::Encoding::Utf16);
    QStringDecoder decoder(From::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(view);
    return decoder.hasError() ? fromWindows1252(bytes) : checked(text, FileText::Encoding::Utf8);
}

} // namespace watchpost
