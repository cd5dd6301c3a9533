// The settings dialog with several pages: the list, the search, the keyboard, Apply.
#include "ui/settingsdialog.h"
#include "ui/settingsfinder.h"
#include "ui/settingspage.h"
#include "ui/spotlight.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace watchpost;

namespace {

class Page : public SettingsPage
{
public:
    Page(QString title, int fields, QWidget *parent)
        : SettingsPage(parent)
        , m_title(std::move(title))
    {
        auto *form = new QFormLayout(this);
        for (int i = 0; i < fields; ++i) {
            auto *edit = new QLineEdit(this);
            edit->setObjectName(m_title + QString::number(i));
            form->addRow(QStringLiteral("%1 field %2").arg(m_title).arg(i), edit);
        }
    }
    QString title() const override { return m_title; }
    bool validate() override { return isValid; }
    void apply() override { ++applied; }

    bool isValid = true;
    int applied = 0;

private:
    QString m_title;
};

} // namespace

class tst_SettingsPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_dialog; }
    void theListTurnsThePages();
    void theSearchShowsPageAndControl();
    void enterGoesToTheControl();
    void escapeGivesUpTheSearchFirst();
    void nothingFound();
    void aPageIsFoundAsAWhole();
    void theKeyboardTurnsPages();
    void applyKeepsTheDialogOpen();
    void nothingIsAppliedWhenOnePageRefuses();
    void aLongPageScrolls();
    void theSpotlightFollows();

private:
    template <typename T>
    T *child(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }
    void type(const QString &text) const
    {
        auto *search = child<QLineEdit>(QStringLiteral("settingsSearch"));
        search->setFocus();
        search->clear();
        QTest::keyClicks(search, text);
    }
    [[nodiscard]] Spotlight *spotlight() const
    {
        const auto all = m_dialog->findChildren<Spotlight *>();
        for (Spotlight *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    SettingsDialog *m_dialog = nullptr;
    QList<Page *> m_pages;
};

void tst_SettingsPages::init()
{
    m_dialog = new SettingsDialog;
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_pages = {new Page(QStringLiteral("General"), 3, m_dialog), new Page(QStringLiteral("Alarms"), 100, m_dialog),
               new Page(QStringLiteral("Storage"), 2, m_dialog)};
    for (Page *page : std::as_const(m_pages))
        m_dialog->addPage(page);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void tst_SettingsPages::theListTurnsThePages()
{
    auto *list = child<QListWidget>(QStringLiteral("pages"));
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), 3);
    QCOMPARE(m_dialog->currentPage(), m_pages.at(0));
    list->setCurrentRow(2);
    QCOMPARE(m_dialog->currentPage(), m_pages.at(2));
    QVERIFY(m_pages.at(2)->isVisible() && !m_pages.at(0)->isVisible());
    m_dialog->showPage(m_pages.at(1));
    QCOMPARE(list->currentRow(), 1);
}

void tst_SettingsPages::theSearchShowsPageAndControl()
{
    type(QStringLiteral("alarms field 77"));
    auto *results = child<QListWidget>(QStringLiteral("results"));
    QVERIFY(results->isVisible());
    QCOMPARE(results->count(), 1);
    QCOMPARE(m_dialog->currentPage(), m_pages.at(1));
    QWidget *wanted = child<QLineEdit>(QStringLiteral("Alarms77"));
    QVERIFY(!wanted->visibleRegion().isEmpty()); // scrolled to
    QVERIFY(spotlight());
    QCOMPARE(spotlight()->control(), wanted);
    QVERIFY(spotlight()->geometry().contains(QRect(wanted->mapTo(m_pages.at(1), QPoint()), wanted->size())));
    QVERIFY(child<QLineEdit>(QStringLiteral("settingsSearch"))->hasFocus()); // the person types on
}

void tst_SettingsPages::enterGoesToTheControl()
{
    type(QStringLiteral("field"));
    QCOMPARE(child<QListWidget>(QStringLiteral("results"))->count(), 105);
    auto *search = child<QLineEdit>(QStringLiteral("settingsSearch"));
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Up);
    QVERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(m_dialog->isVisible()); // Enter was not OK
    QCOMPARE(m_dialog->focusWidget(), child<QLineEdit>(QStringLiteral("General1")));
}

