// Update files signed with a key of the tests' own.
#pragma once

#include <QByteArray>

#include <sodium.h>

namespace watchpost::test {

class UpdateSigner
{
public:
    UpdateSigner()
    {
        unsigned char seed[crypto_sign_SEEDBYTES];
        for (unsigned i = 0; i < sizeof seed; ++i)
            seed[i] = static_cast<unsigned char>(i);
        if (sodium_init() < 0)
            qFatal("libsodium does not start");
        crypto_sign_seed_keypair(m_public, m_secret, seed);
    }
    [[nodiscard]] QByteArray publicKey() const
    {
        return QByteArray(reinterpret_cast<const char *>(m_public), sizeof m_public);
    }
    [[nodiscard]] QByteArray file(const QByteArray &text) const
    {
        unsigned char signature[crypto_sign_BYTES];
        crypto_sign_detached(signature, nullptr, reinterpret_cast<const unsigned char *>(text.constData()),
                             static_cast<unsigned long long>(text.size()), m_secret);
        const QByteArray bytes(reinterpret_cast<const char *>(signature), sizeof signature);
        return R"({"signed": ")" + text.toBase64() + R"(", "signature": ")" + bytes.toBase64() + R"("})";
    }
    [[nodiscard]] QByteArray fileFor(const QByteArray &version) const
    {
        return file(R"({"product": "watchpost", "version": ")" + version + R"(", "date": "2026-12-31"})");
    }

private:
    unsigned char m_public[crypto_sign_PUBLICKEYBYTES] = {};
    unsigned char m_secret[crypto_sign_SECRETKEYBYTES] = {};
};

} // namespace watchpost::test
