#include "ui/alarmrulespage.h"

#include "models/alarmtypesmodel.h"
#include "ui/fieldmessage.h"
#include "ui/quiethoursedit.h"
#include "ui/settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

using namespace watchpost;

namespace {

AlarmRules someRules()
{
    AlarmRules rules;
    rules.types[QStringLiteral("gate")] = {QStringLiteral("Gate"), Severity::Notice};
    rules.quietHours = {QuietHours{0x1f, 22 * 60, 6 * 60 + 30, Severity::Warning},
                        QuietHours{0x60, 0, 0, std::nullopt}};
    rules.presentation = {Presentation::ListOnly, Presentation::Notification, Presentation::Both};
    rules.doNotDisturb = {false, false};
    rules.mutesHoldBack = Severity::Notice;
    return rules;
}

} // namespace

class TestAlarmRulesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { show({}); }
    void showsWhatIsSetAndChangesNothing_data();
    void showsWhatIsSetAndChangesNothing();
    void quietHoursAreAddedAndRemoved();
    void daysAreNeeded();
    void quietHoursAreExplained();
    void severitiesByKeyboard();
    void namesByKeyboard();
    void criticalIsNeverOnlyListed();
    void doNotDisturbBelongsTogether();
    void seenTypesComeLater();
    void tellsOfEveryEdit();
    void everyFieldHasAName();

private:
    void show(const AlarmRules &rules)
    {
        m_page = std::make_unique<AlarmRulesPage>(rules);
        m_page->show();
    }
    template <typename T>
    T *child(const char *name)
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    QTableView *table() { return child<QTableView>("alarmTypes"); }
    QModelIndex cell(const char *type, int column)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            const QModelIndex index = table()->model()->index(row, column);
            if (index.data(AlarmTypesModel::TypeRole).toString() == QLatin1StringView(type))
                return index;
        }
        return {};
    }
    std::unique_ptr<AlarmRulesPage> m_page;
};

void TestAlarmRulesPage::showsWhatIsSetAndChangesNothing_data()
{
    QTest::addColumn<AlarmRules>("rules");
    QTest::newRow("nothing is set") << AlarmRules();
    QTest::newRow("everything is set") << someRules();
}

void TestAlarmRulesPage::showsWhatIsSetAndChangesNothing()
{
    QFETCH(AlarmRules, rules);
    show(rules);
    QSignalSpy applied(m_page.get(), &AlarmRulesPage::applied);
    QVERIFY(m_page->validate());
    m_page->apply();
    QCOMPARE(applied.constFirst().constFirst().value<AlarmRules>(), rules);
}

void TestAlarmRulesPage::quietHoursAreAddedAndRemoved()
{
    auto *add = child<QPushButton>("addQuietHours");
    add->click();
    add->click();
    QCOMPARE(m_page->rules().quietHours, (QList<QuietHours>{{}, {}}));
    auto *first = m_page->findChildren<QuietHoursEdit *>().constFirst();
    first->findChild<QTimeEdit *>(QStringLiteral("quietFrom"))->setTime(QTime(20, 15));
    first->findChild<QComboBox *>(QStringLiteral("quietThrough"))->setCurrentIndex(2);
    const QList<QToolButton *> buttons = first->findChildren<QToolButton *>(QStringLiteral("day"));
    QTest::keyClick(buttons.at(1), Qt::Key_Space);
    QCOMPARE(m_page->rules().quietHours.constFirst(), (QuietHours{0x7f & ~2, 20 * 60 + 15, 6 * 60, std::nullopt}));
    first->findChild<QToolButton *>(QStringLiteral("removeQuietHours"))->click();
    QCOMPARE(m_page->rules().quietHours, QList<QuietHours>{{}});
    QVERIFY(add->isEnabled());
    for (int i = 0; i < kMaxQuietHours; ++i)
        add->click();
    QCOMPARE(m_page->rules().quietHours.size(), kMaxQuietHours);
    QVERIFY(!add->isEnabled());
}

void TestAlarmRulesPage::daysAreNeeded()
{
    child<QPushButton>("addQuietHours")->click();
    auto *edit = m_page->findChild<QuietHoursEdit *>();
    auto *error = edit->findChild<FieldMessage *>(QStringLiteral("quietError"));
    const QList<QToolButton *> buttons = edit->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->isCheckable())
            button->setChecked(false);
    }
    QVERIFY(!m_page->validate());
    QVERIFY(!error->isHidden());
    for (QToolButton *button : buttons) {
        if (button->isCheckable()) {
            button->click();
            break;
        }
    }
    QVERIFY(error->isHidden());
    QVERIFY(m_page->validate());
}

