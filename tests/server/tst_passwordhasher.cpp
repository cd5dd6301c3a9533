// Account passwords: hashed and verified in other threads, answered in this one.
#include "server/passwordhasher.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

#include <algorithm>

using watchpost::server::PasswordHasher;

class PasswordHasherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifies();
    void makes();
    void awkwardPasswords();
    void manyAtOnce();
    void whoIsGoneHoldsUpNobody();
    void unknownNameCostsTheSame_data();
    void unknownNameCostsTheSame();
    void endsWhileBusy();
};

void PasswordHasherTest::verifies()
{
    PasswordHasher hasher(PasswordHasher::Cost::Cheapest);
    const std::string hash = hasher.makeNow("secret");
    QVERIFY(hash.starts_with("$argon2id$"));
    QVERIFY(hash != hasher.makeNow("secret"));
    QObject context;
    QStringList answers;
    const auto note = [&](bool right) {
        QCOMPARE(QThread::currentThread(), hasher.thread());
        answers << (right ? QStringLiteral("right") : QStringLiteral("wrong"));
    };
    hasher.verify(hash, "secret", &context, note);
    QCOMPARE(answers.size(), 0); // never at once: it is another thread's work
    QCOMPARE(hasher.pending(), 1);
    QTRY_COMPARE(answers, QStringList{QStringLiteral("right")});
    hasher.verify(hash, "Secret", &context, note);
    QTRY_COMPARE(answers.size(), 2);
    hasher.verify({}, "not a password of any account", &context, note);
    QTRY_COMPARE(answers, (QStringList{QStringLiteral("right"), QStringLiteral("wrong"), QStringLiteral("wrong")}));
    // Who is gone is not told.
    auto gone = std::make_unique<QObject>();
    hasher.verify(hash, "secret", gone.get(), note);
    gone.reset();
    QTRY_COMPARE(hasher.pending(), 0);
    QCOMPARE(answers.size(), 3);
}

void PasswordHasherTest::makes()
{
    PasswordHasher hasher(PasswordHasher::Cost::Cheapest);
    QObject context;
    std::string hash;
    hasher.make("secret", &context, [&](const std::string &made) { hash = made; });
    QVERIFY(hash.empty());
    QTRY_VERIFY(hash.starts_with("$argon2id$"));
    bool right = false;
    hasher.verify(hash, "secret", &context, [&](bool is) { right = is; });
    QTRY_VERIFY(right);
}

// Bytes are bytes: a NUL does not end one, and nothing is cut.
void PasswordHasherTest::awkwardPasswords()
{
    PasswordHasher hasher(PasswordHasher::Cost::Cheapest);
    QObject context;
    const std::string nul("a\0b", 3);
    const std::string longest(256, 'x');
    int right = 0;
    int wrong = 0;
    const auto note = [&](bool is) { ++(is ? right : wrong); };
    hasher.verify(hasher.makeNow(nul), nul, &context, note);
    hasher.verify(hasher.makeNow(nul), "a", &context, note);
    hasher.verify(hasher.makeNow(longest), longest, &context, note);
    hasher.verify(hasher.makeNow(longest), longest.substr(1), &context, note);
    hasher.verify("not a hash", "not a hash", &context, note);
    QTRY_COMPARE(hasher.pending(), 0);
    QCOMPARE(right, 2);
    QCOMPARE(wrong, 3);
}

void PasswordHasherTest::manyAtOnce()
{
    PasswordHasher hasher(PasswordHasher::Cost::Cheapest);
    QObject context;
    const std::string hash = hasher.makeNow("secret");
    int right = 0;
    for (int i = 0; i < 200; ++i)
        hasher.verify(hash, i % 2 == 0 ? "secret" : "wrong", &context, [&](bool is) { right += is ? 1 : 0; });
    QTRY_COMPARE(hasher.pending(), 0);
    QCOMPARE(right, 100);
}

// Connections that log in and are closed at once must not fill the queue for the others.
void PasswordHasherTest::whoIsGoneHoldsUpNobody()
{
    PasswordHasher hasher(PasswordHasher::Cost::Interactive);
    QElapsedTimer clock;
    clock.start();
    const std::string hash = hasher.makeNow("secret");
    const qint64 one = std::max<qint64>(clock.restart(), 10);
    for (int i = 0; i < 200; ++i) {
        QObject gone;
        hasher.verify(hash, "wrong", &gone, [](bool) { QFAIL("nobody is there"); });
        hasher.make("x", &gone, [](const std::string &) { QFAIL("nobody is there"); });
    }
    QObject context;
    bool right = false;
    hasher.verify(hash, "secret", &context, [&](bool is) { right = is; });
    QTRY_VERIFY_WITH_TIMEOUT(right, static_cast<int>(40 * one)); // 400 of them would take longer on four cores
    QTRY_COMPARE(hasher.pending(), 0);
}

void PasswordHasherTest::unknownNameCostsTheSame_data()
{
    QTest::addColumn<PasswordHasher::Cost>("cost");
    QTest::newRow("cheapest") << PasswordHasher::Cost::Cheapest;
    QTest::newRow("interactive") << PasswordHasher::Cost::Interactive;
}

// The same algorithm, memory, passes and lanes, and one verification each; the figures of the clock are a benchmark's
// business.
void PasswordHasherTest::unknownNameCostsTheSame()
{
    QFETCH(PasswordHasher::Cost, cost);
    PasswordHasher hasher(cost);
    const auto parameters = [](const std::string &hash) { return hash.substr(0, hash.find('$', hash.find("p="))); };
    const std::string real = hasher.makeNow("secret");
    QVERIFY(parameters(real).starts_with("$argon2id$v=19$m="));
    QCOMPARE(parameters(hasher.standIn()), parameters(real));
    QCOMPARE(hasher.standIn().size(), real.size());
    QObject context;
    hasher.verify(real, "wrong", &context, [](bool right) { QVERIFY(!right); });
    QTRY_COMPARE(hasher.pending(), 0);
    QCOMPARE(hasher.verified(), 1U);
    hasher.verify({}, "wrong", &context, [](bool right) { QVERIFY(!right); });
    QTRY_COMPARE(hasher.pending(), 0);
    QCOMPARE(hasher.verified(), 2U);
}

void PasswordHasherTest::endsWhileBusy()
{
    QObject context;
    bool answered = false;
    {
        PasswordHasher hasher(PasswordHasher::Cost::Cheapest);
        for (int i = 0; i < 50; ++i)
            hasher.verify({}, "x", &context, [&](bool) { answered = true; });
    }
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(PasswordHasherTest)
#include "tst_passwordhasher.moc"
