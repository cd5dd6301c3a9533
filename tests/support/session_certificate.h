// A certificate of nobody's for 127.0.0.1 and localhost, signed by itself, good for a hundred years. For tests only:
// its key is in everybody's hands.
#pragma once

#include <QByteArray>

namespace watchpost::testsupport {

inline const QByteArray kCertificate = R"(-----BEGIN CERTIFICATE-----
MIIBnDCCAUGgAwIBAgIUH3rUaZzRgSH90yY/bdhu2ToBgMUwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMTAyMDIyMFoYDzIxMjYxMDI4
MDIwMjIwWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASzHWvJz8ov5q3TFM0OJn6TaYub20RiRqZCJhI1bYBQj81I5x2bZBWm
zwTTIhDaKVqh+4gnYTkDkC2A6JSvzidJo28wbTAdBgNVHQ4EFgQUZeAqKE0dW5DD
T8gLR/CSXg+CzgkwHwYDVR0jBBgwFoAUZeAqKE0dW5DDT8gLR/CSXg+CzgkwDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSQAwRgIhAM07eF8PSIjaTfr3+pJmP1rEEXFKA7Fi9HsWBTnDw5DrAiEA
9VCTaSURf7mRBOT4aGGiClGygatHW2MmrmgKC5nvju8=
-----END CERTIFICATE-----
)";

inline const QByteArray kCertificateKey = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg4+4/td/kVaGIzdL5
5DNAt6gR6pL+C8WZNf2bolzCNbmhRANCAASzHWvJz8ov5q3TFM0OJn6TaYub20Ri
RqZCJhI1bYBQj81I5x2bZBWmzwTTIhDaKVqh+4gnYTkDkC2A6JSvzidJ
-----END PRIVATE KEY-----
)";

} // namespace watchpost::testsupport
