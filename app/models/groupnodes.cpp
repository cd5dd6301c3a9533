// How GroupModel's nodes come, go and count.
#include "models/groupmodel_p.h"

#include "domain/cameragroup.h"
#include "models/cameramodel.h"
#include "models/camerarow.h"
#include "models/naturalorder.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace watchpost {

int GroupModel::Private::Tally::all() const
{
    return std::accumulate(standing.begin(), standing.end(), 0);
}

int GroupModel::Private::Tally::worst() const
{
    for (const Standing which : {Standing::Offline, Standing::Unknown, Standing::Online, Standing::Disabled}) {
        if (of(which) > 0)
            return static_cast<int>(which);
    }
    return -1;
}

GroupModel::Private::Private(GroupModel *model, CameraModel *cameras)
    : q(model)
    , source(cameras)
    , m_collator(naturalCollator())
{
    frame.setSingleShot(true);
    frame.setInterval(16);
    rebuild();
}

void GroupModel::Private::rebuild()
{
    m_building = true;
    frame.stop();
    m_dirty.clear();
    m_byPath.clear();
    m_byTag.clear();
    root.children.clear();
    m_collator = naturalCollator();
    m_all = fixed(CameraScope::Kind::All);
    m_favourites = fixed(CameraScope::Kind::Favourites);
    m_disabled = fixed(CameraScope::Kind::Disabled);
    for (auto [heading, aside] : {std::pair{&m_groups, &m_groupsAside}, std::pair{&m_tags, &m_tagsAside}}) {
        *aside = std::make_unique<Node>();
        (*aside)->heading = true;
        *heading = aside->get();
    }
    auto noGroup = std::make_unique<Node>();
    noGroup->scope.kind = CameraScope::Kind::NoGroup;
    m_noGroup = insert(m_groups, 0, std::move(noGroup));
    m_counted.clear();
    insertRows(0, source->rowCount() - 1);
    m_building = false;
}

GroupModel::Private::Node *GroupModel::Private::fixed(CameraScope::Kind kind)
{
    auto node = std::make_unique<Node>();
    node->scope.kind = kind;
    return insert(&root, root.children.size(), std::move(node));
}

// --- what each camera adds ------------------------------------------------------------------------------------------

void GroupModel::Private::insertRows(int first, int last)
{
    m_counted.insert(m_counted.begin() + first, static_cast<size_t>(last - first) + 1, {});
    for (int row = first; row <= last; ++row) {
        m_counted[static_cast<size_t>(row)] = counted(row);
        add(m_counted[static_cast<size_t>(row)], 1);
    }
}

void GroupModel::Private::removeRows(int first, int last)
{
    for (int row = first; row <= last; ++row)
        leave(m_counted[static_cast<size_t>(row)]);
    m_counted.erase(m_counted.begin() + first, m_counted.begin() + last + 1);
}

void GroupModel::Private::updateRows(int first, int last, const QList<int> &roles)
{
    if (!roles.isEmpty() && !roles.contains(CameraModel::StateRole) && !roles.contains(CameraModel::UnreadAlarmsRole))
        return;
    for (int row = first; row <= last; ++row) {
        Counted &before = m_counted[static_cast<size_t>(row)];
        const CameraRow &camera = source->row(row);
        if (before.standing == camera.standing() && before.alarm == (camera.unread > 0) &&
            before.favourite == camera.camera.favourite && before.tags == camera.camera.tags &&
            before.group->scope.value == camera.group)
            continue;
        // To the new before away from the old: what holds both stays.
        Counted now = counted(row);
        add(now, 1);
        std::swap(before, now);
        leave(now);
    }
}

GroupModel::Private::Counted GroupModel::Private::counted(int sourceRow)
{
    const CameraRow &row = source->row(sourceRow);
    Counted camera;
    camera.group = groupNode(row.group);
    camera.tags = row.camera.tags;
    for (const QString &tag : row.camera.tags) {
        Node *node = tagNode(tag);
        if (std::find(camera.tagNodes.begin(), camera.tagNodes.end(), node) == camera.tagNodes.end())
            camera.tagNodes.push_back(node);
    }
    camera.favourite = row.camera.favourite;
    camera.standing = row.standing();
    camera.alarm = row.unread > 0;
    return camera;
}

void GroupModel::Private::addTo(Node *node, const Counted &camera, int by)
{
    node->tally.standing[static_cast<size_t>(camera.standing)] += by;
    if (camera.alarm && camera.standing != Standing::Disabled)
        node->tally.alarms += by;
    touch(node);
}

void GroupModel::Private::add(const Counted &camera, int by)
{
    addTo(m_all, camera, by);
    if (camera.favourite)
        addTo(m_favourites, camera, by);
    if (camera.standing == Standing::Disabled)
        addTo(m_disabled, camera, by);
    for (Node *node = camera.group; node && !node->heading; node = node->parent)
        addTo(node, camera, by);
    for (Node *node : camera.tagNodes)
        addTo(node, camera, by);
}

