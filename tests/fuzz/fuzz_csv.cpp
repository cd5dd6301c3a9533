// The CSV import takes any file, and what it read without a complaint means the same when it is written out again.
// Input: the file.
#include "server/csvimport.h"

#include <cstdint>
#include <cstdlib>

using namespace watchpost::server;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void appendField(QByteArray *file, const std::string &field)
{
    QByteArray text = QByteArray::fromStdString(field);
    file->append('"' + text.replace('"', "\"\"") + '"');
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto file = QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const CsvCameras first = readCameraCsv(file);
    for (const CsvProblem &problem : first.problems)
        require(problem.line >= 1 && !problem.reason.isEmpty());
    QByteArray again = "id,password,account\r\n";
    for (const CsvCamera &camera : first.cameras) {
        require(camera.line >= 2 && !camera.id.empty());
        appendField(&again, camera.id);
        again.append(',');
        appendField(&again, camera.password);
        again.append(',');
        appendField(&again, camera.account);
        again.append("\r\n");
    }
    const CsvCameras second = readCameraCsv(again);
    require(second.problems.empty() && second.cameras.size() == first.cameras.size());
    for (std::size_t i = 0; i < first.cameras.size(); ++i) {
        require(second.cameras[i].id == first.cameras[i].id &&
                second.cameras[i].password == first.cameras[i].password &&
                second.cameras[i].account == first.cameras[i].account);
    }
    return 0;
}
