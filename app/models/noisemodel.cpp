#include "models/noisemodel.h"

#include "domain/alarmpolicy.h"
#include "domain/plaintext.h"

#include <QLocale>

#include <algorithm>

namespace watchpost {

NoiseModel::NoiseModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void NoiseModel::setNames(NameLookup cameras, const AlarmTypeNames &types)
{
    m_cameraName = std::move(cameras);
    m_types = types;
}

void NoiseModel::setRows(const QList<NoiseRow> &rows, const NoiseQuestion &question)
{
    beginResetModel();
    m_rows = rows;
    m_question = question;
    endResetModel();
}

void NoiseModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int NoiseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NoiseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString NoiseModel::shownName(const NoiseRow &row) const
{
    if (m_question.by == NoiseQuestion::By::Type)
        return visibleText(typeName(row.name, m_types));
    return visibleText(m_cameraName ? m_cameraName(row.name) : row.name);
}

int NoiseModel::number(const NoiseRow &row, int column)
{
    switch (column) {
    case AlarmsColumn:
        return row.alarms;
    case ChangesColumn:
        return row.changes;
    case FlapsColumn:
        return row.flaps;
    case HoldColumn:
        return row.hiddenByHold;
    case MuteColumn:
        return row.hiddenByMute;
    default:
        return 0;
    }
}

QString NoiseModel::cellText(const NoiseRow &row, int column) const
{
    if (column == NameColumn)
        return shownName(row);
    const bool ofStates = column == ChangesColumn || column == FlapsColumn || column == HoldColumn;
    if (ofStates && m_question.by == NoiseQuestion::By::Type)
        return tr("–", "does not apply");
    return QLocale().toString(number(row, column));
}

QVariant NoiseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const NoiseRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a column and what is there")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), cellText(row, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    default:
        return {};
    }
}

Qt::Alignment NoiseModel::alignmentOf(int column)
{
    return (column == NameColumn ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter;
}

QVariant NoiseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) // as the column under it
        return QVariant::fromValue(alignmentOf(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return m_question.by == NoiseQuestion::By::Type ? tr("Type") : tr("Camera");
    case AlarmsColumn:
        return tr("Alarms");
    case ChangesColumn:
        return tr("Changes", "of state");
    case FlapsColumn:
        return tr("Flaps", "offline for less than a minute");
    case HoldColumn:
        return tr("Hidden by hold-down", "changes");
    case MuteColumn:
        return tr("Hidden by mute", "alarms");
    default:
        return {};
    }
}

void NoiseModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QStringList names;
    for (const QModelIndex &index : before)
        names.append(m_rows.at(index.row()).name);
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const NoiseRow &one, const NoiseRow &other) {
        const NoiseRow &less = order == Qt::AscendingOrder ? one : other;
        const NoiseRow &more = order == Qt::AscendingOrder ? other : one;
        if (column == NameColumn)
            return QString::localeAwareCompare(shownName(less), shownName(more)) < 0;
        return number(less, column) < number(more, column);
    });
    QHash<QString, int> places;
    for (int row = 0; row < rowCount(); ++row)
        places.insert(m_rows.at(row).name, row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(places.value(names.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace watchpost
