// The rows of the preview with a choice for each, in natural order of the names.
#pragma once

#include "domain/syncreview.h"

#include <QAbstractTableModel>

namespace watchpost {

class SyncReviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, IdColumn, HereColumn, ThereColumn, LastColumn, ChoiceColumn, ColumnCount };
    enum Role {
        ActionRole = Qt::UserRole + 1, // int: SyncAction; EditRole of ChoiceColumn, too
        ActionsRole,                   // QVariantList of these: what can be chosen
        EffectRole,                    // QString: what the choice does
        DifferenceRole,                // int: SyncDifference
    };

    // Each with what loses nothing chosen.
    explicit SyncReviewModel(const QList<SyncRow> &rows, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void chooseNext(int row);
    void chooseForAll(SyncAction action); // where it can be chosen
    [[nodiscard]] bool anyOffers(SyncAction action) const;
    [[nodiscard]] QList<SyncChoice> choices() const; // of all rows
    void retranslate();

private:
    struct Row
    {
        SyncRow row;
        SyncAction action = SyncAction::Leave;
    };
    [[nodiscard]] QString text(const Row &row, int column) const;

    QList<Row> m_rows;
};

} // namespace watchpost
