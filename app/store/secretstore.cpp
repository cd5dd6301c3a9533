#include "store/secretstore.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

namespace watchpost {

SecretStore::SecretStore(const QString &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
}

void SecretStore::read(const QString &key)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    start(job, key, [this, key](QKeychain::Job *finished) {
        const QString error = errorText(finished);
        const auto *answer = static_cast<QKeychain::ReadPasswordJob *>(finished);
        Q_EMIT readFinished(key, finished && error.isEmpty() ? answer->textData() : QString(), error);
    });
}

void SecretStore::write(const QString &key, const QString &secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setTextData(secret);
    start(job, key, [this, key](QKeychain::Job *finished) { Q_EMIT writeFinished(key, errorText(finished)); });
}

void SecretStore::remove(const QString &key)
{
    start(new QKeychain::DeletePasswordJob(m_service), key,
          [this](QKeychain::Job *finished) { (void)errorText(finished); });
}

void SecretStore::start(QKeychain::Job *job, const QString &key, std::function<void(QKeychain::Job *)> answer)
{
    // Not a child of this object: the key ring's library holds the job until it has answered, however late that is.
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    auto *limit = new QTimer(this);
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, this, [limit, answer] {
        limit->deleteLater();
        answer(nullptr);
    });
    connect(job, &QKeychain::Job::finished, limit, [limit, answer](QKeychain::Job *finished) {
        if (!limit->isActive())
            return; // answered already
        limit->stop();
        limit->deleteLater();
        answer(finished);
    });
    limit->start(m_timeLimitMs);
    job->start();
}

QString SecretStore::errorText(const QKeychain::Job *job)
{
    m_available = false;
    if (!job)
        return tr("The system's key ring did not answer. The password is kept only until the program ends.");
    switch (job->error()) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        m_available = true;
        return {};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        m_available = true;
        return tr("The system's key ring refused access. Unlock it to have passwords remembered.");
    case QKeychain::NoBackendAvailable:
        return tr("This system has no key ring. The password is kept only until the program ends.");
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return tr("The system's key ring reported an error (%1). The password is kept only until the program ends.")
        .arg(job->errorString());
}

} // namespace watchpost
