#include "domain/csv.h"

#include <algorithm>
#include <utility>

namespace watchpost {
namespace {

// A state machine over the bytes, for a quoted field may hold separators, quotes and line breaks.
class CsvSplitter
{
public:
    CsvSplitter(std::string_view bytes, char separator, std::vector<CsvRecord> *records)
        : m_bytes(bytes)
        , m_separator(separator)
        , m_ends{separator, '\r', '\n'}
        , m_records(records)
    {
    }

    std::optional<CsvFault> run()
    {
        while (m_at < m_bytes.size()) {
            if (auto fault = field())
                return fault;
        }
        endRecord(m_at);
        return std::nullopt;
    }

private:
    std::optional<CsvFault> field()
    {
        std::string value;
        if (m_bytes[m_at] == '"') {
            if (!quoted(&value))
                return CsvFault{m_recordLine, CsvFault::Kind::OpenQuote};
            if (m_at < m_bytes.size() && m_ends.find(m_bytes[m_at]) == std::string::npos)
                return CsvFault{m_line, CsvFault::Kind::TextAfterQuote};
        } else {
            const std::size_t end = std::min(m_bytes.find_first_of(m_ends, m_at), m_bytes.size());
            value = m_bytes.substr(m_at, end - m_at);
            m_at = end;
        }
        m_record.fields.push_back(std::move(value));
        separator();
        return std::nullopt;
    }

    bool quoted(std::string *value)
    {
        for (++m_at; m_at < m_bytes.size(); ++m_at) {
            if (m_bytes[m_at] == '"' && (m_at + 1 == m_bytes.size() || m_bytes[m_at + 1] != '"')) {
                ++m_at;
                return true;
            }
            if (m_bytes[m_at] == '"')
                ++m_at;
            m_line += m_bytes[m_at] == '\n' ? 1 : 0;
            value->push_back(m_bytes[m_at]);
        }
        return false;
    }

    void separator()
    {
        if (m_at < m_bytes.size() && m_bytes[m_at] == m_separator) {
            ++m_at;
            if (m_at == m_bytes.size() || m_bytes[m_at] == '\r' || m_bytes[m_at] == '\n') {
                m_record.fields.emplace_back(); // the empty field after the last separator
                separator();
            }
            return;
        }
        const std::size_t end = m_at;
        m_at += m_at < m_bytes.size() && m_bytes[m_at] == '\r' ? 1 : 0;
        m_at += m_at < m_bytes.size() && m_bytes[m_at] == '\n' ? 1 : 0;
        ++m_line;
        endRecord(end);
    }

    void endRecord(std::size_t end)
    {
        const bool blank = m_record.fields.empty() || (m_record.fields.size() == 1 && m_record.fields.front().empty());
        m_record.line = m_recordLine;
        m_record.begin = m_begin;
        m_record.end = end;
        if (!blank)
            m_records->push_back(std::move(m_record));
        m_record = {};
        m_recordLine = m_line;
        m_begin = m_at;
    }

    std::string_view m_bytes;
    char m_separator;
    std::string m_ends;
    std::vector<CsvRecord> *m_records;
    CsvRecord m_record;
    std::size_t m_at = 0;
    std::size_t m_begin = 0;
    int m_line = 1;
    int m_recordLine = 1;
};

// How many ' there are in front of what would be a formula; none: it would not.
std::optional<qsizetype> quotesBeforeFormula(const QString &text)
{
    qsizetype quotes = 0;
    while (quotes < text.size() && text.at(quotes) == u'\'')
        ++quotes;
    if (quotes == text.size() || !QStringLiteral("=+-@\t\r").contains(text.at(quotes)))
        return std::nullopt;
    return quotes;
}

} // namespace

std::optional<CsvFault> splitCsv(std::string_view utf8, char separator, std::vector<CsvRecord> *records)
{
    return CsvSplitter(utf8, separator, records).run();
}

std::string csvField(std::string_view value, char separator)
{
    const std::string special{separator, '"', '\r', '\n', ',', ';', '\t'};
    const bool blanks = !value.empty() && (value.front() == ' ' || value.back() == ' ');
    if (!blanks && value.find_first_of(special) == std::string_view::npos)
        return std::string(value);
    std::string field = "\"";
    for (const char c : value) {
        field += c;
        if (c == '"')
            field += c;
    }
    return field + '"';
}

QString guarded(const QString &value)
{
    return quotesBeforeFormula(value) ? QString(u'\'' + value) : value;
}

QString unguarded(const QString &field)
{
    return quotesBeforeFormula(field).value_or(0) > 0 ? field.mid(1) : field;
}

} // namespace watchpost
