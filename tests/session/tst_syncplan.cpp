#include "session/syncplan.h"

#include <QTest>

using namespace watchpost;

class tst_SyncPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plan_data();
    void plan();
    void verifyAlwaysDownloads();
    void nothingTypedIsEverLeftOut();
};

void tst_SyncPlan::plan_data()
{
    QTest::addColumn<int>("confirmed");
    QTest::addColumn<int>("unconfirmed");
    QTest::addColumn<int>("server");
    // Without unbind and with it: letters of what is planned. u: unconfirmed up, c: confirmed up, d: download.
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("unbind");

    const auto row = [](int confirmed, int unconfirmed, int server, const char *plain, const char *unbind) {
        QTest::addRow("confirmed %d, unconfirmed %d, server %d", confirmed, unconfirmed, server)
            << confirmed << unconfirmed << server << QString::fromLatin1(plain) << QString::fromLatin1(unbind);
    };
    // Everything equal or empty.
    row(0, 0, 0, "", "");
    row(3, 0, 3, "", "");
    row(2, 2, 2, "u", "u");
    // Every ordering of three different numbers.
    row(1, 2, 3, "ud", "ud");
    row(1, 3, 2, "ud", "ud");
    row(2, 1, 3, "ud", "ud");
    row(3, 1, 2, "uc", "ud");
    row(2, 3, 1, "uc", "ud");
    row(3, 2, 1, "uc", "ud");
    // Two of them equal.
    row(1, 1, 2, "ud", "ud"); // as many as in the local list, but one of them is another camera
    row(2, 1, 2, "u", "u");
    row(1, 2, 1, "u", "u");
    row(2, 1, 1, "uc", "ud");
    row(1, 2, 2, "ud", "ud");
    row(2, 2, 1, "uc", "ud");
    // None of one kind.
    row(0, 3, 0, "u", "u");
    row(0, 0, 3, "d", "d");
    row(0, 3, 3, "ud", "ud");
    row(3, 0, 0, "c", "d");
    row(3, 0, 2, "c", "d");
    row(2, 0, 3, "d", "d");
    row(3, 3, 0, "uc", "ud");
}

static QString letters(const SyncPlan &plan)
{
    QString text;
    if (plan.uploadUnconfirmed)
        text += u'u';
    if (plan.uploadConfirmed)
        text += u'c';
    if (plan.download)
        text += u'd';
    return text;
}

void tst_SyncPlan::plan()
{
    QFETCH(int, confirmed);
    QFETCH(int, unconfirmed);
    QFETCH(int, server);
    QFETCH(QString, plain);
    QFETCH(QString, unbind);
    QCOMPARE(letters(planSync({confirmed, unconfirmed, server, false, false})), plain);
    QCOMPARE(letters(planSync({confirmed, unconfirmed, server, true, false})), unbind);
}

void tst_SyncPlan::verifyAlwaysDownloads()
{
    for (int i = 0; i < 64; ++i) {
        const SyncPlanInput input{i % 4, i / 4 % 4, i / 16 % 4, (i & 1) != 0, false};
        SyncPlanInput verified = input;
        verified.verify = true;
        SyncPlan expected = planSync(input);
        expected.download = true;
        QCOMPARE(letters(planSync(verified)), letters(expected));
    }
}

void tst_SyncPlan::nothingTypedIsEverLeftOut()
{
    for (int confirmed = 0; confirmed < 4; ++confirmed) {
        for (int server = 0; server < 6; ++server) {
            for (const bool unbind : {false, true}) {
                QVERIFY(planSync({confirmed, 1, server, unbind, false}).uploadUnconfirmed);
                // More there than we know of is always fetched.
                if (server > confirmed)
                    QVERIFY(planSync({confirmed, 0, server, unbind, false}).download);
            }
        }
    }
}

QTEST_GUILESS_MAIN(tst_SyncPlan)
#include "tst_syncplan.moc"
