#include "ui/syncsummary.h"

#include "domain/plaintext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

namespace watchpost {
namespace {

using Result = SyncOutcome::Result;

QString summaryText(const char *source, int n = -1)
{
    return QCoreApplication::translate("SyncSummary", source, nullptr, n);
}

bool isProblem(const SyncOutcome &outcome)
{
    return outcome.result == Result::Refused; // what is missing or held back has a line of the banner, and a review
}

QList<SyncOutcome> problems(const SyncReport &report)
{
    QList<SyncOutcome> found;
    std::copy_if(report.outcomes.cbegin(), report.outcomes.cend(), std::back_inserter(found), isProblem);
    std::sort(found.begin(), found.end(), [](const SyncOutcome &a, const SyncOutcome &b) { return a.id < b.id; });
    return found;
}

QString counted(Result result, int n)
{
    switch (result) {
    case Result::Uploaded:
        return summaryText(QT_TRANSLATE_N_NOOP("SyncSummary", "%n uploaded"), n);
    case Result::Downloaded:
        return summaryText(QT_TRANSLATE_N_NOOP("SyncSummary", "%n downloaded"), n);
    case Result::Refused:
        return summaryText(QT_TRANSLATE_N_NOOP("SyncSummary", "%n refused"), n);
    case Result::Missing:
        return summaryText(QT_TRANSLATE_N_NOOP("SyncSummary", "%n no longer on the server"), n);
    case Result::Unbound:
        return summaryText(QT_TRANSLATE_N_NOOP("SyncSummary", "%n removed"), n);
    case Result::Held:
        return summaryText(QT_TRANSLATE_N_NOOP("SyncSummary", "%n to review"), n);
    }
    return {};
}

} // namespace

QString syncSummary(const SyncReport &report)
{
    QStringList parts;
    for (const Result result :
         {Result::Refused, Result::Held, Result::Missing, Result::Uploaded, Result::Downloaded, Result::Unbound}) {
        const auto n = std::count_if(report.outcomes.cbegin(), report.outcomes.cend(),
                                     [result](const SyncOutcome &outcome) { return outcome.result == result; });
        if (n > 0)
            parts << counted(result, static_cast<int>(n));
    }
    if (report.cancelled)
        parts << summaryText(QT_TRANSLATE_NOOP("SyncSummary", "cancelled"));
    else if (!report.error.isEmpty())
        parts << summaryText(QT_TRANSLATE_NOOP("SyncSummary", "not finished"));
    else if (parts.isEmpty())
        parts << summaryText(QT_TRANSLATE_NOOP("SyncSummary", "up to date"));
    return QLocale().createSeparatedList(parts);
}

bool needsAttention(const SyncReport &report)
{
    return (!report.error.isEmpty() && !report.cancelled) ||
           std::any_of(report.outcomes.cbegin(), report.outcomes.cend(), isProblem);
}

QByteArray problemDigest(const SyncReport &report, const Account &account)
{
    QByteArray all;
    QDataStream stream(&all, QIODevice::WriteOnly);
    stream << account.server << account.user << report.error;
    const QList<SyncOutcome> found = problems(report);
    for (const SyncOutcome &outcome : found)
        stream << outcome.id << static_cast<int>(outcome.result) << outcome.reason;
    return QCryptographicHash::hash(all, QCryptographicHash::Sha256);
}

QString resultName(Result result)
{
    switch (result) {
    case Result::Uploaded:
        return summaryText(QT_TRANSLATE_NOOP("SyncSummary", "Uploaded"));
    case Result::Downloaded:
        return summaryText(QT_TRANSLATE_NOOP("SyncSummary", "Downloaded"));
    case Result::Refused:
        return summaryText(QT_TRANSLATE_NOOP("SyncSummary", "Refused"));
    case Result::Missing:
        return summaryText(QT_TRANSLATE_NOOP("SyncSummary", "No longer on the server"));
    case Result::Unbound:
        return summaryText(QT_TRANSLATE_NOOP("SyncSummary", "Removed from the account"));
    case Result::Held:
        return summaryText(QT_TRANSLATE_NOOP("SyncSummary", "Differs on the server"));
    }
    return {};
}

QString reasonText(const SyncOutcome &outcome)
{
    if (outcome.result == Result::Missing)
        return summaryText(QT_TRANSLATE_NOOP("SyncSummary", "Kept here. Upload it again, or remove it."));
    if (outcome.result == Result::Held)
        return summaryText(QT_TRANSLATE_NOOP("SyncSummary", "Nothing was overwritten. Review it to choose."));
    return visibleText(outcome.reason);
}

} // namespace watchpost