void tst_SettingsPages::escapeGivesUpTheSearchFirst()
{
    type(QStringLiteral("storage"));
    auto *search = child<QLineEdit>(QStringLiteral("settingsSearch"));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(search->text().isEmpty());
    QVERIFY(!spotlight());
    QVERIFY(child<QListWidget>(QStringLiteral("pages"))->isVisible());
    QCOMPARE(m_dialog->currentPage(), m_pages.at(2)); // where the search had led
    QCOMPARE(child<QListWidget>(QStringLiteral("pages"))->currentRow(), 2);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void tst_SettingsPages::nothingFound()
{
    type(QStringLiteral("storage field 1"));
    QVERIFY(spotlight());
    type(QStringLiteral("teleport"));
    QVERIFY(!spotlight());
    QVERIFY(!child<QListWidget>(QStringLiteral("results"))->isVisible());
    QTest::keyClick(child<QLineEdit>(QStringLiteral("settingsSearch")), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
}

void tst_SettingsPages::aPageIsFoundAsAWhole()
{
    type(QStringLiteral("storag"));
    QCOMPARE(m_dialog->currentPage(), m_pages.at(2));
    QTest::keyClick(child<QLineEdit>(QStringLiteral("settingsSearch")), Qt::Key_Return);
    QVERIFY(m_pages.at(2)->isAncestorOf(m_dialog->focusWidget()));
}

void tst_SettingsPages::theKeyboardTurnsPages()
{
    QTest::keyClick(m_dialog, Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(m_dialog->currentPage(), m_pages.at(1));
    QTest::keyClick(m_dialog, Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(m_dialog, Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(m_dialog->currentPage(), m_pages.at(2));
    child<QPushButton>(QStringLiteral("ok"))->setFocus();
    QTest::keyClick(m_dialog, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(child<QLineEdit>(QStringLiteral("settingsSearch"))->hasFocus());
}

void tst_SettingsPages::applyKeepsTheDialogOpen()
{
    auto *apply = child<QPushButton>(QStringLiteral("apply"));
    QVERIFY(!apply->isEnabled());
    child<QLineEdit>(QStringLiteral("Storage0"))->setText(QStringLiteral("x"));
    QVERIFY(apply->isEnabled());
    apply->click();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!apply->isEnabled());
    for (const Page *page : std::as_const(m_pages))
        QCOMPARE(page->applied, 1);
    Q_EMIT m_pages.at(0)->edited(); // what the dialog cannot see
    QVERIFY(apply->isEnabled());
    child<QPushButton>(QStringLiteral("ok"))->click();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_pages.at(0)->applied, 2);
}

void tst_SettingsPages::nothingIsAppliedWhenOnePageRefuses()
{
    m_pages.at(2)->isValid = false;
    child<QPushButton>(QStringLiteral("ok"))->click();
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->currentPage(), m_pages.at(2));
    QCOMPARE(m_pages.at(0)->applied, 0);
    m_pages.at(2)->isValid = true;
    child<QPushButton>(QStringLiteral("ok"))->click();
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_pages.at(0)->applied, 1);
}

void tst_SettingsPages::aLongPageScrolls()
{
    m_dialog->showPage(m_pages.at(1));
    QVERIFY(m_dialog->height() <= m_dialog->screen()->availableGeometry().height());
    QVERIFY(child<QPushButton>(QStringLiteral("ok"))->visibleRegion().boundingRect().height() > 0);
    QVERIFY(m_pages.at(1)->height() >= m_pages.at(1)->minimumSizeHint().height()); // nothing is squeezed
}

void tst_SettingsPages::theSpotlightFollows()
{
    type(QStringLiteral("storage field 1"));
    QWidget *wanted = child<QLineEdit>(QStringLiteral("Storage1"));
    const QRect before = spotlight()->geometry();
    m_pages.at(2)->layout()->setContentsMargins(60, 60, 0, 0);
    QTRY_VERIFY(spotlight()->geometry() != before);
    QVERIFY(spotlight()->geometry().contains(QRect(wanted->mapTo(m_pages.at(2), QPoint()), wanted->size())));
    wanted->hide();
    wanted->deleteLater();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    type(QStringLiteral("storage")); // and does not hang on to what is gone
}

QTEST_MAIN(tst_SettingsPages)
#include "tst_settingspages.moc"
