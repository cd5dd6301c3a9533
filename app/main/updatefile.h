// What the project says of its newest version: a small JSON file, signed, so that neither the web server nor anybody on
// the way to it can announce anything. It holds no address: what is opened is compiled in. An old file is signed, too:
// a web server that hands it out can hide a newer version, not bring back an older one.
//
//   {"signed": "<base64 of a JSON text>", "signature": "<base64 of its Ed25519 signature>"}
//   the JSON text: {"product": "watchpost", "version": "1.2.3", "date": "2026-12-31"}
//
// Made by packaging/sign-update (docs/release.md). Ed25519: RFC 8032, by libsodium's crypto_sign_verify_detached().
#pragma once

#include <QByteArray>
#include <QDate>
#include <QVersionNumber>

#include <optional>

namespace watchpost {

struct UpdateFile
{
    static constexpr qsizetype kMostBytes = 16 * 1024;
    static constexpr qsizetype kKeyBytes = 32;

    QVersionNumber version;
    QDate date; // of the release; may be invalid
};

// Empty when anything about it is not as it has to be. `publicKey`: kKeyBytes.
[[nodiscard]] std::optional<UpdateFile> readUpdateFile(const QByteArray &bytes, const QByteArray &publicKey);

} // namespace watchpost
