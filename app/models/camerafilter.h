// Filter and sort index over a CameraModel; repaired once a frame, not once a change. Same columns and roles.
#pragma once

#include "domain/camera.h"
#include "models/camerascope.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

class QMimeData;

namespace watchpost {

class CameraModel;

// The IDs of dragged cameras; empty when it holds none.
[[nodiscard]] QString cameraMimeType();
[[nodiscard]] QStringList camerasOf(const QMimeData *data);

class CameraFilter : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit CameraFilter(CameraModel *source, QObject *parent = nullptr);
    ~CameraFilter() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    // Natural order for names, IDs and groups; by state: the worst first (models/standing.h).
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    // Rows can be dragged, as the IDs of their cameras.
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

    // Words, each of which is in the name, ID, group, tags or note; whatever the case; empty: all.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setState(std::optional<OnlineState> state); // none: all; a disabled camera is in no state
    [[nodiscard]] std::optional<OnlineState> state() const;
    void setScope(const CameraScope &scope);
    [[nodiscard]] CameraScope scope() const;
    // Rows the view shows: dataChanged is emitted for these only.
    void setVisibleRows(int first, int last);

    [[nodiscard]] int rowOf(const QString &id) const; // -1: filtered away or not there
    [[nodiscard]] int sourceRow(int row) const;
    void flush();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace watchpost
