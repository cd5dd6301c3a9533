// A CSV file of cameras (RFC 4180, UTF-8): the header id,password[,account], then one camera a line.
#pragma once

#include "domain/csv.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace watchpost::server {

using watchpost::CsvRecord;

struct CsvProblem
{
    int line = 0;
    QString reason;
};

// By commas (domain/csv.h). A problem: the quotes do not match, or it is not UTF-8.
[[nodiscard]] std::optional<CsvProblem> splitCsv(const QByteArray &bytes, std::vector<CsvRecord> *records);

struct CsvCamera
{
    int line = 0;
    std::string id;
    std::string password;
    std::string account; // empty: none
};

// What the file says and what is wrong with it by itself; what the server thinks of it is for the caller to check.
struct CsvCameras
{
    std::vector<CsvCamera> cameras;
    std::vector<CsvProblem> problems;
};
[[nodiscard]] CsvCameras readCameraCsv(const QByteArray &bytes);

} // namespace watchpost::server
