#include "store/settings.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;

namespace {

AlarmRules someRules()
{
    AlarmRules rules;
    rules.types[QStringLiteral("gate 7/%5")] = {QStringLiteral("Tor, hinten = \"1\""), Severity::Warning};
    rules.types[QStringLiteral("motion")] = {{}, Severity::Critical};
    rules.types[QStringLiteral("sound")] = {QStringLiteral("Geräusch"), std::nullopt};
    rules.quietHours = {QuietHours{0x1f, 22 * 60, 6 * 60, Severity::Warning}, QuietHours{0x60, 0, 0, std::nullopt}};
    rules.doNotDisturb = {false, false};
    rules.presentation = {Presentation::ListOnly, Presentation::Notification, Presentation::Both};
    rules.mutesHoldBack = Severity::Critical;
    return rules;
}

Mute mute(MuteTarget::Scope scope, const QString &what)
{
    return {{scope, what}, Severity::Warning, 1'800'000'000'000, 1'800'000'600'000};
}

const Account kAlice{QStringLiteral("cams.example:9251"), QStringLiteral("alice")};
const Account kBob{QStringLiteral("cams.example:9251"), QStringLiteral("bob")};

} // namespace

class TestAlarmRuleSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void defaults();
    void rulesReadBack();
    void fewerReplaceMore();
    void mutesOfAccounts();
    void outOfLimits_data();
    void outOfLimits();
    void mutesOutOfLimits_data();
    void mutesOutOfLimits();
    void tooMany();

private:
    void write(const QString &ini)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ini.toUtf8());
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestAlarmRuleSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("watchpost.ini"));
}

void TestAlarmRuleSettings::defaults()
{
    const Settings settings(m_path);
    QCOMPARE(settings.alarmRules(), AlarmRules());
    QCOMPARE(settings.mutes(kAlice), Mutes());
    QVERIFY(settings.alarmRules().doNotDisturb.respect);
    QVERIFY(settings.alarmRules().doNotDisturb.criticalBreaksThrough);
}

void TestAlarmRuleSettings::rulesReadBack()
{
    {
        Settings settings(m_path);
        settings.setAlarmRules(someRules());
        QCOMPARE(settings.alarmRules(), someRules());
    }
    const Settings settings(m_path);
    QCOMPARE(settings.alarmRules(), someRules());
}

void TestAlarmRuleSettings::fewerReplaceMore()
{
    {
        Settings settings(m_path);
        settings.setAlarmRules(someRules());
        settings.setAlarmRules({});
    }
    const Settings settings(m_path);
    QCOMPARE(settings.alarmRules(), AlarmRules());
}

void TestAlarmRuleSettings::mutesOfAccounts()
{
    using Scope = MuteTarget::Scope;
    Mutes alices;
    for (const Mute &one : {mute(Scope::Camera, QStringLiteral("CAM|1")), mute(Scope::Group, QStringLiteral("A/B")),
                            mute(Scope::Type, QStringLiteral("motion")), mute(Scope::All, {})})
        alices.insert(one.target, one);
    const Mute bobs = mute(Scope::Camera, QStringLiteral("CAM|1"));
    {
        Settings settings(m_path);
        settings.setMutes(kAlice, alices);
        settings.setMutes(kBob, {{bobs.target, bobs}});
        settings.setAlarmRules(someRules()); // do not touch each other
    }
    {
        Settings settings(m_path); // after a restart
        QCOMPARE(settings.mutes(kAlice), alices);
        QCOMPARE(settings.mutes(kBob), (Mutes{{bobs.target, bobs}}));
        QCOMPARE(settings.alarmRules(), someRules());
        settings.setMutes(kAlice, {});
    }
    const Settings settings(m_path);
    QCOMPARE(settings.mutes(kAlice), Mutes());
    QCOMPARE(settings.mutes(kBob).size(), 1);
}

