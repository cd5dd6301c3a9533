// Passwords in the system's key ring (QtKeychain), asynchronous, with a time limit of its own. Where there is no key
// ring nothing is written anywhere: available() turns false and the password lives only as long as the program.
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace QKeychain {
class Job;
}

namespace watchpost {

class SecretStore : public QObject
{
    Q_OBJECT

public:
    explicit SecretStore(const QString &service, QObject *parent = nullptr); // e.g. "Watchpost"

    void read(const QString &key); // answered by readFinished(); an empty secret: none, or no key ring
    void write(const QString &key, const QString &secret); // answered by writeFinished()
    void remove(const QString &key);

    void setTimeLimitMs(int ms) { m_timeLimitMs = ms; }
    // False once the key ring has not answered or does not exist; true again when it answers.
    [[nodiscard]] bool available() const { return m_available; }

Q_SIGNALS:
    void readFinished(const QString &key, const QString &secret, const QString &error);
    void writeFinished(const QString &key, const QString &error); // error: plain text, empty when it worked

private:
    // `answer` runs once: with the job, or with none when the time is up.
    void start(QKeychain::Job *job, const QString &key, std::function<void(QKeychain::Job *)> answer);
    QString errorText(const QKeychain::Job *job);

    QString m_service;
    int m_timeLimitMs = 5000;
    bool m_available = true;
};

} // namespace watchpost
