#include "store/databasefile.h"

#include "store/migrations.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace watchpost {
namespace {

enum class Health { Fresh, Good, Damaged, Newer, Unreadable };

struct Finding
{
    Health health = Health::Good;
    int version = 0;
    QString detail;
};

// Only these two say that the content is bad; "busy", "no permission" or "I/O error" say nothing about it, and a file
// that another program holds must not be moved away under it (sqlite.org/rescode.html).
Health healthOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xFF;
    constexpr int kCorrupt = 11;
    constexpr int kNotADatabase = 26;
    return code == kCorrupt || code == kNotADatabase ? Health::Damaged : Health::Unreadable;
}

struct Answer
{
    bool ok = false;
    QVariant value = {};
    QSqlError error = {};
};

Answer ask(QSqlDatabase &db, const QString &sql)
{
    QSqlQuery query(db);
    if (!query.exec(sql))
        return {.error = query.lastError()};
    return {.ok = true, .value = query.next() ? query.value(0) : QVariant()};
}

Finding examineOpen(QSqlDatabase &db)
{
    QVariantList values;
    for (const char *question : {"SELECT count(*) FROM sqlite_master", "PRAGMA application_id", "PRAGMA user_version",
                                 "PRAGMA quick_check(1)"}) {
        const Answer answer = ask(db, QLatin1String(question));
        if (!answer.ok)
            return {healthOf(answer.error), 0, answer.error.text()};
        values.append(answer.value);
    }
    const int tables = values.at(0).toInt();
    const int id = values.at(1).toInt();
    const int version = values.at(2).toInt();
    const QString check = values.at(3).toString();
    if (tables == 0 && id == 0)
        return {Health::Fresh, 0, {}};
    if (id != kApplicationId || version < 1)
        return {Health::Damaged, 0, QStringLiteral("not a Watchpost database")};
    if (version > schemaVersion())
        return {Health::Newer, version, {}};
    if (check != QLatin1String("ok"))
        return {Health::Damaged, 0, check};
    return {Health::Good, version, {}};
}

// Read-only, so that looking at a file that will be set aside changes nothing in it.
Finding examine(const QString &connection, const QString &path)
{
    if (QFileInfo(path).size() == 0 && !QFileInfo::exists(path + QStringLiteral("-wal")))
        return {Health::Fresh, 0, {}};
    Finding finding;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        db.setDatabaseName(path);
        db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
        if (db.open())
            finding = examineOpen(db);
        else
            finding = {healthOf(db.lastError()), 0, db.lastError().text()};
    }
    QSqlDatabase::removeDatabase(connection);
    return finding;
}

// The new name of the database, or empty when it could not be moved. The file goes first: SQLite drops a -wal that it
// finds beside no database, so a crash in between can never mix the old log into the new file.
QString setAside(const QString &path, const QString &why)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString base = path + u'.' + why + u'-' + stamp;
    QString target = base;
    for (int n = 2; QFileInfo::exists(target); ++n)
        target = base + u'-' + QString::number(n);
    if (!QFile::rename(path, target))
        return {};
    for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFileInfo::exists(path + suffix) && !QFile::rename(path + suffix, target + suffix))
            QFile::remove(path + suffix);
    }
    return target;
}

constexpr QFile::Permissions kOnlyMine = QFile::ReadOwner | QFile::WriteOwner;
[[maybe_unused]] constexpr QFile::Permissions kOfOthers =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

// Camera passwords are in there: nobody else on this computer has to read them. SQLite gives -wal and -shm that it
// makes the same rights. `wider`: set when others could until now. A folder that is there already may hold more than
// ours: it stays.
QString prepareFile(const QString &path, bool *wider)
{
    const QString folder = QFileInfo(path).absolutePath();
    const bool newFolder = !QFileInfo::exists(folder);
    if (!QDir().mkpath(folder))
        return Database::
            tr("The folder %1 cannot be made. Check its permissions and the free space of the disk. Until then nothing "
               "is kept when the program ends.")
                .arg(QDir::toNativeSeparators(folder));
    if (newFolder)
        QFile::setPermissions(folder, kOnlyMine | QFile::ExeOwner);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite, kOnlyMine))
        return Database::
            tr("The file %1 cannot be written: %2. Check its permissions and the free space of the disk. Until then "
               "nothing is kept when the program ends.")
                .arg(QDir::toNativeSeparators(path), file.errorString());
