// The preview of pasted cameras: line, ID, name, and whether it can be added.
#pragma once

#include "ui/pastedcameras.h"

#include <QAbstractTableModel>

namespace watchpost {

class PastedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, IdColumn, PasswordColumn, NameColumn, ResultColumn, ColumnCount };
    static constexpr int GoodRole = Qt::UserRole + 1; // bool

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<PastedLine> &lines);
    [[nodiscard]] const QList<PastedLine> &lines() const { return m_lines; }
    [[nodiscard]] int goodCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const PastedLine &line, int column) const;

    QList<PastedLine> m_lines;
};

} // namespace watchpost
