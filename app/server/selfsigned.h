// A key and a certificate of the server's own, for operators who have none from an authority (docs/server.md, "TLS").
#pragma once

#include <QString>
#include <QStringList>

class QSslCertificate;

namespace watchpost::server {

// Both names, beside the database.
[[nodiscard]] QString ownCertificateFile(const QString &database);
[[nodiscard]] QString ownKeyFile(const QString &database);

// Makes a P-256 key (mode 0600) and a certificate for these host names and addresses, good for 10 years and for a TLS
// server only, unless both files are there. One without the other is an error, and so is a build without OpenSSL.
// False: `error` says what happened and what to do.
[[nodiscard]] bool makeOwnCertificate(const QString &database, const QStringList &names, QString *error);

// SHA-256 as the client's dialog shows it: "AB:CD:...", upper case.
[[nodiscard]] QString fingerprint(const QSslCertificate &certificate);

} // namespace watchpost::server
