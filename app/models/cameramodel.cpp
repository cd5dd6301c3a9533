#include "models/cameramodel.h"

#include "models/cameramodel_p.h"

#include <QSet>

#include <algorithm>

namespace watchpost {
namespace {

// Removing from so many places costs more than building anew.
constexpr qsizetype kMostRemovals = 64;

} // namespace

CameraModel::CameraModel(QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(this))
{
    connect(&d->frame, &QTimer::timeout, this, &CameraModel::flush);
}

CameraModel::~CameraModel() = default;

int CameraModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->rows.size());
}

int CameraModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CameraModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CameraRow &row = d->rows[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return cellText(row, index.column());
    if (role == Qt::AccessibleTextRole)
        return cellSentence(row, index.column());
    return roleValue(row, role);
}

QVariant CameraModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case StateColumn:
        return tr("State");
    case NameColumn:
        return tr("Name");
    case IdColumn:
        return tr("ID");
    case GroupColumn:
        return tr("Group");
    case SinceColumn:
        return tr("For", "column: for how long the camera has been in its state");
    case ChangedColumn:
        return tr("Last change");
    case ChangesColumn:
        return tr("Changes in 24 h");
    case TagsColumn:
        return tr("Tags");
    case NoteColumn:
        return tr("Note");
    case LastAlarmColumn:
        return tr("Last alarm");
    default:
        return {};
    }
}

void CameraModel::setCameras(const QList<Camera> &cameras)
{
    QList<Camera> shown;
    shown.reserve(cameras.size());
    std::copy_if(cameras.begin(), cameras.end(), std::back_inserter(shown),
                 [](const Camera &camera) { return camera.binding != Binding::Removed; });
    beginResetModel();
    d->dirtyRows.clear();
    d->lastAlarms.clear();
    d->changes.clear();
    d->changesKnown = false;
    d->fill(shown);
    endResetModel();
    d->announceCounts();
}

void CameraModel::putCameras(const QList<Camera> &cameras)
{
    QList<Camera> added;
    QStringList removed;
    QSet<QString> fresh;
    for (const Camera &camera : cameras) {
        const int row = rowOf(camera.id);
        if (camera.binding == Binding::Removed) {
            removed.append(camera.id);
        } else if (row < 0) {
            added.append(camera);
            fresh.insert(camera.id);
        } else if (d->rows[static_cast<size_t>(row)].camera != camera) {
            d->setCamera(d->rows[static_cast<size_t>(row)], camera);
            d->touch(row, Private::CameraDirty);
        }
    }
    if (!added.isEmpty()) {
        const int first = static_cast<int>(d->rows.size());
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        d->append(added);
        endInsertRows();
        if (!d->frame.isActive())
            d->frame.start();
    }
    if (!removed.isEmpty())
        removeCameras(removed);
}

void CameraModel::removeCameras(const QStringList &ids)
{
    std::vector<int> gone;
    for (const QString &id : ids) {
        if (const int row = rowOf(id); row >= 0)
            gone.push_back(row);
    }
    if (gone.empty())
        return;
    std::sort(gone.begin(), gone.end());
    gone.erase(std::unique(gone.begin(), gone.end()), gone.end());
    std::vector<std::pair<int, int>> ranges;
    for (const int row : gone) {
        if (!ranges.empty() && ranges.back().second == row - 1)
            ranges.back().second = row;
        else
            ranges.emplace_back(row, row);
    }
    // What is not announced yet is known by row number, and those change now.
    flush();
    if (static_cast<qsizetype>(ranges.size()) <= kMostRemovals) {
        for (auto range = ranges.rbegin(); range != ranges.rend(); ++range)
            d->removeRange(range->first, range->second);
    } else {
        const QSet<QString> all(ids.begin(), ids.end());
        beginResetModel();
        std::erase_if(d->rows, [&](const CameraRow &row) {
            if (!all.contains(row.camera.id))
                return false;
            --d->countOf(row);
            --d->counts.all;
            return true;
        });
        d->index.clear();
        for (size_t row = 0; row < d->rows.size(); ++row)
            d->index.insert(d->rows[row].camera.id, static_cast<int>(row));
        endResetModel();
    }
    d->announceCounts();
}

int CameraModel::rowOf(const QString &id) const
{
    return d->index.value(id, -1);
}

QString CameraModel::nameOf(const QString &id) const
{
    const int number = rowOf(id);
    return number < 0 ? id : displayName(d->rows[static_cast<size_t>(number)].camera);
}

bool CameraModel::isDisabled(const QString &id) const
{
    const int number = rowOf(id);
    return number >= 0 && d->rows[static_cast<size_t>(number)].camera.disabled;
}

CameraCounts CameraModel::counts() const
{
    return d->counts;
}

const CameraRow &CameraModel::row(int row) const
{
    return d->rows[static_cast<size_t>(row)];
}

void CameraModel::flush()
{
    d->frame.stop();
    d->announceRows();
    d->announceCounts();
}

void CameraModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!d->rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

} // namespace watchpost
