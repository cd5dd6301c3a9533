// Every statement of the store that can fail does so once: nothing may be taken for saved, or for read, that is not.
#include "brittlerows.h"
#include "store/accountkey.h"
#include "store/alarmrows.h"
#include "store/camerarows.h"
#include "store/databasefile.h"
#include "store/migrations.h"
#include "store/passwordcipher.h"

using namespace watchpost;
using namespace watchpost::test;

namespace {

Camera camera(const char *id, const char *password = "pw", Binding binding = Binding::Unconfirmed)
{
    return {s(id), s(password), {}, binding, {}};
}

} // namespace

class tst_Rows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failures_data();
    void failures();
    void aRowThatCannotBeRead_data();
    void aRowThatCannotBeRead();
    void nothingForAnUnknownAccount();
    void bindingFromTomorrow();
    void verdictFromTomorrow();
    void unknownPasswordWithoutAVault();
    void sealing();
    void aMigrationThatFails_data();
    void aMigrationThatFails();
    void damage();
};

void tst_Rows::failures_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QString>("before");

    static PasswordCipher cipher;
    static PasswordCipher withKey;
    withKey.setKey(QStringLiteral("i"), PasswordCipher::newKey());
    const auto row = [](const char *name, const QString &before, const Operation &operation) {
        QTest::newRow(name) << operation << before;
    };
    const Operation loadCameras = [](QSqlDatabase &db) {
        QList<Camera> cameras;
        return camerarows::load(db, account(), cipher, &cameras);
    };
    const Operation putCamera = [](QSqlDatabase &db) {
        return camerarows::put(db, account(), {camera("new")}, cipher);
    };
    const Operation putForAnother = [](QSqlDatabase &db) {
        return camerarows::put(db, account("bob"), {camera("new")}, cipher);
    };
    const Operation removeCamera = [](QSqlDatabase &db) { return camerarows::remove(db, account(), {s("cam")}); };
    const Operation seal = [](QSqlDatabase &db) { return camerarows::sealAll(db, withKey); };
    row("cameras: no accounts", gone("account"), loadCameras);
    row("cameras: none", gone("camera"), loadCameras);
    row("put: no accounts", gone("account"), putCamera);
    row("put: no new account", no("account", "INSERT"), putForAnother);
    row("put: no vault", gone("vault"), putCamera);
    row("put: refused", no("camera", "INSERT"), putCamera);
    row("remove: no accounts", gone("account"), removeCamera);
    row("remove: refused", no("camera", "DELETE"), removeCamera);
    row("seal: no cameras", gone("camera"), seal);
    row("seal: refused", no("camera", "UPDATE"), seal);
    row("seal: no key", {}, [](QSqlDatabase &db) { return camerarows::sealAll(db, cipher); });

    const Operation loadAlarms = [](QSqlDatabase &db) {
        QList<Alarm> alarms;
        AlarmCursor cursor;
        qint64 completeFrom = 0;
        return alarmrows::load(db, account(), 10, &alarms, &cursor, &completeFrom);
    };
    const Operation append = [](QSqlDatabase &db) {
        AlarmCursor cursor;
        return alarmrows::append(db, account(), {anAlarm(8)}, &cursor);
    };
    const Operation begin = [](QSqlDatabase &db) {
        AlarmCursor cursor;
        return alarmrows::beginAfter(db, account(), {s("j2"), 3}, &cursor);
    };
    const Operation see = [](QSqlDatabase &db) { return alarmrows::markSeen(db, account(), {1}, 5); };
    const Operation acknowledge = [](QSqlDatabase &db) {
        return alarmrows::acknowledge(db, account(), {1}, 5, s("seen to"));
    };
    row("alarms: no accounts", gone("account"), loadAlarms);
    row("alarms: no cursor", gone("alarm_cursor"), loadAlarms);
    row("alarms: none", gone("alarm"), loadAlarms);
    row("append: no accounts", gone("account"), append);
    row("append: no cursor", gone("alarm_cursor"), append);
    row("append: refused", no("alarm", "INSERT"), append);
    row("append: cursor refused", no("alarm_cursor", "UPDATE"), append);
    row("begin: no accounts", gone("account"), begin);
    row("begin: no cursor", gone("alarm_cursor"), begin);
    row("begin: refused", no("alarm_cursor", "UPDATE"), begin);
    const Operation pass = [](QSqlDatabase &db) {
        AlarmCursor cursor;
        return alarmrows::passOver(db, account(), s("j1"), {{8, 9}}, &cursor);
    };
    row("pass over: no accounts", gone("account"), pass);
    row("pass over: no cursor", gone("alarm_cursor"), pass);
    row("pass over: no alarms", gone("alarm"), pass);
    row("pass over: refused", no("alarm_cursor", "UPDATE"), pass);
    row("see: no accounts", gone("account"), see);
    row("see: refused", no("alarm", "UPDATE"), see);
    row("acknowledge: no accounts", gone("account"), acknowledge);
    row("acknowledge: refused", no("alarm", "UPDATE"), acknowledge);
    const Operation blind = [](QSqlDatabase &db) {
        qint64 at = 0;
        return alarmrows::loadBlindSince(db, account(), &at);
    };
    const Operation noteBlind = [](QSqlDatabase &db) { return alarmrows::noteBlindSince(db, account(), 5); };
    const Operation types = [](QSqlDatabase &db) {
        QStringList sorted;
        return alarmrows::types(db, account(), &sorted);
    };
    const QString noBlindSince = s("ALTER TABLE account RENAME COLUMN blind_since TO away");
    row("blind since: no accounts", gone("account"), blind);
    row("blind since: none", noBlindSince, blind);
    row("note blind: no accounts", gone("account"), noteBlind);
    row("note blind: none", noBlindSince, noteBlind);
    row("note blind: refused", no("account", "UPDATE"), noteBlind);
    const Operation setNote = [](QSqlDatabase &db) { return alarmrows::setNote(db, account(), {1}, s("a note")); };
    const Operation stretch = [](QSqlDatabase &db) {
        QList<Alarm> found;
        qint64 completeFrom = 0;
        return alarmrows::stretch(db, account(), 0, 0, 10, &found, &completeFrom);
    };
    row("note: no accounts", gone("account"), setNote);
    row("note: no alarms", gone("alarm"), setNote);
    row("stretch: no accounts", gone("account"), stretch);
    row("stretch: no alarms", gone("alarm"), stretch);
    row("types: no accounts", gone("account"), types);
    row("types: no alarms", gone("alarm"), types);
}

