#include "session/networkwatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace watchpost;
using R = QNetworkInformation::Reachability;

class tst_NetworkWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data();
    void tells();
    void worksWithWhateverTheSystemHas();
};

void tst_NetworkWatch::tells_data()
{
    QTest::addColumn<QList<int>>("seen");
    QTest::addColumn<QString>("said"); // + returned, - lost
    const auto row = [](const char *name, std::initializer_list<R> seen, const char *said) {
        QList<int> list;
        for (const R reachability : seen)
            list.append(static_cast<int>(reachability));
        QTest::newRow(name) << list << QString::fromLatin1(said);
    };
    row("the first word is no change", {R::Online}, "");
    row("gone and back", {R::Online, R::Disconnected, R::Online}, "-+");
    row("in steps", {R::Disconnected, R::Local, R::Site, R::Online}, "+++");
    row("only the Internet is gone", {R::Online, R::Site}, "-");
    row("told twice", {R::Online, R::Disconnected, R::Disconnected, R::Online, R::Online}, "-+");
    row("unknown is neither", {R::Online, R::Unknown, R::Online, R::Unknown, R::Disconnected}, "-");
    row("never known", {R::Unknown, R::Unknown}, "");
}

void tst_NetworkWatch::tells()
{
    QFETCH(QList<int>, seen);
    QFETCH(QString, said);
    NetworkWatch watch(NetworkWatch::Source::None);
    QString heard;
    connect(&watch, &NetworkWatch::returned, this, [&] { heard += u'+'; });
    connect(&watch, &NetworkWatch::lost, this, [&] { heard += u'-'; });
    for (const int reachability : seen)
        watch.reachabilityChanged(static_cast<R>(reachability));
    QCOMPARE(heard, said);
}

// In a container there is nobody to ask: then it must say nothing, and not fail.
void tst_NetworkWatch::worksWithWhateverTheSystemHas()
{
    NetworkWatch watch;
    QSignalSpy returned(&watch, &NetworkWatch::returned);
    watch.reachabilityChanged(R::Disconnected);
    watch.reachabilityChanged(R::Online);
    QCOMPARE(returned.size(), 1);
}

QTEST_GUILESS_MAIN(tst_NetworkWatch)
#include "tst_networkwatch.moc"
