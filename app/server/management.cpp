#include "server/management.h"

#include "server/accounts.h"
#include "server/alarmjournal.h"
#include "server/cameracommands.h"
#include "server/controlport.h"
#include "server/dataports.h"
#include "server/passwordhasher.h"
#include "server/registry.h"
#include "server/statehub.h"
#include "server/text.h"

#include "domain/plaintext.h"

#include <QDateTime>

namespace watchpost::server {

namespace {

constexpr std::size_t kMaxAlarmTypeBytes = 128;

CommandResult accountUsage()
{
    return usage(QStringLiteral("Usage: watchpost-server account add NAME\n"
                                "       watchpost-server account list\n"
                                "       watchpost-server account password NAME\n"
                                "       watchpost-server account remove NAME"));
}

QString timeText(const std::optional<qint64> &time)
{
    return time ? QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC).toString(Qt::ISODate) : QStringLiteral("-");
}

// An alarm is not refused for that: said again, it would come twice.
// `count`: of those that this command raised.
QString alarmsWait(int count, const QString &error)
{
    const QString which = count == 1 ? QStringLiteral("The alarm waits in the server's memory and is sent as soon as "
                                                      "it is saved, unless the server is stopped before; do not "
                                                      "repeat it")
                                     : QStringLiteral("%1 alarms of these lines wait in the server's memory and are "
                                                      "sent as soon as they are saved, unless the server is stopped "
                                                      "before; do not repeat them")
                                           .arg(count);
    return QStringLiteral("The database could not be written (%1). %2. Free some disk space or check the file's "
                          "permissions.")
        .arg(error, which);
}

// One "ID value" a line, split at the last space for an ID may hold some. `each` returns what is wrong.
template <class Each>
CommandResult runLines(const QByteArray &input, int firstLine, Each each)
{
    QString errors;
    int number = firstLine - 1;
    for (const QByteArray &bytes : input.split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(bytes).trimmed();
        if (line.isEmpty())
            continue;
        const auto space = line.lastIndexOf(QLatin1Char(' '));
        const QString problem = space < 0 ? QStringLiteral("\"%1\" has no value after the ID").arg(visibleText(line))
                                          : each(line.left(space).trimmed(), line.mid(space + 1));
        if (!problem.isEmpty())
            errors += QStringLiteral("line %1: %2\n").arg(number).arg(problem);
    }
    return {errors.isEmpty() ? 0 : 1, {}, errors};
}

// {"-"} and {"-", "1001"}: lines, the first of which is the 1001st of the whole input. 0: it is not about lines.
int firstLineNumber(const QStringList &arguments)
{
    if (arguments.value(0) != QLatin1String("-") || arguments.size() > 2)
        return 0;
    return arguments.size() == 1 ? 1 : arguments.at(1).toInt();
}

} // namespace

