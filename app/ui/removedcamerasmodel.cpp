#include "ui/removedcamerasmodel.h"

#include "domain/cameragroup.h"
#include "domain/plaintext.h"
#include "ui/plaintooltip.h"

#include <algorithm>

namespace watchpost {

RemovedCamerasModel::RemovedCamerasModel(const QList<Camera> &cameras, QObject *parent)
    : QAbstractTableModel(parent)
    , m_cameras(cameras)
{
    std::stable_sort(m_cameras.begin(), m_cameras.end(), [](const Camera &a, const Camera &b) {
        return displayName(a).localeAwareCompare(displayName(b)) < 0;
    });
}

int RemovedCamerasModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cameras.size());
}

int RemovedCamerasModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RemovedCamerasModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::ToolTipRole)
        return plainToolTip(data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole)
        return {};
    const Camera &camera = m_cameras.at(index.row());
    switch (index.column()) {
    case NameColumn:
        return visibleText(displayName(camera));
    case IdColumn: // a camera without a name is called after its ID: once is enough
        return camera.name.isEmpty() ? QString() : visibleText(camera.id);
    case GroupColumn:
        return visibleText(groupOf(camera));
    default:
        return {};
    }
}

QVariant RemovedCamerasModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Camera");
    case IdColumn:
        return tr("ID");
    case GroupColumn:
        return tr("Group");
    default:
        return {};
    }
}

} // namespace watchpost
