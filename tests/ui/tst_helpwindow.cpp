#include "ui/helpwindow.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextTable>

using namespace watchpost;

namespace {

const char kGuide[] = "# The guide\n\n- [One](#one)\n- [Two words](#two-words)\n\n## One\n\nApple [there](#two-words) "
                      "[out](https://example.org/) [no](http://example.org/) [file](file:///etc/passwd)\n\n"
                      "![picture](http://127.0.0.1:9/spy.png)\n\n| a | b |\n| --- | --- |\n| c | d |\n\n"
                      "## Two words\n\napple pie, APPLE\n";

QString userGuide()
{
    QFile file(QStringLiteral(":/help/user-guide.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class tst_HelpWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_window; }
    void anchors_data();
    void anchors();
    void whatMayBeOpened_data();
    void whatMayBeOpened();
    void headingsStandBeside();
    void linksWithinLead();
    void linksOutsideAreOnlyToldWhenHttps();
    void loadsNothing();
    void searches();
    void everyLinkOfTheGuideLeadsSomewhere();

private:
    template <typename T>
    T *child(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    void click(const QString &url) const { Q_EMIT child<QTextBrowser>("helpText")->anchorClicked(QUrl(url)); }

    HelpWindow *m_window = nullptr;
};

void tst_HelpWindow::init()
{
    m_window = new HelpWindow;
    m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    m_window->setGuide(QString::fromLatin1(kGuide));
    m_window->resize(600, 300);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
}

void tst_HelpWindow::anchors_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("anchor");
    QTest::newRow("words") << QStringLiteral("Where data is kept") << QStringLiteral("where-data-is-kept");
    QTest::newRow("marks") << QStringLiteral("What's that?") << QStringLiteral("whats-that");
    QTest::newRow("a hyphen") << QStringLiteral("Hold-down") << QStringLiteral("hold-down");
}

void tst_HelpWindow::anchors()
{
    QFETCH(QString, heading);
    QTEST(headingAnchor(heading), "anchor");
}

void tst_HelpWindow::whatMayBeOpened_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("may");
    QTest::newRow("https") << QStringLiteral("https://example.org/x") << true;
    QTest::newRow("http") << QStringLiteral("http://example.org/") << false;
    QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << false;
    QTest::newRow("a program") << QStringLiteral("ssh://example.org") << false;
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << false;
    QTest::newRow("a name before the host") << QStringLiteral("https://example.org@evil.example/") << false;
    QTest::newRow("no host") << QStringLiteral("https:///x") << false;
    QTest::newRow("relative") << QStringLiteral("server.md") << false;
}

void tst_HelpWindow::whatMayBeOpened()
{
    QFETCH(QString, url);
    QTEST(mayOpenOutside(QUrl(url)), "may");
}

void tst_HelpWindow::headingsStandBeside()
{
    auto *contents = child<QListWidget>("helpContents");
    QCOMPARE(contents->count(), 2);
    QCOMPARE(contents->item(1)->text(), QStringLiteral("Two words"));
    QVERIFY(!child<QTextBrowser>("helpText")->toPlainText().startsWith(QStringLiteral("The guide\nOne\nTwo")));
    contents->setCurrentRow(1);
    QCOMPARE(child<QTextBrowser>("helpText")->textCursor().block().text(), QStringLiteral("Two words"));
}

void tst_HelpWindow::linksWithinLead()
{
    QSignalSpy outside(m_window, &HelpWindow::outsideLinkClicked);
    click(QStringLiteral("#two-words"));
    QCOMPARE(child<QTextBrowser>("helpText")->textCursor().block().text(), QStringLiteral("Two words"));
    click(QStringLiteral("#nowhere"));
    QCOMPARE(child<QTextBrowser>("helpText")->textCursor().block().text(), QStringLiteral("Two words"));
    QCOMPARE(outside.count(), 0);
}

void tst_HelpWindow::linksOutsideAreOnlyToldWhenHttps()
{
    QSignalSpy outside(m_window, &HelpWindow::outsideLinkClicked);
    const QString before = child<QTextBrowser>("helpText")->toPlainText();
    for (const char *url : {"http://example.org/", "file:///etc/passwd", "javascript:1", "server.md"})
        click(QString::fromLatin1(url));
    QCOMPARE(outside.count(), 0);
    click(QStringLiteral("https://example.org/"));
    QCOMPARE(outside.count(), 1);
    QCOMPARE(child<QTextBrowser>("helpText")->toPlainText(), before); // nothing was loaded in its place
}

void tst_HelpWindow::loadsNothing()
{
    GuideView view;
    for (const char *url : {"http://127.0.0.1:9/spy.png", "file:///etc/passwd", "/etc/passwd", "spy.png"})
        QVERIFY(view.loadResource(QTextDocument::ImageResource, QUrl(QString::fromLatin1(url))).toString().isEmpty());
    view.setSource(QUrl::fromLocalFile(QCoreApplication::applicationFilePath()));
    QVERIFY(view.toPlainText().isEmpty());
}

void tst_HelpWindow::searches()
{
    auto *search = child<QLineEdit>("helpSearch");
    auto *count = child<QLabel>("helpCount");
    auto *view = child<QTextBrowser>("helpText");
    QTest::keyClicks(search, QStringLiteral("apple"));
    QCOMPARE(count->text(), QStringLiteral("1 of 3"));
    QCOMPARE(view->extraSelections().size(), 3);
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(count->text(), QStringLiteral("3 of 3"));
    QCOMPARE(view->textCursor().block().text(), QStringLiteral("apple pie, APPLE"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(count->text(), QStringLiteral("1 of 3")); // and round again
    search->setText(QStringLiteral("teleport"));
    QCOMPARE(count->text(), QStringLiteral("not found"));
    QVERIFY(view->extraSelections().isEmpty());
    search->clear();
    QVERIFY(!count->isVisible());
}

void tst_HelpWindow::everyLinkOfTheGuideLeadsSomewhere()
{
    m_window->setGuide(userGuide());
    QSet<QString> anchors;
    const auto *document = child<QTextBrowser>("helpText")->document();
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            anchors.insert(headingAnchor(block.text()));
    }
    QVERIFY(anchors.size() > 10);
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    auto it = link.globalMatch(userGuide());
    while (it.hasNext()) {
        const QString target = it.next().captured(1);
        const bool leads = target.startsWith(u'#') ? anchors.contains(target.mid(1)) : mayOpenOutside(QUrl(target));
        QVERIFY2(leads, qPrintable(target));
    }
}

QTEST_MAIN(tst_HelpWindow)
#include "tst_helpwindow.moc"
