// A key ring in memory that does what the test says.
#pragma once

#include "store/keyring.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace watchpost::test {

class FakeKeyRing : public KeyRing
{
public:
    Outcome mood = Outcome::Ok; // Ok: works; TimedOut: never answers; else: answers with it
    bool forgets = false;       // says that it has written, and has not
    int delayMs = 0;
    int calls = 0;
    QMap<QString, QString> entries;
    std::function<void()> afterWriting; // what happens to the ring next

    void read(const QString &service, const QString &key, const Answer &answer) override
    {
        const QString found = entries.value(service + u'/' + key);
        reply(answer, found.isEmpty() ? Outcome::NotFound : Outcome::Ok, found);
    }
    void write(const QString &service, const QString &key, const QString &secret, const Answer &answer) override
    {
        if (mood == Outcome::Ok && !forgets)
            entries.insert(service + u'/' + key, secret);
        reply(answer, Outcome::Ok, {});
        if (afterWriting)
            afterWriting();
    }
    void remove(const QString &service, const QString &key, const Answer &answer) override
    {
        if (mood == Outcome::Ok)
            entries.remove(service + u'/' + key);
        reply(answer, Outcome::Ok, {});
    }

private:
    void reply(const Answer &answer, Outcome outcome, const QString &secret)
    {
        ++calls;
        if (mood == Outcome::TimedOut)
            return;
        const Outcome said = mood == Outcome::Ok ? outcome : mood;
        QTimer::singleShot(delayMs, &m_context, [answer, said, secret] {
            answer(said, said == Outcome::Ok ? secret : QString(), QStringLiteral("said the test"));
        });
    }
    QObject m_context;
};

} // namespace watchpost::test
