#include "ui/camerasmenu.h"

#include <QSignalSpy>
#include <QTest>

using namespace watchpost;

class tst_CamerasMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inTheOrderOfArrivalEachOnce();
    void showsSoManyAndCountsTheRest();
    void asksWheneverItOpens();

private:
    [[nodiscard]] static QStringList texts(QMenu *menu)
    {
        Q_EMIT menu->aboutToShow();
        QStringList texts;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions)
            texts << (action->isSeparator() ? QStringLiteral("-") : action->text());
        return texts;
    }
    [[nodiscard]] static AlarmOfMany one(int camera, const char *name)
    {
        return {QStringLiteral("CAM-%1").arg(camera), QString::fromLatin1(name),
                QDateTime(QDate::currentDate(), QTime(12, 3)).toMSecsSinceEpoch()};
    }
};

void tst_CamerasMenu::inTheOrderOfArrivalEachOnce()
{
    CamerasMenu menu([] { return QList<AlarmOfMany>{one(2, "Yard & Co"), one(1, "Door"), one(2, "Yard & Co")}; });
    QSignalSpy chosen(&menu, &CamerasMenu::cameraChosen);
    QSignalSpy list(&menu, &CamerasMenu::listChosen);
    const QStringList shown = texts(&menu);
    QCOMPARE(shown.size(), 4);
    QVERIFY(shown.at(0).startsWith(QStringLiteral("Yard && Co, ")));
    QVERIFY(shown.at(0).contains(QStringLiteral("12:03")));
    QVERIFY(shown.at(1).startsWith(QStringLiteral("Door, ")));
    QCOMPARE(shown.mid(2), (QStringList{QStringLiteral("-"), QStringLiteral("Show all alarms")}));
    menu.actions().at(0)->trigger();
    QCOMPARE(chosen.constFirst().constFirst().toString(), QStringLiteral("CAM-2"));
    QVERIFY(list.isEmpty());
    menu.actions().constLast()->trigger();
    QCOMPARE(list.size(), 1);
    QCOMPARE(chosen.size(), 1);
}

void tst_CamerasMenu::showsSoManyAndCountsTheRest()
{
    int cameras = CamerasMenu::kMost;
    CamerasMenu menu([&cameras] {
        QList<AlarmOfMany> all;
        for (int i = 0; i < cameras; ++i)
            all.append(one(i, "Door"));
        return all;
    });
    QCOMPARE(texts(&menu).size(), CamerasMenu::kMost + 2);
    cameras += 175;
    const QStringList shown = texts(&menu);
    QCOMPARE(shown.size(), CamerasMenu::kMost + 3);
    QVERIFY2(shown.at(CamerasMenu::kMost).contains(QStringLiteral("175")), qPrintable(shown.at(CamerasMenu::kMost)));
    QVERIFY(!menu.actions().at(CamerasMenu::kMost)->isEnabled());
}

void tst_CamerasMenu::asksWheneverItOpens()
{
    int asked = 0;
    CamerasMenu menu([&asked] {
        ++asked;
        return QList<AlarmOfMany>();
    });
    QCOMPARE(asked, 0);
    QCOMPARE(texts(&menu).size(), 2);
    QCOMPARE(texts(&menu).size(), 2);
    QCOMPARE(asked, 2);
}

QTEST_MAIN(tst_CamerasMenu)
#include "tst_camerasmenu.moc"
