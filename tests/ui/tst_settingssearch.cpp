#include "ui/settingssearch.h"

#include "ui/settingspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace watchpost;

namespace {

class Page : public SettingsPage
{
public:
    Page(QString title, QStringList keywords)
        : m_title(std::move(title))
        , m_keywords(std::move(keywords))
    {
        new QVBoxLayout(this);
    }
    QString title() const override { return m_title; }
    QStringList keywords() const override { return m_keywords; }
    bool validate() override { return true; }
    void apply() override {}

    template <typename T>
    T *add(const QString &label)
    {
        auto *control = new T(this);
        auto *text = new QLabel(label, this);
        text->setBuddy(control);
        layout()->addWidget(text);
        layout()->addWidget(control);
        return control;
    }

private:
    QString m_title;
    QStringList m_keywords;
};

} // namespace

class tst_SettingsSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { qDeleteAll(std::exchange(m_pages, {})); }
    void takesTheKeysMarkAway_data();
    void takesTheKeysMarkAway();
    void finds_data();
    void finds();
    void theBestComesFirst();
    void findsNothingThatIsHidden();
    void findsEachControlOnce();
    void searchesTheWordsThatAreShown();

private:
    [[nodiscard]] QStringList labels(const QString &text) const
    {
        QStringList found;
        const auto hits = findSettings(m_pages, text);
        for (const SettingsHit &hit : hits)
            found << hit.label;
        return found;
    }

    QList<SettingsPage *> m_pages;
    QComboBox *m_language = nullptr;
    QCheckBox *m_start = nullptr;
    QGroupBox *m_proxy = nullptr;
};

void tst_SettingsSearch::init()
{
    auto *general = new Page(QStringLiteral("General"), {QStringLiteral("autostart, behaviour")});
    m_language = general->add<QComboBox>(QStringLiteral("&Language:"));
    m_language->addItems({QStringLiteral("Deutsch"), QStringLiteral("Français"), QStringLiteral("简体中文")});
    m_start = new QCheckBox(QStringLiteral("&Start when I log in"), general);
    m_start->setProperty(kSearchWords, QStringLiteral("boot, login"));
    auto *connection = new Page(QStringLiteral("Connection"), {});
    m_proxy = new QGroupBox(QStringLiteral("Proxy"), connection);
    auto *port = connection->add<QSpinBox>(QStringLiteral("P&ort"));
    port->setAccessibleName(QStringLiteral("Proxy's port"));
    auto *host = new QLineEdit(m_proxy);
    host->setAccessibleName(QStringLiteral("Proxy's name or address"));
    m_pages = {general, connection};
}

void tst_SettingsSearch::takesTheKeysMarkAway_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("a key") << QStringLiteral("&Language:") << QStringLiteral("Language");
    QTest::newRow("within") << QStringLiteral("Se&ttings …") << QStringLiteral("Settings");
    QTest::newRow("Chinese") << QStringLiteral("语言(&L)：") << QStringLiteral("语言");
    QTest::newRow("a real one") << QStringLiteral("Sounds && lights") << QStringLiteral("Sounds & lights");
    QTest::newRow("the last letter") << QStringLiteral("Odd&") << QStringLiteral("Odd");
    QTest::newRow("empty") << QString() << QString();
}

void tst_SettingsSearch::takesTheKeysMarkAway()
{
    QFETCH(QString, text);
    QTEST(withoutMnemonic(text), "plain");
}

void tst_SettingsSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const QStringList language{QStringLiteral("Language")};
    const QStringList start{QStringLiteral("Start when I log in")};
    QTest::newRow("a label") << QStringLiteral("lang") << language;
    QTest::newRow("case") << QStringLiteral("LANGUAGE") << language;
    QTest::newRow("a choice") << QStringLiteral("deutsch") << language;
    QTest::newRow("a choice without its accents") << QStringLiteral("francais") << language;
    QTest::newRow("Chinese") << QStringLiteral("中文") << language;
    QTest::newRow("full-width letters") << QStringLiteral("ｌａｎｇ") << language;
    QTest::newRow("the text of a box") << QStringLiteral("log in") << start;
    QTest::newRow("words in any order") << QStringLiteral("in start log") << start;
    QTest::newRow("what people call it") << QStringLiteral("boot") << start;
    QTest::newRow("a page's words") << QStringLiteral("autostart") << QStringList{QStringLiteral("General")};
    QTest::newRow("with the page's title") << QStringLiteral("general lang") << language;
    QTest::newRow("blank") << QStringLiteral("  ") << QStringList();
    QTest::newRow("no such thing") << QStringLiteral("teleport") << QStringList();
    QTest::newRow("one word of two") << QStringLiteral("language teleport") << QStringList();
}

void tst_SettingsSearch::finds()
{
    QFETCH(QString, text);
    QTEST(labels(text), "found");
}

void tst_SettingsSearch::theBestComesFirst()
{
    const auto hits = findSettings(m_pages, QStringLiteral("proxy"));
    QCOMPARE(hits.size(), 3);
    QCOMPARE(hits.constFirst().control.data(), m_proxy); // its name begins so; the port is only called so
    QCOMPARE(hits.constFirst().page, m_pages.at(1));
    QCOMPARE(hits.constLast().label, QStringLiteral("Port"));
    QVERIFY(!findSettings(m_pages, QStringLiteral("connection")).constFirst().control); // the page itself
}

void tst_SettingsSearch::findsNothingThatIsHidden()
{
    m_start->hide();
    QCOMPARE(labels(QStringLiteral("boot")), QStringList());
    m_start->setEnabled(false);
    m_start->show();
    QCOMPARE(labels(QStringLiteral("boot")).size(), 1); // disabled: it is there, and says so itself
}

void tst_SettingsSearch::findsEachControlOnce()
{
    // A spin box has a line edit of its own, a combo box a list.
    QCOMPARE(labels(QStringLiteral("port")), QStringList{QStringLiteral("Port")});
    QCOMPARE(labels(QStringLiteral("language")), QStringList{QStringLiteral("Language")});
}

void tst_SettingsSearch::searchesTheWordsThatAreShown()
{
    QCOMPARE(labels(QStringLiteral("sprache")), QStringList());
    for (auto *label : m_pages.constFirst()->findChildren<QLabel *>())
        label->setText(QStringLiteral("&Sprache:")); // as a page does when the language changes
    QCOMPARE(labels(QStringLiteral("sprache")), QStringList{QStringLiteral("Sprache")});
    QCOMPARE(labels(QStringLiteral("language")), QStringList());
}

QTEST_MAIN(tst_SettingsSearch)
#include "tst_settingssearch.moc"
