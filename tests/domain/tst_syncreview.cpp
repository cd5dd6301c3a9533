#include "domain/syncreview.h"

#include <QTest>

using namespace watchpost;
using Diff = SyncDifference;

namespace {

constexpr Likeness U = Likeness::Unknown;
constexpr Likeness S = Likeness::Same;
constexpr Likeness D = Likeness::Differs;
constexpr Binding kBindings[] = {Binding::Unconfirmed, Binding::Confirmed, Binding::Refused, Binding::Missing,
                                 Binding::Removed};

Camera camera(Binding binding, const char *password, bool unknown = false)
{
    Camera made{.id = QStringLiteral("a"), .password = QString::fromLatin1(password), .name = {}, .refusal = {}};
    made.binding = binding;
    made.passwordUnknown = unknown;
    return made;
}

} // namespace

Q_DECLARE_METATYPE(watchpost::SyncFacts)

class TestSyncReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data()
    {
        QTest::addColumn<SyncFacts>("facts");
        QTest::addColumn<Diff>("difference");
        const auto row = [](const QByteArray &name, const SyncFacts &facts, Diff difference) {
            QTest::newRow(name.constData()) << facts << difference;
        };
        row("nowhere", {}, Diff::None);
        row("new there", {{}, true, U, U, U}, Diff::AddedThere);
        row("typed here", {Binding::Unconfirmed, false, U, U, U}, Diff::AddedHere);
        row("refused, not there", {Binding::Refused, false, U, D, U}, Diff::AddedHere);
        row("the same", {Binding::Confirmed, true, S, S, S}, Diff::None);
        row("the same, both changed alike", {Binding::Confirmed, true, S, D, D}, Diff::None);
        row("typed what the server has", {Binding::Unconfirmed, true, S, U, U}, Diff::None);
        row("cannot be read here", {Binding::Confirmed, true, U, U, D}, Diff::None);
        row("gone", {Binding::Confirmed, false, U, S, U}, Diff::GoneThere);
        row("gone for long", {Binding::Missing, false, U, U, U}, Diff::GoneThere);
        row("removed on both sides", {Binding::Removed, false, U, U, U}, Diff::RemovedBoth);
        row("removed here", {Binding::Removed, true, S, S, S}, Diff::RemovedHere);
        row("removed here, last not known", {Binding::Removed, true, S, U, U}, Diff::RemovedHere);
        row("typed, then removed", {Binding::Removed, true, D, D, S}, Diff::RemovedHere);
        row("removed here, changed there", {Binding::Removed, true, D, S, D}, Diff::RemovedHereChangedThere);
        row("removed here, nothing known", {Binding::Removed, true, U, U, U}, Diff::RemovedHereChangedThere);
        for (const Binding binding : {Binding::Unconfirmed, Binding::Refused, Binding::Confirmed, Binding::Missing}) {
            const auto named = [binding](const char *what) -> QByteArray {
                return QByteArray(what) + ' ' + QByteArray::number(static_cast<int>(binding));
            };
            row(named("there"), {binding, true, D, S, D}, Diff::ChangedThere);
            row(named("here"), {binding, true, D, D, S}, Diff::ChangedHere);
            row(named("both"), {binding, true, D, D, D}, Diff::ChangedBoth);
            row(named("unknown"), {binding, true, D, U, U}, Diff::Changed);
            row(named("half known"), {binding, true, D, U, D}, Diff::Changed);
            row(named("makes no sense"), {binding, true, D, S, S}, Diff::Changed);
        }
    }

    void compares()
    {
        QFETCH(SyncFacts, facts);
        QTEST(compareCamera(facts), "difference");
    }

    // Whatever is known: what would overwrite or remove is asked about, and the first choice loses nothing.
    void neverSilently()
    {
        int asked = 0;
        for (const Binding here : kBindings) {
            for (const bool there : {false, true}) {
                for (const Likeness a : {U, S, D}) {
                    for (const Likeness b : {U, S, D}) {
                        for (const Likeness c : {U, S, D}) {
                            const Diff difference = compareCamera({here, there, a, b, c});
                            asked += needsReview(difference) ? 1 : 0;
                            if (there && a == D && here != Binding::Removed)
                                QVERIFY(needsReview(difference));
                            if (there && here == Binding::Removed && a != S && c != S)
                                QVERIFY(needsReview(difference));
                            if (there && a == S)
                                QVERIFY(!needsReview(difference));
                            if (needsReview(difference))
                                QCOMPARE(actionsFor(difference).constFirst(), SyncAction::Leave);
                        }
                    }
                }
            }
        }
        QVERIFY(asked > 0);
    }

    void overwriting()
    {
        const Camera theirs = camera(Binding::Confirmed, "theirs");
        for (const Binding binding : kBindings) {
            QVERIFY(wouldOverwrite(camera(binding, "ours"), theirs));
            QVERIFY(!wouldOverwrite(camera(binding, "theirs"), theirs));
            // One that cannot be read is lost to nobody; one that is to be removed there may be another's work.
            QCOMPARE(wouldOverwrite(camera(binding, "", true), theirs), binding == Binding::Removed);
        }
    }

    void leftThere()
    {
        Camera left = camera(Binding::Removed, "ours");
        QVERIFY(!isLeftThere(left));
        left.mark.kept = "digest";
        QVERIFY(isLeftThere(left));
        left.binding = Binding::Confirmed;
        QVERIFY(!isLeftThere(left));
    }

    void offers()
    {
        QCOMPARE(actionsFor(Diff::GoneThere),
                 (QList<SyncAction>{SyncAction::Leave, SyncAction::FollowHere, SyncAction::FollowServer}));
        QCOMPARE(actionsFor(Diff::ChangedThere), (QList<SyncAction>{SyncAction::Leave, SyncAction::FollowServer}));
        for (const Diff quiet : {Diff::None, Diff::AddedHere, Diff::AddedThere, Diff::RemovedHere, Diff::RemovedBoth})
            QVERIFY(!needsReview(quiet));
    }
};

QTEST_GUILESS_MAIN(TestSyncReview)
#include "tst_syncreview.moc"
