#include "ui/settingsdialog.h"

#include "ui/connectionpage.h"
#include "ui/fieldmessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace watchpost;
using Kind = ProxySettings::Kind;

namespace {

ConnectionSettings some()
{
    ConnectionSettings settings;
    settings.liveness = {.noticeMs = 7000, .blindAlarmMs = 90000};
    settings.proxy = {Kind::Socks5, QStringLiteral("proxy.example"), 1080, QStringLiteral("bob"),
                      QStringLiteral("s3cret")};
    settings.pins = {{QStringLiteral("one.example:9251"), {}}, {QStringLiteral("two.example:9251"), {}}};
    return settings;
}

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { delete m_dialog; }
    void showsWhatIsSetAndChangesNothing_data();
    void showsWhatIsSetAndChangesNothing();
    void takesWhatIsEntered();
    void neverLeavesTheLimits();
    void badProxiesAreSaidBesideTheField_data();
    void badProxiesAreSaidBesideTheField();
    void cancelAppliesNothing();
    void removesTrustedCertificates();
    void aProxyThatIsNotUsedNeedsNothing();
    void everyControlHasAName();

private:
    void make(const ConnectionSettings &settings);
    template <typename T>
    T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] ConnectionSettings applied() const
    {
        return m_applied->isEmpty() ? ConnectionSettings()
                                    : m_applied->constLast().constFirst().value<ConnectionSettings>();
    }
    void choose(Kind kind) const
    {
        auto *box = child<QComboBox>("proxyKind");
        box->setCurrentIndex(box->findData(static_cast<int>(kind)));
    }

    SettingsDialog *m_dialog = nullptr;
    std::unique_ptr<QSignalSpy> m_applied;
};

void TestSettingsDialog::make(const ConnectionSettings &settings)
{
    m_dialog = new SettingsDialog;
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    auto *page = new ConnectionPage(settings, m_dialog);
    m_applied = std::make_unique<QSignalSpy>(page, &ConnectionPage::applied);
    m_dialog->addPage(page);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void TestSettingsDialog::showsWhatIsSetAndChangesNothing_data()
{
    QTest::addColumn<ConnectionSettings>("settings");
    QTest::newRow("some") << some();
    ConnectionSettings off = some();
    off.liveness.blindAlarmMs = 0;
    off.proxy.kind = Kind::Http;
    off.pins.clear();
    QTest::newRow("no alarm when blind") << off;
    ConnectionSettings none = some();
    none.proxy.kind = Kind::None;
    QTest::newRow("no proxy: what was entered stays for the next time") << none;
}

void TestSettingsDialog::showsWhatIsSetAndChangesNothing()
{
    QFETCH(ConnectionSettings, settings);
    make(settings);
    QCOMPARE(child<QLineEdit>("proxyPassword")->echoMode(), QLineEdit::Password);
    QVERIFY(!child<QListWidget>("pages")->isVisible()); // one page needs no list
    child<QPushButton>("ok")->click();
    QCOMPARE(m_applied->count(), 1);
    QCOMPARE(applied(), settings);
    QVERIFY(!m_dialog->isVisible());
}

void TestSettingsDialog::takesWhatIsEntered()
{
    make({});
    child<QSpinBox>("notice")->setValue(4);
    child<QSpinBox>("blindAfter")->setValue(3600);
    choose(Kind::Http);
    child<QLineEdit>("proxyHost")->setText(QStringLiteral(" 192.0.2.1 "));
    child<QSpinBox>("proxyPort")->setValue(3128);
    child<QLineEdit>("proxyUser")->setText(QStringLiteral("eve"));
    child<QLineEdit>("proxyPassword")->setText(QStringLiteral("p|w"));
    child<QPushButton>("ok")->click();
    QCOMPARE(applied().liveness, (LivenessSettings{.noticeMs = 4000, .blindAlarmMs = 3600000}));
    QCOMPARE(applied().proxy, (ProxySettings{Kind::Http, QStringLiteral("192.0.2.1"), 3128, QStringLiteral("eve"),
                                             QStringLiteral("p|w")}));
}

void TestSettingsDialog::neverLeavesTheLimits()
{
    make({});
    auto *notice = child<QSpinBox>("notice");
    auto *blind = child<QSpinBox>("blindAfter");
    QCOMPARE(notice->minimum() * 1000, LivenessSettings::kMinNoticeMs);
    QCOMPARE(notice->maximum() * 1000, LivenessSettings::kMaxNoticeMs);
    QCOMPARE(blind->minimum() * 1000, LivenessSettings::kMinBlindAlarmMs);
    QCOMPARE(blind->maximum() * 1000, LivenessSettings::kMaxBlindAlarmMs);
    child<QCheckBox>("blind")->setChecked(false);
    QVERIFY(!blind->isEnabled());
    child<QPushButton>("ok")->click();
    QCOMPARE(applied().liveness.blindAlarmMs, 0);
}

void TestSettingsDialog::badProxiesAreSaidBesideTheField_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("field");
    QTest::newRow("no host") << QString() << QString() << QStringLiteral("proxyHost");
    QTest::newRow("blanks") << QStringLiteral("  ") << QString() << QStringLiteral("proxyHost");
    QTest::newRow("a URL") << QStringLiteral("http://proxy.example/") << QString() << QStringLiteral("proxyHost");
    QTest::newRow("with a port") << QStringLiteral("proxy.example:3128") << QString() << QStringLiteral("proxyHost");
    QTest::newRow("two words") << QStringLiteral("my proxy") << QString() << QStringLiteral("proxyHost");
    QTest::newRow("a password without a user")
        << QStringLiteral("proxy.example") << QString() << QStringLiteral("proxyUser");
}

