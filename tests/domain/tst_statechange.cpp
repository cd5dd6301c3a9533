// What one camera went through, from its own rows and the marks for all.
#include "domain/statechange.h"

#include <QTest>

using namespace watchpost;

namespace {

constexpr auto Unknown = OnlineState::Unknown;
constexpr auto Offline = OnlineState::Offline;
constexpr auto Online = OnlineState::Online;

const QString A = QStringLiteral("A");

StateRow own(OnlineState state, qint64 at, const QString &camera = A)
{
    return {at, camera, state, Unknown, at, StateCause::Push};
}

StateRow mark(StateCause cause, qint64 at)
{
    return {at, {}, Unknown, Unknown, at, cause};
}

using Rows = QList<StateRow>;
using Shown = QList<std::pair<OnlineState, qint64>>;

} // namespace

class tst_StateChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolves_data();
    void resolves();
    void keepsTheCause();
};

void tst_StateChange::resolves_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<Shown>("shown");
    const auto lost = [](qint64 at) { return mark(StateCause::LinkLost, at); };
    const auto back = [](qint64 at) { return mark(StateCause::Resumed, at); };
    QTest::newRow("nothing") << Rows{} << Shown{};
    QTest::newRow("own") << Rows{own(Online, 1), own(Offline, 5)} << Shown{{Online, 1}, {Offline, 5}};
    QTest::newRow("of another") << Rows{own(Online, 1), own(Offline, 5, QStringLiteral("B"))} << Shown{{Online, 1}};
    QTest::newRow("lost") << Rows{own(Online, 1), lost(5)} << Shown{{Online, 1}, {Unknown, 5}};
    QTest::newRow("lost twice") << Rows{own(Online, 1), lost(5), lost(6)} << Shown{{Online, 1}, {Unknown, 5}};
    QTest::newRow("resumed") << Rows{own(Offline, 1), lost(5), back(9)}
                             << Shown{{Offline, 1}, {Unknown, 5}, {Offline, 9}};
    QTest::newRow("resumed after two") << Rows{own(Offline, 1), lost(5), lost(7), back(9)}
                                       << Shown{{Offline, 1}, {Unknown, 5}, {Offline, 9}};
    QTest::newRow("own between") << Rows{own(Online, 1), lost(5), own(Offline, 8), back(9)}
                                 << Shown{{Online, 1}, {Unknown, 5}, {Offline, 8}};
    QTest::newRow("unknown between") << Rows{own(Online, 1), lost(5), own(Unknown, 5), back(9)}
                                     << Shown{{Online, 1}, {Unknown, 5}};
    QTest::newRow("own between, and lost again")
        << Rows{own(Online, 1), lost(5), own(Offline, 8), lost(9), back(12)}
        << Shown{{Online, 1}, {Unknown, 5}, {Offline, 8}, {Unknown, 9}, {Offline, 12}};
    QTest::newRow("marks before it") << Rows{lost(1), back(2), own(Online, 3)} << Shown{{Online, 3}};
    QTest::newRow("resumed without a loss") << Rows{own(Online, 1), back(2)} << Shown{{Online, 1}};
    QTest::newRow("not recorded gives nothing back")
        << Rows{own(Online, 1), mark(StateCause::NotRecorded, 3), lost(5), back(9)} << Shown{{Online, 1}, {Unknown, 3}};
    QTest::newRow("not recorded, then told") << Rows{own(Online, 1), mark(StateCause::NotRecorded, 3), own(Offline, 4)}
                                             << Shown{{Online, 1}, {Unknown, 3}, {Offline, 4}};
}

void tst_StateChange::resolves()
{
    QFETCH(Rows, rows);
    QFETCH(Shown, shown);
    Shown found;
    for (const StateChange &change : resolveChanges(A, rows)) {
        QCOMPARE(change.camera, A);
        found.append({change.state, change.at});
    }
    QCOMPARE(found, shown);
}

void tst_StateChange::keepsTheCause()
{
    const QList<StateChange> changes =
        resolveChanges(A, {own(Online, 1), mark(StateCause::LoggedOut, 2), mark(StateCause::Resumed, 3)});
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.at(0).cause, StateCause::Push);
    QCOMPARE(changes.at(1).cause, StateCause::LoggedOut);
    QCOMPARE(changes.at(2).cause, StateCause::Resumed);
}

QTEST_APPLESS_MAIN(tst_StateChange)
#include "tst_statechange.moc"
