#include "store/settings.h"
#include "store/statehistory.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace watchpost;

class tst_HistorySettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembers()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.ini"));
        {
            Settings settings(path);
            QCOMPARE(settings.stateHistoryDays(), StateHistory::kDefaultDays);
            settings.setStateHistoryDays(7);
        }
        QCOMPARE(Settings(path).stateHistoryDays(), 7);
    }

    void takesNonsenseForTheDefault_data()
    {
        QTest::addColumn<QByteArray>("value");
        for (const char *value : {"0", "-1", "x", "99999999", ""})
            QTest::newRow(value) << QByteArray(value);
    }

    void takesNonsenseForTheDefault()
    {
        QFETCH(QByteArray, value);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("settings.ini"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray text = "[history]\nstateDays=" + value + "\n";
        file.write(text);
        file.close();
        QCOMPARE(Settings(path).stateHistoryDays(), StateHistory::kDefaultDays);
    }
};

QTEST_GUILESS_MAIN(tst_HistorySettings)
#include "tst_historysettings.moc"
