// The nodes of GroupModel and what each camera has added to them.
#pragma once

#include "models/groupmodel.h"
#include "models/standing.h"

#include <QCollator>
#include <QHash>
#include <QTimer>

#include <array>
#include <vector>

namespace watchpost {

class GroupModel::Private
{
public:
    // How the cameras of a node stand.
    struct Tally
    {
        std::array<int, 4> standing{}; // by Standing
        int alarms = 0;

        [[nodiscard]] int of(Standing which) const { return standing[static_cast<size_t>(which)]; }
        [[nodiscard]] int all() const;
        [[nodiscard]] int worst() const; // Standing; -1: none
    };

    struct Node
    {
        bool heading = false; // above the groups, above the tags
        CameraScope scope;
        QString name; // a group's or a tag's own
        Node *parent = nullptr;
        int row = 0;
        bool dirty = false;
        Tally tally;
        std::vector<std::unique_ptr<Node>> children;
    };

    // A camera as it was counted.
    struct Counted
    {
        Node *group = nullptr;
        std::vector<Node *> tagNodes;
        QStringList tags;
        bool favourite = false;
        Standing standing = Standing::Unknown;
        bool alarm = false;
    };

    Private(GroupModel *model, CameraModel *cameras);

    void rebuild();
    void insertRows(int first, int last);
    void removeRows(int first, int last);
    void updateRows(int first, int last, const QList<int> &roles);
    void announce();

    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node *node) const;
    [[nodiscard]] Node *find(const CameraScope &scope) const;
    [[nodiscard]] QString text(const Node &node) const;
    [[nodiscard]] QString sentence(const Node &node) const;
    void collect(const Node &node, QStringList *values) const;
    [[nodiscard]] const Node *heading(CameraScope::Kind kind) const
    {
        return kind == CameraScope::Kind::Tag ? m_tags : m_groups;
    }

    GroupModel *q;
    CameraModel *source;
    Node root;
    QTimer frame;

private:
    [[nodiscard]] Counted counted(int sourceRow);
    void add(const Counted &camera, int by);
    void addTo(Node *node, const Counted &camera, int by);
    void leave(const Counted &camera);
    void touch(Node *node);
    Node *fixed(CameraScope::Kind kind);
    Node *groupNode(const QString &path);
    Node *tagNode(const QString &tag);
    Node *child(Node *parent, CameraScope::Kind kind, const QString &value, const QString &name);
    void prune(Node *node);
    void attach(std::unique_ptr<Node> *heading);
    void detach(Node *heading, std::unique_ptr<Node> *to);
    Node *insert(Node *parent, size_t at, std::unique_ptr<Node> node);
    std::unique_ptr<Node> take(Node *node);

    QCollator m_collator;
    Node *m_all = nullptr;
    Node *m_favourites = nullptr;
    Node *m_disabled = nullptr;
    Node *m_noGroup = nullptr;
    Node *m_groups = nullptr; // headings, in the tree or aside
    Node *m_tags = nullptr;
    std::unique_ptr<Node> m_groupsAside;
    std::unique_ptr<Node> m_tagsAside;
    QHash<QString, Node *> m_byPath;
    QHash<QString, Node *> m_byTag; // folded
    std::vector<Counted> m_counted; // by source row
    std::vector<Node *> m_dirty;
    bool m_building = false;
};

} // namespace watchpost
