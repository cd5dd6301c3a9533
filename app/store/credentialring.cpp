#include "store/credentialring.h"

#include "domain/handover.h"

#include <QObject>
#include <QThreadPool>

#include <qt_windows.h>

#include <wincred.h>

namespace watchpost {

KeyRing::Outcome outcomeOf(unsigned long windowsError)
{
    switch (windowsError) {
    case ERROR_SUCCESS:
        return KeyRing::Outcome::Ok;
    case ERROR_NOT_FOUND:
        return KeyRing::Outcome::NotFound;
    case ERROR_ACCESS_DENIED:
        return KeyRing::Outcome::Refused;
    case ERROR_NO_SUCH_LOGON_SESSION: // of a service, or over a network: it has no credentials
        return KeyRing::Outcome::Absent;
    default:
        return KeyRing::Outcome::Failed;
    }
}

namespace {

struct Result
{
    unsigned long error = ERROR_SUCCESS;
    QString secret;
};

const wchar_t *wide(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

Result readCredential(const QString &target)
{
    CREDENTIALW *found = nullptr;
    if (!CredReadW(wide(target), CRED_TYPE_GENERIC, 0, &found))
        return {GetLastError(), {}};
    const auto *bytes = reinterpret_cast<const char *>(found->CredentialBlob);
    Result result{ERROR_SUCCESS, QString::fromUtf8(bytes, static_cast<qsizetype>(found->CredentialBlobSize))};
    SecureZeroMemory(found->CredentialBlob, found->CredentialBlobSize);
    CredFree(found);
    return result;
}

Result writeCredential(const QString &target, const QString &user, const QString &secret)
{
    QByteArray bytes = secret.toUtf8();
    if (bytes.size() > CRED_MAX_CREDENTIAL_BLOB_SIZE)
        return {ERROR_INVALID_PARAMETER, {}};
    QString name = target;
    QString owner = user;
    CREDENTIALW credential = {};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = reinterpret_cast<wchar_t *>(name.data());
    credential.UserName = reinterpret_cast<wchar_t *>(owner.data());
    credential.CredentialBlob = reinterpret_cast<BYTE *>(bytes.data());
    credential.CredentialBlobSize = static_cast<DWORD>(bytes.size());
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE; // does not roam: the cameras' key belongs to this computer's file
    const unsigned long error = CredWriteW(&credential, 0) ? ERROR_SUCCESS : GetLastError();
    SecureZeroMemory(bytes.data(), static_cast<SIZE_T>(bytes.size()));
    return {error, {}};
}

Result deleteCredential(const QString &target)
{
    return {CredDeleteW(wide(target), CRED_TYPE_GENERIC, 0) ? ERROR_SUCCESS : GetLastError(), {}};
}

// Windows may take its time (it asks another process), so the work is done elsewhere; answered in the caller's thread.
void start(const std::function<Result()> &work, const KeyRing::Answer &answer)
{
    auto *caller = new QObject;
    QThreadPool::globalInstance()->start(handedOver([caller, work, answer] {
        const Result result = work();
        handOver(caller, [caller, result, answer] {
            const bool good = result.error == ERROR_SUCCESS;
            answer(outcomeOf(result.error), result.secret,
                   good ? QString() : qt_error_string(static_cast<int>(result.error)));
            caller->deleteLater(); // not within its own event
        });
    }));
}

QString targetOf(const QString &service, const QString &key)
{
    return service + u'/' + key;
}

class CredentialRing : public KeyRing
{
public:
    void read(const QString &service, const QString &key, const Answer &answer) override
    {
        start([target = targetOf(service, key)] { return readCredential(target); }, answer);
    }
    void write(const QString &service, const QString &key, const QString &secret, const Answer &answer) override
    {
        start([target = targetOf(service, key), service, secret] { return writeCredential(target, service, secret); },
              answer);
    }
    void remove(const QString &service, const QString &key, const Answer &answer) override
    {
        start([target = targetOf(service, key)] { return deleteCredential(target); }, answer);
    }
};

} // namespace

std::shared_ptr<KeyRing> systemKeyRing()
{
    return std::make_shared<CredentialRing>();
}

} // namespace watchpost
