// The camera table: what runs on the writer thread for CameraStore. Each returns what went wrong, empty: nothing.
#pragma once

#include "domain/camera.h"
#include "domain/connection.h"

#include <QSqlDatabase>

namespace watchpost {
class PasswordCipher;
}

namespace watchpost::camerarows {

// In order of adding. A password that is sealed and cannot be opened (now) is Camera::passwordUnknown.
[[nodiscard]] QString load(QSqlDatabase &db, const Account &account, const PasswordCipher &cipher,
                           QList<Camera> *cameras);
// Seals the passwords when this database has a key (a row in vault). While it is away: what is sealed already stays for
// a camera that the server has; any other is marked as unknown, as no password is written in clear next to sealed ones.
[[nodiscard]] QString put(QSqlDatabase &db, const Account &account, const QList<Camera> &cameras,
                          const PasswordCipher &cipher);
[[nodiscard]] QString remove(QSqlDatabase &db, const Account &account, const QStringList &ids);

// Every password that is still in clear, of all accounts.
[[nodiscard]] QString sealAll(QSqlDatabase &db, const PasswordCipher &cipher);

} // namespace watchpost::camerarows