void TestAlarmRulesPage::quietHoursAreExplained()
{
    child<QPushButton>("addQuietHours")->click();
    auto *edit = m_page->findChild<QuietHoursEdit *>();
    const auto hint = [edit] {
        QString text;
        const auto all = edit->findChildren<FieldMessage *>();
        for (const FieldMessage *message : all)
            text += message->text();
        return text;
    };
    QVERIFY(hint().contains(u"day after"));
    edit->findChild<QTimeEdit *>(QStringLiteral("quietFrom"))->setTime(QTime(3, 0));
    QCOMPARE(hint(), QString());
    edit->findChild<QTimeEdit *>(QStringLiteral("quietTo"))->setTime(QTime(3, 0));
    QVERIFY(hint().contains(u"whole day"));
}

void TestAlarmRulesPage::severitiesByKeyboard()
{
    table()->setFocus();
    table()->setCurrentIndex(cell("motion", AlarmTypesModel::SeverityColumn));
    QTest::keyClick(table(), Qt::Key_F2);
    auto *box = table()->findChild<QComboBox *>();
    QVERIFY(box);
    QCOMPARE(box->count(), 4);
    QCOMPARE(box->currentIndex(), 0);
    box->setCurrentIndex(3);
    Q_EMIT box->activated(3);
    QCOMPARE(m_page->rules().types.value(QStringLiteral("motion")).severity, std::optional(Severity::Critical));
}

void TestAlarmRulesPage::namesByKeyboard()
{
    table()->setFocus();
    table()->setCurrentIndex(cell("smoke", AlarmTypesModel::NameColumn));
    QTest::keyClick(table(), Qt::Key_F2);
    auto *line = table()->findChild<QLineEdit *>();
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("Fire"));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(m_page->rules().types.value(QStringLiteral("smoke")).name, QStringLiteral("Fire"));
}

void TestAlarmRulesPage::criticalIsNeverOnlyListed()
{
    QCOMPARE(child<QComboBox>("show2")->findData(static_cast<int>(Presentation::ListOnly)), -1);
    QVERIFY(child<QComboBox>("show1")->findData(static_cast<int>(Presentation::ListOnly)) >= 0);
    QVERIFY(!child<QComboBox>("show0")->itemText(4).isEmpty());
}

void TestAlarmRulesPage::doNotDisturbBelongsTogether()
{
    auto *respect = child<QCheckBox>("respectDoNotDisturb");
    auto *through = child<QCheckBox>("criticalThrough");
    QVERIFY(respect->isChecked() && through->isEnabled());
    respect->click();
    QVERIFY(!through->isEnabled());
    QVERIFY(!m_page->rules().doNotDisturb.respect);
    QVERIFY(m_page->rules().doNotDisturb.criticalBreaksThrough); // remembered
}

void TestAlarmRulesPage::seenTypesComeLater()
{
    QVERIFY(!cell("gate 7", 0).isValid());
    m_page->addSeenTypes({QStringLiteral("gate 7"), QStringLiteral("motion")});
    QVERIFY(cell("gate 7", 0).isValid());
    QVERIFY(m_page->rules().types.isEmpty());
}

void TestAlarmRulesPage::tellsOfEveryEdit()
{
    QSignalSpy edited(m_page.get(), &SettingsPage::edited);
    m_page->addSeenTypes({QStringLiteral("gate 7")}); // nobody's edit
    QCOMPARE(edited.size(), 0);
    table()->model()->setData(cell("motion", AlarmTypesModel::SeverityColumn), 1);
    QCOMPARE(edited.size(), 1);
    child<QPushButton>("addQuietHours")->click();
    QCOMPARE(edited.size(), 2);
    m_page->findChild<QTimeEdit *>(QStringLiteral("quietTo"))->setTime(QTime(1, 2));
    QCOMPARE(edited.size(), 3);
    m_page->findChild<QToolButton *>(QStringLiteral("removeQuietHours"))->click();
    QCOMPARE(edited.size(), 4);
}

void TestAlarmRulesPage::everyFieldHasAName()
{
    show(someRules());
    const auto all = m_page->findChildren<QWidget *>();
    int named = 0;
    for (const QWidget *widget : all) {
        const bool input = qobject_cast<const QComboBox *>(widget) || qobject_cast<const QTimeEdit *>(widget) ||
                           qobject_cast<const QTableView *>(widget) ||
                           (qobject_cast<const QToolButton *>(widget) && widget->focusPolicy() != Qt::NoFocus);
        if (!input || widget->parentWidget()->inherits("QComboBoxPrivateContainer"))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        ++named;
    }
    QVERIFY(named > 20);
}

QTEST_MAIN(TestAlarmRulesPage)
#include "tst_alarmrulespage.moc"
