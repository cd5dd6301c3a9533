// Comma-separated values as RFC 4180 has them, and the little that spreadsheet programs need besides. The one parser of
// both programs. UTF-8; whoever has bytes decodes them first (domain/filetext.h).
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace watchpost {

struct CsvRecord
{
    int line = 0;          // where it begins, from 1
    std::size_t begin = 0; // the bytes that it was read from
    std::size_t end = 0;
    std::vector<std::string> fields;
};

struct CsvFault
{
    enum class Kind {
        OpenQuote,      // a quote is opened and never closed
        TextAfterQuote, // a quote in a field is not doubled
    };
    int line = 0;
    Kind kind = Kind::OpenQuote;
};

// Splits into records; empty lines are skipped. A line ends with LF, CRLF or CR. On a fault the records before it are
// kept.
[[nodiscard]] std::optional<CsvFault> splitCsv(std::string_view utf8, char separator, std::vector<CsvRecord> *records);

// A field as it stands in a file: in quotes where it must be.
[[nodiscard]] std::string csvField(std::string_view value, char separator);

// A spreadsheet program takes a field that begins with = + - @, a tab or a carriage return for a formula and may run it
// (CWE-1236). A ' before it prevents that; one that was there already gets another, so that unguarded() gives back
// exactly what guarded() was given.
[[nodiscard]] QString guarded(const QString &value);
[[nodiscard]] QString unguarded(const QString &field);

} // namespace watchpost
