#include "main/settingscoordinator.h"

#include "ui/settingsdialog.h"
#include "ui/settingspage.h"

#include <QListWidget>
#include <QTest>

using namespace watchpost;
using Place = SettingsCoordinator::Place;

namespace {

class Page : public SettingsPage
{
public:
    Page(QString title, QWidget *parent)
        : SettingsPage(parent)
        , m_title(std::move(title))
    {
    }
    QString title() const override { return m_title; }
    bool validate() override { return true; }
    void apply() override {}

private:
    QString m_title;
};

} // namespace

class tst_SettingsCoordinator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_coordinator; }
    void pagesComeInTheirPlaces();
    void opensAtThePageThatIsWanted();
    void comesBackWhereItWas();
    void isOneDialog();

private:
    void add(Place place, const char *title)
    {
        m_coordinator->addPage(
            place, [title = QString::fromLatin1(title)](QWidget *parent) { return new Page(title, parent); });
    }
    [[nodiscard]] static QString shown(const QWidget &window)
    {
        const auto dialogs = window.findChildren<SettingsDialog *>();
        for (const SettingsDialog *dialog : dialogs) {
            if (dialog->isVisible())
                return dialog->currentPage()->title();
        }
        return {};
    }

    SettingsCoordinator *m_coordinator = nullptr;
};

void tst_SettingsCoordinator::init()
{
    m_coordinator = new SettingsCoordinator;
    add(Place::Connection, "Connection");
    add(Place::Alarms, "Alarm rules");
    add(Place::Storage, "Storage");
    add(Place::General, "General");
    add(Place::Alarms, "Mutes");
}

void tst_SettingsCoordinator::pagesComeInTheirPlaces()
{
    QWidget window;
    m_coordinator->show(&window);
    QStringList titles;
    const auto *list = window.findChild<QListWidget *>(QStringLiteral("pages"));
    for (int i = 0; i < list->count(); ++i)
        titles << list->item(i)->text();
    QCOMPARE(titles.join(u','), QStringLiteral("General,Connection,Alarm rules,Mutes,Storage"));
    QCOMPARE(shown(window), QStringLiteral("General"));
}

void tst_SettingsCoordinator::opensAtThePageThatIsWanted()
{
    QWidget window;
    m_coordinator->show(&window, Place::Alarms);
    QCOMPARE(shown(window), QStringLiteral("Alarm rules"));
    m_coordinator->show(&window, Place::Storage); // it is open: it turns the page
    QCOMPARE(shown(window), QStringLiteral("Storage"));
    m_coordinator->show(&window);
    QCOMPARE(shown(window), QStringLiteral("Storage"));
}

void tst_SettingsCoordinator::comesBackWhereItWas()
{
    QWidget window;
    m_coordinator->show(&window, Place::Connection);
    window.findChild<SettingsDialog *>()->reject();
    QCOMPARE(shown(window), QString());
    m_coordinator->show(&window);
    QCOMPARE(shown(window), QStringLiteral("Connection"));
}

void tst_SettingsCoordinator::isOneDialog()
{
    QWidget login, main;
    m_coordinator->show(&login);
    m_coordinator->show(&login);
    QCOMPARE(login.findChildren<SettingsDialog *>().size(), 1);
    m_coordinator->show(&main); // the window in front has it, and nothing of it is left behind the other
    QCOMPARE(shown(login), QString());
    QCOMPARE(shown(main), QStringLiteral("General"));
}

QTEST_MAIN(tst_SettingsCoordinator)
#include "tst_settingscoordinator.moc"
