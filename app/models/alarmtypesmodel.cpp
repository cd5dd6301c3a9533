#include "models/alarmtypesmodel.h"

#include "domain/alarmtype.h"
#include "domain/plaintext.h"

#include <QSet>

#include <algorithm>

namespace watchpost {

AlarmTypesModel::AlarmTypesModel(const AlarmTypeRules &rules, QObject *parent)
    : QAbstractTableModel(parent)
{
    addTypes(knownAlarmTypes());
    QStringList others = rules.keys();
    others.sort();
    addTypes(others);
    for (Row &row : m_rows)
        row.rule = rules.value(row.type);
}

void AlarmTypesModel::addTypes(const QStringList &seen)
{
    QSet<QString> there;
    for (const Row &row : std::as_const(m_rows))
        there.insert(row.type);
    QList<Row> fresh;
    for (const QString &type : seen) {
        if (type.isEmpty() || there.contains(type) || m_rows.size() + fresh.size() >= kMaxTypeRules)
            continue;
        there.insert(type);
        fresh.append({type, {}});
    }
    if (fresh.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    m_rows += fresh;
    endInsertRows();
}

AlarmTypeRules AlarmTypesModel::rules() const
{
    AlarmTypeRules rules;
    for (const Row &row : m_rows) {
        if (!(row.rule == AlarmTypeRule()))
            rules.insert(row.type, row.rule);
    }
    return rules;
}

void AlarmTypesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AlarmTypesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AlarmTypesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AlarmTypesModel::severityChoice(int own, const QString &type)
{
    if (own == kAsTheType)
        return tr("As usual (%1)", "severity").arg(severityName(severityOf(type)));
    return severityName(static_cast<Severity>(own));
}

QString AlarmTypesModel::text(const Row &row, int column) const
{
    switch (column) {
    case TypeColumn:
        return visibleText(row.type);
    case NameColumn:
        return visibleText(row.rule.name.isEmpty() ? alarmTypeInfo(row.type).name : row.rule.name);
    case SeverityColumn:
        return severityChoice(row.rule.severity ? static_cast<int>(*row.rule.severity) : kAsTheType, row.type);
    default:
        return {};
    }
}

QVariant AlarmTypesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::EditRole:
        if (index.column() == NameColumn)
            return row.rule.name.isEmpty() ? alarmTypeInfo(row.type).name : row.rule.name;
        [[fallthrough]];
    case OwnSeverityRole:
        return row.rule.severity ? static_cast<int>(*row.rule.severity) : kAsTheType;
    case SeverityRole:
        return static_cast<int>(row.rule.severity.value_or(severityOf(row.type)));
    case TypeRole:
        return row.type;
    case IconNameRole:
        return alarmTypeInfo(row.type).iconName;
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "what a cell is about, its value")
            .arg(headerData(index.column(), Qt::Horizontal).toString(), text(row, index.column()));
    default:
        return {};
    }
}

bool AlarmTypesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() == TypeColumn)
        return false;
    Row &row = m_rows[index.row()];
    AlarmTypeRule rule = row.rule;
    if (index.column() == NameColumn) {
        rule.name = value.toString().simplified().left(kMaxTypeNameLength);
        if (rule.name == alarmTypeInfo(row.type).name)
            rule.name.clear();
    } else {
        bool ok = false;
        const int severity = value.toInt(&ok);
        if (!ok || severity < kAsTheType || severity > static_cast<int>(Severity::Critical))
            return false;
        rule.severity.reset();
        if (severity != kAsTheType)
            rule.severity = static_cast<Severity>(severity);
    }
    if (rule == row.rule)
        return true;
    row.rule = rule;
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags AlarmTypesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != TypeColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant AlarmTypesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TypeColumn:
        return tr("Type", "of alarm, as the server sends it");
    case NameColumn:
        return tr("Name");
    case SeverityColumn:
        return tr("Severity");
    default:
        return {};
    }
}

} // namespace watchpost