void GroupModel::Private::leave(const Counted &camera)
{
    add(camera, -1);
    prune(camera.group);
    for (Node *node : camera.tagNodes)
        prune(node);
}

void GroupModel::Private::touch(Node *node)
{
    if (node->dirty || m_building)
        return;
    node->dirty = true;
    m_dirty.push_back(node);
    if (!frame.isActive())
        frame.start();
}

void GroupModel::Private::announce()
{
    frame.stop();
    for (Node *node : std::exchange(m_dirty, {})) {
        node->dirty = false;
        if (const QModelIndex index = indexOf(node); index.isValid())
            Q_EMIT q->dataChanged(index, index);
    }
}

// --- nodes come and go
// ----------------------------------------------------------------------------------------------------

GroupModel::Private::Node *GroupModel::Private::groupNode(const QString &path)
{
    if (path.isEmpty())
        return m_noGroup;
    if (Node *known = m_byPath.value(path))
        return known;
    if (m_groupsAside)
        attach(&m_groupsAside);
    // From the top: how deep a name is, is its writer's choice.
    Node *node = m_groups;
    for (qsizetype end = 0; end < path.size();) {
        end = path.indexOf(u'/', end + 1);
        end = end < 0 ? path.size() : end;
        const QString part = path.left(end);
        Node *&known = m_byPath[part];
        if (!known)
            known = child(node, CameraScope::Kind::Group, part, lastPart(part));
        node = known;
    }
    return node;
}

GroupModel::Private::Node *GroupModel::Private::tagNode(const QString &tag)
{
    if (m_tagsAside)
        attach(&m_tagsAside);
    Node *&known = m_byTag[tag.toCaseFolded()];
    if (!known)
        known = child(m_tags, CameraScope::Kind::Tag, tag, tag);
    return known;
}

GroupModel::Private::Node *GroupModel::Private::child(Node *parent, CameraScope::Kind kind, const QString &value,
                                                      const QString &name)
{
    auto node = std::make_unique<Node>();
    node->scope = {kind, value};
    node->name = name;
    const auto end = parent->children.cend() - (parent == m_groups ? 1 : 0); // the one without a group stays last
    const auto at =
        std::lower_bound(parent->children.cbegin(), end, name, [this](const auto &other, const QString &text) {
            const int order = m_collator.compare(other->name, text);
            return order != 0 ? order < 0 : other->name < text;
        });
    return insert(parent, static_cast<size_t>(at - parent->children.cbegin()), std::move(node));
}

// Away with a group or tag that has no cameras any more, and with what it leaves empty.
void GroupModel::Private::prune(Node *node)
{
    while (node && !node->heading && node != m_noGroup && node->tally.all() == 0) {
        Node *parent = node->parent;
        if (node->scope.kind == CameraScope::Kind::Tag)
            m_byTag.remove(node->scope.value.toCaseFolded());
        else
            m_byPath.remove(node->scope.value);
        (void)take(node);
        node = parent;
    }
    if (node == m_groups && m_groups->children.size() == 1 && !m_groupsAside)
        detach(m_groups, &m_groupsAside);
    else if (node == m_tags && m_tags->children.empty() && !m_tagsAside)
        detach(m_tags, &m_tagsAside);
}

void GroupModel::Private::attach(std::unique_ptr<Node> *heading)
{
    const bool last = heading == &m_tagsAside || m_tagsAside;
    insert(&root, root.children.size() - (last ? 0 : 1), std::move(*heading));
}

void GroupModel::Private::detach(Node *heading, std::unique_ptr<Node> *to)
{
    *to = take(heading);
    heading->parent = nullptr;
}

// Under a node that is not in the tree (yet) nobody is told.
GroupModel::Private::Node *GroupModel::Private::insert(Node *parent, size_t at, std::unique_ptr<Node> node)
{
    const bool told = !m_building && parent != m_groupsAside.get() && parent != m_tagsAside.get();
    if (told)
        q->beginInsertRows(indexOf(parent), static_cast<int>(at), static_cast<int>(at));
    Node *made = node.get();
    made->parent = parent;
    parent->children.insert(parent->children.begin() + static_cast<ptrdiff_t>(at), std::move(node));
    for (size_t row = at; row < parent->children.size(); ++row)
        parent->children[row]->row = static_cast<int>(row);
    if (told)
        q->endInsertRows();
    return made;
}

std::unique_ptr<GroupModel::Private::Node> GroupModel::Private::take(Node *node)
{
    Node *parent = node->parent;
    const auto at = static_cast<size_t>(node->row);
    q->beginRemoveRows(indexOf(parent), node->row, node->row);
    std::unique_ptr<Node> taken = std::move(parent->children[at]);
    parent->children.erase(parent->children.begin() + static_cast<ptrdiff_t>(at));
    for (size_t row = at; row < parent->children.size(); ++row)
        parent->children[row]->row = static_cast<int>(row);
    if (!node->heading)
        std::erase(m_dirty, node);
    q->endRemoveRows();
    return taken;
}

} // namespace watchpost
