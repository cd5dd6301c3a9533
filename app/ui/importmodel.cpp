#include "ui/importmodel.h"

#include "domain/plaintext.h"
#include "ui/appearance.h"
#include "ui/plaintooltip.h"

#include <QGuiApplication>
#include <QLocale>

namespace watchpost {
namespace {

QString changesText(CameraFields changes)
{
    QStringList names;
    const auto add = [&](CameraField field, const QString &name) {
        if (changes.testFlag(field))
            names << name;
    };
    add(CameraField::Name, ImportModel::tr("name", "what an import changes"));
    add(CameraField::Password, ImportModel::tr("password", "what an import changes"));
    add(CameraField::Group, ImportModel::tr("group", "what an import changes"));
    add(CameraField::Tags, ImportModel::tr("tags", "what an import changes"));
    add(CameraField::Note, ImportModel::tr("note", "what an import changes"));
    return ImportModel::tr("Will change: %1").arg(QLocale().createSeparatedList(names));
}

QVariant icon(ImportFate fate)
{
    const QPalette palette = QGuiApplication::palette();
    switch (fate) {
    case ImportFate::New:
        return tintedIcon(QStringLiteral("list-add"), stateColor(OnlineState::Online, palette));
    case ImportFate::Changed:
        return tintedIcon(QStringLiteral("edit-rename"), severityColor(Severity::Notice, palette));
    case ImportFate::Bad:
        return tintedIcon(QStringLiteral("dialog-error"), severityColor(Severity::Critical, palette));
    case ImportFate::Unchanged: // with none its words would stand before those of the others
        return tintedIcon(QStringLiteral("alarm-acknowledge"), mutedColor(palette));
    }
    return {};
}

} // namespace

void ImportModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_bad.clear();
    m_counts = {};
    endResetModel();
}

void ImportModel::append(const QList<ImportRow> &rows)
{
    QList<qsizetype> bad;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        switch (rows.at(i).verdict.fate) {
        case ImportFate::New:
            ++m_counts.added;
            break;
        case ImportFate::Changed:
            ++m_counts.changed;
            break;
        case ImportFate::Unchanged:
            ++m_counts.unchanged;
            break;
        case ImportFate::Bad:
            ++m_counts.bad;
            bad.append(m_rows.size() + i);
            break;
        }
    }
    const int first = rowCount();
    const int more = static_cast<int>(m_onlyBad ? bad.size() : rows.size());
    if (more > 0)
        beginInsertRows({}, first, first + more - 1);
    m_rows += rows;
    m_bad += bad;
    if (more > 0)
        endInsertRows();
}

void ImportModel::setOnlyBad(bool onlyBad)
{
    if (onlyBad == m_onlyBad)
        return;
    beginResetModel();
    m_onlyBad = onlyBad;
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_onlyBad ? m_bad.size() : m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRow &row = at(index.row());
    const bool bad = row.verdict.fate == ImportFate::Bad;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(row, index.column()));
    case Qt::DecorationRole:
        return index.column() == ResultColumn ? icon(row.verdict.fate) : QVariant();
    case Qt::ForegroundRole:
        return bad && index.column() == ResultColumn
                   ? QVariant(severityColor(Severity::Critical, QGuiApplication::palette()))
                   : QVariant();
    case FateRole:
        return static_cast<int>(row.verdict.fate);
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case IdColumn:
        return tr("ID");
    case PasswordColumn:
        return tr("Password");
    case NameColumn:
        return tr("Name");
    case GroupColumn:
        return tr("Group");
    case ResultColumn:
        return tr("Result");
    default:
        return {};
    }
}

QString ImportModel::text(const ImportRow &row, int column)
{
    const Camera &said = row.record.camera;
    switch (column) {
    case LineColumn:
        return QLocale().toString(row.record.line);
    case IdColumn:
        return visibleText(said.id);
    case PasswordColumn:
        // That there is one, and not how long it is.
        return said.password.isEmpty() ? tr("none") : QStringLiteral("••••••");
    case NameColumn:
        return visibleText(said.name);
    case GroupColumn:
        return visibleText(said.group);
    case ResultColumn:
        break;
    default:
        return {};
    }
    switch (row.verdict.fate) {
    case ImportFate::New:
        return tr("Will be added");
    case ImportFate::Changed:
        return changesText(row.verdict.changes);
    case ImportFate::Unchanged:
        return tr("Unchanged");
    case ImportFate::Bad:
        break;
    }
    return row.verdict.error;
}

} // namespace watchpost
