#include "domain/diagnostics.h"

#include "domain/plaintext.h"

namespace watchpost {

QString toText(const DiagnosticsReport &report)
{
    QString out;
    for (const DiagnosticsSection &section : report.sections) {
        if (!out.isEmpty())
            out += u'\n';
        for (const auto &[name, value] : section.facts)
            out += name + QStringLiteral(": ") + visibleText(value) + u'\n';
    }
    if (report.log.isEmpty())
        return out;
    out += QStringLiteral("\nLog\n");
    for (const QString &line : report.log)
        out += visibleText(line) + u'\n';
    return out;
}

} // namespace watchpost
