#include "domain/removal.h"

#include <QTest>

using namespace watchpost;
using Binding = watchpost::Binding;

namespace {

enum Now { Gone, Hidden, There };

Camera full(Binding binding)
{
    Camera camera{.id = QStringLiteral("A"),
                  .password = QStringLiteral("p|w"),
                  .name = QStringLiteral("Gate"),
                  .binding = binding,
                  .refusal = QStringLiteral("why")};
    camera.group = QStringLiteral("Yard");
    camera.tags = {QStringLiteral("night")};
    camera.note = QStringLiteral("ladder");
    camera.favourite = camera.disabled = true;
    camera.holdDown = 3;
    return camera;
}

} // namespace

class TestRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsBack_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("now");
        QTest::addColumn<bool>("told");
        QTest::addColumn<int>("after"); // -1: left alone
        const auto row = [](const char *name, Binding before, Now now, bool told, int after) {
            QTest::newRow(name) << static_cast<int>(before) << static_cast<int>(now) << told << after;
        };
        const int upload = static_cast<int>(Binding::Unconfirmed);
        const int kept = static_cast<int>(Binding::Confirmed);
        row("the server was not told", Binding::Confirmed, Hidden, false, kept);
        row("it may have been told", Binding::Confirmed, Hidden, true, upload);
        row("it has taken it off", Binding::Confirmed, Gone, true, upload);
        row("gone, whoever told it", Binding::Confirmed, Gone, false, upload);
        row("never confirmed", Binding::Unconfirmed, Gone, false, upload);
        row("refused", Binding::Refused, Gone, true, static_cast<int>(Binding::Refused));
        row("missing", Binding::Missing, Hidden, true, static_cast<int>(Binding::Missing));
        row("added again since", Binding::Confirmed, There, true, -1);
    }

    void putsBack()
    {
        QFETCH(int, before);
        QFETCH(int, now);
        QFETCH(bool, told);
        QFETCH(int, after);
        const Camera camera = full(static_cast<Binding>(before));
        Camera listed = camera;
        listed.binding = now == There ? Binding::Unconfirmed : Binding::Removed;
        const auto back = putBack(camera, now == Gone ? nullptr : &listed, told);
        QCOMPARE(back ? static_cast<int>(back->binding) : -1, after);
        if (!back)
            return;
        Camera expected = camera; // all else is as it was
        expected.binding = static_cast<Binding>(after);
        QCOMPARE(*back, expected);
    }

    void withoutItsPasswordItIsNotUploaded()
    {
        Camera camera = full(Binding::Confirmed);
        camera.password.clear();
        camera.passwordUnknown = true;
        QCOMPARE(putBack(camera, nullptr, true)->binding, Binding::Confirmed);
        Camera listed = full(Binding::Removed); // its key came while it was hidden
        QCOMPARE(putBack(camera, &listed, true)->password, QStringLiteral("p|w"));
        QVERIFY(!putBack(camera, &listed, true)->passwordUnknown);
        QCOMPARE(putBack(camera, &listed, true)->binding, Binding::Unconfirmed);
        camera.binding = Binding::Removed;
        QCOMPARE(broughtBack(camera).binding, Binding::Confirmed);
    }

    void bringsBack()
    {
        Camera expected = full(Binding::Unconfirmed);
        expected.refusal.clear();
        QCOMPARE(broughtBack(full(Binding::Removed)), expected);
    }
};

QTEST_GUILESS_MAIN(TestRemoval)
#include "tst_removal.moc"
