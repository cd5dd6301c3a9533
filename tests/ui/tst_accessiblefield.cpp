#include "ui/accessiblefield.h"
#include "ui/accessibles.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace watchpost;

class TestAccessibleField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibles(); }
    void saysWhatQtSays();
    void hasAnEndToEveryAnswer_data();
    void hasAnEndToEveryAnswer();
    void keepsAPasswordToItself();
    void servesSpinBoxes();
    void leavesNothingBehind();

private:
    struct Piece
    {
        QString text;
        int start = 0;
        int end = 0;
        bool operator==(const Piece &) const = default;
    };
    [[nodiscard]] static Piece pieceAt(QWidget *widget, int offset, QAccessible::TextBoundaryType boundary)
    {
        Piece piece;
        piece.text = QAccessible::queryAccessibleInterface(widget)->textInterface()->textAtOffset(
            offset, boundary, &piece.start, &piece.end);
        return piece;
    }
};

void TestAccessibleField::saysWhatQtSays()
{
    QLineEdit edit(QStringLiteral("north gate"));
    edit.setAccessibleName(QStringLiteral("Name"));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&edit);
    QVERIFY(dynamic_cast<AccessibleField *>(accessible));
    QCOMPARE(accessible->object(), &edit);
    QCOMPARE(accessible->role(), QAccessible::EditableText);
    QVERIFY(accessible->state().editable);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Name"));
    QCOMPARE(accessible->text(QAccessible::Value), QStringLiteral("north gate"));
    QAccessibleTextInterface *text = accessible->textInterface();
    QCOMPARE(text->characterCount(), 10);
    QCOMPARE(text->text(0, 5), QStringLiteral("north"));
    text->setCursorPosition(3);
    QCOMPARE(edit.cursorPosition(), 3);
    QCOMPARE(text->cursorPosition(), 3);
    text->setSelection(0, 0, 5);
    QCOMPARE(edit.selectedText(), QStringLiteral("north"));
    QCOMPARE(text->selectionCount(), 1);
    accessible->editableTextInterface()->insertText(5, QStringLiteral("ern"));
    QCOMPARE(edit.text(), QStringLiteral("northern gate"));
    QCOMPARE(pieceAt(&edit, 2, QAccessible::WordBoundary).text, QStringLiteral("northern"));
    QVERIFY(!accessible->actionInterface()->actionNames().isEmpty());
}

void TestAccessibleField::hasAnEndToEveryAnswer_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("boundary");
    QTest::addColumn<QString>("piece");
    QTest::addColumn<int>("start");

    const QString name = QStringLiteral("north gate");
    constexpr int kWord = QAccessible::WordBoundary;
    constexpr int kSentence = QAccessible::SentenceBoundary;
    QTest::newRow("a word at the end") << name << 10 << kWord << "gate" << 6;
    QTest::newRow("a word at the end, said otherwise") << name << -1 << kWord << "gate" << 6;
    QTest::newRow("a word at the cursor") << name << -2 << kWord << "gate" << 6; // set to the end
    QTest::newRow("a word before the end") << name << 9 << kWord << "gate" << 6;
    QTest::newRow("a sentence at the end") << name << 10 << kSentence << name << 0;
    QTest::newRow("an address") << QStringLiteral("127.0.0.1") << 9 << kWord << "127.0.0.1" << 0;
    QTest::newRow("a character at the end") << name << 10 << int(QAccessible::CharBoundary) << "" << -1;
    QTest::newRow("a line at the end") << name << 10 << int(QAccessible::LineBoundary) << name << 0;
    QTest::newRow("beyond the end") << name << 11 << kWord << "" << -1;
    QTest::newRow("far beyond the end") << name << std::numeric_limits<int>::max() << kWord << "" << -1;
    QTest::newRow("nothing at all") << QString() << 0 << kWord << "" << -1;
}

void TestAccessibleField::hasAnEndToEveryAnswer()
{
    QFETCH(QString, text);
    QFETCH(int, offset);
    QFETCH(int, boundary);
    QFETCH(QString, piece);
    QFETCH(int, start);

    QLineEdit edit(text);
    edit.setCursorPosition(int(text.size()));
    const Piece found = pieceAt(&edit, offset, QAccessible::TextBoundaryType(boundary));
    QCOMPARE(found.text, piece);
    QCOMPARE(found.start, start);
    QCOMPARE(found.end, start < 0 ? -1 : start + int(piece.size()));
}

void TestAccessibleField::keepsAPasswordToItself()
{
    QLineEdit edit(QStringLiteral("open sesame"));
    edit.setEchoMode(QLineEdit::Password);
    for (const int offset : {0, 4, 11, -1, -2})
        QVERIFY((pieceAt(&edit, offset, QAccessible::WordBoundary) == Piece{QString(), -1, -1}));
}

void TestAccessibleField::servesSpinBoxes()
{
    QSpinBox box;
    box.setMaximum(9999);
    box.setValue(4321);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&box);
    QVERIFY(dynamic_cast<AccessibleField *>(accessible));
    QCOMPARE(accessible->role(), QAccessible::SpinBox);
    QCOMPARE(accessible->valueInterface()->currentValue().toInt(), 4321);
    QCOMPARE(pieceAt(&box, 4, QAccessible::WordBoundary).text, QStringLiteral("4321"));

    auto *inside = box.findChild<QLineEdit *>();
    QVERIFY(inside);
    QVERIFY(!QAccessible::queryAccessibleInterface(inside)->textInterface()); // as it is with Qt: the box speaks for it
}

void TestAccessibleField::leavesNothingBehind()
{
    auto edit = std::make_unique<QLineEdit>();
    const QAccessible::Id id = QAccessible::uniqueId(QAccessible::queryAccessibleInterface(edit.get()));
    QVERIFY(QAccessible::accessibleInterface(id));
    edit.reset();
    QVERIFY(!QAccessible::accessibleInterface(id));
}

QTEST_MAIN(TestAccessibleField)
#include "tst_accessiblefield.moc"
