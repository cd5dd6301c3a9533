#include "store/keychainring.h"

namespace watchpost {

KeyRing::Outcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeyRing::Outcome::Ok;
    case QKeychain::EntryNotFound:
        return KeyRing::Outcome::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return KeyRing::Outcome::Refused;
    case QKeychain::NoBackendAvailable:
        return KeyRing::Outcome::Absent;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return KeyRing::Outcome::Failed;
}

namespace {

// The job belongs to nobody: the key ring's library holds it until it has answered, however late that is.
template <class Job>
void start(Job *job, const QString &key, const KeyRing::Answer &answer)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, job, [answer](QKeychain::Job *finished) {
        const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(finished);
        answer(outcomeOf(finished->error()), read ? read->textData() : QString(), finished->errorString());
    });
    job->start();
}

class SystemKeyRing : public KeyRing
{
public:
    void read(const QString &service, const QString &key, const Answer &answer) override
    {
        start(new QKeychain::ReadPasswordJob(service), key, answer);
    }
    void write(const QString &service, const QString &key, const QString &secret, const Answer &answer) override
    {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setTextData(secret);
        start(job, key, answer);
    }
    void remove(const QString &service, const QString &key, const Answer &answer) override
    {
        start(new QKeychain::DeletePasswordJob(service), key, answer);
    }
};

} // namespace

std::shared_ptr<KeyRing> systemKeyRing()
{
    return std::make_shared<SystemKeyRing>();
}

} // namespace watchpost
