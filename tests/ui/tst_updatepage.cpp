#include "ui/updatepage.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace watchpost;

class TestUpdatePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoIsAsked()
    {
        const UpdatePage page(false, QStringLiteral("updates.example"));
        const auto labels = page.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text().contains(u"updates.example"); }));
    }

    void tellsWhatIsWanted()
    {
        UpdatePage page(true, QStringLiteral("updates.example"));
        QSignalSpy applied(&page, &UpdatePage::applied);
        QVERIFY(page.validate());
        page.apply();
        QCOMPARE(applied.size(), 1);
        QCOMPARE(applied[0][0].toBool(), true);
        page.findChild<QCheckBox *>(QStringLiteral("lookForUpdates"))->setChecked(false);
        page.apply();
        QCOMPARE(applied[1][0].toBool(), false);
    }

    void showsTheResult_data()
    {
        QTest::addColumn<int>("result");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("canLook");
        QTest::addColumn<bool>("canOpen");
        using Result = UpdateStatus::Result;
        const auto row = [](const char *name, Result result, const QString &text, bool canLook, bool canOpen) {
            QTest::newRow(name) << static_cast<int>(result) << text << canLook << canOpen;
        };
        row("not looked", Result::NotLooked, {}, true, false);
        row("looking", Result::Looking, QStringLiteral("Looking …"), false, false);
        row("newest", Result::Newest, QStringLiteral("This is the newest version."), true, false);
        row("newer", Result::Newer, QStringLiteral("Watchpost 2.0.0 is available."), true, true);
        row("failed", Result::Failed, QStringLiteral("Why it failed."), true, false);
    }

    void showsTheResult()
    {
        QFETCH(int, result);
        QFETCH(QString, text);
        QFETCH(bool, canLook);
        QFETCH(bool, canOpen);
        UpdatePage page(false, QStringLiteral("updates.example"));
        page.showStatus(
            {static_cast<UpdateStatus::Result>(result), QStringLiteral("2.0.0"), QStringLiteral("Why it failed.")});
        auto *label = page.findChild<QLabel *>(QStringLiteral("updateResult"));
        QCOMPARE(label->text(), text);
        QCOMPARE(label->accessibleName(), text);
        QCOMPARE(label->textFormat(), Qt::PlainText);
        auto *look = page.findChild<QPushButton *>(QStringLiteral("lookNow"));
        auto *open = page.findChild<QPushButton *>(QStringLiteral("openDownloadPage"));
        QCOMPARE(look->isEnabled(), canLook);
        QCOMPARE(!open->isHidden(), canOpen);
        QSignalSpy looked(&page, &UpdatePage::lookRequested);
        QSignalSpy opened(&page, &UpdatePage::downloadPageRequested);
        look->click();
        open->click();
        QCOMPARE(looked.size(), canLook ? 1 : 0);
        QCOMPARE(opened.size(), 1);
    }
};

QTEST_MAIN(TestUpdatePage)
#include "tst_updatepage.moc"
