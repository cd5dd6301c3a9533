// The side bar's tree over a CameraModel: all, favourites, disabled, the groups (nested), the tags; each with how its
// cameras stand altogether. A change of one camera costs as many steps as its group is deep; what changed is announced
// once a frame.
#pragma once

#include "models/camerascope.h"

#include <QAbstractItemModel>

#include <memory>

namespace watchpost {

class CameraModel;

class GroupModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        ScopeRole = Qt::UserRole + 1, // CameraScope; nothing for the headings above groups and tags
        CountRole,                    // int: its cameras, those of the groups within it included
        StandingRole,                 // Standing as int, the worst of its cameras; -1: it has none
        OfflineRole,                  // int
        UnknownRole,                  // int
        AlarmsRole,                   // int: cameras with unread alarms
    };

    explicit GroupModel(CameraModel *source, QObject *parent = nullptr);
    ~GroupModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Cameras can be dropped on what they can be moved to; the view says so to whoever moves them.
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDropActions() const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;

    [[nodiscard]] QModelIndex indexOf(const CameraScope &scope) const; // invalid: not there
    [[nodiscard]] QStringList groups() const;                          // every path, from the top
    [[nodiscard]] QStringList tags() const;
    void flush();
    void retranslate();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace watchpost
