// The noisiest cameras or types of alarm, and what would have been hidden of them.
#pragma once

#include "domain/alarmrules.h"
#include "domain/noise.h"

#include <QAbstractTableModel>

#include <functional>

namespace watchpost {

class NoiseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, AlarmsColumn, ChangesColumn, FlapsColumn, HoldColumn, MuteColumn, ColumnCount };
    using NameLookup = std::function<QString(const QString &id)>;

    explicit NoiseModel(QObject *parent = nullptr);

    void setNames(NameLookup cameras, const AlarmTypeNames &types);
    // `question`: what they answer.
    void setRows(const QList<NoiseRow> &rows, const NoiseQuestion &question);
    [[nodiscard]] const NoiseQuestion &question() const { return m_question; }
    [[nodiscard]] QString nameAt(int row) const { return m_rows.at(row).name; } // as in NoiseRow
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] QString shownName(const NoiseRow &row) const;
    [[nodiscard]] static int number(const NoiseRow &row, int column);
    [[nodiscard]] static Qt::Alignment alignmentOf(int column);
    [[nodiscard]] QString cellText(const NoiseRow &row, int column) const;

    NameLookup m_cameraName;
    AlarmTypeNames m_types;
    QList<NoiseRow> m_rows;
    NoiseQuestion m_question;
};

} // namespace watchpost
