#include "ui/trustdialog.h"

#include "ui/appearance.h"
#include "ui/certificatewords.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace watchpost;
using Problem = CertificateProblem;

namespace {

CertificateInfo certificate(const char *subject, char digest)
{
    return {.subject = QString::fromUtf8(subject),
            .issuer = QStringLiteral("CN=Some Authority"),
            .names = {QStringLiteral("cameras.example.com"), QStringLiteral("192.0.2.7")},
            .validFrom = QDateTime(QDate(2026, 1, 2), QTime(3, 4), Qt::UTC),
            .validUntil = QDateTime(QDate(2027, 1, 2), QTime(3, 4), Qt::UTC),
            .sha256 = QByteArray(32, digest)};
}

CertificateRefusal unknown()
{
    return {.host = QStringLiteral("cameras.example.com"),
            .port = 9251,
            .shown = certificate("CN=cameras.example.com", '\xab'),
            .problems = {Problem::SelfSigned},
            .before = std::nullopt,
            .acceptable = true};
}

CertificateRefusal changed()
{
    CertificateRefusal refusal = unknown();
    refusal.problems = {Problem::Changed};
    refusal.before = certificate("CN=cameras.example.com", '\x12');
    refusal.before->issuer = QStringLiteral("CN=Another Authority");
    return refusal;
}

CertificateRefusal hopeless()
{
    CertificateRefusal refusal = unknown();
    refusal.problems = {Problem::BadChain};
    refusal.acceptable = false;
    return refusal;
}

} // namespace

class TestTrustDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void writesFingerprintsAsEverybodyDoes();
    void everyProblemHasItsOwnWords();
    void showsAllThatIsToBeCompared();
    void enterAndEscapeRefuse_data();
    void enterAndEscapeRefuse();
    void trustingTakesTheTickAndTheButton();
    void whatCannotBeTrustedIsExplainedOnly();
    void aChangeIsLoudAndShowsBoth();
    void aChangeIsLoudInTheDark();
    void whileRunningItTakesNothing();
    void everythingFits_data();
    void everythingFits();

private:
    void make(const CertificateRefusal &refusal, bool running = false);
    template <typename T>
    T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString text(const char *name) const { return child<QLabel>(name)->text(); }
    [[nodiscard]] QString allText() const;

    std::unique_ptr<QWidget> m_window;
    TrustDialog *m_dialog = nullptr;
    std::unique_ptr<QSignalSpy> m_trusted;
};

void TestTrustDialog::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(400, 300);
    m_window->show();
}

void TestTrustDialog::cleanup()
{
    m_trusted.reset();
    m_window.reset();
    QApplication::setPalette(QPalette());
}

void TestTrustDialog::make(const CertificateRefusal &refusal, bool running)
{
    m_dialog = new TrustDialog(refusal, running, m_window.get());
    m_trusted = std::make_unique<QSignalSpy>(m_dialog, &TrustDialog::trusted);
    m_dialog->present();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

QString TestTrustDialog::allText() const
{
    QStringList texts;
    const auto labels = m_dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts << label->text();
    return texts.join(u'\n');
}

void TestTrustDialog::writesFingerprintsAsEverybodyDoes()
{
    QByteArray digest;
    for (int i = 0; i < 32; ++i)
        digest += static_cast<char>(i * 8);
    QCOMPARE(fingerprintText(digest),
             QStringLiteral("00:08:10:18:20:28:30:38:40:48:50:58:60:68:70:78:80:88:90:98:A0:A8:B0:B8:C0:C8:D0:D8:E0:E8:"
                            "F0:F8"));
    QString joined = fingerprintLines(digest, 8);
    QCOMPARE(joined.count(u'\n'), 3);
    QCOMPARE(joined.replace(u'\n', u':'), fingerprintText(digest));
}

void TestTrustDialog::everyProblemHasItsOwnWords()
{
    QSet<QString> texts;
    const QList<Problem> all{Problem::SelfSigned,  Problem::UnknownRoot, Problem::WrongHost, Problem::Expired,
                             Problem::NotYetValid, Problem::WrongUse,    Problem::BadChain,  Problem::Changed};
    for (const Problem problem : all)
        texts.insert(problemText(problem, unknown()));
    QCOMPARE(texts.size(), all.size());
    QVERIFY(!texts.contains(QString()));
    const QString wrongHost = problemText(Problem::WrongHost, unknown());
    QVERIFY2(wrongHost.contains(u"192.0.2.7") && wrongHost.contains(u"cameras.example.com"), qPrintable(wrongHost));
    QVERIFY(problemText(Problem::Expired, unknown()).contains(u"27"));
    QVERIFY(problemText(Problem::NotYetValid, unknown()).contains(u"26"));
}

void TestTrustDialog::showsAllThatIsToBeCompared()
{
    CertificateRefusal refusal = unknown();
    refusal.problems = {Problem::SelfSigned, Problem::WrongHost};
    make(refusal);
    QCOMPARE(text("fingerprint"), fingerprintLines(refusal.shown.sha256, 16));
    auto *fingerprint = child<QLabel>("fingerprint");
    QCOMPARE(fingerprint->accessibleName(), fingerprintText(refusal.shown.sha256));
    QVERIFY(fingerprint->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    const QString all = allText();
    for (const CertificateFact &fact : certificateFacts(refusal.shown))
        QVERIFY2(all.contains(fact.label) && all.contains(fact.value), qPrintable(fact.label));
    for (const Problem problem : refusal.problems)
        QVERIFY(all.contains(problemText(problem, refusal)));
    QVERIFY(text("advice").contains(u"watchpost-server prints"));
    QVERIFY(m_dialog->isModal());
}

void TestTrustDialog::enterAndEscapeRefuse_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("focus");
    for (const char *focus : {"doNotConnect", "compared", "trust", "fingerprint"}) {
        QTest::addRow("enter at %s", focus) << static_cast<int>(Qt::Key_Return) << QString::fromLatin1(focus);
        QTest::addRow("escape at %s", focus) << static_cast<int>(Qt::Key_Escape) << QString::fromLatin1(focus);
    }
}

// Also after the tick: only its own button trusts.
void TestTrustDialog::enterAndEscapeRefuse()
{
    QFETCH(int, key);
    QFETCH(QString, focus);
    make(unknown());
    if (focus != u"doNotConnect") {
        child<QCheckBox>("compared")->setChecked(true);
        m_dialog->findChild<QWidget *>(focus)->setFocus();
    } else {
        QVERIFY(child<QPushButton>("doNotConnect")->hasFocus() || !m_dialog->isActiveWindow());
    }
    QSignalSpy rejected(m_dialog, &QDialog::rejected);
    QTest::keyClick(m_dialog->focusWidget() ? m_dialog->focusWidget() : m_dialog, static_cast<Qt::Key>(key));
    QCOMPARE(rejected.count(), 1);
    QCOMPARE(m_trusted->count(), 0);
}

void TestTrustDialog::trustingTakesTheTickAndTheButton()
{
    make(unknown());
    auto *trust = child<QPushButton>("trust");
    QVERIFY(trust->isVisible() && !trust->isEnabled());
    QVERIFY(!child<QCheckBox>("compared")->isChecked());
    QVERIFY(child<QPushButton>("doNotConnect")->isDefault());
    QTest::mouseClick(trust, Qt::LeftButton);
    QCOMPARE(m_trusted->count(), 0);
    child<QCheckBox>("compared")->click();
    QVERIFY(trust->isEnabled());
    QTest::mouseClick(trust, Qt::LeftButton);
    QCOMPARE(m_trusted->count(), 1);
    QCOMPARE(m_trusted->constFirst().constFirst().value<CertificateRefusal>(), unknown());
    QVERIFY(!m_dialog->isVisible());
}

void TestTrustDialog::whatCannotBeTrustedIsExplainedOnly()
{
    make(hopeless());
    QVERIFY(!child<QPushButton>("trust")->isVisible());
    QVERIFY(!child<QCheckBox>("compared")->isVisible());
    QVERIFY(allText().contains(problemText(Problem::BadChain, hopeless())));
    QVERIFY(text("advice").contains(u"cannot be overridden"));
    child<QPushButton>("doNotConnect")->click();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_trusted->count(), 0);
}

