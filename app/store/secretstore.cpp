#include "store/secretstore.h"

#include <QPointer>
#include <QTimer>

namespace watchpost {

SecretStore::SecretStore(const QString &service, QObject *parent)
    : SecretStore(service, systemKeyRing(), parent)
{
}

SecretStore::SecretStore(const QString &service, std::shared_ptr<KeyRing> ring, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_ring(std::move(ring))
{
}

void SecretStore::read(const QString &key)
{
    m_ring->read(m_service, key, limited([this, key](Outcome outcome, const QString &secret, const QString &detail) {
                     Q_EMIT readFinished(key, outcome == Outcome::Ok ? secret : QString(), errorText(outcome, detail),
                                         outcome);
                 }));
}

void SecretStore::write(const QString &key, const QString &secret)
{
    m_ring->write(m_service, key, secret, limited([this, key](Outcome outcome, const QString &, const QString &detail) {
                      Q_EMIT writeFinished(key, errorText(outcome, detail), outcome);
                  }));
}

void SecretStore::remove(const QString &key)
{
    m_ring->remove(m_service, key, limited([this](Outcome outcome, const QString &, const QString &detail) {
                       (void)errorText(outcome, detail);
                   }));
}

KeyRing::Answer SecretStore::limited(const KeyRing::Answer &answer)
{
    auto *limit = new QTimer(this);
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, this, [limit, answer] {
        limit->deleteLater();
        answer(Outcome::TimedOut, {}, {});
    });
    limit->start(m_timeLimitMs);
    return [limit = QPointer<QTimer>(limit), answer](Outcome outcome, const QString &secret, const QString &detail) {
        if (!limit || !limit->isActive())
            return; // answered already, or nobody is interested any more
        limit->stop();
        limit->deleteLater();
        answer(outcome, secret, detail);
    };
}

QString SecretStore::errorText(Outcome outcome, const QString &detail)
{
    m_available = outcome == Outcome::Ok || outcome == Outcome::NotFound || outcome == Outcome::Refused;
    switch (outcome) {
    case Outcome::Ok:
    case Outcome::NotFound:
        return {};
    case Outcome::Refused:
        return tr("The system's key ring refused access. Unlock it to have passwords remembered.");
    case Outcome::Absent:
        return tr("This system has no key ring. The password is kept only until the program ends.");
    case Outcome::TimedOut:
        return tr("The system's key ring did not answer. The password is kept only until the program ends.");
    case Outcome::Failed:
        break;
    }
    return tr("The system's key ring reported an error (%1). The password is kept only until the program ends.")
        .arg(detail);
}

} // namespace watchpost
