#include "server/csvimport.h"

#include "server/text.h"

#include "domain/camera.h"
#include "protocol/linesplitter.h"

#include <algorithm>
#include <utility>

namespace watchpost::server {

namespace {

// A state machine over the bytes, for a quoted field may hold commas, quotes and line breaks.
class CsvSplitter
{
public:
    CsvSplitter(std::string_view bytes, std::vector<CsvRecord> *records)
        : m_bytes(bytes)
        , m_records(records)
    {
    }

    std::optional<CsvProblem> run()
    {
        while (m_at < m_bytes.size()) {
            if (auto problem = field())
                return problem;
        }
        endRecord();
        return std::nullopt;
    }

private:
    std::optional<CsvProblem> field()
    {
        std::string value;
        if (m_bytes[m_at] == '"') {
            if (!quoted(&value))
                return CsvProblem{m_recordLine, QStringLiteral("a quote is opened and never closed")};
            if (m_at < m_bytes.size() && std::string_view(",\r\n").find(m_bytes[m_at]) == std::string_view::npos)
                return CsvProblem{m_line,
                                  QStringLiteral("there is text after a closing quote; a quote in a field is doubled")};
        } else {
            const std::size_t end = std::min(m_bytes.find_first_of(",\r\n", m_at), m_bytes.size());
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
        if (m_at < m_bytes.size() && m_bytes[m_at] == ',') {
            ++m_at;
            if (m_at == m_bytes.size() || m_bytes[m_at] == '\r' || m_bytes[m_at] == '\n') {
                m_record.fields.emplace_back(); // the empty field after the last comma
                separator();
            }
            return;
        }
        m_at += m_at < m_bytes.size() && m_bytes[m_at] == '\r' ? 1 : 0;
        m_at += m_at < m_bytes.size() && m_bytes[m_at] == '\n' ? 1 : 0;
        ++m_line;
        endRecord();
    }

    void endRecord()
    {
        const bool blank = m_record.fields.empty() || (m_record.fields.size() == 1 && m_record.fields.front().empty());
        m_record.line = m_recordLine;
        if (!blank)
            m_records->push_back(std::move(m_record));
        m_record = {};
        m_recordLine = m_line;
    }

    std::string_view m_bytes;
    std::vector<CsvRecord> *m_records;
    CsvRecord m_record;
    std::size_t m_at = 0;
    int m_line = 1;
    int m_recordLine = 1;
};

QString headerProblem(const CsvRecord &header)
{
    static const std::vector<std::string> names{"id", "password", "account"};
    std::vector<std::string> found;
    for (const std::string &field : header.fields)
        found.push_back(toUtf8(toText(field).trimmed().toLower()));
    const bool right =
        found.size() >= 2 && found.size() <= names.size() && std::equal(found.begin(), found.end(), names.begin());
    return right ? QString() : QStringLiteral("the first line must be id,password or id,password,account");
}

QString recordProblem(const CsvRecord &record, std::size_t columns)
{
    if (record.fields.size() != columns)
        return QStringLiteral("%1 fields where the header has %2").arg(record.fields.size()).arg(columns);
    if (record.fields[0].empty())
        return QStringLiteral("the ID is empty");
    if (record.fields[0].size() > kMaxCameraIdBytes)
        return QStringLiteral("the ID is longer than %1 bytes").arg(kMaxCameraIdBytes);
    if (record.fields[1].size() > kMaxPasswordBytes)
        return QStringLiteral("the password is longer than %1 bytes").arg(kMaxPasswordBytes);
    return {};
}

} // namespace

std::optional<CsvProblem> splitCsv(const QByteArray &bytes, std::vector<CsvRecord> *records)
{
    std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (view.starts_with("\xEF\xBB\xBF"))
        view.remove_prefix(3);
    if (!protocol::isValidUtf8(view) || view.find('\0') != std::string_view::npos)
        return CsvProblem{1, QStringLiteral("the file is not UTF-8 text; save it as UTF-8")};
    return CsvSplitter(view, records).run();
}

CsvCameras readCameraCsv(const QByteArray &bytes)
{
    CsvCameras result;
    std::vector<CsvRecord> records;
    if (const auto problem = splitCsv(bytes, &records)) {
        result.problems.push_back(*problem);
        return result;
    }
    const QString header = records.empty() ? QStringLiteral("the file is empty") : headerProblem(records.front());
    if (!header.isEmpty()) {
        result.problems.push_back({1, header});
        return result;
    }
    const std::size_t columns = records.front().fields.size();
    for (std::size_t i = 1; i < records.size(); ++i) {
        CsvRecord &record = records[i];
        if (const QString problem = recordProblem(record, columns); !problem.isEmpty()) {
            result.problems.push_back({record.line, problem});
            continue;
        }
        result.cameras.push_back({record.line, std::move(record.fields[0]), std::move(record.fields[1]),
                                  columns > 2 ? std::move(record.fields[2]) : std::string()});
    }
    return result;
}

} // namespace watchpost::server
