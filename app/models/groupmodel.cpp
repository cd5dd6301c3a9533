#include "models/groupmodel.h"

#include "domain/plaintext.h"
#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "models/groupmodel_p.h"

#include <QLocale>
#include <QMimeData>

namespace watchpost {

GroupModel::GroupModel(CameraModel *source, QObject *parent)
    : QAbstractItemModel(parent)
    , d(std::make_unique<Private>(this, source))
{
    connect(&d->frame, &QTimer::timeout, this, &GroupModel::flush);
    connect(source, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) {
                d->updateRows(topLeft.row(), bottomRight.row(), roles);
            });
    connect(source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { d->insertRows(first, last); });
    connect(source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { d->removeRows(first, last); });
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(source, &QAbstractItemModel::modelReset, this, [this] {
        d->rebuild();
        endResetModel();
    });
}

GroupModel::~GroupModel() = default;

GroupModel::Private::Node *GroupModel::Private::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : const_cast<Node *>(&root);
}

QModelIndex GroupModel::Private::indexOf(const Node *node) const
{
    for (const Node *above = node; above != &root; above = above->parent) {
        if (!above)
            return {}; // it is not in the tree now
    }
    return node == &root ? QModelIndex() : q->createIndex(node->row, 0, const_cast<Node *>(node));
}

QModelIndex GroupModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, d->nodeOf(parent)->children[static_cast<size_t>(row)].get());
}

QModelIndex GroupModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? d->indexOf(d->nodeOf(child)->parent) : QModelIndex();
}

int GroupModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(d->nodeOf(parent)->children.size());
}

int GroupModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant GroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Private::Node &node = *d->nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return d->text(node);
    case Qt::AccessibleTextRole:
        return node.heading ? d->text(node) : d->sentence(node);
    case ScopeRole:
        return node.heading ? QVariant() : QVariant::fromValue(node.scope);
    case CountRole:
        return node.tally.all();
    case StandingRole:
        return node.tally.worst();
    case OfflineRole:
        return node.tally.of(Standing::Offline);
    case UnknownRole:
        return node.tally.of(Standing::Unknown);
    case AlarmsRole:
        return node.tally.alarms;
    default:
        return {};
    }
}

QString GroupModel::Private::text(const Node &node) const
{
    if (&node == m_groups)
        return tr("Groups");
    if (&node == m_tags)
        return tr("Tags");
    switch (node.scope.kind) {
    case CameraScope::Kind::All:
        return tr("All cameras");
    case CameraScope::Kind::Favourites:
        return tr("Favourites");
    case CameraScope::Kind::Disabled:
        return tr("Disabled");
    case CameraScope::Kind::NoGroup:
        return tr("No group");
    case CameraScope::Kind::Group:
    case CameraScope::Kind::Tag:
        break;
    }
    return visibleText(node.name);
}

QString GroupModel::Private::sentence(const Node &node) const
{
    QStringList facts{tr("%n camera(s)", nullptr, node.tally.all())};
    if (const int offline = node.tally.of(Standing::Offline); offline > 0)
        facts.append(tr("%n offline", nullptr, offline));
    if (const int unknown = node.tally.of(Standing::Unknown); unknown > 0)
        facts.append(tr("%n unknown", nullptr, unknown));
    if (const int disabled = node.tally.of(Standing::Disabled); disabled > 0)
        facts.append(tr("%n disabled", nullptr, disabled));
    if (node.tally.alarms > 0)
        facts.append(tr("%n with unread alarms", nullptr, node.tally.alarms));
    return tr("%1: %2", "a group, and how its cameras stand").arg(text(node), QLocale().createSeparatedList(facts));
}

Qt::ItemFlags GroupModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Private::Node &node = *d->nodeOf(index);
    if (node.heading)
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (editForDrop(node.scope))
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList GroupModel::mimeTypes() const
{
    return {cameraMimeType()};
}

Qt::DropActions GroupModel::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

bool GroupModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    return data->hasFormat(cameraMimeType()) && flags(parent).testFlag(Qt::ItemIsDropEnabled);
}

GroupModel::Private::Node *GroupModel::Private::find(const CameraScope &scope) const
{
    switch (scope.kind) {
    case CameraScope::Kind::All:
        return m_all;
    case CameraScope::Kind::Favourites:
        return m_favourites;
    case CameraScope::Kind::Disabled:
        return m_disabled;
    case CameraScope::Kind::NoGroup:
        return m_noGroup;
    case CameraScope::Kind::Group:
        return m_byPath.value(scope.value);
    case CameraScope::Kind::Tag:
        break;
    }
    return m_byTag.value(scope.value.toCaseFolded());
}

QModelIndex GroupModel::indexOf(const CameraScope &scope) const
{
    const Private::Node *node = d->find(scope);
    return node ? d->indexOf(node) : QModelIndex();
}

void GroupModel::Private::collect(const Node &node, QStringList *values) const
{
    std::vector<const Node *> waiting{&node}; // no recursion: how deep it goes is the user's choice
    while (!waiting.empty()) {
        const Node *next = waiting.back();
        waiting.pop_back();
        if (!next->scope.value.isEmpty())
            values->append(next->scope.value);
        for (auto it = next->children.crbegin(); it != next->children.crend(); ++it)
            waiting.push_back(it->get());
    }
}

QStringList GroupModel::groups() const
{
    QStringList paths;
    d->collect(*d->heading(CameraScope::Kind::Group), &paths);
    return paths;
}

QStringList GroupModel::tags() const
{
    QStringList tags;
    d->collect(*d->heading(CameraScope::Kind::Tag), &tags);
    return tags;
}

void GroupModel::flush()
{
    d->announce();
}

void GroupModel::retranslate()
{
    // Every name may be another, and the order of names in another language.
    beginResetModel();
    d->rebuild();
    endResetModel();
}

} // namespace watchpost
