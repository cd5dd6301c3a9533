// The preview of an import: for each line what will become of it.
#pragma once

#include "domain/cameratable.h"

#include <QAbstractTableModel>

namespace watchpost {

struct ImportRow
{
    CameraRecord record;
    ImportVerdict verdict;
};

class ImportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, IdColumn, PasswordColumn, NameColumn, GroupColumn, ResultColumn, ColumnCount };
    static constexpr int FateRole = Qt::UserRole + 1; // ImportFate as int

    struct Counts
    {
        int added = 0, changed = 0, unchanged = 0, bad = 0;

        [[nodiscard]] int good() const { return added + changed; }
        friend bool operator==(const Counts &, const Counts &) = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void append(const QList<ImportRow> &rows); // in portions, when there are many
    [[nodiscard]] const QList<ImportRow> &rows() const { return m_rows; }
    [[nodiscard]] Counts counts() const { return m_counts; }
    void setOnlyBad(bool onlyBad); // the rows that need a person

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const ImportRow &at(int row) const { return m_rows.at(m_onlyBad ? m_bad.at(row) : row); }
    [[nodiscard]] static QString text(const ImportRow &row, int column);

    QList<ImportRow> m_rows;
    QList<qsizetype> m_bad; // their places in m_rows
    Counts m_counts;
    bool m_onlyBad = false;
};

} // namespace watchpost
