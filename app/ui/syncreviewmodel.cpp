#include "ui/syncreviewmodel.h"

#include "domain/plaintext.h"
#include "models/naturalorder.h"
#include "ui/plaintooltip.h"
#include "ui/syncreviewwords.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace watchpost {

SyncReviewModel::SyncReviewModel(const QList<SyncRow> &rows, QObject *parent)
    : QAbstractTableModel(parent)
{
    const QCollator collator = naturalCollator();
    std::vector<std::pair<QCollatorSortKey, const SyncRow *>> ordered;
    ordered.reserve(static_cast<std::size_t>(rows.size()));
    for (const SyncRow &row : rows)
        ordered.emplace_back(collator.sortKey(row.name), &row);
    std::sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return order < 0 || (order == 0 && a.second->id < b.second->id);
    });
    m_rows.reserve(rows.size());
    for (const auto &[key, row] : ordered)
        m_rows.append({*row});
}

int SyncReviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SyncReviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SyncReviewModel::text(const Row &row, int column) const
{
    switch (column) {
    case NameColumn:
        return visibleText(row.row.name);
    case IdColumn: // a camera without a name is called after its ID: once is enough
        return row.row.name == row.row.id ? QString() : visibleText(row.row.id);
    case HereColumn:
        return sideHere(row.row.difference);
    case ThereColumn:
        return sideThere(row.row.difference);
    case LastColumn:
        return sideLast(row.row.difference);
    case ChoiceColumn:
        return actionName(row.row.difference, row.action);
    default:
        return {};
    }
}

QVariant SyncReviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == ChoiceColumn ? actionEffect(row.row.difference, row.action)
                                                           : text(row, index.column()));
    case Qt::AccessibleTextRole:
        if (index.column() == NameColumn)
            return text(row, NameColumn);
        return tr("%1: %2", "what a cell is about, its value")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), text(row, index.column()));
    case Qt::EditRole:
        if (index.column() != ChoiceColumn)
            return text(row, index.column());
        [[fallthrough]];
    case ActionRole:
        return static_cast<int>(row.action);
    case ActionsRole: {
        QVariantList actions;
        for (const SyncAction action : actionsFor(row.row.difference))
            actions.append(static_cast<int>(action));
        return actions;
    }
    case EffectRole:
        return actionEffect(row.row.difference, row.action);
    case DifferenceRole:
        return static_cast<int>(row.row.difference);
    default:
        return {};
    }
}

bool SyncReviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != ChoiceColumn)
        return false;
    Row &row = m_rows[index.row()];
    bool isNumber = false;
    const auto action = static_cast<SyncAction>(value.toInt(&isNumber));
    if (!isNumber || !actionsFor(row.row.difference).contains(action))
        return false;
    if (row.action != action) {
        row.action = action;
        Q_EMIT dataChanged(index, index);
    }
    return true;
}

Qt::ItemFlags SyncReviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == ChoiceColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant SyncReviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Camera");
    case IdColumn:
        return tr("ID");
    case HereColumn:
        return tr("Here");
    case ThereColumn:
        return tr("On the server");
    case LastColumn:
        return tr("Last synchronisation");
    case ChoiceColumn:
        return tr("What to do");
    default:
        return {};
    }
}

void SyncReviewModel::chooseNext(int row)
{
    const QList<SyncAction> actions = actionsFor(m_rows.at(row).row.difference);
    const qsizetype next = (actions.indexOf(m_rows.at(row).action) + 1) % actions.size();
    setData(index(row, ChoiceColumn), static_cast<int>(actions.at(next)));
}

void SyncReviewModel::chooseForAll(SyncAction action)
{
    for (Row &row : m_rows) {
        if (actionsFor(row.row.difference).contains(action))
            row.action = action;
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, ChoiceColumn), index(rowCount() - 1, ChoiceColumn));
}

bool SyncReviewModel::anyOffers(SyncAction action) const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(),
                       [action](const Row &row) { return actionsFor(row.row.difference).contains(action); });
}

QList<SyncChoice> SyncReviewModel::choices() const
{
    QList<SyncChoice> choices;
    choices.reserve(m_rows.size());
    for (const Row &row : m_rows)
        choices.append({row.row.id, row.action});
    return choices;
}

void SyncReviewModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace watchpost
