// How a value stands in the settings: an enumerator by its name, a number within its limits. What somebody else wrote
// there is taken for nothing.
#pragma once

#include "domain/alarm.h"

#include <QString>
#include <QVariant>

#include <array>
#include <optional>

namespace watchpost {

inline constexpr std::array kSeverityNames{"notice", "warning", "critical"}; // by Severity

template <typename Enum, size_t count>
std::optional<Enum> named(const std::array<const char *, count> &names, const QVariant &value)
{
    const QString text = value.toString();
    for (size_t i = 0; i < count; ++i) {
        if (text == QLatin1StringView(names[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

template <typename Enum, size_t count>
QString nameOf(const std::array<const char *, count> &names, Enum value)
{
    return QLatin1StringView(names[static_cast<size_t>(value)]);
}

inline std::optional<int> within(const QVariant &value, int least, int most)
{
    bool ok = false;
    const int number = value.toInt(&ok);
    return ok && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace watchpost
