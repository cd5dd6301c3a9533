#include "main/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace watchpost;
using Platform = Autostart::Platform;

namespace {

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool put(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) == text.toUtf8().size();
}

const char kEdited[] = "[Desktop Entry]\nType=Application\nName=My cameras\nExec=/old/watchpost\n"
                       "X-GNOME-Autostart-Delay=20\n";

} // namespace

class tst_Autostart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void quotesTheCommandOfADesktopEntry_data();
    void quotesTheCommandOfADesktopEntry();
    void quotesTheCommandOfTheRegistry_data();
    void quotesTheCommandOfTheRegistry();
    void theLaunchAgentIsWellFormed();
    void switchesOnAndOff_data();
    void switchesOnAndOff();
    void whatTheUserSwitchedOffIsOff_data();
    void whatTheUserSwitchedOffIsOff();
    void theUsersOwnKeysStay();
    void taskManagersSwitchCounts();
    void repairsWhatHasMoved();
    void saysWhatCannotBeWritten();
    void startsAFlatpakByItsName();

private:
    [[nodiscard]] Autostart make(Platform platform) const
    {
        Autostart::Places places;
        places.platform = platform;
        places.folder = m_dir->filePath(QStringLiteral("autostart"));
        places.run = m_dir->filePath(QStringLiteral("run.ini"));
        places.approved = m_dir->filePath(QStringLiteral("approved.ini"));
        places.native = false;
        return {places, {QStringLiteral("/usr/bin/watchpost")}};
    }
    [[nodiscard]] QString entry() const { return m_dir->filePath(QStringLiteral("autostart/watchpost.desktop")); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_Autostart::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("autostart")));
}

void tst_Autostart::quotesTheCommandOfADesktopEntry_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("line");
    using L = QStringList;
    QTest::newRow("plain") << L{QStringLiteral("/usr/bin/watchpost")} << QStringLiteral("/usr/bin/watchpost");
    QTest::newRow("with a profile") << L{QStringLiteral("/w"), QStringLiteral("--profile"), QStringLiteral("/a b")}
                                    << QStringLiteral("/w --profile \"/a b\"");
    QTest::newRow("a quote") << L{QStringLiteral("/a\"b")} << QStringLiteral("\"/a\\\\\"b\"");
    QTest::newRow("a dollar") << L{QStringLiteral("/a$b")} << QStringLiteral("\"/a\\\\$b\"");
    QTest::newRow("a backslash") << L{QStringLiteral("/a\\b")} << QStringLiteral("\"/a\\\\\\\\b\"");
    QTest::newRow("a field code") << L{QStringLiteral("/100%f")} << QStringLiteral("/100%%f");
    QTest::newRow("an empty argument") << L{QStringLiteral("/w"), QString()} << QStringLiteral("/w \"\"");
}

void tst_Autostart::quotesTheCommandOfADesktopEntry()
{
    QFETCH(QStringList, command);
    QTEST(Autostart::execLine(command), "line");
    QVERIFY(Autostart::desktopEntry(command).contains(QString(u"\nExec=" + Autostart::execLine(command) + u'\n')));
}

void tst_Autostart::quotesTheCommandOfTheRegistry_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("value");
    using L = QStringList;
    QTest::newRow("plain") << L{QStringLiteral("C:/Program Files/Watchpost/watchpost.exe")}
                           << QStringLiteral("\"C:\\Program Files\\Watchpost\\watchpost.exe\"");
    QTest::newRow("a folder that ends with a backslash")
        << L{QStringLiteral("C:/w.exe"), QStringLiteral("--profile"), QStringLiteral("D:\\my cameras\\")}
        << QStringLiteral("\"C:\\w.exe\" \"--profile\" \"D:\\my cameras\\\\\"");
    QTest::newRow("a quote") << L{QStringLiteral("w"), QStringLiteral("a\\\"b")}
                             << QStringLiteral("\"w\" \"a\\\\\\\"b\"");
}

void tst_Autostart::quotesTheCommandOfTheRegistry()
{
    QFETCH(QStringList, command);
    QTEST(Autostart::runValue(command), "value");
}

void tst_Autostart::theLaunchAgentIsWellFormed()
{
    const QString odd = QStringLiteral("/Users/a&b/<x>");
    QXmlStreamReader reader(Autostart::launchAgent({QStringLiteral("/App"), QStringLiteral("--profile"), odd}));
    QStringList strings;
    bool runAtLoad = false;
    QString key;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"key")
            key = reader.readElementText();
        else if (reader.name() == u"string" && key == u"ProgramArguments")
            strings << reader.readElementText();
        else if (reader.name() == u"true")
            runAtLoad = key == u"RunAtLoad";
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(strings, QStringList({QStringLiteral("/App"), QStringLiteral("--profile"), odd}));
    QVERIFY(runAtLoad);
}

void tst_Autostart::switchesOnAndOff_data()
{
    QTest::addColumn<int>("platform");
    QTest::newRow("Linux") << static_cast<int>(Platform::Linux);
    QTest::newRow("Windows") << static_cast<int>(Platform::Windows);
    QTest::newRow("macOS") << static_cast<int>(Platform::Mac);
}

