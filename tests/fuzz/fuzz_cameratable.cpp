// The client's import takes any file, and what it read without a complaint is the same when it is written out and read
// again. Input: the file.
#include "domain/cameratable.h"
#include "domain/filetext.h"

#include <cstdint>
#include <cstdlib>

using namespace watchpost;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const FileText text =
        decodeFile(QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!text.error.isEmpty())
        return 0;
    const CameraRecords first = readCameraRecords(text.utf8);
    require(first.error.isEmpty() || (first.records.isEmpty() && first.errorLine >= 1));
    QList<CameraLine> good;
    for (const CameraRecord &record : first.records) {
        require(record.line >= 1);
        if (record.error.isEmpty())
            good.append({record.camera});
    }
    const CameraRecords second = readCameraRecords(writeCameraLines(good, {';', false, true}));
    require(second.error.isEmpty() && second.records.size() == good.size());
    for (qsizetype i = 0; i < good.size(); ++i) {
        const Camera &read = second.records.at(i).camera;
        require(second.records.at(i).error.isEmpty());
        require(read.id == good.at(i).camera.id && read.name == good.at(i).camera.name);
        require(read.password == good.at(i).camera.password && read.group == good.at(i).camera.group);
    }
    return 0;
}
