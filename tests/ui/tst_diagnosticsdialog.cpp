#include "ui/diagnosticsdialog.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace watchpost;

namespace {

DiagnosticsReport report()
{
    return {{{QStringLiteral("Program"), {{QStringLiteral("Watchpost"), QStringLiteral("1.0")}}},
             {QStringLiteral("Connection"),
              {{QStringLiteral("Last error"), QStringLiteral("<b>bad</b>\nConnection: online")}}}},
            {QStringLiteral("12:00:00 warning watchpost.session: one"), QStringLiteral("two\x1b[2J")}};
}

} // namespace

class tst_DiagnosticsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_dialog; }
    void asText();
    void showsSectionsAndLog();
    void copiesAllOfIt();
    void savesAllOfIt();
    void saysWhatCouldNotBeSaved();

private:
    template <typename T>
    T *child(const char *name) const
    {
        return m_dialog->findChild<T *>(QString::fromLatin1(name));
    }
    void saveAs(const QString &path) const
    {
        child<QPushButton>("saveDiagnostics")->click();
        auto *files = m_dialog->findChild<QFileDialog *>();
        QVERIFY(files);
        Q_EMIT files->fileSelected(path);
        files->close();
    }

    DiagnosticsDialog *m_dialog = nullptr;
};

void tst_DiagnosticsDialog::init()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_dialog = new DiagnosticsDialog(nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->setReport(report());
    m_dialog->show();
}

// What came over the wire can neither end its line nor make one of its own.
void tst_DiagnosticsDialog::asText()
{
    const QStringList lines = toText(report()).split(u'\n');
    QCOMPARE(lines.size(), 8);
    QCOMPARE(lines.at(0), QStringLiteral("Watchpost: 1.0"));
    QVERIFY(lines.at(2).startsWith(QStringLiteral("Last error: <b>bad</b>")));
    QVERIFY(lines.at(2).contains(QStringLiteral("Connection: online")));
    QCOMPARE(lines.at(4), QStringLiteral("Log"));
    QVERIFY(!toText(report()).contains(u'\x1b'));
    QCOMPARE(toText({}), QString());
}

void tst_DiagnosticsDialog::showsSectionsAndLog()
{
    auto *facts = child<QTreeWidget>("diagnosticsFacts");
    QCOMPARE(facts->topLevelItemCount(), 2);
    QCOMPARE(facts->topLevelItem(0)->child(0)->text(1), QStringLiteral("1.0"));
    QVERIFY(facts->topLevelItem(1)->child(0)->toolTip(1).contains(QStringLiteral("&lt;b&gt;")));
    QVERIFY(child<QPlainTextEdit>("diagnosticsLog")->toPlainText().startsWith(report().log.at(0)));
    QVERIFY(!child<QPlainTextEdit>("diagnosticsLog")->toPlainText().contains(u'\x1b'));
    m_dialog->setReport({});
    QVERIFY(!child<QPlainTextEdit>("diagnosticsLog")->toPlainText().isEmpty()); // it says that there is none
}

void tst_DiagnosticsDialog::copiesAllOfIt()
{
    child<QPushButton>("copyDiagnostics")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), toText(report()));
}

void tst_DiagnosticsDialog::savesAllOfIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("d.txt"));
    saveAs(path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), toText(report()));
}

void tst_DiagnosticsDialog::saysWhatCouldNotBeSaved()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/d.txt"));
    saveAs(path);
    const auto said = [this] {
        const auto labels = m_dialog->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        return labels.isEmpty() ? QString() : labels.constFirst()->text();
    };
    QTRY_VERIFY2(said().contains(path), qPrintable(said()));
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(tst_DiagnosticsDialog)
#include "tst_diagnosticsdialog.moc"