void tst_Autostart::switchesOnAndOff()
{
    QFETCH(int, platform);
    const Autostart autostart = make(static_cast<Platform>(platform));
    QVERIFY(!autostart.isOn());
    QCOMPARE(autostart.setOn(false), QString());
    QCOMPARE(autostart.setOn(true), QString());
    QVERIFY(autostart.isOn());
    QVERIFY(make(static_cast<Platform>(platform)).isOn()); // on the disk
    QCOMPARE(autostart.setOn(false), QString());
    QVERIFY(!autostart.isOn());
    QVERIFY(QDir(m_dir->filePath(QStringLiteral("autostart"))).isEmpty()); // nothing is left behind
}

void tst_Autostart::whatTheUserSwitchedOffIsOff_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("by the specification") << QStringLiteral("Hidden=true");
    QTest::newRow("by GNOME") << QStringLiteral("X-GNOME-Autostart-enabled=false");
    QTest::newRow("with blanks") << QStringLiteral("Hidden = true");
}

void tst_Autostart::whatTheUserSwitchedOffIsOff()
{
    QFETCH(QString, line);
    const Autostart autostart = make(Platform::Linux);
    const QString text = QString::fromLatin1(kEdited) + line + u'\n';
    QVERIFY(put(entry(), text));
    QVERIFY(!autostart.isOn());
    QCOMPARE(autostart.setOn(false), QString());
    autostart.repair();
    QCOMPARE(contents(entry()), text); // not a letter of it
    QCOMPARE(autostart.setOn(true), QString());
    QVERIFY(autostart.isOn());
    QVERIFY(!contents(entry()).contains(line));
}

void tst_Autostart::theUsersOwnKeysStay()
{
    const Autostart autostart = make(Platform::Linux);
    QVERIFY(put(entry(), QString::fromLatin1(kEdited)));
    QVERIFY(autostart.isOn());
    QCOMPARE(autostart.setOn(false), QString());
    QVERIFY(contents(entry()).contains(u"Hidden=true"));
    QVERIFY(contents(entry()).contains(u"X-GNOME-Autostart-Delay=20"));
    QCOMPARE(autostart.setOn(true), QString());
    QVERIFY(contents(entry()).contains(u"X-GNOME-Autostart-Delay=20"));
    QVERIFY(contents(entry()).contains(u"Name=My cameras"));
    QVERIFY(contents(entry()).contains(u"\nExec=/usr/bin/watchpost\n"));
}

void tst_Autostart::taskManagersSwitchCounts()
{
    const Autostart autostart = make(Platform::Windows);
    QCOMPARE(autostart.setOn(true), QString());
    {
        QSettings approved(m_dir->filePath(QStringLiteral("approved.ini")), QSettings::IniFormat);
        approved.setValue(QStringLiteral("Watchpost"), QByteArray("\x03\0\0\0\0\0\0\0\0\0\0\0", 12));
    }
    QVERIFY(!autostart.isOn());
    QCOMPARE(autostart.setOn(true), QString());
    QVERIFY(autostart.isOn());
    {
        QSettings approved(m_dir->filePath(QStringLiteral("approved.ini")), QSettings::IniFormat);
        approved.setValue(QStringLiteral("Watchpost"), QByteArray("\x02\0\0\0\0\0\0\0\0\0\0\0", 12));
    }
    QVERIFY(autostart.isOn());
}

void tst_Autostart::repairsWhatHasMoved()
{
    const Autostart autostart = make(Platform::Linux);
    QVERIFY(put(entry(), QString::fromLatin1(kEdited)));
    autostart.repair();
    QVERIFY(contents(entry()).contains(u"\nExec=/usr/bin/watchpost\n")); // /old/watchpost is no more
    QVERIFY(contents(entry()).contains(u"X-GNOME-Autostart-Delay=20"));
    for (const char *own : {"/bin/sh -c \"sleep 5; watchpost\"", "watchpost --minimized", "\"/bin/sh\" -c true"}) {
        const QString text = QStringLiteral("[Desktop Entry]\nExec=%1\n").arg(QLatin1StringView(own));
        QVERIFY(put(entry(), text));
        autostart.repair();
        QCOMPARE(contents(entry()), text);
    }
}

void tst_Autostart::saysWhatCannotBeWritten()
{
    QVERIFY(QDir(m_dir->path()).rmdir(QStringLiteral("autostart")));
    QVERIFY(put(m_dir->filePath(QStringLiteral("autostart")), QStringLiteral("in the way")));
    const QString error = make(Platform::Linux).setOn(true);
    QVERIFY2(error.contains(entry()), qPrintable(error));
    QVERIFY(!make(Platform::Linux).isOn());
}

// Within the sandbox neither the program's path nor the folder of its settings is what the desktop sees.
void tst_Autostart::startsAFlatpakByItsName()
{
#ifdef Q_OS_LINUX
    QCOMPARE(Autostart::commandFor({}), QStringList{QCoreApplication::applicationFilePath()});
    qputenv("XDG_CONFIG_HOME", "/sandbox/config");
    QCOMPARE(Autostart::systemPlaces().folder, QStringLiteral("/sandbox/config/autostart"));
    qputenv("FLATPAK_ID", "example.watchpost.watchpost");
    const QStringList command = Autostart::commandFor(QStringLiteral("/p"));
    const QString folder = Autostart::systemPlaces().folder;
    qunsetenv("FLATPAK_ID");
    qunsetenv("XDG_CONFIG_HOME");
    QCOMPARE(command.join(u' '), QStringLiteral("flatpak run example.watchpost.watchpost --profile /p"));
    QCOMPARE(folder, QDir::homePath() + QStringLiteral("/.config/autostart"));
#endif
}

QTEST_GUILESS_MAIN(tst_Autostart)
#include "tst_autostart.moc"
