#include "main/profile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;

class tst_Profile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheFolder()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("a/b c"));
        const Profile profile(folder, true);
        QVERIFY2(profile.error().isEmpty(), qPrintable(profile.error()));
        QVERIFY(!profile.isTemporary());
        QVERIFY(QFileInfo(folder).isDir());
        QCOMPARE(QFileInfo(profile.databasePath()).absolutePath(), folder);
        QCOMPARE(QFileInfo(profile.settingsPath()).absolutePath(), folder);
    }

    void aRelativeFolderBecomesAbsolute()
    {
        QTemporaryDir dir;
        QDir::setCurrent(dir.path());
        QCOMPARE(Profile(QStringLiteral("here"), false).folder(),
                 QDir::current().absoluteFilePath(QStringLiteral("here")));
    }

    void theDemosFolderGoesWithIt()
    {
        QString folder;
        {
            const Profile profile({}, true);
            QVERIFY(profile.isTemporary());
            folder = profile.folder();
            QVERIFY(QFileInfo(folder).isDir());
        }
        QVERIFY(!QFileInfo::exists(folder));
    }

    void aFolderThatCannotBeMadeIsNamed()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Profile profile(dir.filePath(QStringLiteral("file/below")), false);
        QVERIFY(profile.error().contains(profile.folder()));
        QVERIFY(profile.error().contains(QStringLiteral("--profile")));
    }
};

QTEST_GUILESS_MAIN(tst_Profile)
#include "tst_profile.moc"
