// Cameras from pasted lines: "ID, password, name", separated by tabs, semicolons or commas. A pure function.
#pragma once

#include "domain/camera.h"

#include <QList>
#include <QString>

#include <functional>

namespace watchpost {

struct PastedLine
{
    int number = 0; // of the line, from 1
    QString text;   // as pasted
    Camera camera;  // Unconfirmed
    QString error;  // translated, plain text; empty: this camera can be added

    [[nodiscard]] bool isGood() const { return error.isEmpty(); }
};

// Why a camera with this ID and password cannot be added, or empty. (docs/protocol.md, "What the tables leave open")
[[nodiscard]] QString cameraIdProblem(const QString &id);
[[nodiscard]] QString cameraPasswordProblem(const QString &password);

// Answers with the name of a camera that is in the list already; null: it is not.
using ExistingName = std::function<QString(const QString &id)>;

// Empty lines and a heading ("ID;password;name") are skipped. The separator is the first of tab, semicolon, comma that
// the text's lines hold. A field may stand in double quotes, a quote within doubled; the name is everything after the
// second separator. The second line of one ID is an error, as is an ID that `existing` knows.
[[nodiscard]] QList<PastedLine> parsePastedCameras(const QString &text, const ExistingName &existing);

} // namespace watchpost
