#include "ui/syncreportmodel.h"

#include "domain/plaintext.h"
#include "ui/appearance.h"
#include "ui/plaintooltip.h"
#include "ui/syncsummary.h"

#include <QGuiApplication>
#include <QIcon>

#include <algorithm>

namespace watchpost {
namespace {

using Result = SyncOutcome::Result;

int rank(Result result)
{
    switch (result) {
    case Result::Refused:
        return 0;
    case Result::Held:
        return 1;
    case Result::Missing:
        return 2;
    case Result::Uploaded:
        return 3;
    case Result::Downloaded:
        return 4;
    case Result::Unbound:
        return 5;
    }
    return 6;
}

QIcon iconOf(Result result)
{
    const QPalette palette = QGuiApplication::palette();
    switch (result) {
    case Result::Refused:
        return tintedIcon(QStringLiteral("dialog-error"), severityColor(Severity::Critical, palette));
    case Result::Held:
    case Result::Missing:
        return tintedIcon(QStringLiteral("dialog-warning"), severityColor(Severity::Warning, palette));
    case Result::Uploaded:
        return themeIcon(QStringLiteral("upload"), palette);
    case Result::Downloaded:
        return themeIcon(QStringLiteral("download"), palette);
    case Result::Unbound:
        return themeIcon(QStringLiteral("edit-delete"), palette);
    }
    return {};
}

} // namespace

SyncReportModel::SyncReportModel(const SyncReport &report, std::function<QString(const QString &)> nameOf,
                                 QObject *parent)
    : QAbstractTableModel(parent)
    , m_outcomes(report.outcomes)
    , m_nameOf(std::move(nameOf))
{
    std::stable_sort(m_outcomes.begin(), m_outcomes.end(),
                     [](const SyncOutcome &a, const SyncOutcome &b) { return rank(a.result) < rank(b.result); });
}

int SyncReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_outcomes.size());
}

int SyncReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SyncReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SyncOutcome &outcome = m_outcomes.at(index.row());
    if (role == Qt::DecorationRole)
        return index.column() == ResultColumn ? QVariant(iconOf(outcome.result)) : QVariant();
    if (role == Qt::ToolTipRole)
        return plainToolTip(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case CameraColumn:
        return visibleText(m_nameOf(outcome.id));
    case IdColumn: // a camera without a name is called after its ID: once is enough
        return m_nameOf(outcome.id) == outcome.id ? QString() : visibleText(outcome.id);
    case ResultColumn:
        return resultName(outcome.result);
    case ReasonColumn:
        return reasonText(outcome);
    default:
        return {};
    }
}

QVariant SyncReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CameraColumn:
        return tr("Camera");
    case IdColumn:
        return tr("ID");
    case ResultColumn:
        return tr("Result");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

QString SyncReportModel::asText() const
{
    QString text;
    const auto line = [&text](const auto &cell) {
        for (int column = 0; column < ColumnCount; ++column) {
            text += cell(column);
            text += column + 1 < ColumnCount ? u'\t' : u'\n';
        }
    };
    line([this](int column) { return headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < rowCount(); ++row)
        line([this, row](int column) { return data(index(row, column)).toString(); });
    return text;
}

} // namespace watchpost
