// Seeded runs of alarms through a bad network, some of them with both programs killed (docs/testing.md). Prints what
// went wrong with its seed, and one line of figures; exit code 1 when anything did.
//
//   alarmcampaign --server PATH [--runs N] [--kills K] [--seed S] [--jobs J]     K of the N runs have kills
//   alarmcampaign --server PATH --run SEED | --kill SEED                         one of them again
#include "alarmrun.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <deque>
#include <memory>
#include <vector>

using namespace watchpost::testsupport;

namespace {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

// In memory where there is such a place: a killed program loses nothing of what the kernel has, wherever that lies.
QString scratch()
{
    const QString memory = text("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + text("/watchpost-alarms-XXXXXX");
}

RunResult runOne(bool kills, quint64 seed, const QString &server)
{
    const QTemporaryDir folder(scratch());
    if (!folder.isValid())
        return {.wrong = "no folder"};
    return kills ? runWithKills(seed, folder.path(), server, QCoreApplication::applicationFilePath())
                 : runInProcess(seed, folder.path());
}

// A worker's lines: "F <kind> <seed> <why>" for a failure, then "R" and its sums.
int work(bool kills, quint64 first, int count, const QString &server)
{
    RunResult sum;
    for (quint64 seed = first; seed < first + quint64(count); ++seed) {
        const RunResult one = runOne(kills, seed, server);
        if (!one.wrong.isEmpty())
            std::printf("F %s %llu %s\n", kills ? "--kill" : "--run", static_cast<unsigned long long>(seed),
                        one.wrong.constData());
        sum.accepted += one.accepted;
        sum.journalled += one.journalled;
        sum.shownAgain += one.shownAgain;
        sum.faults += one.faults;
        sum.gaps += one.gaps;
        sum.clientKills += one.clientKills;
        sum.serverKills += one.serverKills;
    }
    std::printf("R %d %d %d %d %d %d %d %d\n", count, sum.accepted, sum.journalled, sum.shownAgain, sum.faults,
                sum.clientKills, sum.serverKills, sum.gaps);
    return 0;
}

class Campaign
{
public:
    Campaign(QString server, quint64 seed, int runs, int kills, int jobs)
        : m_server(std::move(server))
        , m_jobs(jobs)
    {
        static constexpr int kBatch = 10;
        const auto add = [this](const char *kind, quint64 first, int count) {
            for (int done = 0; done < count; done += kBatch)
                m_batches.push_back({text(kind), QString::number(first + quint64(done)),
                                     QString::number(std::min(kBatch, count - done))});
        };
        add("kill", seed, kills);
        add("run", seed + quint64(kills), runs - kills);
    }

    int go()
    {
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < m_jobs; ++i)
            next();
        if (m_running > 0)
            QCoreApplication::exec();
        std::printf("%lld runs, %lld with kills of the client (%lld) and of the server (%lld), %lld faults of the "
                    "network: %lld alarms accepted, %lld journalled, %d runs wrong (lost, doubled or late), %lld "
                    "shown again after a kill and before they were on disk, %lld gaps named; %lld s\n",
                    m_sums[0], m_killRuns, m_sums[5], m_sums[6], m_sums[4], m_sums[1], m_sums[2], m_failures, m_sums[3],
                    m_sums[7], static_cast<long long>(clock.elapsed() / 1000));
        return m_failures == 0 ? 0 : 1;
    }

private:
    void next()
    {
        if (m_batches.empty())
            return;
        const QStringList batch = m_batches.front();
        m_batches.pop_front();
        auto *worker = new QProcess(QCoreApplication::instance());
        worker->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QObject::connect(worker, &QProcess::finished, worker, [this, worker, batch] {
            read(worker->readAllStandardOutput(), batch);
            worker->deleteLater();
            --m_running;
            next();
            if (m_running == 0)
                QCoreApplication::quit();
        });
        ++m_running;
        worker->start(QCoreApplication::applicationFilePath(),
                      QStringList{text("--server"), m_server, text("--worker")} + batch);
    }

    void read(const QByteArray &output, const QStringList &batch)
    {
        bool summed = false;
        const QList<QByteArray> lines = output.split('\n');
        for (const QByteArray &line : lines) {
            const QList<QByteArray> words = line.split(' ');
            if (words.first() == "F") {
                ++m_failures;
                std::printf("%s\n", line.mid(2).constData());
                std::fflush(stdout);
            } else if (words.first() == "R" && words.size() == 9) {
                summed = true;
                for (std::size_t i = 0; i < m_sums.size(); ++i)
                    m_sums[i] += words.at(qsizetype(i) + 1).toLongLong();
                m_killRuns += batch.first() == text("kill") ? words.at(1).toLongLong() : 0;
            }
        }
        if (!summed) {
            ++m_failures;
            std::printf("a worker ended early: %s\n", qPrintable(batch.join(u' ')));
        }
    }

    QString m_server;
    int m_jobs;
    std::deque<QStringList> m_batches;
    int m_running = 0;
    int m_failures = 0;
    long long m_killRuns = 0;
    std::array<long long, 8> m_sums{};
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == text("--client") && words.size() == 7)
        return runClient(words.at(2).toUShort(), words.at(3), words.at(4), words.at(5).toInt(),
                         words.at(6).toULongLong());

    QCommandLineParser parser;
    parser.addOptions({{text("server"), text("Path of watchpost-server."), text("path")},
                       {text("runs"), text("Runs in all."), text("n"), text("10000")},
                       {text("kills"), text("Runs of them with kills."), text("n"), text("500")},
                       {text("seed"), text("The first run's seed."), text("n"), text("1")},
                       {text("jobs"), text("Runs at the same time."), text("n"), text("8")},
                       {text("run"), text("One run without kills."), text("seed")},
                       {text("kill"), text("One run with kills."), text("seed")},
                       {text("worker"), text("For the campaign itself.")}});
    parser.addPositionalArgument(text("batch"), text("Of a worker."));
    parser.addHelpOption();
    parser.process(app);
    const QString server = parser.value(text("server"));
    const QStringList batch = parser.positionalArguments();
    if (parser.isSet(text("worker")))
        return work(batch.value(0) == text("kill"), batch.value(1).toULongLong(), batch.value(2).toInt(), server);
    for (const char *kind : {"run", "kill"}) {
        if (parser.isSet(text(kind)))
            return work(QByteArray(kind) == "kill", parser.value(text(kind)).toULongLong(), 1, server);
    }
    Campaign campaign(server, parser.value(text("seed")).toULongLong(), parser.value(text("runs")).toInt(),
                      parser.value(text("kills")).toInt(), std::max(parser.value(text("jobs")).toInt(), 1));
    return campaign.go();
}
