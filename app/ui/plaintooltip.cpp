#include "ui/plaintooltip.h"

#include "domain/plaintext.h"

#include <QStringList>

namespace watchpost {

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines << visibleText(line).toHtmlEscaped();
    return QStringLiteral("<qt>%1</qt>").arg(lines.join(QStringLiteral("<br>")));
}

} // namespace watchpost
