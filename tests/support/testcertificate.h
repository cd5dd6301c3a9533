// A key and a self-signed certificate for "localhost" and 127.0.0.1, for tests over loopback only. They protect
// nothing.
#pragma once

#include <QSslCertificate>
#include <QSslKey>

namespace watchpost::test {

inline QByteArray testCertificatePem()
{
    return QByteArrayLiteral("-----BEGIN CERTIFICATE-----\n"
                             "MIIBmzCCAUGgAwIBAgIUb1Ms6CDKVwroY6JT2Pvf1vDVYaUwCgYIKoZIzj0EAwIw\n"
                             "FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMTAxMzAxOVoYDzIxMjYxMDI4\n"
                             "MDEzMDE5WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO\n"
                             "PQMBBwNCAASsctYetmyabByB7cemzWNKrBItUeMpfUTlIjj1Rs3i8mwsRDGgq1oA\n"
                             "VtjZu6QnIkKCOlfgS+OADOBze7o6Dh9bo28wbTAdBgNVHQ4EFgQU5+Klv72GB8pL\n"
                             "Vno+hBz9us36nrwwHwYDVR0jBBgwFoAU5+Klv72GB8pLVno+hBz9us36nrwwDwYD\n"
                             "VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI\n"
                             "zj0EAwIDSAAwRQIge1VBXNaSoGTmlUNC8p/Nm6yBeVQ6G88R8MRTWHm8K6oCIQDn\n"
                             "lSmnRNsHeSzz5AiueZNrru4vq5p6SpucpH++Ufspww==\n"
                             "-----END CERTIFICATE-----\n");
}

inline QByteArray testKeyPem()
{
    return QByteArrayLiteral("-----BEGIN PRIVATE KEY-----\n"
                             "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgWdYN+/6S3A42Blb2\n"
                             "lmj6X7/2Q8w6cDxz73vrcgfynAOhRANCAASsctYetmyabByB7cemzWNKrBItUeMp\n"
                             "fUTlIjj1Rs3i8mwsRDGgq1oAVtjZu6QnIkKCOlfgS+OADOBze7o6Dh9b\n"
                             "-----END PRIVATE KEY-----\n");
}

inline QSslCertificate testCertificate()
{
    return QSslCertificate(testCertificatePem());
}

inline QSslKey testKey()
{
    return QSslKey(testKeyPem(), QSsl::Ec);
}

} // namespace watchpost::test
