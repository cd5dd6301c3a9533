// Cameras as a table of text: what a file or pasted lines say, what would become of them in the list, and how the list
// is written down. Pure functions.
#pragma once

#include "domain/camera.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

#include <functional>

namespace watchpost {

// What a line says of a camera, besides its ID.
enum class CameraField : quint8 { Password = 1, Name = 2, Group = 4, Tags = 8, Note = 16 };
Q_DECLARE_FLAGS(CameraFields, CameraField)
Q_DECLARE_OPERATORS_FOR_FLAGS(CameraFields)

struct CameraRecord
{
    int line = 0; // where it begins, from 1
    QString text; // as it stood there
    Camera camera;
    CameraFields given;
    QString error; // translated: why it can be no camera; empty: it can
};

struct CameraRecords
{
    QList<CameraRecord> records;
    QStringList ignored; // headings of columns that mean nothing here
    bool headed = false; // the first line says which column is what
    int errorLine = 0;
    QString error; // translated: the whole cannot be read, and nothing of it is taken
};

// Why a camera with this ID and password cannot be added, or empty. (docs/protocol.md, "What the tables leave open")
[[nodiscard]] QString cameraIdProblem(const QString &id);
[[nodiscard]] QString cameraPasswordProblem(const QString &password);

// With a heading ("ID", and any of Password, Name, Group, Tags, Note in any order): CSV (domain/csv.h), separated by
// commas, semicolons or tabs, as the heading is; formula guards are taken off. Without: "ID, password, name", one
// camera a line, the name taking the rest, and lenient with quotes; the separator is the first of tab, semicolon and
// comma that half of the lines hold. Empty lines are skipped. The second line of one ID is an error.
[[nodiscard]] CameraRecords readCameraRecords(const QByteArray &utf8);

enum class ImportFate : quint8 { New, Changed, Unchanged, Bad };

struct ImportVerdict
{
    ImportFate fate = ImportFate::Bad;
    CameraFields changes; // of Changed
    QString error;        // of Bad
    Camera camera;        // as it would be then
};

// `existing`: the camera of this ID, if it is in the list (and not Binding::Removed). An empty password changes
// nothing. A camera with a new password is uploaded again. `password`: of new cameras whose line has none; empty: they
// are bad.
[[nodiscard]] ImportVerdict judgeRecord(const CameraRecord &record, const Camera *existing,
                                        const QString &password = {});

// How the list is written down.
struct CameraLine
{
    Camera camera;
    OnlineState state = OnlineState::Unknown;
    qint64 since = 0; // ms since the epoch, UTC; 0: never known
};

struct CameraFileOptions
{
    char separator = ',';
    bool byteOrderMark = false; // spreadsheet programs take the file for Windows-1252 without one
    bool passwords = false;
};

// RFC 4180 (CRLF), UTF-8, formula-guarded. Times by ISO 8601, UTC.
[[nodiscard]] QByteArray writeCameraLines(const QList<CameraLine> &lines, const CameraFileOptions &options);

} // namespace watchpost

Q_DECLARE_METATYPE(watchpost::CameraRecord)
