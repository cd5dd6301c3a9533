#include "server/cameracommands.h"

#include "server/accounts.h"
#include "server/monotonic.h"
#include "server/registry.h"
#include "server/text.h"

#include "domain/plaintext.h"

#include <unordered_set>

namespace watchpost::server {

namespace {

constexpr int kShownProblems = 20;

CommandResult cameraUsage()
{
    return usage(QStringLiteral("Usage: watchpost-server camera add ID [--account NAME]\n"
                                "       watchpost-server camera import FILE.csv\n"
                                "       watchpost-server camera list [--account NAME]\n"
                                "       watchpost-server camera remove ID\n"
                                "       watchpost-server camera bind ID ACCOUNT\n"
                                "       watchpost-server camera unbind ID ACCOUNT"));
}

// Takes "--account NAME" or "--account=NAME" out of the arguments. False: the name is missing.
bool takeAccount(QStringList *arguments, QString *account)
{
    const QString prefix = QStringLiteral("--account=");
    for (qsizetype i = 0; i < arguments->size(); ++i) {
        if (arguments->at(i) == QLatin1String("--account")) {
            if (i + 1 >= arguments->size())
                return false;
            *account = arguments->at(i + 1);
            arguments->remove(i, 2);
            return !account->isEmpty();
        }
        if (arguments->at(i).startsWith(prefix)) {
            *account = arguments->takeAt(i).mid(prefix.size());
            return !account->isEmpty();
        }
    }
    return true;
}

QString problemText(const QString &fileName, const std::vector<CsvProblem> &problems)
{
    QString text;
    for (std::size_t i = 0; i < problems.size() && i < kShownProblems; ++i)
        text += QStringLiteral("%1: line %2: %3\n")
                    .arg(visibleText(fileName))
                    .arg(problems[i].line)
                    .arg(problems[i].reason);
    if (problems.size() > kShownProblems)
        text += QStringLiteral("and %1 more\n").arg(problems.size() - kShownProblems);
    return text + QStringLiteral("Nothing was imported. Correct these lines and import the file again.");
}

} // namespace

std::string firstLine(const QByteArray &input)
{
    const auto end = input.indexOf('\n');
    QByteArray line = end < 0 ? input : input.left(end);
    if (line.endsWith('\r'))
        line.chop(1);
    return line.toStdString();
}

QString noSuchAccount(const QString &name)
{
    return QStringLiteral("There is no account \"%1\". \"watchpost-server account list\" shows them all.")
        .arg(visibleText(name));
}

QString noSuchCamera(const QString &id)
{
    return QStringLiteral("There is no camera \"%1\". \"watchpost-server camera list\" shows them all.")
        .arg(visibleText(id));
}

QString stateWord(OnlineState state)
{
    switch (state) {
    case OnlineState::Online:
        return QStringLiteral("true");
    case OnlineState::Offline:
        return QStringLiteral("false");
    case OnlineState::Unknown:
        break;
    }
    return QStringLiteral("null");
}

CommandResult CameraCommands::run(QStringList arguments, const QByteArray &input)
{
    QString account;
    if (arguments.isEmpty() || !takeAccount(&arguments, &account))
        return cameraUsage();
    const QString verb = arguments.takeFirst();
    const auto count = arguments.size();
    if (verb == QLatin1String("list") && count == 0)
        return list(account);
    if (verb == QLatin1String("add") && count == 1)
        return add(arguments, account, input);
    if (!account.isEmpty())
        return cameraUsage();
    if (verb == QLatin1String("import") && count == 1)
        return import(arguments.at(0), input);
    if (verb == QLatin1String("remove") && count == 1)
        return remove(arguments.at(0));
    if (verb == QLatin1String("bind") && count == 2)
        return bind(arguments.at(0), arguments.at(1));
    if (verb == QLatin1String("unbind") && count == 2)
        return unbind(arguments.at(0), arguments.at(1));
    return cameraUsage();
}

CommandResult CameraCommands::save(const QString &output)
{
    if (m_services.batch.flush())
        return done(output);
    return notWritten(m_services.batch.lastError());
}

CommandResult CameraCommands::add(const QStringList &arguments, const QString &accountName, const QByteArray &input)
{
    const std::string id = toUtf8(arguments.at(0));
    const std::string password = firstLine(input);
    if (id.empty() || id.size() > kMaxCameraIdBytes)
        return refused(QStringLiteral("A camera's ID has 1 to %1 bytes.").arg(kMaxCameraIdBytes));
    if (password.size() > kMaxPasswordBytes)
        return refused(QStringLiteral("A camera's password has at most %1 bytes.").arg(kMaxPasswordBytes));
    if (m_services.registry.find(id))
        return refused(QStringLiteral("There is a camera \"%1\" already. Remove it first to give it another password.")
                           .arg(visibleText(arguments.at(0))));
    const AccountPtr account = accountName.isEmpty() ? nullptr : m_services.accounts.find(toUtf8(accountName));
    if (!accountName.isEmpty() && !account)
        return refused(noSuchAccount(accountName));
    const CameraPtr camera = m_services.registry.add(id, password);
    if (account)
        m_services.registry.bind(account, camera, 0);
    return save(QStringLiteral("Added camera \"%1\".\n").arg(visibleText(arguments.at(0))));
}

CommandResult CameraCommands::list(const QString &accountName) const
{
    const AccountPtr account = accountName.isEmpty() ? nullptr : m_services.accounts.find(toUtf8(accountName));
    if (!accountName.isEmpty() && !account)
        return refused(noSuchAccount(accountName));
    QString text;
    for (const CameraPtr &camera : account ? *account->snapshot(monotonicMs()) : m_services.registry.all()) {
        QStringList names;
        for (const CameraRecord::Bound &bound : camera->bound)
            names.append(visibleText(toText(bound.account->name)));
        text += visibleText(toText(camera->id)) + QLatin1Char('\t') + stateWord(camera->state) + QLatin1Char('\t') +
                names.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return done(text);
}

CommandResult CameraCommands::remove(const QString &id)
{
    const CameraPtr camera = m_services.registry.find(toUtf8(id));
    if (!camera)
        return refused(noSuchCamera(id));
    m_services.registry.remove(camera);
    return save(QStringLiteral("Removed camera \"%1\".\n").arg(visibleText(id)));
}

CommandResult CameraCommands::bind(const QString &id, const QString &accountName)
{
    const CameraPtr camera = m_services.registry.find(toUtf8(id));
    const AccountPtr account = m_services.accounts.find(toUtf8(accountName));
    if (!camera || !account)
        return refused(!camera ? noSuchCamera(id) : noSuchAccount(accountName));
    const BindResult result = m_services.registry.bind(account, camera, 0);
    if (result == BindResult::TooManyAccounts)
        return refused(
            QStringLiteral("The camera is on %1 accounts already, which is the limit. Unbind it from one of them, "
                           "or start the server with a higher --accounts-per-camera.")
                .arg(camera->bound.size()));
    if (result == BindResult::AlreadyBound)
        return done(QStringLiteral("It was bound already.\n"));
    return save(QStringLiteral("Bound \"%1\" to \"%2\".\n").arg(visibleText(id), visibleText(accountName)));
}

CommandResult CameraCommands::unbind(const QString &id, const QString &accountName)
{
    const CameraPtr camera = m_services.registry.find(toUtf8(id));
    const AccountPtr account = m_services.accounts.find(toUtf8(accountName));
    if (!camera || !account)
        return refused(!camera ? noSuchCamera(id) : noSuchAccount(accountName));
    if (!m_services.registry.unbind(account, camera, 0))
        return refused(
            QStringLiteral("\"%1\" is not on the account \"%2\".").arg(visibleText(id), visibleText(accountName)));
    return save(QStringLiteral("Took \"%1\" off \"%2\".\n").arg(visibleText(id), visibleText(accountName)));
}

// Adds what the server's own lists make of the rows, line by line, as if those before had been imported.
void CameraCommands::checkImport(CsvCameras *file) const
{
    std::unordered_map<std::string, std::string> passwords;
    std::unordered_map<std::string, std::unordered_set<std::string>> bound;
    const auto problem = [&](const CsvCamera &row, const QString &reason) {
        file->problems.push_back({row.line, reason});
    };
    for (const CsvCamera &row : file->cameras) {
        const CameraPtr known = m_services.registry.find(row.id);
        const auto [first, isNew] = passwords.try_emplace(row.id, known ? known->password : row.password);
        if (first->second != row.password) {
            problem(row, known ? QStringLiteral("the server has this ID with another password")
                               : QStringLiteral("the same ID stands further up with another password"));
            continue;
        }
        if (row.account.empty())
            continue;
        const AccountPtr account = m_services.accounts.find(row.account);
        if (!account) {
            problem(row, QStringLiteral("there is no account \"%1\"").arg(visibleText(toText(row.account))));
            continue;
        }
        if (known && known->boundTo(account.get()) != nullptr)
            continue;
        auto &accounts = bound[row.id];
        accounts.insert(row.account);
        const int limit = m_services.registry.rules().accountsPerCamera;
        if (limit > 0 && static_cast<int>(accounts.size() + (known ? known->bound.size() : 0)) > limit)
            problem(row, QStringLiteral("the camera would be on more than %1 accounts").arg(limit));
    }
    std::sort(file->problems.begin(), file->problems.end(),
              [](const auto &a, const auto &b) { return a.line < b.line; });
}

CommandResult CameraCommands::import(const QString &fileName, const QByteArray &bytes)
{
    CsvCameras file = readCameraCsv(bytes);
    checkImport(&file);
    if (!file.problems.empty())
        return refused(problemText(fileName, file.problems));
    int added = 0;
    int bound = 0;
    for (const CsvCamera &row : file.cameras) {
        CameraPtr camera = m_services.registry.find(row.id);
        if (!camera) {
            camera = m_services.registry.add(row.id, row.password);
            ++added;
        }
        const AccountPtr account = row.account.empty() ? nullptr : m_services.accounts.find(row.account);
        if (account && m_services.registry.bind(account, camera, 0) == BindResult::Bound)
            ++bound;
    }
    return save(QStringLiteral("%1 rows: %2 cameras added, %3 bound to an account.\n")
                    .arg(file.cameras.size())
                    .arg(added)
                    .arg(bound));
}

} // namespace watchpost::server
