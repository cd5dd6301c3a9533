#include "session/addressplan.h"

#include <QTest>

using namespace watchpost;
using Attempt = AddressPlan::Attempt;
using Telling = AddressPlan::Telling;

namespace {

const QHostAddress A(QStringLiteral("192.0.2.1"));
const QHostAddress B(QStringLiteral("192.0.2.2"));
const QHostAddress C(QStringLiteral("2001:db8::3"));

ConnectionError error(const char *text)
{
    return {ErrorKind::Transient, LoginField::Server, QString::fromLatin1(text)};
}

} // namespace

class tst_AddressPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneGetsAllTheTime();
    void eachGetsItsPart();
    void lateOnesGetSomething();
    void theGoodOneComesFirst();
    void theMostTellingFailure();
    void theFirstRefusal();
};

void tst_AddressPlan::oneGetsAllTheTime()
{
    AddressPlan plan;
    QVERIFY(!plan.next(0));
    plan.begin({A}, 15000, 100);
    QCOMPARE(plan.next(100), (std::optional<Attempt>({A, 15000})));
    QVERIFY(!plan.next(200));
}

void tst_AddressPlan::eachGetsItsPart()
{
    AddressPlan plan;
    plan.begin({A, B, C}, 15000, 100);
    QCOMPARE(plan.next(100), (std::optional<Attempt>({A, 4000}))); // never more for one that others wait behind
    QCOMPARE(plan.next(4100), (std::optional<Attempt>({B, 4000})));
    QCOMPARE(plan.next(4200), (std::optional<Attempt>({C, 10900}))); // what is left
    plan.begin({A, B}, 3000, 0);
    QCOMPARE(plan.next(0), (std::optional<Attempt>({A, 1500})));
}

void tst_AddressPlan::lateOnesGetSomething()
{
    AddressPlan plan;
    plan.begin({A, B}, 15000, 0);
    (void)plan.next(0);
    QCOMPARE(plan.next(40000), (std::optional<Attempt>({B, 1000}))); // the first took the connection, and its time
}

void tst_AddressPlan::theGoodOneComesFirst()
{
    AddressPlan plan;
    plan.worked(B);
    plan.begin({A, B, C}, 15000, 0);
    QCOMPARE(plan.next(0)->address, B);
    QCOMPARE(plan.next(0)->address, A);
    QCOMPARE(plan.next(0)->address, C);
    plan.begin({A, C}, 15000, 0); // the name leads elsewhere now
    QCOMPARE(plan.next(0)->address, A);
}

void tst_AddressPlan::theMostTellingFailure()
{
    AddressPlan plan;
    plan.begin({A, B, C}, 15000, 0);
    plan.failed(error("unreachable"), Telling::Unreachable);
    plan.failed(error("certificate"), Telling::Understood);
    plan.failed(error("refused"), Telling::Refused);
    QCOMPARE(plan.error().text, QStringLiteral("certificate"));
    plan.begin({A, B}, 15000, 0); // what was, was
    plan.failed(error("no answer"), Telling::NoAnswer);
    plan.failed(error("no answer either"), Telling::NoAnswer);
    QCOMPARE(plan.error().text, QStringLiteral("no answer"));
}

// The user is asked about one certificate: that of the address which would have been taken.
void tst_AddressPlan::theFirstRefusal()
{
    CertificateRefusal first;
    first.host = QStringLiteral("first");
    CertificateRefusal second;
    second.host = QStringLiteral("second");
    AddressPlan plan;
    plan.begin({A, B, C}, 15000, 0);
    plan.failed(error("refused"), Telling::Refused);
    QVERIFY(!plan.refusal());
    plan.failed(error("certificate"), Telling::Understood, first);
    plan.failed(error("another certificate"), Telling::Understood, second);
    QVERIFY(plan.refusal());
    QCOMPARE(plan.refusal()->host, first.host);
    plan.begin({A}, 15000, 0);
    QVERIFY(!plan.refusal());
}

QTEST_GUILESS_MAIN(tst_AddressPlan)
#include "tst_addressplan.moc"
