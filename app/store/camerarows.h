// The camera table: what runs on the writer thread for CameraStore. Each returns what went wrong, empty: nothing.
#pragma once

#include "domain/camera.h"
#include "domain/connection.h"

#include <QSqlDatabase>

namespace watchpost::camerarows {

[[nodiscard]] QString load(QSqlDatabase &db, const Account &account, QList<Camera> *cameras); // in order of adding
[[nodiscard]] QString put(QSqlDatabase &db, const Account &account, const QList<Camera> &cameras);
[[nodiscard]] QString remove(QSqlDatabase &db, const Account &account, const QStringList &ids);

} // namespace watchpost::camerarows