void tst_Rows::failures()
{
    QFETCH(Operation, operation);
    QFETCH(QString, before);
    Memory memory;
    QVERIFY(memory.good);
    const PasswordCipher cipher;
    QCOMPARE(camerarows::put(memory.db, account(), {camera("cam")}, cipher), QString());
    Alarm alarm = anAlarm(7);
    alarm.id = 1;
    AlarmCursor cursor;
    QCOMPARE(alarmrows::append(memory.db, account(), {alarm}, &cursor), QString());
    if (!before.isEmpty()) {
        QVERIFY(memory.run(QStringLiteral("PRAGMA foreign_keys = OFF")).isEmpty());
        QCOMPARE(memory.run(before), QString());
    }
    const QString error = operation(memory.db);
    QVERIFY(!error.isEmpty());
}

void tst_Rows::aRowThatCannotBeRead_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QStringList>("before");

    static PasswordCipher withKey;
    withKey.setKey(QStringLiteral("i"), PasswordCipher::newKey());
    const Operation cameras = [](QSqlDatabase &db) {
        QList<Camera> found;
        return camerarows::load(db, account(), withKey, &found);
    };
    const Operation seal = [](QSqlDatabase &db) { return camerarows::sealAll(db, withKey); };
    const Operation alarms = [](QSqlDatabase &db) {
        QList<Alarm> found;
        AlarmCursor cursor;
        qint64 completeFrom = 0;
        return alarmrows::load(db, account(), 10, &found, &cursor, &completeFrom);
    };
    const Operation older = [](QSqlDatabase &db) {
        QList<Alarm> found;
        AlarmCursor cursor;
        qint64 completeFrom = 0;
        return alarmrows::load(db, account(), 1, &found, &cursor, &completeFrom);
    };
    const Operation stretch = [](QSqlDatabase &db) {
        QList<Alarm> found;
        qint64 completeFrom = 0;
        return alarmrows::stretch(db, account(), 0, 0, 10, &found, &completeFrom);
    };
    const Operation pass = [](QSqlDatabase &db) {
        AlarmCursor cursor;
        return alarmrows::passOver(db, account(), s("j1"), {{8, 9}}, &cursor);
    };
    const Operation types = [](QSqlDatabase &db) {
        QStringList sorted;
        return alarmrows::types(db, account(), &sorted);
    };
    QTest::newRow("a stretch of alarms") << stretch << brittle("alarm", 2);
    QTest::newRow("where the alarms are complete") << older << brittle("alarm", 1);
    QTest::newRow("types of alarms") << types << brittle("alarm", 3);
    QTest::newRow("cameras") << cameras << brittle("camera", 2);
    QTest::newRow("cameras to seal") << seal << brittle("camera", 2);
    QTest::newRow("alarms, the oldest") << alarms << brittle("alarm", 1);
    QTest::newRow("alarms beyond a hole") << alarms << brittle("alarm", 3);
    QTest::newRow("alarms behind what is passed over") << pass << brittle("alarm", 3);
}

