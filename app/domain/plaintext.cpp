#include "domain/plaintext.h"

#include <QList>

namespace watchpost {
namespace {

bool isPlain(char32_t c)
{
    // ZWJ and ZWNJ are needed by emoji and by several scripts; they reorder nothing.
    if (c == 0x200C || c == 0x200D)
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Surrogate:
        return false;
    default:
        return true;
    }
}

QString mark(char32_t c)
{
    if (c < 0x20)
        return QString(QChar(static_cast<char16_t>(0x2400 + c)));
    if (c == 0x7F)
        return QString(QChar(u'\u2421'));
    return QStringLiteral("<U+%1>").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
}

} // namespace

QString visibleText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        if (isPlain(point))
            result += QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1);
        else
            result += mark(point);
    }
    return result;
}

} // namespace watchpost
