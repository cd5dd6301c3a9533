#include "domain/sentences.h"

namespace watchpost {

QString joinSentences(const QStringList &sentences)
{
    static constexpr QStringView kWideStops = u"\u3002\uFF01\uFF1F";
    QString text;
    for (const QString &sentence : sentences) {
        if (!text.isEmpty() && !sentence.isEmpty() && !kWideStops.contains(text.back()))
            text += u' ';
        text += sentence;
    }
    return text;
}

} // namespace watchpost
