// Strings that come over the wire again and again, kept once: looking one up by its UTF-8 bytes makes no allocation.
#pragma once

#include "protocol/text.h"

#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace watchpost {

class IdTable
{
public:
    // What a server can make us keep is bounded; past it the table starts anew, which costs time and nothing else.
    static constexpr std::size_t kMaxEntries = 1'000'000;

    [[nodiscard]] const QString &intern(std::string_view utf8)
    {
        if (const auto it = m_strings.find(utf8); it != m_strings.end())
            return it->second;
        if (m_strings.size() >= kMaxEntries)
            m_strings.clear();
        QString text = protocol::toQString(utf8);
        return m_strings.emplace(std::string(utf8), std::move(text)).first->second;
    }
    [[nodiscard]] std::size_t size() const { return m_strings.size(); }
    // Any one of them; empty when there is none.
    [[nodiscard]] std::string_view any() const
    {
        return m_strings.empty() ? std::string_view() : std::string_view(m_strings.begin()->first);
    }
    void clear() { m_strings.clear(); }

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, QString, Hash, std::equal_to<>> m_strings;
};

} // namespace watchpost
