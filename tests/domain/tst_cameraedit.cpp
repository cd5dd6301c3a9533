#include "domain/cameraedit.h"

#include <QTest>

using namespace watchpost;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Camera full()
{
    return {.id = s("1"),
            .password = s("pw"),
            .name = s("Door"),
            .binding = Binding::Confirmed,
            .refusal = {},
            .group = s("Site/Floor"),
            .tags = {s("outdoor"), s("night")},
            .note = s("note"),
            .favourite = true,
            .disabled = false,
            .holdDown = 5,
            .holdUp = 6,
            .offlineAfter = 7};
}

} // namespace

class TestCameraEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSetChangesNothing();
    void eachPartAlone();
    void whatWasSaidBeforeIsKept();
};

void TestCameraEdit::nothingSetChangesNothing()
{
    QCOMPARE(edited(full(), {}), full());
}

void TestCameraEdit::eachPartAlone()
{
    Camera expected = full();
    expected.group = s("Yard/Gate");
    QCOMPARE(edited(full(), {.group = s(" Yard/ Gate/")}), expected);
    expected.group.clear();
    QCOMPARE(edited(full(), {.group = s("")}), expected);
    expected = full();
    expected.note = s("other");
    QCOMPARE(edited(full(), {.note = s("other")}), expected);
    expected = full();
    expected.tags = {s("outdoor"), s("gate")};
    QCOMPARE(edited(full(), {.tagsAdded = {s(" gate"), s("OUTDOOR")}, .tagsRemoved = {s("Night")}}), expected);
    expected = full();
    expected.favourite = false;
    QCOMPARE(edited(full(), {.favourite = false}), expected);
    expected = full();
    expected.disabled = true;
    QCOMPARE(edited(full(), {.disabled = true}), expected);
    expected = full();
    expected.holdDown = 9;
    QCOMPARE(edited(full(), {.holdDown = 9}), expected);
    expected = full();
    expected.holdUp = -1;
    QCOMPARE(edited(full(), {.holdUp = -5}), expected);
    expected = full();
    expected.offlineAfter = 0;
    QCOMPARE(edited(full(), {.offlineAfter = 0}), expected);
}

void TestCameraEdit::whatWasSaidBeforeIsKept()
{
    Camera again{.id = s("1"), .password = s("new"), .name = {}, .refusal = {}};
    Camera expected = full();
    expected.password = s("new");
    expected.binding = Binding::Unconfirmed;
    keepWords(&again, full());
    QCOMPARE(again, expected);

    Camera other = full();
    other.name = s("Gate");
    other.group = s("Yard");
    other.tags = {s("x")};
    other.note = s("y");
    other.disabled = true;
    other.holdDown = 0;
    const Camera as = other;
    keepWords(&other, full());
    QCOMPARE(other, as);
}

QTEST_GUILESS_MAIN(TestCameraEdit)
#include "tst_cameraedit.moc"
