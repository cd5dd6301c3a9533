#include "ui/sidebar.h"

#include "domain/cameragroup.h"
#include "models/camerafilter.h"
#include "models/groupmodel.h"
#include "ui/groupdelegate.h"
#include "ui/mutemenu.h"

#include <QContextMenuEvent>
#include <QDataStream>
#include <QDropEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QTimer>

namespace watchpost {
namespace {

// Group paths hold no line feed, so these are none.
constexpr QLatin1String kGroupsHeading("\ngroups");
constexpr QLatin1String kTagsHeading("\ntags");
constexpr qsizetype kMostRemembered = 10000;

QString foldKey(const QModelIndex &index)
{
    const QVariant scope = index.data(GroupModel::ScopeRole);
    if (scope.isValid())
        return scope.value<CameraScope>().value;
    const auto first = index.model()->index(0, 0, index).data(GroupModel::ScopeRole).value<CameraScope>();
    return first.kind == CameraScope::Kind::Tag ? kTagsHeading : kGroupsHeading;
}

} // namespace

SideBar::SideBar(GroupModel *groups, QWidget *parent)
    : QTreeView(parent)
    , m_groups(groups)
    , m_unfolded{kGroupsHeading, kTagsHeading}
{
    setObjectName(QStringLiteral("sideBar"));
    setItemDelegate(new GroupDelegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DropOnly);
    setDragDropOverwriteMode(true); // on a group, never between two
    setAutoExpandDelay(700);
    setIndentation(fontMetrics().height());
    setMinimumWidth(fontMetrics().averageCharWidth() * 27);
    watchGroups(); // before the view does: it moves the current row
    setModel(groups);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) { m_unfolded.insert(foldKey(index)); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) { m_unfolded.remove(foldKey(index)); });
    unfold({}, 0, m_groups->rowCount() - 1);
    keepScope();
    retranslate();
}

void SideBar::watchGroups()
{
    const auto before = [this] {
        m_changing = true;
        if (m_keepPending)
            return;
        m_keepPending = true;
        // Once for a whole batch: a group that is renamed goes before it comes.
        QTimer::singleShot(0, this, [this] { keepScope(); });
    };
    connect(m_groups, &QAbstractItemModel::rowsAboutToBeRemoved, this, before);
    connect(m_groups, &QAbstractItemModel::modelAboutToBeReset, this, before);
    connect(m_groups, &QAbstractItemModel::modelReset, this,
            [this] { QTimer::singleShot(0, this, [this] { unfold({}, 0, m_groups->rowCount() - 1); }); });
    connect(m_groups, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent, int first, int last) {
        // After the view has seen the rows.
        const QPersistentModelIndex place(parent);
        QTimer::singleShot(0, this, [this, place, first, last] {
            unfold(place, first, last);
            if (place.isValid() && m_unfolded.contains(foldKey(place)))
                expand(place);
        });
    });
}

// Unfolds what was, from these rows down.
void SideBar::unfold(const QModelIndex &parent, int first, int last)
{
    std::vector<QModelIndex> waiting;
    for (int row = first; row <= last; ++row)
        waiting.push_back(m_groups->index(row, 0, parent));
    while (!waiting.empty()) {
        const QModelIndex next = waiting.back();
        waiting.pop_back();
        const int children = next.isValid() ? m_groups->rowCount(next) : 0;
        if (children == 0)
            continue;
        if (m_unfolded.contains(foldKey(next)))
            expand(next);
        for (int row = 0; row < children; ++row)
            waiting.push_back(m_groups->index(row, 0, next));
    }
}

// Groups came and went: what was chosen stays chosen, or what is nearest above it is.
void SideBar::keepScope()
{
    m_keepPending = false;
    CameraScope scope = m_scope;
    if (!m_renamedFrom.isEmpty() && scope.kind == CameraScope::Kind::Group && isWithin(scope.value, m_renamedFrom) &&
        !m_groups->indexOf(scope).isValid()) {
        const QString path = cleanGroup(m_renamedTo + scope.value.mid(m_renamedFrom.size()));
        scope = path.isEmpty() ? CameraScope{} : CameraScope{CameraScope::Kind::Group, path};
        m_renamedFrom.clear();
    }
    while (scope.kind == CameraScope::Kind::Group && !m_groups->indexOf(scope).isValid()) {
        scope.value = parentGroup(scope.value);
        if (scope.value.isEmpty())
            scope = {};
    }
    if (!m_groups->indexOf(scope).isValid())
        scope = {};
    m_changing = true;
    if (const QModelIndex index = m_groups->indexOf(scope); index != currentIndex())
        setCurrentIndex(index);
    m_changing = false;
    choose(scope);
}

