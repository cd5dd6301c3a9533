#include "store/passwordcipher.h"

#include <QMutexLocker>

#include <sodium.h>

namespace watchpost {
namespace {

constexpr qsizetype kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(PasswordCipher::kKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

bool ready()
{
    static const bool ok = sodium_init() >= 0;
    return ok;
}

QByteArray randomBytes(qsizetype count)
{
    if (!ready())
        qFatal("libsodium has no source of randomness");
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

// Each part with its length before it: no two lists of parts give the same bytes.
QByteArray boundTo(const QStringList &parts)
{
    QByteArray bytes;
    for (const QString &part : parts) {
        const QByteArray utf8 = part.toUtf8();
        bytes += QByteArray::number(utf8.size()) + ':' + utf8;
    }
    return bytes;
}

QByteArray encrypt(const QByteArray &key, const QByteArray &text, const QByteArray &bound)
{
    const QByteArray nonce = randomBytes(kNonceBytes);
    QByteArray sealed(text.size() + kTagBytes, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed), nullptr, raw(text), static_cast<size_t>(text.size()),
                                               raw(bound), static_cast<size_t>(bound.size()), nullptr, raw(nonce),
                                               raw(key));
    return nonce + sealed;
}

std::optional<QByteArray> decrypt(const QByteArray &key, const QByteArray &sealed, const QByteArray &bound)
{
    if (!ready() || key.size() != PasswordCipher::kKeyBytes || sealed.size() < kNonceBytes + kTagBytes)
        return std::nullopt;
    QByteArray text(sealed.size() - kNonceBytes - kTagBytes, Qt::Uninitialized);
    const int wrong = crypto_aead_xchacha20poly1305_ietf_decrypt(
        raw(text), nullptr, nullptr, raw(sealed) + kNonceBytes, static_cast<size_t>(sealed.size() - kNonceBytes),
        raw(bound), static_cast<size_t>(bound.size()), raw(sealed), raw(key));
    return wrong == 0 ? std::optional(text) : std::nullopt;
}

constexpr qsizetype kNameBytes = 4;
constexpr qsizetype kDigestBytes = crypto_generichash_BYTES_MIN;

QByteArray keyedHash(const QByteArray &key, const QByteArray &text, qsizetype bytes)
{
    QByteArray hash(bytes, Qt::Uninitialized);
    crypto_generichash(raw(hash), static_cast<size_t>(bytes), raw(text), static_cast<size_t>(text.size()), raw(key),
                       static_cast<size_t>(key.size()));
    return hash;
}

} // namespace

PasswordCipher::PasswordCipher()
    : m_passingKey(randomBytes(kKeyBytes))
{
    useDigestKey({});
    m_passingName = m_digestName;
}

QByteArray PasswordCipher::newKey()
{
    return randomBytes(kKeyBytes);
}

QString PasswordCipher::newIdentity()
{
    return QString::fromLatin1(randomBytes(16).toHex());
}

void PasswordCipher::setKey(const QString &identity, const QByteArray &key)
{
    const QMutexLocker lock(&m_mutex);
    m_identity = identity;
    m_key = key.size() == kKeyBytes ? key : QByteArray();
    useDigestKey(m_key);
}

void PasswordCipher::useDigestKey(const QByteArray &from)
{
    m_digestKey = keyedHash(from.isEmpty() ? m_passingKey : from, QByteArrayLiteral("digests of passwords"), kKeyBytes);
    m_digestName = keyedHash(m_digestKey, QByteArrayLiteral("name"), kDigestBytes).left(kNameBytes);
}

bool PasswordCipher::hasKeyFor(const QString &identity) const
{
    const QMutexLocker lock(&m_mutex);
    return !m_key.isEmpty() && m_identity == identity;
}

std::optional<QByteArray> PasswordCipher::seal(const Account &account, const QString &camera,
                                               const QString &password) const
{
    const QMutexLocker lock(&m_mutex);
    if (m_key.isEmpty())
        return std::nullopt;
    return encrypt(m_key, password.toUtf8(), boundTo({m_identity, account.server, account.user, camera}));
}

std::optional<QString> PasswordCipher::open(const Account &account, const QString &camera,
                                            const QByteArray &sealed) const
{
    const QMutexLocker lock(&m_mutex);
    const auto text = decrypt(m_key, sealed, boundTo({m_identity, account.server, account.user, camera}));
    // Not QString::fromUtf8() alone: it drops a leading U+FEFF.
    if (!text)
        return std::nullopt;
    QString password = QString::fromUtf8(*text);
    if (text->startsWith("\xEF\xBB\xBF"))
        password.prepend(QChar(0xFEFF));
    return password;
}

QByteArray PasswordCipher::keyCheck(const QString &identity, const QByteArray &key)
{
    return encrypt(key, QByteArray(), boundTo({identity, QStringLiteral("key check")}));
}

bool PasswordCipher::isKeyOf(const QString &identity, const QByteArray &key, const QByteArray &check)
{
    return decrypt(key, check, boundTo({identity, QStringLiteral("key check")})).has_value();
}

QByteArray PasswordCipher::digest(const Account &account, const QString &camera, const QString &password) const
{
    const QMutexLocker lock(&m_mutex);
    return m_digestName +
           keyedHash(m_digestKey, boundTo({account.server, account.user, camera, password}), kDigestBytes);
}

bool PasswordCipher::isPassing(const QByteArray &digest) const
{
    const QMutexLocker lock(&m_mutex);
    return digest.startsWith(m_passingName);
}

Likeness PasswordCipher::likeness(const QByteArray &a, const QByteArray &b)
{
    const bool comparable =
        a.size() == kNameBytes + kDigestBytes && a.size() == b.size() && a.left(kNameBytes) == b.left(kNameBytes);
    if (!comparable)
        return Likeness::Unknown;
    return sodium_memcmp(raw(a), raw(b), static_cast<size_t>(a.size())) == 0 ? Likeness::Same : Likeness::Differs;
}

} // namespace watchpost
