// What the program knows of itself, for whoever helps. Plain text, without a secret in it; not translated.
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <utility>

namespace watchpost {

struct DiagnosticsSection
{
    QString title;
    QList<std::pair<QString, QString>> facts; // name, value

    friend bool operator==(const DiagnosticsSection &, const DiagnosticsSection &) = default;
};

struct DiagnosticsReport
{
    QList<DiagnosticsSection> sections;
    QStringList log; // the last lines, the oldest first

    friend bool operator==(const DiagnosticsReport &, const DiagnosticsReport &) = default;
};

// "Name: value" lines, a blank line between sections, the log last.
[[nodiscard]] QString toText(const DiagnosticsReport &report);

} // namespace watchpost

Q_DECLARE_METATYPE(watchpost::DiagnosticsReport)
