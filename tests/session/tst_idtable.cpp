#include "session/idtable.h"

#include <QTest>

using namespace watchpost;

class tst_IdTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneStringForEachId();
    void whatAServerCanFillIsBounded();
};

void tst_IdTable::oneStringForEachId()
{
    IdTable table;
    QVERIFY(table.any().empty());
    const std::string bytes = "T\xC3\xBCr|:\x01";
    const QString first = table.intern(bytes);
    QCOMPARE(first, QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())));
    QCOMPARE(table.intern(std::string(bytes)).constData(), first.constData());
    QCOMPARE(table.any(), std::string_view(bytes));
    QVERIFY(table.intern("other") != first);
    QCOMPARE(table.size(), 2U);
    table.clear();
    QCOMPARE(table.size(), 0U);
    QCOMPARE(first, QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()))); // what was handed out stays
}

void tst_IdTable::whatAServerCanFillIsBounded()
{
    IdTable table;
    for (std::size_t i = 0; i < IdTable::kMaxEntries + 10; ++i)
        QCOMPARE(table.intern(std::to_string(i)).isEmpty(), false);
    QVERIFY(table.size() <= IdTable::kMaxEntries);
}

QTEST_GUILESS_MAIN(tst_IdTable)
#include "tst_idtable.moc"