// A half of a list must not be taken for the whole.
void tst_Rows::aRowThatCannotBeRead()
{
    QFETCH(Operation, operation);
    QFETCH(QStringList, before);
    Memory memory;
    QVERIFY(memory.good);
    const PasswordCipher cipher;
    QCOMPARE(camerarows::put(memory.db, account(), {camera("a"), camera("b")}, cipher), QString());
    AlarmCursor cursor;
    QCOMPARE(alarmrows::append(memory.db, account(), {anAlarm(7), anAlarm(10), anAlarm(11)}, &cursor), QString());
    QCOMPARE(operation(memory.db), QString()); // as long as all is well
    QCOMPARE(memory.run(s("UPDATE alarm_cursor SET sequence = 7")), QString());
    QCOMPARE(memory.run(s("UPDATE camera SET sealed = NULL")), QString());
    for (const QString &statement : before)
        QCOMPARE(memory.run(statement), QString());
    const QString error = operation(memory.db);
    QVERIFY2(error.contains(s("integer overflow")), qPrintable(error));
}

// No rows is no error: there was never anything to read.
void tst_Rows::nothingForAnUnknownAccount()
{
    Memory memory;
    QVERIFY(memory.good);
    const PasswordCipher cipher;
    QList<Camera> cameras;
    QList<Alarm> alarms;
    AlarmCursor cursor;
    qint64 completeFrom = 0;
    QCOMPARE(alarmrows::passOver(memory.db, account("bob"), s("j1"), {{1, 2}}, &cursor), QString());
    QCOMPARE(cursor, AlarmCursor());
    QCOMPARE(memory.run(s("DELETE FROM account")), QString());
    QCOMPARE(camerarows::load(memory.db, account(), cipher, &cameras), QString());
    QCOMPARE(camerarows::remove(memory.db, account(), {s("cam")}), QString());
    QCOMPARE(alarmrows::load(memory.db, account(), 10, &alarms, &cursor, &completeFrom), QString());
    QCOMPARE(alarmrows::stretch(memory.db, account(), 0, 0, 10, &alarms, &completeFrom), QString());
    QCOMPARE(alarmrows::setNote(memory.db, account(), {1}, s("a note")), QString());
    qint64 blind = 0;
    QStringList types;
    QCOMPARE(alarmrows::loadBlindSince(memory.db, account(), &blind), QString());
    QCOMPARE(alarmrows::types(memory.db, account(), &types), QString());
    QVERIFY(blind == 0 && types.isEmpty());
    QCOMPARE(alarmrows::markSeen(memory.db, account(), {1}, 5), QString());
    QCOMPARE(alarmrows::acknowledge(memory.db, account(), {1}, 5, {}), QString());
    QVERIFY(cameras.isEmpty() && alarms.isEmpty());
    QCOMPARE(memory.value(QStringLiteral("SELECT count(*) FROM account")).toInt(), 0);
    // A user without a name is one all the same.
    QCOMPARE(camerarows::put(memory.db, Account(), {camera("cam")}, cipher), QString());
    QCOMPARE(camerarows::load(memory.db, Account(), cipher, &cameras), QString());
    QCOMPARE(cameras.size(), 1);
}

void tst_Rows::bindingFromTomorrow()
{
    Memory memory;
    QVERIFY(memory.good);
    const PasswordCipher cipher;
    QCOMPARE(camerarows::put(memory.db, account(), {camera("a"), camera("b")}, cipher), QString());
    QCOMPARE(memory.run(QStringLiteral("UPDATE camera SET binding = CASE id WHEN 'a' THEN 99 ELSE -1 END")), QString());
    QList<Camera> cameras;
    QCOMPARE(camerarows::load(memory.db, account(), cipher, &cameras), QString());
    QCOMPARE(cameras.size(), 2);
    for (const Camera &one : cameras)
        QCOMPARE(one.binding, Binding::Unconfirmed); // uploaded again: the server knows better
}