Management::Management(Services &services, ControlPort &clients, std::function<QString(bool)> status, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_clients(clients)
    , m_status(std::move(status))
{
}

CommandResult Management::executeNow(const QStringList &command, const QByteArray &input)
{
    const Outcome outcome = run(command, input);
    if (const auto *job = std::get_if<PasswordJob>(&outcome))
        return finish(*job, m_services.hasher.makeNow(job->password));
    return std::get<CommandResult>(outcome);
}

void Management::execute(const QStringList &command, const QByteArray &input, QObject *context, const Reply &reply)
{
    const Outcome outcome = run(command, input);
    if (const auto *job = std::get_if<PasswordJob>(&outcome))
        m_services.hasher.make(job->password, context,
                               [this, job = *job, reply](const std::string &hash) { reply(finish(job, hash)); });
    else
        reply(std::get<CommandResult>(outcome));
}

Management::Outcome Management::run(const QStringList &command, const QByteArray &input)
{
    const QString group = command.value(0);
    const QStringList arguments = command.mid(1);
    if (group == QLatin1String("account"))
        return account(arguments, input);
    if (group == QLatin1String("camera"))
        return CameraCommands(m_services).run(arguments, input);
    if (group == QLatin1String("state"))
        return state(arguments, input);
    if (group == QLatin1String("alarm"))
        return alarm(arguments, input);
    const bool json = arguments == QStringList{QStringLiteral("--json")};
    if (group == QLatin1String("status") && (arguments.isEmpty() || json))
        return done(m_status(json));
    return usage(
        group == QLatin1String("status")
            ? QStringLiteral("Usage: watchpost-server status [--json]")
            : QStringLiteral("\"%1\" is not a command. The commands are account, camera, state, alarm and status; "
                             "see watchpost-server --help.")
                  .arg(visibleText(group)));
}

// --- accounts
// ----------------------------------------------------------------------------------------------------------

Management::Outcome Management::account(const QStringList &arguments, const QByteArray &input)
{
    const QString verb = arguments.value(0);
    if (verb == QLatin1String("list") && arguments.size() == 1)
        return accountList();
    if (arguments.size() != 2)
        return accountUsage();
    if (verb == QLatin1String("add") || verb == QLatin1String("password"))
        return accountPassword(verb, arguments.at(1), input);
    if (verb == QLatin1String("remove"))
        return accountRemove(arguments.at(1));
    return accountUsage();
}

Management::Outcome Management::accountPassword(const QString &verb, const QString &name, const QByteArray &input)
{
    const PasswordJob job{verb, toUtf8(name), firstLine(input)};
    const bool exists = m_services.accounts.find(job.account) != nullptr;
    if (!isReasonableName(job.account, kMaxAccountNameBytes))
        return refused(
            QStringLiteral("An account's name has 1 to %1 bytes and no control characters.").arg(kMaxAccountNameBytes));
    if (verb == QLatin1String("add") && exists)
        return refused(
            QStringLiteral("There is an account \"%1\" already. \"watchpost-server account password\" changes its "
                           "password.")
                .arg(visibleText(name)));
    if (verb == QLatin1String("password") && !exists)
        return refused(noSuchAccount(name));
    if (job.password.empty())
        return refused(QStringLiteral("The password is empty. Give it on standard input, as one line."));
    if (job.password.size() > kMaxPasswordBytes)
        return refused(QStringLiteral("A password has at most %1 bytes.").arg(kMaxPasswordBytes));
    return job;
}

CommandResult Management::finish(const PasswordJob &job, const std::string &hash)
{
    const QString name = visibleText(toText(job.account));
    if (hash.empty())
        return refused(
            QStringLiteral("There is not enough memory to hash the password (64 MiB). Nothing was changed."));
    const AccountPtr account = m_services.accounts.find(job.account);
    if (job.verb == QLatin1String("add")) {
        if (account)
            return refused(QStringLiteral("There is an account \"%1\" already.").arg(name));
        return m_services.accounts.add(job.account, hash) ? done(QStringLiteral("Added account \"%1\".\n").arg(name))
                                                          : notWritten(m_services.batch.lastError());
    }
    if (!account)
        return refused(noSuchAccount(toText(job.account)));
    if (!m_services.accounts.setPassword(account, hash))
        return notWritten(m_services.batch.lastError());
    m_clients.endAccount(account, tr("The password of this account was changed. Log in with the new one."));
    m_services.dataPorts->closeAccount(account);
    return done(QStringLiteral("Changed the password of \"%1\"; its connections were ended.\n").arg(name));
}

CommandResult Management::accountList() const
{
    QString text;
    for (const AccountPtr &account : m_services.accounts.all()) {
        text += QStringLiteral("%1\t%2 cameras\t%3 connected\tlast login %4 %5\n")
                    .arg(visibleText(toText(account->name)))
                    .arg(account->bindings.size())
                    .arg(account->clients.size())
                    .arg(timeText(account->lastLogin), toText(account->lastAddress))
                    .trimmed() +
                QLatin1Char('\n');
    }
    return done(text);
}

CommandResult Management::accountRemove(const QString &name)
{
    const AccountPtr account = m_services.accounts.find(toUtf8(name));
    if (!account)
        return refused(noSuchAccount(name));
    if (!m_services.accounts.remove(account))
        return notWritten(m_services.batch.lastError());
    m_services.registry.forget(account);
    m_clients.endAccount(account, tr("This account was removed from the server. Ask its operator for another one."));
    m_services.dataPorts->closeAccount(account);
    return done(QStringLiteral("Removed account \"%1\"; its cameras stay registered.\n").arg(visibleText(name)));
}

// --- states and alarms
// -------------------------------------------------------------------------------------------------

CommandResult Management::state(const QStringList &arguments, const QByteArray &input)
{
    if (const int first = firstLineNumber(arguments); first > 0)
        return runLines(input, first, [this](const QString &id, const QString &value) { return setState(id, value); });
    if (arguments.size() != 2)
        return usage(QStringLiteral("Usage: watchpost-server state ID true|false|null\n"
                                    "       watchpost-server state -      reads \"ID value\" lines"));
    const QString problem = setState(arguments.at(0), arguments.at(1));
    if (problem.isEmpty())
        return done();
    return m_services.registry.find(toUtf8(arguments.at(0))) ? usage(problem) : refused(problem);
}

QString Management::setState(const QString &id, const QString &value)
{
    const CameraPtr camera = m_services.registry.find(toUtf8(id));
    if (!camera)
        return noSuchCamera(id);
    for (const OnlineState state : {OnlineState::Online, OnlineState::Offline, OnlineState::Unknown}) {
        if (value == stateWord(state)) {
            m_services.hub.setState(camera, state);
            return {};
        }
    }
    return QStringLiteral("\"%1\" is not a state. A state is true, false or null.").arg(visibleText(value));
}

CommandResult Management::alarm(const QStringList &arguments, const QByteArray &input)
{
    if (const int first = firstLineNumber(arguments); first > 0) {
        int raised = 0;
        CommandResult result = runLines(input, first, [this, &raised](const QString &id, const QString &type) {
            QString problem = journalFull();
            if (problem.isEmpty())
                problem = raiseAlarm(id, type);
            raised += problem.isEmpty() ? 1 : 0;
            return problem;
        });
        if (!alarmsAreSaved() && raised > 0) {
            result.exitCode = 1;
            result.error += alarmsWait(raised, m_services.batch.lastError()) + QLatin1Char('\n');
        }
        return result;
    }
    if (arguments.size() != 2)
        return usage(QStringLiteral("Usage: watchpost-server alarm ID TYPE\n"
                                    "       watchpost-server alarm -      reads \"ID TYPE\" lines"));
    if (const QString full = journalFull(); !full.isEmpty())
        return refused(full);
    const QString problem = raiseAlarm(arguments.at(0), arguments.at(1));
    if (!problem.isEmpty())
        return m_services.registry.find(toUtf8(arguments.at(0))) ? usage(problem) : refused(problem);
    // Answered when it is on the disk, and on its way.
    return alarmsAreSaved() ? done() : refused(alarmsWait(1, m_services.batch.lastError()));
}

// Empty, or why no alarm is taken now. What waits is bounded: the source is told, and keeps what it has.
QString Management::journalFull()
{
    const std::size_t most = m_services.config.maxAlarmsWaiting;
    if (m_services.journal.waiting() < most)
        return {};
    (void)m_services.batch.flush(); // they may wait for the end of this turn only
    if (m_services.journal.waiting() < most)
        return {};
    ++m_services.counters.refusedAlarms;
    return QStringLiteral("%1 alarms wait for the disk (%2), which is the limit. This one was not taken; try again in "
                          "a few seconds. Free some disk space or check the database's permissions.")
        .arg(m_services.journal.waiting())
        .arg(m_services.batch.lastError());
}

bool Management::alarmsAreSaved()
{
    // Those of an earlier failure count, too: the new ones wait behind them.
    return m_services.batch.flush() && m_services.journal.waiting() == 0;
}

QString Management::raiseAlarm(const QString &id, const QString &type)
{
    const CameraPtr camera = m_services.registry.find(toUtf8(id));
    if (!camera)
        return noSuchCamera(id);
    if (!isReasonableName(toUtf8(type), kMaxAlarmTypeBytes))
        return QStringLiteral("An alarm's type has 1 to %1 bytes and no control characters, e.g. motion.")
            .arg(kMaxAlarmTypeBytes);
    m_services.journal.raise(camera, toUtf8(type), QDateTime::currentMSecsSinceEpoch());
    return {};
}

} // namespace watchpost::server
