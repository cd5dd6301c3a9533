#include "ui/cameracommands.h"
#include "ui/placement.h"

#include "domain/plaintext.h"
#include "models/cameramodel.h"
#include "models/camerarow.h"
#include "ui/addcamerasdialog.h"
#include "ui/cameradetailsdialog.h"
#include "ui/camerafacts.h"
#include "ui/cameratable.h"
#include "ui/fielddialog.h"
#include "ui/mainactions.h"
#include "ui/wrappable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace watchpost {

CameraCommands::CameraCommands(CameraModel *cameras, CameraTable *table, MainActions *actions, QWidget *window)
    : QObject(window)
    , m_cameras(cameras)
    , m_table(table)
    , m_actions(actions)
    , m_window(window)
{
    connectActions();
    updateActions();
}

void CameraCommands::connectActions()
{
    connect(m_actions->add, &QAction::triggered, this, &CameraCommands::add);
    connect(m_actions->importList, &QAction::triggered, this, &CameraCommands::importFile);
    // These act on the one row that is selected, which need not be the one that has the keyboard's focus.
    const auto selected = [this] { return m_table->selectedIds().value(0); };
    connect(m_actions->details, &QAction::triggered, this, [this, selected] { showDetails(selected()); });
    connect(m_actions->rename, &QAction::triggered, this, [this, selected] { rename(selected()); });
    connect(m_actions->changePassword, &QAction::triggered, this, [this, selected] { changePassword(selected()); });
    connect(m_actions->remove, &QAction::triggered, this, [this] { remove(m_table->selectedIds()); });
    m_actions->cameraSubject = [this] { return muteSubject(); };
    connect(m_actions->copyId, &QAction::triggered, this, [this] { copyIds(); });
    connect(m_actions->selectAll, &QAction::triggered, m_table, &QTableView::selectAll);
    connect(m_actions->uploadAgain, &QAction::triggered, this, [this] { uploadAgain(); });
    connect(m_table, &CameraTable::detailsRequested, this, &CameraCommands::showDetails);
    connect(m_table, &CameraTable::menuRequested, this, [this](const QPoint &place) {
        updateActions();
        m_actions->cameraMenu->popup(place);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { updateActions(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { updateActions(); });
    connect(m_table->model(), &QAbstractItemModel::modelReset, this, [this] { updateActions(); });
    // The camera under the menu may have been confirmed since it was selected.
    connect(m_table->model(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty() || roles.contains(CameraModel::BindingRole))
                    updateActions();
            });
}

void CameraCommands::updateActions()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const bool some = !rows.isEmpty();
    const bool one = rows.size() == 1;
    bool refused = false;
    bool uploads = false;
    for (const QModelIndex &row : rows) {
        const auto binding = static_cast<Binding>(row.data(CameraModel::BindingRole).toInt());
        refused = refused || binding == Binding::Refused;
        uploads = uploads || binding == Binding::Refused || binding == Binding::Missing;
    }
    m_actions->details->setEnabled(one);
    m_actions->rename->setEnabled(one);
    m_actions->changePassword->setEnabled(one && refused);
    m_actions->uploadAgain->setEnabled(uploads);
    m_actions->copyId->setEnabled(some);
    m_actions->cameraMute->menuAction()->setEnabled(some);
    m_actions->remove->setEnabled(some);
    m_actions->changePassword->setVisible(one && refused);
    m_actions->uploadAgain->setVisible(uploads);
}

void CameraCommands::add()
{
    if (!m_addDialog) {
        m_addDialog = new AddCamerasDialog(
            [this](const QString &id) {
                const int row = m_cameras->rowOf(id);
                return row < 0 ? nullptr : &m_cameras->row(row).camera;
            },
            m_window);
        connect(m_addDialog, &AddCamerasDialog::camerasEntered, this, &CameraCommands::camerasAdded);
        connect(m_addDialog, &AddCamerasDialog::recordsEntered, this, &CameraCommands::importRequested);
    }
    m_addDialog->open();
}

void CameraCommands::importFile()
{
    add();
    m_addDialog->importFile();
}

void CameraCommands::showDetails(const QString &id)
{
    if (m_cameras->rowOf(id) < 0)
        return;
    if (m_details)
        m_details->close();
    m_details = new CameraDetailsDialog(m_cameras, id, m_window);
    connect(m_details, &CameraDetailsDialog::renameRequested, this, &CameraCommands::rename);
    connect(m_details, &CameraDetailsDialog::passwordChangeRequested, this, &CameraCommands::changePassword);
    connect(m_details, &CameraDetailsDialog::uploadAgainRequested, this,
            [this](const QString &cameraId) { Q_EMIT uploadAgainRequested({cameraId}); });
    m_details->open();
}

void CameraCommands::rename(const QString &id)
{
    const int row = m_cameras->rowOf(id);
    if (row < 0)
        return;
    const CameraFacts facts = cameraFacts(m_cameras->index(row, 0));
    QWidget *parent = m_details ? m_details.data() : m_window;
    auto *dialog = new FieldDialog(FieldDialog::Purpose::Rename, facts.shownId, facts.ownName,
                                   tr("Leave it empty to show the ID."), parent);
    connect(dialog, &FieldDialog::valueEntered, this,
            [this, id](const QString &name) { Q_EMIT renameRequested(id, name); });
    dialog->open();
}

void CameraCommands::changePassword(const QString &id)
{
    const int row = m_cameras->rowOf(id);
    if (row < 0)
        return;
    const CameraFacts facts = cameraFacts(m_cameras->index(row, 0));
    QWidget *parent = m_details ? m_details.data() : m_window;
    auto *dialog =
        new FieldDialog(FieldDialog::Purpose::ChangePassword, nameFor(id), QString(), bindingText(facts), parent);
    connect(dialog, &FieldDialog::valueEntered, this,
            [this, id](const QString &password) { Q_EMIT passwordChangeRequested(id, password); });
    dialog->open();
}

void CameraCommands::remove(const QStringList &ids)
{
    if (ids.isEmpty())
        return;
    auto *box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("removeQuestion"));
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Remove cameras"));
    box->setText(ids.size() == 1 ? tr("Remove %1?").arg(wrappable(nameFor(ids.first())))
                                 : tr("Remove %n camera(s)?", nullptr, static_cast<int>(ids.size())));
    box->setInformativeText(
        tr("Removed from this list, and from your account on the server as soon as the server can be told: no more "
           "states and alarms from there, on any of your computers. Other accounts keep theirs. Undo in "
           "the Edit menu brings back what was removed, until you log out.",
           nullptr));
    QPushButton *removeButton = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    removeButton->setObjectName(QStringLiteral("confirmRemove"));
    QPushButton *cancel = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    connect(removeButton, &QPushButton::clicked, this, [this, ids] { Q_EMIT removeRequested(ids); });
    openBox(box, Severity::Warning);
}