void tst_Rows::verdictFromTomorrow()
{
    Memory memory;
    QVERIFY(memory.good);
    AlarmCursor cursor;
    QCOMPARE(alarmrows::append(memory.db, account(), {anAlarm(7), anAlarm(8)}, &cursor), QString());
    QCOMPARE(memory.run(s("UPDATE alarm SET verdict = CASE sequence WHEN 7 THEN 9999 ELSE -1 END")), QString());
    QList<Alarm> alarms;
    qint64 completeFrom = 0;
    QCOMPARE(alarmrows::load(memory.db, account(), 10, &alarms, &cursor, &completeFrom), QString());
    QCOMPARE(alarms.size(), 2);
    for (const Alarm &alarm : alarms)
        QCOMPARE(alarm.verdict, Verdict::Undecided); // not one that would claim something
}

// Its row is made all the same, and does not claim an empty password.
void tst_Rows::unknownPasswordWithoutAVault()
{
    Memory memory;
    QVERIFY(memory.good);
    const PasswordCipher cipher;
    Camera unknown = camera("a", "");
    unknown.passwordUnknown = true;
    QCOMPARE(camerarows::put(memory.db, account(), {unknown}, cipher), QString());
    QList<Camera> cameras;
    QCOMPARE(camerarows::load(memory.db, account(), cipher, &cameras), QString());
    QCOMPARE(cameras.size(), 1);
    QVERIFY(cameras.first().passwordUnknown);
}

void tst_Rows::sealing()
{
    Memory memory;
    QVERIFY(memory.good);
    PasswordCipher cipher;
    QCOMPARE(camerarows::put(memory.db, account(), {camera("a", "clear")}, cipher), QString());
    cipher.setKey(s("i"), PasswordCipher::newKey());
    QCOMPARE(memory.run(s("INSERT INTO vault (one, identity, key_check) VALUES (1, 'i', x'00')")), QString());
    QCOMPARE(camerarows::sealAll(memory.db, cipher), QString());
    QCOMPARE(memory.value(s("SELECT count(*) FROM camera WHERE password <> '' OR sealed IS NULL")).toInt(), 0);
    // The key is away: what the server has stays sealed, what is typed is not written in clear.
    const PasswordCipher without;
    QCOMPARE(camerarows::put(memory.db, account(), {camera("a", "other", Binding::Confirmed), camera("b", "typed")},
                             without),
             QString());
    QCOMPARE(memory.value(s("SELECT count(*) FROM camera WHERE password <> ''")).toInt(), 0);
    QList<Camera> cameras;
    QCOMPARE(camerarows::load(memory.db, account(), cipher, &cameras), QString());
    QCOMPARE(cameras.size(), 2);
    QCOMPARE(cameras.at(0).password, s("clear"));
    QVERIFY(!cameras.at(0).passwordUnknown && cameras.at(1).passwordUnknown);
    // Unknown here: the row keeps what it has.
    Camera renamed = cameras.at(0);
    renamed.passwordUnknown = true;
    renamed.password.clear();
    QCOMPARE(camerarows::put(memory.db, account(), {renamed}, cipher), QString());
    cameras.clear();
    QCOMPARE(camerarows::load(memory.db, account(), cipher, &cameras), QString());
    QCOMPARE(cameras.at(0).password, s("clear"));
}

void tst_Rows::aMigrationThatFails_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("its statement") << QStringList{s("CREATE TABLE extra (a)"), s("CREATE TABLE camera (a)")};
    QTest::newRow("its end") << QStringList{s("CREATE TABLE extra (a)"), s("ROLLBACK")};
}

void tst_Rows::aMigrationThatFails()
{
    QFETCH(QStringList, statements);
    Memory memory;
    QVERIFY(memory.good);
    const int version = memory.value(s("PRAGMA user_version")).toInt();
    QVERIFY(!migrate(memory.db, version, {{version + 1, statements}}).isEmpty());
    QCOMPARE(memory.value(s("SELECT count(*) FROM sqlite_master WHERE name = 'extra'")).toInt(), 0);
    QVERIFY(memory.db.transaction());
    QVERIFY(!migrate(memory.db, version, {{version + 1, {}}}).isEmpty()); // one within another
}

void tst_Rows::damage()
{
    Memory memory;
    QVERIFY(memory.good);
    QVERIFY(!isDamaged(memory.db));
    QCOMPARE(memory.run(s("PRAGMA writable_schema = ON")), QString());
    QCOMPARE(memory.run(s("UPDATE sqlite_master SET rootpage = 9999 WHERE name = 'camera'")), QString());
    QCOMPARE(memory.run(s("PRAGMA writable_schema = RESET")), QString());
    QVERIFY(isDamaged(memory.db));
    memory.db.close();
    QVERIFY(!isDamaged(memory.db)); // not open says nothing of what is in it
}

QTEST_GUILESS_MAIN(tst_Rows)
#include "tst_rows.moc"
