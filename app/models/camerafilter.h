// Filter and sort index over a CameraModel; repaired once a frame, not once a change. Same columns and roles.
#pragma once

#include "domain/camera.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace watchpost {

class CameraModel;

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
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override; // natural order for names and IDs

    void setText(const QString &text); // in name or ID, case-insensitive; empty: all
    [[nodiscard]] QString text() const;
    void setState(std::optional<OnlineState> state); // none: all
    [[nodiscard]] std::optional<OnlineState> state() const;
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