void SideBar::choose(const CameraScope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    Q_EMIT scopeChanged();
}

void SideBar::setScope(const CameraScope &scope)
{
    const QModelIndex index = m_groups->indexOf(scope);
    m_changing = true;
    setCurrentIndex(index.isValid() ? index : m_groups->indexOf(CameraScope{}));
    m_changing = false;
    choose(index.isValid() ? scope : CameraScope{});
}

void SideBar::followRename(const QString &from, const QString &to)
{
    m_renamedFrom = from;
    m_renamedTo = to;
}

void SideBar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (const QVariant scope = current.data(GroupModel::ScopeRole); scope.isValid() && !m_changing)
        choose(scope.value<CameraScope>());
}

void SideBar::dropEvent(QDropEvent *event)
{
    const QVariant scope = indexAt(event->position().toPoint()).data(GroupModel::ScopeRole);
    const auto edit = scope.isValid() ? editForDrop(scope.value<CameraScope>()) : std::nullopt;
    const QStringList ids = camerasOf(event->mimeData()); // those that nobody knows are passed over
    QDragLeaveEvent over;
    dragLeaveEvent(&over); // stops scrolling, takes the indicator away
    if (!edit || ids.isEmpty())
        return event->ignore();
    event->setDropAction(Qt::CopyAction); // the table takes nothing away
    event->accept();
    Q_EMIT editRequested(ids, *edit);
}

void SideBar::setHoldBack(Severity upTo)
{
    m_holdBack = upTo;
}

void SideBar::addMutes(QMenu *menu, const QString &group)
{
    auto *mute = new MuteMenu(
        [group] {
            MuteSubject subject;
            subject.group = group;
            return subject;
        },
        menu);
    mute->setObjectName(QStringLiteral("muteGroup"));
    mute->setTitle(tr("&Mute"));
    mute->setHoldBack(m_holdBack);
    menu->addMenu(mute);
    connect(mute, &MuteMenu::muteRequested, this, &SideBar::muteRequested);
    connect(mute, &MuteMenu::muteUntilRequested, this, &SideBar::muteUntilRequested);
}

void SideBar::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const auto scope = index.data(GroupModel::ScopeRole).value<CameraScope>();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (scope.kind == CameraScope::Kind::Group) {
        QAction *rename = menu->addAction(tr("&Rename group…"));
        rename->setObjectName(QStringLiteral("renameGroup"));
        connect(rename, &QAction::triggered, this, [this, scope] { Q_EMIT renameRequested(scope.value); });
        addMutes(menu, scope.value);
        menu->addSeparator();
    }
    connect(menu->addAction(tr("&Unfold all")), &QAction::triggered, this, [this] { expandAll(); });
    connect(menu->addAction(tr("&Fold all")), &QAction::triggered, this, [this] {
        for (int row = 0; row < m_groups->rowCount(); ++row) {
            const QModelIndex top = m_groups->index(row, 0);
            for (int group = 0; group < m_groups->rowCount(top); ++group)
                collapse(m_groups->index(group, 0, top));
        }
    });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

// F2 renames a camera everywhere else.
bool SideBar::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void SideBar::keyPressEvent(QKeyEvent *event)
{
    const auto scope = currentIndex().data(GroupModel::ScopeRole).value<CameraScope>();
    if (event->key() == Qt::Key_F2 && scope.kind == CameraScope::Kind::Group) {
        Q_EMIT renameRequested(scope.value);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape) {
        Q_EMIT leftTree();
        return;
    }
    QTreeView::keyPressEvent(event);
}

QByteArray SideBar::saveFolds() const
{
    QStringList unfolded(m_unfolded.cbegin(), m_unfolded.cend());
    unfolded.sort();
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << unfolded.mid(0, kMostRemembered);
    return state;
}

void SideBar::restoreFolds(const QByteArray &state)
{
    QDataStream stream(state);
    QStringList unfolded;
    stream >> unfolded;
    if (stream.status() != QDataStream::Ok)
        return;
    collapseAll();
    m_unfolded = QSet<QString>(unfolded.cbegin(), unfolded.cend());
    unfold({}, 0, m_groups->rowCount() - 1);
}

void SideBar::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_groups->retranslate();
    } else if (event->type() == QEvent::FontChange) {
        setIndentation(fontMetrics().height());
    }
}

void SideBar::retranslate()
{
    setAccessibleName(tr("Groups of cameras"));
}

} // namespace watchpost
