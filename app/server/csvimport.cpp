#include "server/csvimport.h"

#include "server/text.h"

#include "domain/camera.h"
#include "protocol/linesplitter.h"

#include <algorithm>
#include <utility>

namespace watchpost::server {

namespace {

QString reasonOf(const CsvFault &fault)
{
    switch (fault.kind) {
    case CsvFault::Kind::OpenQuote:
        return QStringLiteral("a quote is opened and never closed");
    case CsvFault::Kind::TextAfterQuote:
        break;
    }
    return QStringLiteral("there is text after a closing quote; a quote in a field is doubled");
}

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
    if (const auto fault = watchpost::splitCsv(view, ',', records))
        return CsvProblem{fault->line, reasonOf(*fault)};
    return std::nullopt;
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
