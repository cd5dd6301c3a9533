#include "models/verdictsentence.h"

#include "domain/alarmpolicy.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>
#include <QTest>

using namespace watchpost;

namespace {

TargetNames names()
{
    return {[](const QString &id) { return id == u"CAM-1" ? QStringLiteral("Front\ndoor") : QString(); },
            {{QStringLiteral("gate"), QStringLiteral("Gate open")}}};
}

} // namespace

class TestVerdictSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void sentences_data();
    void sentences();
    void everyVerdictHasItsOwn();
    void unreadableDetails();
    void days_data();
    void days();
    void timeLeft_data();
    void timeLeft();
};

void TestVerdictSentence::sentences_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("sentence");
    const qint64 until = QDateTime(QDate::currentDate(), QTime(14, 30)).toMSecsSinceEpoch();
    const auto mute = [until](MuteTarget::Scope scope, const char *what) {
        return verdictDetail(Mute{{scope, QString::fromLatin1(what)}, Severity::Warning, until - 1, until});
    };
    using Scope = MuteTarget::Scope;
    const auto row = [](const char *name, Verdict verdict, const QString &detail, const QString &sentence) {
        QTest::newRow(name) << verdict << detail << sentence;
    };
    row("group", Verdict::Muted, mute(Scope::Group, "Site/Floor"),
        QStringLiteral("Muted until 14:30 for the group Site/Floor."));
    row("camera", Verdict::Muted, mute(Scope::Camera, "CAM-1"),
        QStringLiteral("Muted until 14:30 for the camera Front\u240Adoor."));
    row("camera that is gone", Verdict::Muted, mute(Scope::Camera, "CAM-2"),
        QStringLiteral("Muted until 14:30 for the camera CAM-2."));
    row("type", Verdict::Muted, mute(Scope::Type, "gate"),
        QStringLiteral("Muted until 14:30 for alarms of the type Gate open."));
    row("all", Verdict::Muted, mute(Scope::All, ""), QStringLiteral("Muted until 14:30 for all alarms."));
    row("quiet", Verdict::QuietHours, verdictDetail(QuietHours{0x1f, 22 * 60, 6 * 60}),
        QStringLiteral("Quiet hours (Mon–Fri 22:00–06:00) let only critical alarms through."));
    row("quiet, warnings", Verdict::QuietHours, verdictDetail(QuietHours{0x60, 0, 0, Severity::Warning}),
        QStringLiteral("Quiet hours (Sat, Sun 00:00–00:00) let only warnings and critical alarms through."));
    row("quiet, none", Verdict::QuietHours, verdictDetail(QuietHours{0x7f, 60, 120, std::nullopt}),
        QStringLiteral("Quiet hours (every day 01:00–02:00) let no alarm through."));
    row("through a mute", Verdict::BrokeThrough, verdictDetail(Verdict::Muted, mute(Scope::Camera, "CAM-1")),
        QStringLiteral(
            "It was shown: it is more severe than what the mute of the camera Front\u240Adoor held back until "
            "14:30."));
    row("through quiet hours", Verdict::BrokeThrough,
        verdictDetail(Verdict::QuietHours, verdictDetail(QuietHours{0x01, 60, 120})),
        QStringLiteral("It was shown: it is severe enough to break through the quiet hours (Mon 01:00–02:00)."));
    row("through the system's", Verdict::BrokeThrough, verdictDetail(Verdict::DoNotDisturb, {}),
        QStringLiteral("It was shown: critical alarms break through the system's do-not-disturb."));
    row("folded", Verdict::Folded, QStringLiteral("12 cameras\u202E"),
        QStringLiteral("Many alarms came at once: it was counted in the entry “12 cameras<U+202E>”."));
}

void TestVerdictSentence::sentences()
{
    QFETCH(Verdict, verdict);
    QFETCH(QString, detail);
    QTEST(verdictSentence(verdict, detail, names()), "sentence");
}

void TestVerdictSentence::everyVerdictHasItsOwn()
{
    QSet<QString> said;
    for (int i = 0; i <= static_cast<int>(kLastVerdict); ++i) {
        const QString sentence = verdictSentence(static_cast<Verdict>(i), {});
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        QVERIFY2(!said.contains(sentence), qPrintable(sentence));
        said.insert(sentence);
    }
}

void TestVerdictSentence::unreadableDetails()
{
    QCOMPARE(verdictSentence(Verdict::Muted, QStringLiteral("x|y")), QStringLiteral("It was muted."));
    QCOMPARE(verdictSentence(Verdict::QuietHours, QStringLiteral("9999")),
             QStringLiteral("It came in the quiet hours."));
    QCOMPARE(verdictSentence(Verdict::BrokeThrough, QStringLiteral("8|nonsense")),
             QStringLiteral("It was shown: it is severe enough to break through."));
}

void TestVerdictSentence::days_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("text");
    QTest::newRow("all") << 0x7f << QStringLiteral("every day");
    QTest::newRow("one") << 0x02 << QStringLiteral("Tue");
    QTest::newRow("two beside") << 0x60 << QStringLiteral("Sat, Sun");
    QTest::newRow("three") << 0x07 << QStringLiteral("Mon–Wed");
    QTest::newRow("apart") << 0x15 << QStringLiteral("Mon, Wed, Fri");
    QTest::newRow("mixed") << 0x4f << QStringLiteral("Mon–Thu, Sun");
}

void TestVerdictSentence::days()
{
    QFETCH(int, days);
    QTEST(daysText(static_cast<quint8>(days)), "text");
}

void TestVerdictSentence::timeLeft_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("seconds");
    QTest::newRow("over") << qint64(-5) << QStringLiteral("0:00");
    QTest::newRow("a moment") << qint64(1) << QStringLiteral("0:01");
    QTest::newRow("minutes") << qint64(754'000) << QStringLiteral("12:34");
    QTest::newRow("begun second") << qint64(753'001) << QStringLiteral("12:34");
    QTest::newRow("an hour") << qint64(3'600'000) << QStringLiteral("1:00:00");
    QTest::newRow("hours") << qint64(3'723'000) << QStringLiteral("1:02:03");
    QTest::newRow("days") << qint64(100) * 3'600'000 << QStringLiteral("100:00:00");
}

void TestVerdictSentence::timeLeft()
{
    QFETCH(qint64, ms);
    QTEST(timeLeftText(ms), "seconds");
}

QTEST_GUILESS_MAIN(TestVerdictSentence)
#include "tst_verdictsentence.moc"