void TestTrustDialog::aChangeIsLoudAndShowsBoth()
{
    make(changed());
    QCOMPARE(child<QWidget>("band")->palette().color(QPalette::Window),
             severityColor(Severity::Critical, m_dialog->palette()));
    QCOMPARE(text("fingerprintBefore"), fingerprintLines(changed().before->sha256, 8));
    QCOMPARE(text("fingerprint"), fingerprintLines(changed().shown.sha256, 8));
    const QString all = allText();
    QVERIFY(all.contains(u"CN=Another Authority") && all.contains(u"CN=Some Authority"));
    QCOMPARE(all.count(QStringLiteral("differs")), 2); // the issuer and the fingerprint
    QCOMPARE(all.count(QStringLiteral("the same")), 4);
    QVERIFY(!child<QPushButton>("trust")->isEnabled());
    QVERIFY(child<QPushButton>("doNotConnect")->isDefault());
}

void TestTrustDialog::aChangeIsLoudInTheDark()
{
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(42, 46, 50));
    dark.setColor(QPalette::Base, QColor(27, 30, 32));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(role, Qt::white);
    make(changed());
    QApplication::setPalette(dark); // while it is open
    QTRY_COMPARE(child<QWidget>("band")->palette().color(QPalette::Window), severityColor(Severity::Critical, dark));
    const QPalette band = child<QWidget>("band")->palette();
    QCOMPARE(band.color(QPalette::WindowText), textOn(band.color(QPalette::Window)));
}

void TestTrustDialog::whileRunningItTakesNothing()
{
    make(changed(), true);
    QVERIFY(!m_dialog->isModal());
    QVERIFY(m_dialog->testAttribute(Qt::WA_ShowWithoutActivating));
}

void TestTrustDialog::everythingFits_data()
{
    QTest::addColumn<CertificateRefusal>("refusal");
    QTest::newRow("unknown") << unknown();
    CertificateRefusal flood = changed();
    flood.shown.subject = QString(100000, u'W');
    flood.shown.names = QStringList(10000, QStringLiteral("a.very.long.name.example.com"));
    flood.problems = {Problem::Changed, Problem::WrongHost};
    QTest::newRow("a flood of names") << flood;
}

// Nobody makes the dialog so large that its buttons leave the screen.
void TestTrustDialog::everythingFits()
{
    QFETCH(CertificateRefusal, refusal);
    make(refusal);
    QVERIFY2(m_dialog->width() < m_dialog->fontMetrics().averageCharWidth() * 140,
             qPrintable(QString::number(m_dialog->width())));
    QVERIFY2(m_dialog->height() < m_dialog->fontMetrics().height() * 45,
             qPrintable(QString::number(m_dialog->height())));
    const auto labels = m_dialog->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat() == Qt::PlainText || label->text().isEmpty(), true);
    for (const char *button : {"doNotConnect", "trust"})
        QVERIFY(m_dialog->rect().contains(child<QPushButton>(button)->mapTo(m_dialog, QPoint(0, 0))));
}

QTEST_MAIN(TestTrustDialog)
#include "tst_trustdialog.moc"
