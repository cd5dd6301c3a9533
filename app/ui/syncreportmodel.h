// A synchronisation's report, camera by camera; what needs attention comes first.
#pragma once

#include "domain/sync.h"

#include <QAbstractTableModel>

#include <functional>

namespace watchpost {

class SyncReportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { CameraColumn, IdColumn, ResultColumn, ReasonColumn, ColumnCount };

    // `nameOf`: a camera's display name by its ID.
    SyncReportModel(const SyncReport &report, std::function<QString(const QString &)> nameOf,
                    QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] QString asText() const; // for the clipboard: a heading and a line each, separated by tabs

private:
    QList<SyncOutcome> m_outcomes;
    std::function<QString(const QString &)> m_nameOf;
};

} // namespace watchpost
