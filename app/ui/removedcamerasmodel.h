// Cameras that stay removed on this computer, in the order of their names.
#pragma once

#include "domain/camera.h"

#include <QAbstractTableModel>

namespace watchpost {

class RemovedCamerasModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, IdColumn, GroupColumn, ColumnCount };

    explicit RemovedCamerasModel(const QList<Camera> &cameras, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] QString idOf(int row) const { return m_cameras.at(row).id; }

private:
    QList<Camera> m_cameras;
};

} // namespace watchpost