void TestSettingsDialog::badProxiesAreSaidBesideTheField()
{
    QFETCH(QString, host);
    QFETCH(QString, user);
    QFETCH(QString, field);
    make(some());
    child<QLineEdit>("proxyHost")->setText(host);
    child<QLineEdit>("proxyUser")->setText(user);
    child<QSpinBox>("notice")->setValue(11);
    child<QPushButton>("ok")->click();
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_applied->count(), 0);
    auto *error = m_dialog->findChild<FieldMessage *>(field + u"Error");
    QVERIFY(error->isVisible() && error->text().size() > 20);
    QCOMPARE(m_dialog->focusWidget(), m_dialog->findChild<QWidget *>(field));
    // Nothing is lost, and what is put right is taken.
    QCOMPARE(child<QSpinBox>("notice")->value(), 11);
    QCOMPARE(child<QLineEdit>("proxyHost")->text(), host);
    child<QLineEdit>("proxyHost")->setText(QStringLiteral("proxy.example"));
    child<QLineEdit>("proxyUser")->setText(QStringLiteral("bob"));
    QVERIFY(!error->isVisible());
    child<QPushButton>("ok")->click();
    QCOMPARE(applied().liveness.noticeMs, 11000);
}

void TestSettingsDialog::cancelAppliesNothing()
{
    make(some());
    child<QListWidget>("pins")->setCurrentRow(0);
    child<QPushButton>("removePin")->click();
    child<QSpinBox>("notice")->setValue(11);
    child<QPushButton>("cancel")->click();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_applied->count(), 0);
}

void TestSettingsDialog::removesTrustedCertificates()
{
    make(some());
    auto *list = child<QListWidget>("pins");
    auto *remove = child<QPushButton>("removePin");
    QCOMPARE(list->count(), 2);
    QVERIFY(!remove->isEnabled());
    list->setCurrentRow(1);
    QVERIFY(remove->isEnabled());
    remove->click();
    QCOMPARE(list->count(), 1);
    child<QPushButton>("ok")->click();
    QCOMPARE(applied().pins, QList<PinnedCertificate>{some().pins.constFirst()});
}

void TestSettingsDialog::aProxyThatIsNotUsedNeedsNothing()
{
    make({});
    for (const Kind kind : {Kind::System, Kind::None}) {
        choose(kind);
        for (const char *field : {"proxyHost", "proxyPort", "proxyUser", "proxyPassword"})
            QVERIFY(!child<QWidget>(field)->isEnabled());
    }
    choose(Kind::Http);
    QVERIFY(child<QWidget>("proxyHost")->isEnabled());
    choose(Kind::None);
    child<QPushButton>("ok")->click();
    QCOMPARE(applied().proxy.kind, Kind::None);
}

void TestSettingsDialog::everyControlHasAName()
{
    make(some());
    const auto widgets = m_dialog->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName() + QLatin1StringView(widget->metaObject()->className())));
    }
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
