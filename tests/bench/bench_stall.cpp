// How long the window's event loop stands still while a server of 100,000 cameras pushes 10,000 states a second.
// The whole client, in this process, in a real (or offscreen) window; the server is a program of its own.
//
//   bench_stall [--cameras N] [--rate PUSHES_PER_SECOND] [--seconds S]
//
// A timer of 1 ms notes how late it is called. Printed: the longest stall and percentiles, while the list is downloaded
// and while the pushes come.
#include "main/application.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace watchpost;

namespace {

constexpr int kTickMs = 1;

class StallMeter : public QObject
{
public:
    StallMeter()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gaps.push_back(static_cast<double>(m_clock.nsecsElapsed()) / 1e6 - kTickMs);
            m_clock.restart();
        });
    }

    void start()
    {
        m_gaps.clear();
        m_clock.start();
        m_timer.start(kTickMs);
    }

    void report(const char *phase)
    {
        m_timer.stop();
        std::sort(m_gaps.begin(), m_gaps.end());
        const auto at = [this](double share) {
            return m_gaps.empty() ? 0.0
                                  : std::max(0.0, m_gaps[static_cast<std::size_t>(share * double(m_gaps.size() - 1))]);
        };
        std::printf("%-10s turns %8zu   stall ms: median %6.2f   p99 %7.2f   p99.9 %7.2f   longest %8.2f\n", phase,
                    m_gaps.size(), at(0.5), at(0.99), at(0.999), at(1.0));
        std::fflush(stdout);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_gaps;
};

quint16 startServer(QProcess &server, const QString &folder, const QString &cameras, const QString &rate)
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/../../app/watchpost-server");
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(program, {QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                           QStringLiteral("--database"), folder + QStringLiteral("/server.sqlite"),
                           QStringLiteral("--socket"), folder + QStringLiteral("/server.sock"),
                           QStringLiteral("--simulate"), cameras, QStringLiteral("--simulate-rate"), rate});
    static const QRegularExpression line(QStringLiteral("listening on \\S*:(\\d+)"));
    QString output;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 120000 && server.waitForReadyRead(120000)) {
        output += QString::fromUtf8(server.readAll());
        const QRegularExpressionMatch match = line.match(output);
        if (match.hasMatch())
            return match.captured(1).toUShort();
    }
    std::fprintf(stderr, "The server did not start: %s\n%s\n", qPrintable(server.errorString()), qPrintable(output));
    return 0;
}

QTableView *cameraTable()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (qobject_cast<MainWindow *>(window) && window->isVisible()) {
            const QList<QTableView *> tables = window->findChildren<QTableView *>();
            for (QTableView *table : tables) {
                if (qobject_cast<CameraFilter *>(table->model()))
                    return table;
            }
        }
    }
    return nullptr;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication qt(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption cameras(QStringLiteral("cameras"), {}, QStringLiteral("N"), QStringLiteral("100000"));
    const QCommandLineOption rate(QStringLiteral("rate"), {}, QStringLiteral("N"), QStringLiteral("10000"));
    const QCommandLineOption seconds(QStringLiteral("seconds"), {}, QStringLiteral("S"), QStringLiteral("60"));
    parser.addOptions({cameras, rate, seconds});
    parser.process(qt);

    QTemporaryDir folder;
    QProcess server;
    const quint16 port = startServer(server, folder.path(), parser.value(cameras), parser.value(rate));
    if (port == 0)
        return 1;
    const QByteArray passwordFile = folder.filePath(QStringLiteral("password")).toLocal8Bit();
    QFile password(QString::fromLocal8Bit(passwordFile));
    if (!password.open(QIODevice::WriteOnly) || password.write("demo\n") < 0)
        return 1;
    password.close();
    if (!std::freopen(passwordFile.constData(), "r", stdin))
        return 1;

    CommandLine line;
    line.profile = folder.filePath(QStringLiteral("profile"));
    line.server = ServerAddress{.host = QStringLiteral("127.0.0.1"), .port = port};
    line.user = QStringLiteral("demo");
    line.passwordFromStdin = true;
    line.logIn = true;
    Application application(line);

    const int wanted = parser.value(cameras).toInt();
    StallMeter meter;
    QElapsedTimer clock;
    clock.start();
    bool complete = false;
    QTimer progress;
    QObject::connect(&progress, &QTimer::timeout, &qt, [&] {
        const QTableView *table = cameraTable();
        if (complete || !table || table->model()->rowCount() < wanted) {
            if (!complete && clock.elapsed() > 300000) {
                std::fprintf(stderr, "After 300 s there are %d of %d cameras.\n",
                             table ? table->model()->rowCount() : 0, wanted);
                qt.exit(1);
            }
            return;
        }
        complete = true;
        meter.report("download");
        std::printf("%d cameras after %.1f s\n", wanted, double(clock.elapsed()) / 1000);
        meter.start();
        QTimer::singleShot(parser.value(seconds).toInt() * 1000, &qt, [&] {
            meter.report("pushes");
            qt.quit();
        });
    });
    progress.start(50);
    meter.start();
    application.start();
    const int result = QApplication::exec();

    QProcess status;
    status.start(
        QCoreApplication::applicationDirPath() + QStringLiteral("/../../app/watchpost-server"),
        {QStringLiteral("status"), QStringLiteral("--socket"), folder.filePath(QStringLiteral("server.sock"))});
    status.waitForFinished(10000);
    std::printf("%s", status.readAll().constData());
    server.terminate();
    server.waitForFinished(10000);
    return result;
}