#ifdef Q_OS_UNIX // on Windows the access list of the user's folder keeps others out, and modes say nothing
    for (const QString &each : {path, QString(path + QStringLiteral("-wal")), QString(path + QStringLiteral("-shm"))}) {
        if (!QFileInfo::exists(each) || !(QFile::permissions(each) & kOfOthers))
            continue;
        QFile::setPermissions(each, kOnlyMine);
        *wider = true;
    }
#else
    Q_UNUSED(wider)
#endif
    return {};
}

QString configure(QSqlDatabase &db)
{
    // FULL: an alarm is acknowledged to the server once it is saved, so saved has to mean "survives a power cut".
    for (const QString &pragma :
         {QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = FULL"),
          QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA secure_delete = ON")}) {
        const Answer answer = ask(db, pragma);
        if (!answer.ok)
            return answer.error.text();
    }
    return {};
}

QString openAndMigrate(const QString &connection, const QString &path, int version)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    db.setDatabaseName(path);
    db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!db.open())
        return db.lastError().text();
    QString error = configure(db);
    if (error.isEmpty())
        error = migrate(db, version);
    if (!error.isEmpty())
        db.close();
    return error;
}

} // namespace

bool isDamaged(QSqlDatabase &db)
{
    const Answer check = ask(db, QStringLiteral("PRAGMA quick_check(1)"));
    return check.ok ? check.value.toString() != QLatin1String("ok") : healthOf(check.error) == Health::Damaged;
}

void writeBack(QSqlDatabase &db, const QString &path)
{
    bool wider = false;
    if (QFileInfo::exists(path) || !prepareFile(path, &wider).isEmpty())
        return; // prepareFile() makes an empty file that nobody else may read; SQLite fills it
    QSqlQuery query(db);
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(path);
    if (!query.exec())
        QFile::resize(path, 0);
}

Database::OpenResult openDatabaseFile(const QString &connection, const QString &path)
{
    Database::OpenResult result;
    const QString shownPath = QDir::toNativeSeparators(path);
    const auto fail = [&](const QString &error) {
        result.error = error;
        if (!QSqlDatabase::contains(connection))
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        return result;
    };

    bool wider = false;
    if (const QString error = prepareFile(path, &wider); !error.isEmpty())
        return fail(error);
    if (wider)
        result.error =
            Database::tr("Other users of this computer could read %1, and with it camera passwords. Now only "
                         "you can. If others use this computer, change those passwords.")
                .arg(shownPath);
    const Finding finding = examine(connection, path);
    if (finding.health == Health::Unreadable)
        return fail(
            Database::tr(
                "The database %1 cannot be read: %2. Close other programs that use it and check the disk, then start "
                "again. Until then nothing is kept when the program ends.")
                .arg(shownPath, finding.detail));
    if (finding.health == Health::Damaged || finding.health == Health::Newer) {
        const bool newer = finding.health == Health::Newer;
        result.setAside = setAside(path, newer ? QStringLiteral("newer") : QStringLiteral("damaged"));
        if (result.setAside.isEmpty())
            return fail(
                Database::tr(
                    "The database %1 cannot be used and cannot be moved out of the way. Move it yourself, then start "
                    "again. Until then nothing is kept when the program ends.")
                    .arg(shownPath));
        const QString kept = QDir::toNativeSeparators(result.setAside);
        result.error =
            newer
                ? Database::tr(
                      "The database was written by a newer version of the program. It was kept as %1 and a new "
                      "one was made. Install the newer version to use the old one again.")
                      .arg(kept)
                : Database::tr("The database was damaged. It was kept as %1 and a new one was made. Log in to get the "
                               "camera list back from the server.")
                      .arg(kept);
        if (const QString error = prepareFile(path, &wider); !error.isEmpty())
            return fail(error);
    }
    const QString error = openAndMigrate(connection, path, finding.health == Health::Good ? finding.version : 0);
    if (!error.isEmpty())
        return fail(
            Database::tr(
                "The database %1 cannot be opened: %2. Check the disk, then start again. Until then nothing is kept "
                "when the program ends.")
                .arg(shownPath, error));
    result.ok = true;
    return result;
}

} // namespace watchpost