void CameraCommands::copyIds()
{
    // As they are shown: what is copied may be pasted into a terminal, and an ID may hold a line feed.
    QStringList ids = m_table->selectedIds();
    std::transform(ids.cbegin(), ids.cend(), ids.begin(), visibleText);
    if (!ids.isEmpty())
        QGuiApplication::clipboard()->setText(ids.join(u'\n'));
}

void CameraCommands::setGroupLookup(std::function<QString(const QString &)> groupOf)
{
    m_groupOf = std::move(groupOf);
}

MuteSubject CameraCommands::muteSubject() const
{
    MuteSubject subject;
    subject.cameraIds = m_table->selectedIds();
    if (subject.cameraIds.size() == 1) {
        subject.cameraName = visibleText(m_cameras->nameOf(subject.cameraIds.constFirst()));
        subject.group = m_groupOf ? m_groupOf(subject.cameraIds.constFirst()) : QString();
    }
    return subject;
}

void CameraCommands::uploadAgain()
{
    const QStringList ids = uploadable(m_table->selectedIds());
    if (!ids.isEmpty())
        Q_EMIT uploadAgainRequested(ids);
}

QString CameraCommands::nameFor(const QString &id) const
{
    const QString name = visibleText(m_cameras->nameOf(id));
    const QString shownId = visibleText(id);
    return name == shownId ? shownId : tr("“%1” (%2)", "camera name, ID").arg(name, shownId);
}

QStringList CameraCommands::uploadable(const QStringList &ids) const
{
    QStringList found;
    for (const QString &id : ids) {
        const Binding binding = bindingOf(id);
        if (binding == Binding::Refused || binding == Binding::Missing)
            found << id;
    }
    return found;
}

Binding CameraCommands::bindingOf(const QString &id) const
{
    const int row = m_cameras->rowOf(id);
    return row < 0 ? Binding::Removed
                   : static_cast<Binding>(m_cameras->index(row, 0).data(CameraModel::BindingRole).toInt());
}

} // namespace watchpost
