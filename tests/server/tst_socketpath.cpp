// Where the management socket lies, and whose directory that is.
#include "server/socketpath.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost::server;

class SocketPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_directory.reset(); }
    void oneForEachDatabase();
    void withoutARuntimeDirectory();
    void directoryIsPrivate();
    void otherDirectoriesAreTheCallersChoice();
    void running();

private:
    [[nodiscard]] QString path(const char *name) const { return m_directory->filePath(QString::fromLatin1(name)); }
    std::unique_ptr<QTemporaryDir> m_directory;
};

void SocketPathTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(m_directory->isValid());
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_directory->path()));
}

void SocketPathTest::oneForEachDatabase()
{
    const QString one = defaultSocketPath(path("one.db"));
    QCOMPARE(QFileInfo(one).absolutePath(), socketDirectory());
    QVERIFY(one != defaultSocketPath(path("two.db")));
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_directory->path()));
    const QString relative = defaultSocketPath(QStringLiteral("one.db"));
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(relative, one);
    QVERIFY(one.size() < 100); // a socket's path has room for about that
}

void SocketPathTest::withoutARuntimeDirectory()
{
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(path("missing")));
    QVERIFY(socketDirectory().startsWith(QDir::tempPath()));
    QVERIFY(socketDirectory() != QDir::tempPath());
}

void SocketPathTest::directoryIsPrivate()
{
#ifdef Q_OS_UNIX
    const QString socket = defaultSocketPath(path("one.db"));
    QString error;
    QVERIFY2(makeSocketDirectory(socket, &error), qPrintable(error));
    QCOMPARE(QFile::permissions(socketDirectory()) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
    QVERIFY(makeSocketDirectory(socket, &error)); // as it is
    QVERIFY(isTrustworthy(socket));
    for (const QFile::Permission open : {QFile::ExeOther, QFile::WriteGroup, QFile::ReadOther}) {
        const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        QVERIFY(QFile::setPermissions(socketDirectory(), mine | open));
        QVERIFY(!isTrustworthy(socket));
        QVERIFY(!makeSocketDirectory(socket, &error));
        QVERIFY2(error.contains(QLatin1String("--socket")), qPrintable(error));
        QVERIFY(QFile::setPermissions(socketDirectory(), mine));
    }
    // A link to a directory of one's own could be turned elsewhere by who made it.
    QVERIFY(QDir().rmdir(socketDirectory()));
    QVERIFY(QDir().mkdir(path("real")));
    QVERIFY(QFile::link(path("real"), socketDirectory()));
    QVERIFY(!isTrustworthy(socket));
    QVERIFY(!makeSocketDirectory(socket, &error));
#endif
}

void SocketPathTest::otherDirectoriesAreTheCallersChoice()
{
    QString error;
    QVERIFY(QFile::setPermissions(m_directory->path(), QFile::permissions(m_directory->path()) | QFile::ExeOther));
    QVERIFY(isTrustworthy(path("mine.sock")));
    QVERIFY(makeSocketDirectory(path("mine.sock"), &error));
    QVERIFY(!makeSocketDirectory(path("no/such/mine.sock"), &error));
    QVERIFY2(error.contains(QLatin1String("could not be made")), qPrintable(error));
}

void SocketPathTest::running()
{
    QVERIFY(runningServers().isEmpty());
    const QString socket = defaultSocketPath(path("one.db"));
    QString error;
    QVERIFY2(makeSocketDirectory(socket, &error), qPrintable(error));
    QVERIFY(!answers(socket));
    QFile dead(defaultSocketPath(path("dead.db")));
    QVERIFY(dead.open(QIODevice::WriteOnly));
    QLocalServer server;
    QVERIFY(server.listen(socket));
    QVERIFY(answers(socket));
    QCOMPARE(runningServers(), QStringList{socket});
#ifdef Q_OS_UNIX
    QVERIFY(QFile::setPermissions(socketDirectory(), QFile::permissions(socketDirectory()) | QFile::ExeOther));
    QVERIFY(runningServers().isEmpty()); // not one's own alone
#endif
}

QTEST_GUILESS_MAIN(SocketPathTest)
#include "tst_socketpath.moc"
