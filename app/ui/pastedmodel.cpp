#include "ui/pastedmodel.h"

#include "domain/plaintext.h"
#include "ui/appearance.h"
#include "ui/plaintooltip.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace watchpost {

void PastedModel::setLines(const QList<PastedLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int PastedModel::goodCount() const
{
    return static_cast<int>(
        std::count_if(m_lines.cbegin(), m_lines.cend(), [](const PastedLine &line) { return line.isGood(); }));
}

int PastedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PastedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PastedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PastedLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(line, index.column()));
    case Qt::DecorationRole:
        if (index.column() != ResultColumn)
            return {};
        return line.isGood()
                   ? tintedIcon(QStringLiteral("list-add"), stateColor(OnlineState::Online, QGuiApplication::palette()))
                   : tintedIcon(QStringLiteral("dialog-error"),
                                severityColor(Severity::Critical, QGuiApplication::palette()));
    case Qt::ForegroundRole:
        if (index.column() == ResultColumn && !line.isGood())
            return severityColor(Severity::Critical, QGuiApplication::palette());
        return {};
    case GoodRole:
        return line.isGood();
    default:
        return {};
    }
}

QVariant PastedModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case ResultColumn:
        return tr("Result");
    default:
        return {};
    }
}

QString PastedModel::text(const PastedLine &line, int column) const
{
    switch (column) {
    case LineColumn:
        return QLocale().toString(line.number);
    case IdColumn:
        return visibleText(line.camera.id);
    case PasswordColumn:
        // That there is one, and not how long it is.
        return line.camera.password.isEmpty() ? tr("none") : QStringLiteral("••••••");
    case NameColumn:
        return visibleText(line.camera.name);
    case ResultColumn:
        return line.isGood() ? tr("Will be added") : line.error;
    default:
        return {};
    }
}

} // namespace watchpost
