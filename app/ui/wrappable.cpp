#include "ui/wrappable.h"

namespace watchpost {
namespace {

constexpr int kLongestWord = 32;

bool continuesACharacter(QChar c)
{
    return c.isMark() || c.isLowSurrogate() || c == QChar(u'\u200D') || c == QChar(u'\u200C');
}

} // namespace

QString wrappable(const QString &text)
{
    QString result;
    result.reserve(text.size() + text.size() / kLongestWord);
    int word = 0;
    for (const QChar c : text) {
        word = c.isSpace() ? 0 : word + 1;
        if (word > kLongestWord && !continuesACharacter(c)) {
            result += QChar(u'\u200B');
            word = 1;
        }
        result += c;
    }
    return result;
}

} // namespace watchpost
