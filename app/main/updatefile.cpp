#include "main/updatefile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace watchpost {
namespace {

std::optional<QByteArray> bytesOf(const QJsonValue &value)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(decoded.decoded) : std::nullopt;
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

bool isSigned(const QByteArray &text, const QByteArray &signature, const QByteArray &publicKey)
{
    static const bool ready = sodium_init() >= 0;
    static_assert(UpdateFile::kKeyBytes == crypto_sign_PUBLICKEYBYTES);
    return ready && publicKey.size() == UpdateFile::kKeyBytes && signature.size() == qsizetype(crypto_sign_BYTES) &&
           crypto_sign_verify_detached(raw(signature), raw(text), static_cast<unsigned long long>(text.size()),
                                       raw(publicKey)) == 0;
}

} // namespace

std::optional<UpdateFile> readUpdateFile(const QByteArray &bytes, const QByteArray &publicKey)
{
    if (bytes.size() > UpdateFile::kMostBytes)
        return std::nullopt;
    const QJsonObject outer = QJsonDocument::fromJson(bytes).object();
    const auto text = bytesOf(outer.value(QLatin1StringView("signed")));
    const auto signature = bytesOf(outer.value(QLatin1StringView("signature")));
    if (!text || !signature || !isSigned(*text, *signature, publicKey))
        return std::nullopt;
    const QJsonObject inner = QJsonDocument::fromJson(*text).object();
    if (inner.value(QLatin1StringView("product")).toString() != u"watchpost")
        return std::nullopt; // the key has signed for something else
    const QString number = inner.value(QLatin1StringView("version")).toString();
    const QVersionNumber version = QVersionNumber::fromString(number);
    if (version.segmentCount() != 3 || version.toString() != number)
        return std::nullopt;
    return UpdateFile{version, QDate::fromString(inner.value(QLatin1StringView("date")).toString(), Qt::ISODate)};
}

} // namespace watchpost
