#include "ui/alarmnotedialog.h"

#include "domain/alarm.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace watchpost;
using Purpose = AlarmNoteDialog::Purpose;

class tst_AlarmNoteDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledges();
    void edits();
    void tellsThatNotesDiffer();
    void aNoteHasALength();
    void cancelSaysNothing();

private:
    AlarmNoteDialog *open(Purpose purpose, const AlarmNoteDialog::Subject &subject)
    {
        m_dialog = std::make_unique<AlarmNoteDialog>(purpose, subject, nullptr);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->open();
        return m_dialog.get();
    }
    QPlainTextEdit *text() const { return m_dialog->findChild<QPlainTextEdit *>(); }
    QPushButton *ok() const { return m_dialog->findChild<QPushButton *>(QStringLiteral("saveAlarmNote")); }
    QString words() const
    {
        QStringList all;
        const auto labels = m_dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            all << label->text();
        return all.join(u'\n');
    }

    std::unique_ptr<AlarmNoteDialog> m_dialog;
};

void tst_AlarmNoteDialog::acknowledges()
{
    QSignalSpy entered(open(Purpose::Acknowledge, {1, QStringLiteral("Gate & Co, <b>Motion</b>")}),
                       &AlarmNoteDialog::noteEntered);
    QVERIFY(words().contains(QStringLiteral("Gate && Co, <b>Motion</b>"))); // a buddy's text: && is one &
    QCOMPARE(ok()->text(), QStringLiteral("Acknowledge"));
    QTest::keyClicks(text(), QStringLiteral("  Guard sent"));
    QTest::keyClick(text(), Qt::Key_Return);
    QTest::keyClicks(text(), QStringLiteral("<i>quiet</i> "));
    ok()->click();
    QCOMPARE(entered.size(), 1);
    QCOMPARE(entered[0][0].toString(), QStringLiteral("Guard sent\n<i>quiet</i>"));
    QVERIFY(!m_dialog->isVisible());
}

void tst_AlarmNoteDialog::edits()
{
    QSignalSpy entered(open(Purpose::Edit, {1, QStringLiteral("Gate"), QStringLiteral("as it was")}),
                       &AlarmNoteDialog::noteEntered);
    QCOMPARE(text()->toPlainText(), QStringLiteral("as it was"));
    QCOMPARE(ok()->text(), QStringLiteral("Save"));
    text()->clear(); // a note can be taken away
    ok()->click();
    QCOMPARE(entered[0][0].toString(), QString());
}

void tst_AlarmNoteDialog::tellsThatNotesDiffer()
{
    open(Purpose::Edit, {3, {}, {}, true});
    QVERIFY(words().contains(QStringLiteral("3 alarm(s)")));
    QVERIFY(words().contains(QStringLiteral("replaces all")));
}

void tst_AlarmNoteDialog::aNoteHasALength()
{
    QSignalSpy entered(open(Purpose::Acknowledge, {}), &AlarmNoteDialog::noteEntered);
    text()->setPlainText(QString(kMaxAlarmNoteLength, u'x') + QStringLiteral("  \n"));
    QVERIFY(ok()->isEnabled());
    text()->setPlainText(QString(kMaxAlarmNoteLength + 7, u'x'));
    QVERIFY(!ok()->isEnabled());
    QVERIFY(words().contains(QStringLiteral("by 7 character(s)")));
    m_dialog->accept();
    QVERIFY(entered.isEmpty());
    text()->setPlainText(QStringLiteral("short"));
    QVERIFY(ok()->isEnabled());
    QVERIFY(!words().contains(QStringLiteral("too long")));
}

void tst_AlarmNoteDialog::cancelSaysNothing()
{
    QSignalSpy entered(open(Purpose::Acknowledge, {}), &AlarmNoteDialog::noteEntered);
    QTest::keyClicks(text(), QStringLiteral("x"));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(entered.isEmpty());
}

QTEST_MAIN(tst_AlarmNoteDialog)
#include "tst_alarmnotedialog.moc"
