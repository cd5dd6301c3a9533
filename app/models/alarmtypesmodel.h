// The types of alarm in the settings: one row each, with the user's own name and severity, which can be edited.
#pragma once

#include "domain/alarmrules.h"

#include <QAbstractTableModel>

namespace watchpost {

class AlarmTypesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TypeColumn, NameColumn, SeverityColumn, ColumnCount };
    enum Role {
        OwnSeverityRole = Qt::UserRole + 1, // int: Severity; -1: as the type has it
        SeverityRole,                       // int: Severity, by the rule or by the type
        TypeRole,                           // QString, as on the wire
        IconNameRole,
    };
    static constexpr int kAsTheType = -1;

    // The types with a name and an icon of our own, and those that `rules` say something of.
    explicit AlarmTypesModel(const AlarmTypeRules &rules, QObject *parent = nullptr);

    void addTypes(const QStringList &seen);     // those that are not there yet
    [[nodiscard]] AlarmTypeRules rules() const; // without those that change nothing
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // Names: EditRole, trimmed and cut to kMaxTypeNameLength; empty, or what the type is called anyway: none of one's
    // own. Severities: EditRole, as OwnSeverityRole.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] static QString severityChoice(int own, const QString &type); // "As usual (Warning)", "Critical"

private:
    struct Row
    {
        QString type;
        AlarmTypeRule rule;
    };
    [[nodiscard]] QString text(const Row &row, int column) const;

    QList<Row> m_rows;
};

} // namespace watchpost