void TestAlarmRuleSettings::outOfLimits_data()
{
    QTest::addColumn<QString>("ini");
    const auto row = [](const char *name, const char *ini) { QTest::newRow(name) << QString::fromLatin1(ini); };
    row("no severity", "[alarmTypes]\n1\\type=x\n1\\severity=fatal\nsize=1\n");
    row("no type", "[alarmTypes]\n1\\name=x\nsize=1\n");
    row("a rule that says nothing", "[alarmTypes]\n1\\type=x\nsize=1\n");
    row("a size of nonsense", "[alarmTypes]\nsize=-5\n[quietHours]\nsize=many\n");
    row("no days", "[quietHours]\n1\\days=0\n1\\from=0\n1\\to=5\nsize=1\n");
    row("eight days", "[quietHours]\n1\\days=128\n1\\from=0\n1\\to=5\nsize=1\n");
    row("after midnight", "[quietHours]\n1\\days=1\n1\\from=0\n1\\to=1440\nsize=1\n");
    row("before midnight", "[quietHours]\n1\\days=1\n1\\from=-1\n1\\to=4\nsize=1\n");
    QTest::newRow("a type too long to be one")
        << QString(u"[alarmTypes]\n1\\type=" + QString(201, u'x') + u"\n1\\severity=warning\nsize=1\n");
    row("no hours", "[quietHours]\n1\\days=1\nsize=1\n");
    row("shown nowhere", "[alarms]\nshow-critical=list\nshow-warning=never\nmutesHoldBack=all\n");
}

void TestAlarmRuleSettings::outOfLimits()
{
    QFETCH(QString, ini);
    write(ini);
    const Settings settings(m_path);
    QCOMPARE(settings.alarmRules(), AlarmRules());
}

void TestAlarmRuleSettings::mutesOutOfLimits_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const char *fields, int count) {
        QTest::newRow(name) << QString::fromLatin1(fields) << count;
    };
    row("fine", "scope=camera what=a upTo=notice since=1000 until=2000", 1);
    row("fine, all", "scope=all upTo=critical since=1000 until=2000", 1);
    row("ends before it begins", "scope=camera what=a upTo=notice since=2000 until=1000", 0);
    row("for ever", "scope=camera what=a upTo=notice since=1000 until=99999999999999", 0);
    row("since ever", "scope=camera what=a upTo=notice since=0 until=1000", 0);
    row("of nothing", "scope=camera upTo=notice since=1000 until=2000", 0);
    row("all of something", "scope=all what=a upTo=notice since=1000 until=2000", 0);
    row("unknown scope", "scope=zone what=a upTo=notice since=1000 until=2000", 0);
    QTest::newRow("of something too long")
        << QString(u"scope=camera what=" + QString(1001, u'x') + u" upTo=notice since=1000 until=2000") << 0;
    QTest::newRow("as long as may be") << QString(u"scope=camera what=" + QString(1000, u'x') +
                                                  u" upTo=notice since=1000 until=2000")
                                       << 1;
    row("up to nothing", "scope=camera what=a since=1000 until=2000", 0);
}

void TestAlarmRuleSettings::mutesOutOfLimits()
{
    QFETCH(QString, fields);
    QString ini = QStringLiteral("[mutes]\n1\\server=cams.example:9251\n1\\user=alice\n");
    const QStringList parts = fields.split(u' ');
    for (const QString &part : parts)
        ini += QStringLiteral("1\\") + part + u'\n';
    write(ini + QStringLiteral("size=1\n"));
    const Settings settings(m_path);
    QTEST(static_cast<int>(settings.mutes(kAlice).size()), "count");
}

void TestAlarmRuleSettings::tooMany()
{
    Mutes bobs;
    for (int i = 0; i < kMaxMutes; ++i) {
        const Mute one = mute(MuteTarget::Scope::Camera, QString::number(i));
        bobs.insert(one.target, one);
    }
    Settings settings(m_path);
    settings.setMutes(kBob, bobs);
    const Mute alices = mute(MuteTarget::Scope::All, {});
    settings.setMutes(kAlice, {{alices.target, alices}});
    QCOMPARE(settings.mutes(kAlice).size(), 1); // what was just made is kept
    QCOMPARE(settings.mutes(kBob).size(), kMaxMutes - 1);
}

QTEST_GUILESS_MAIN(TestAlarmRuleSettings)
#include "tst_alarmrulesettings.moc"
