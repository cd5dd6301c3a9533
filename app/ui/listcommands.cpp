#include "ui/listcommands.h"

#include "domain/cameragroup.h"
#include "domain/plaintext.h"
#include "models/cameramodel.h"
#include "models/camerarow.h"
#include "models/groupmodel.h"
#include "ui/cameradelegate.h"
#include "ui/camerafacts.h"
#include "ui/cameratable.h"
#include "ui/groupdialog.h"
#include "ui/holdtimesdialog.h"
#include "ui/listactions.h"
#include "ui/notedialog.h"
#include "ui/sidebar.h"
#include "ui/tagsdialog.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>

#include <algorithm>

namespace watchpost {

ListCommands::ListCommands(CameraModel *cameras, GroupModel *groups, CameraTable *table, SideBar *sideBar,
                           ListActions *actions, QWidget *window)
    : QObject(window)
    , m_cameras(cameras)
    , m_groups(groups)
    , m_table(table)
    , m_sideBar(sideBar)
    , m_actions(actions)
    , m_window(window)
{
    connectActions();
    updateActions();
}

void ListCommands::connectActions()
{
    connect(m_actions->favourite, &QAction::triggered, this,
            [this] { toggle(&CameraEdit::favourite, CameraModel::FavouriteRole); });
    connect(m_actions->disabled, &QAction::triggered, this,
            [this] { toggle(&CameraEdit::disabled, CameraModel::DisabledRole); });
    connect(m_actions->group, &QAction::triggered, this, [this] { askGroup(); });
    connect(m_actions->tags, &QAction::triggered, this, [this] { askTags(); });
    connect(m_actions->note, &QAction::triggered, this, [this] { askNote(); });
    connect(m_actions->times, &QAction::triggered, this, [this] { askTimes(); });
    connect(m_actions->copyRows, &QAction::triggered, this, [this] { copyRows(); });
    connect(m_sideBar, &SideBar::editRequested, this, &ListCommands::editRequested);
    connect(m_sideBar, &SideBar::renameRequested, this, &ListCommands::renameGroup);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { updateActions(); });
    connect(m_table->model(), &QAbstractItemModel::modelReset, this, [this] { updateActions(); });
    connect(m_table->model(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty())
                    updateActions();
            });
}

void ListCommands::updateActions()
{
    const qsizetype count = m_table->selectionModel()->selectedRows().size();
    for (QAction *action : {m_actions->favourite, m_actions->disabled, m_actions->group, m_actions->tags,
                            m_actions->times, m_actions->copyRows})
        action->setEnabled(count > 0);
    m_actions->note->setEnabled(count == 1);
    m_actions->favourite->setChecked(count > 0 && allHave(CameraModel::FavouriteRole));
    m_actions->disabled->setChecked(count > 0 && allHave(CameraModel::DisabledRole));
}

bool ListCommands::allHave(int role) const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return std::all_of(rows.cbegin(), rows.cend(), [role](const QModelIndex &row) { return row.data(role).toBool(); });
}

// All of them get it, unless all have it.
void ListCommands::toggle(std::optional<bool> CameraEdit::*part, int role)
{
    CameraEdit edit;
    edit.*part = !allHave(role);
    const QStringList ids = m_table->selectedIds();
    updateActions(); // the action has checked itself; the cameras have not changed yet
    if (!ids.isEmpty())
        Q_EMIT editRequested(ids, edit);
}

QString ListCommands::whichCameras(const QStringList &ids) const
{
    return ids.size() == 1 ? tr("“%1”", "a camera's name").arg(visibleText(m_cameras->nameOf(ids.first())))
                           : tr("%n camera(s)", nullptr, static_cast<int>(ids.size()));
}

void ListCommands::askGroup()
{
    const QStringList ids = m_table->selectedIds();
    if (ids.isEmpty())
        return;
    const QString now = m_cameras->row(m_cameras->rowOf(ids.first())).group;
    auto *dialog = new GroupDialog(GroupDialog::Purpose::Move, whichCameras(ids), now, m_groups->groups(), m_window);
    connect(dialog, &GroupDialog::groupEntered, this,
            [this, ids](const QString &group) { Q_EMIT editRequested(ids, {.group = group}); });
    dialog->open();
}

void ListCommands::renameGroup(const QString &group)
{
    auto *dialog = new GroupDialog(GroupDialog::Purpose::Rename, tr("“%1”", "a group").arg(visibleText(group)), group,
                                   m_groups->groups(), m_window);
    connect(dialog, &GroupDialog::groupEntered, this, [this, group](const QString &to) {
        if (to == group)
            return;
        m_sideBar->followRename(group, to);
        Q_EMIT renameGroupRequested(group, to);
    });
    dialog->open();
}

void ListCommands::askTags()
{
    const QStringList ids = m_table->selectedIds();
    if (ids.isEmpty())
        return;
    QHash<QString, int> counts;
    for (const QString &id : ids) {
        for (const QString &tag : m_cameras->row(m_cameras->rowOf(id)).camera.tags)
            ++counts[tag.toCaseFolded()];
    }
    QList<TagsDialog::Tag> known;
    const QStringList tags = m_groups->tags();
    for (const QString &tag : tags) {
        const int count = counts.value(tag.toCaseFolded());
        known.append({tag, count == 0 ? Qt::Unchecked : count == ids.size() ? Qt::Checked : Qt::PartiallyChecked});
    }
    auto *dialog = new TagsDialog(whichCameras(ids), known, m_window);
    connect(dialog, &TagsDialog::tagsChosen, this, [this, ids](const QStringList &added, const QStringList &removed) {
        Q_EMIT editRequested(ids, {.tagsAdded = added, .tagsRemoved = removed});
    });
    dialog->open();
}

void ListCommands::askNote()
{
    const QString id = m_table->selectedIds().value(0);
    const int row = m_cameras->rowOf(id);
    if (row < 0)
        return;
    auto *dialog = new NoteDialog(whichCameras({id}), m_cameras->row(row).camera.note, m_window);
    connect(dialog, &NoteDialog::noteEntered, this,
            [this, id](const QString &note) { Q_EMIT editRequested({id}, {.note = note}); });
    dialog->open();
}

void ListCommands::askTimes()
{
    const QStringList ids = m_table->selectedIds();
    if (ids.isEmpty())
        return;
    QList<Camera> cameras;
    for (const QString &id : ids)
        cameras.append(m_cameras->row(m_cameras->rowOf(id)).camera);
    auto *dialog = new HoldTimesDialog(whichCameras(ids), cameras, m_window);
    connect(dialog, &HoldTimesDialog::timesChosen, this,
            [this, ids](const CameraEdit &edit) { Q_EMIT editRequested(ids, edit); });
    dialog->open();
}

// The columns as they are shown, with their names, for a spreadsheet.
void ListCommands::copyRows()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    const QHeaderView *header = m_table->horizontalHeader();
    QList<int> columns;
    QStringList line;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (header->isSectionHidden(column))
            continue;
        columns.append(column);
        line.append(m_table->model()->headerData(column, Qt::Horizontal).toString());
    }
    QStringList lines{line.join(u'\t')};
    const qint64 now = m_table->cameraDelegate()->now();
    for (const QModelIndex &row : std::as_const(rows)) {
        line.clear();
        for (const int column : std::as_const(columns))
            line.append(shownText(row.siblingAtColumn(column), now));
        lines.append(line.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace watchpost
