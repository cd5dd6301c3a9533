// Where secrets are kept: the key ring of the system (QtKeychain; on Windows its Credential Manager), or that of a
// test.
#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace watchpost {

class KeyRing
{
public:
    enum class Outcome {
        Ok,
        NotFound,
        Refused, // locked, or the user denied access
        Absent,  // this system has none
        TimedOut,
        Failed,
    };
    // In the caller's thread, later; perhaps never. `detail`: the key ring's own words.
    using Answer = std::function<void(Outcome outcome, const QString &secret, const QString &detail)>;

    virtual ~KeyRing() = default;
    virtual void read(const QString &service, const QString &key, const Answer &answer) = 0;
    virtual void write(const QString &service, const QString &key, const QString &secret, const Answer &answer) = 0;
    virtual void remove(const QString &service, const QString &key, const Answer &answer) = 0;
};

[[nodiscard]] std::shared_ptr<KeyRing> systemKeyRing();

} // namespace watchpost
