// Passwords in the key ring of the system (store/keyring.h), asynchronous, with a time limit of its own. Where there is
// no key ring nothing is written anywhere: available() turns false and the password lives only as long as the program.
#pragma once

#include "store/keyring.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace watchpost {

class SecretStore : public QObject
{
    Q_OBJECT

public:
    using Outcome = KeyRing::Outcome;

    explicit SecretStore(const QString &service, QObject *parent = nullptr); // e.g. "Watchpost"
    SecretStore(const QString &service, std::shared_ptr<KeyRing> ring, QObject *parent = nullptr);

    void read(const QString &key); // answered by readFinished(); an empty secret: none, or no key ring
    void write(const QString &key, const QString &secret); // answered by writeFinished()
    void remove(const QString &key);

    void setTimeLimitMs(int ms) { m_timeLimitMs = ms; }
    // False once the key ring has not answered or does not exist; true again when it answers.
    [[nodiscard]] bool available() const { return m_available; }

Q_SIGNALS:
    // `error`: plain text about an account's password, empty when it worked or there is none.
    void readFinished(const QString &key, const QString &secret, const QString &error,
                      watchpost::SecretStore::Outcome outcome);
    void writeFinished(const QString &key, const QString &error, watchpost::SecretStore::Outcome outcome);

private:
    // What answers within the time limit, or is told TimedOut; once.
    KeyRing::Answer limited(const KeyRing::Answer &answer);
    QString errorText(Outcome outcome, const QString &detail);

    QString m_service;
    std::shared_ptr<KeyRing> m_ring;
    int m_timeLimitMs = 5000;
    bool m_available = true;
};

} // namespace watchpost
