#include "ui/alarmpage.h"

#include "domain/plaintext.h"
#include "models/alarmmodel.h"
#include "ui/alarmtable.h"
#include "ui/announce.h"
#include "ui/appearance.h"
#include "ui/emptystate.h"
#include "ui/mutemenu.h"
#include "ui/placement.h"
#include "ui/wrappable.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>
#include <tuple>

namespace watchpost {

class AlarmPage::Private
{
public:
    Private(AlarmPage *page, AlarmModel *model);

    void build();
    void wire();
    void retranslate();
    void recolor();
    void updateCounts();
    void updateSelection();
    void acknowledgeSelected();
    void acknowledgeAll();
    void showSelected();
    void openMenu(const QPoint &at);
    void explain();
    [[nodiscard]] MuteSubject muteSubject() const;
    [[nodiscard]] QList<qint64> selectedUnacknowledged() const;
    [[nodiscard]] QString selectedCamera() const; // empty unless all selected are of one

    AlarmPage *q;
    AlarmModel *alarms;
    AlarmTable *table;
    QLabel *title;
    QLabel *unread;
    QPushButton *allButton;
    QPushButton *acknowledgeButton;
    QPushButton *showButton;
    EmptyState *empty;
    QStackedLayout *stack = nullptr;
    QMenu *menu;
    QAction *acknowledge;
    QAction *acknowledgeCamera;
    QAction *acknowledgeEvery;
    QAction *show;
    QAction *why;
    MuteMenu *mute;
    std::function<QString(const QString &)> groupOf;
};

AlarmPage::Private::Private(AlarmPage *page, AlarmModel *model)
    : q(page)
    , alarms(model)
    , table(new AlarmTable(model, page))
    , title(new QLabel(page))
    , unread(new QLabel(page))
    , allButton(new QPushButton(page))
    , acknowledgeButton(new QPushButton(page))
    , showButton(new QPushButton(page))
    , empty(new EmptyState(QStringLiteral("alarm"), page))
    , menu(new QMenu(page))
    , acknowledge(new QAction(page))
    , acknowledgeCamera(new QAction(page))
    , acknowledgeEvery(new QAction(page))
    , show(new QAction(page))
    , why(new QAction(page))
    , mute(new MuteMenu([this] { return muteSubject(); }, page))
{
    build();
    wire();
    retranslate();
    recolor();
}

void AlarmPage::Private::build()
{
    q->setObjectName(QStringLiteral("alarmPage"));
    table->setObjectName(QStringLiteral("alarmTable"));
    title->setObjectName(QStringLiteral("alarmTitle"));
    unread->setObjectName(QStringLiteral("unreadAlarms"));
    allButton->setObjectName(QStringLiteral("acknowledgeAll"));
    acknowledgeButton->setObjectName(QStringLiteral("acknowledgeAlarm"));
    showButton->setObjectName(QStringLiteral("showAlarmCamera"));
    title->setTextFormat(Qt::PlainText);
    unread->setTextFormat(Qt::PlainText);

    const int pad = q->fontMetrics().height() / 2;
    auto *header = new QHBoxLayout;
    header->setContentsMargins(pad, pad / 2, pad, pad / 2);
    header->setSpacing(pad);
    header->addWidget(title);
    header->addWidget(unread);
    header->addStretch(1);
    header->addWidget(allButton);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(pad, pad / 2, pad, pad / 2);
    buttons->setSpacing(pad);
    buttons->addWidget(acknowledgeButton);
    buttons->addWidget(showButton);
    buttons->addStretch(1);
    auto *content = new QWidget(q);
    stack = new QStackedLayout(content);
    stack->addWidget(table);
    stack->addWidget(empty);
    auto *column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(header);
    column->addWidget(content, 1);
    column->addLayout(buttons);

    why->setObjectName(QStringLiteral("whyNoPopUp"));
    menu->addActions({acknowledge, acknowledgeCamera, show});
    menu->addMenu(mute);
    menu->addAction(why);
    menu->addSeparator();
    menu->addAction(acknowledgeEvery);
    acknowledge->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    acknowledgeEvery->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    show->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    // In the whole window: an alarm is acknowledged without a way to the panel first.
    for (QAction *action : {acknowledge, acknowledgeEvery})
        action->setShortcutContext(Qt::WindowShortcut);
    q->addActions({acknowledge, acknowledgeEvery});
    show->setShortcutContext(Qt::WidgetShortcut); // Return on a button presses that button
    table->addAction(show);
}

void AlarmPage::Private::wire()
{
    QObject::connect(acknowledge, &QAction::triggered, q, [this] { acknowledgeSelected(); });
    QObject::connect(acknowledgeButton, &QAbstractButton::clicked, q, [this] { acknowledgeSelected(); });
    QObject::connect(acknowledgeEvery, &QAction::triggered, q, [this] { acknowledgeAll(); });
    QObject::connect(allButton, &QAbstractButton::clicked, q, [this] { acknowledgeAll(); });
    QObject::connect(acknowledgeCamera, &QAction::triggered, q, [this] {
        const QList<qint64> ids = alarms->unacknowledged(selectedCamera());
        if (!selectedCamera().isEmpty() && !ids.isEmpty())
            Q_EMIT q->acknowledgeRequested(ids);
    });
    QObject::connect(show, &QAction::triggered, q, [this] { showSelected(); });
    QObject::connect(why, &QAction::triggered, q, [this] { explain(); });
    QObject::connect(mute, &MuteMenu::muteRequested, q, &AlarmPage::muteRequested);
    QObject::connect(mute, &MuteMenu::muteUntilRequested, q, &AlarmPage::muteUntilRequested);
    QObject::connect(showButton, &QAbstractButton::clicked, q, [this] { showSelected(); });
    QObject::connect(table, &QAbstractItemView::doubleClicked, q, [this](const QModelIndex &index) {
        const QString camera = index.data(AlarmModel::CameraIdRole).toString();
        if (!camera.isEmpty())
            Q_EMIT q->showCameraRequested(camera);
    });
    QObject::connect(table, &QWidget::customContextMenuRequested, q, [this](const QPoint &at) { openMenu(at); });
    QObject::connect(table, &AlarmTable::seen, q, &AlarmPage::alarmsSeen);
    QObject::connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, q, [this] { updateSelection(); });
    QObject::connect(alarms, &AlarmModel::countsChanged, q, [this] { updateCounts(); });
    QObject::connect(alarms, &QAbstractItemModel::modelReset, q, [this] { updateCounts(); });
}

void AlarmPage::Private::retranslate()
{
    title->setText(tr("Alarms"));
    table->setAccessibleName(tr("Alarms"));
    allButton->setText(tr("Acknowledge all"));
    acknowledgeButton->setText(tr("Acknowledge"));
    showButton->setText(tr("Show camera"));
    acknowledge->setText(tr("Acknowledge"));
    acknowledgeCamera->setText(tr("Acknowledge all of this camera"));
    acknowledgeEvery->setText(tr("Acknowledge all"));
    show->setText(tr("Show camera"));
    why->setText(tr("Why was there no pop-up?"));
    mute->setTitle(tr("Mute"));
    const auto tip = [](const QAction *action) {
        return tr("%1 (%2)", "button, its key")
            .arg(action->text(), action->shortcut().toString(QKeySequence::NativeText));
    };
    acknowledgeButton->setToolTip(tip(acknowledge));
    allButton->setToolTip(tip(acknowledgeEvery));
    showButton->setToolTip(tip(show));
    empty->setTexts(tr("No alarms"),
                    tr("All is quiet. When a camera raises an alarm, it appears here and on the screen."));
    updateCounts();
}

void AlarmPage::Private::recolor()
{
    QFont bold = q->font();
    bold.setBold(true);
    title->setFont(bold);
    unread->setFont(bold);
    QPalette colored = q->palette();
    colored.setColor(QPalette::WindowText, severityColor(Severity::Notice, q->palette()));
    unread->setPalette(colored);
    const auto icon = [this](const char *name) { return themeIcon(QLatin1String(name), q->palette()); };
    acknowledge->setIcon(icon("alarm-acknowledge"));
    acknowledgeButton->setIcon(icon("alarm-acknowledge"));
    show->setIcon(icon("go-jump"));
    mute->setIcon(icon("alarm-mute"));
    why->setIcon(icon("dialog-information"));
    showButton->setIcon(icon("go-jump"));
}

void AlarmPage::Private::updateCounts()
{
    const int count = alarms->unreadCount();
    unread->setText(count > 0 ? tr("%Ln new", "unread alarms", count) : QString());
    unread->setVisible(count > 0);
    const bool any = alarms->unacknowledgedCount() > 0;
    allButton->setEnabled(any);
    acknowledgeEvery->setEnabled(any);
    stack->setCurrentIndex(alarms->rowCount() > 0 ? 0 : 1);
    updateSelection();
}

void AlarmPage::Private::updateSelection()
{
    const bool open = table->anySelected([this](int row) { return alarms->alarm(row).acknowledgedAt == 0; });
    acknowledge->setEnabled(open);
    acknowledgeButton->setEnabled(open);
    const QString camera = selectedCamera();
    show->setEnabled(!camera.isEmpty());
    showButton->setEnabled(!camera.isEmpty());
    acknowledgeCamera->setEnabled(!camera.isEmpty() && open);
    const bool one = table->selectedRows().size() == 1;
    why->setEnabled(one);
}

QList<qint64> AlarmPage::Private::selectedUnacknowledged() const
{
    QList<qint64> ids;
    const QList<int> rows = table->selectedRows();
    for (const int row : rows) {
        const Alarm &alarm = alarms->alarm(row);
        if (alarm.acknowledgedAt == 0)
            ids.append(alarm.id);
    }
    return ids;
}

QString AlarmPage::Private::selectedCamera() const
{
    QString camera;
    const bool none = table->anySelected([this, &camera](int row) {
        const QString &id = alarms->alarm(row).cameraId;
        if (id.isEmpty() || (!camera.isEmpty() && camera != id))
            return true;
        camera = id;
        return false;
    });
    return none ? QString() : camera;
}

void AlarmPage::Private::acknowledgeSelected()
{
    const QList<qint64> ids = selectedUnacknowledged();
    if (!ids.isEmpty())
        Q_EMIT q->acknowledgeRequested(ids);
}

void AlarmPage::Private::acknowledgeAll()
{
    const QList<qint64> ids = alarms->unacknowledged();
    if (!ids.isEmpty())
        Q_EMIT q->acknowledgeRequested(ids);
}

void AlarmPage::Private::showSelected()
{
    const QString camera = selectedCamera();
    if (!camera.isEmpty())
        Q_EMIT q->showCameraRequested(camera);
}

MuteSubject AlarmPage::Private::muteSubject() const
{
    const QString camera = selectedCamera();
    MuteSubject subject;
    if (!camera.isEmpty()) {
        subject.cameraIds = {camera};
        subject.group = groupOf ? groupOf(camera) : QString();
    }
    // Of one type only where all that are selected are of it.
    bool first = true;
    std::ignore = table->anySelected([&](int row) {
        const Alarm &alarm = alarms->alarm(row);
        const QModelIndex index = alarms->index(row, AlarmModel::CameraColumn);
        if (first) {
            subject.type = alarm.kind == Alarm::Kind::Server ? alarm.type : QString();
            subject.typeName = visibleText(index.data(AlarmModel::TypeNameRole).toString());
            subject.cameraName = visibleText(index.data(AlarmModel::CameraNameRole).toString());
        } else if (alarm.type != subject.type) {
            subject.type.clear();
        }
        first = false;
        subject.severity = std::max(subject.severity, alarm.severity);
        return false;
    });
    return subject;
}

void AlarmPage::Private::explain()
{
    const QList<int> rows = table->selectedRows();
    if (rows.size() != 1)
        return;
    const QModelIndex index = alarms->index(rows.constFirst(), AlarmModel::CameraColumn);
    auto *box = new QMessageBox(q->window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("whyNoPopUpBox"));
    box->setWindowTitle(tr("Why was there no pop-up?"));
    box->setText(wrappable(index.data(AlarmModel::VerdictRole).toString()));
    box->setInformativeText(wrappable(index.data(Qt::AccessibleTextRole).toString()));
    QPushButton *close = box->addButton(tr("Close"), QMessageBox::AcceptRole);
    box->setDefaultButton(close);
    box->setEscapeButton(close);
    openBox(box, static_cast<Severity>(index.data(AlarmModel::SeverityRole).toInt()));
}

void AlarmPage::Private::openMenu(const QPoint &at)
{
    if (alarms->rowCount() > 0)
        menu->popup(table->viewport()->mapToGlobal(at));
}

AlarmPage::AlarmPage(AlarmModel *alarms, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, alarms))
{
}

AlarmPage::~AlarmPage() = default;

void AlarmPage::setHoldBack(Severity upTo)
{
    d->mute->setHoldBack(upTo);
}

void AlarmPage::setGroupLookup(std::function<QString(const QString &)> groupOf)
{
    d->groupOf = std::move(groupOf);
}

void AlarmPage::step(int rows)
{
    const int count = d->alarms->rowCount();
    if (count == 0)
        return;
    const QList<int> selected = d->table->selectedRows();
    const int from =
        selected.isEmpty() ? (rows > 0 ? -1 : count) : (rows > 0 ? selected.constLast() : selected.constFirst());
    d->table->selectRow(std::clamp(from + rows, 0, count - 1));
    d->table->setFocus();
}

void AlarmPage::openMuteMenu()
{
    const QModelIndex current = d->table->currentIndex();
    const QRect place = current.isValid() ? d->table->visualRect(current) : QRect();
    d->mute->popup(d->table->viewport()->mapToGlobal(place.center()));
}

QList<QAction *> AlarmPage::commands() const
{
    return {d->acknowledge, d->acknowledgeEvery, d->mute->menuAction(), d->why};
}

void AlarmPage::showAlarm(qint64 id)
{
    const int row = d->alarms->rowOf(id);
    if (row < 0)
        return;
    d->table->selectRow(row);
    d->table->setFocus();
}

void AlarmPage::showNewest()
{
    if (d->alarms->rowCount() == 0)
        return;
    int row = 0;
    const QList<qint64> open = d->alarms->unacknowledged(); // newest first
    if (!open.isEmpty())
        row = d->alarms->rowOf(open.constFirst());
    d->table->scrollToTop();
    d->table->selectRow(row);
    d->table->setFocus();
}

void AlarmPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!d)
        return;
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        d->recolor();
}

} // namespace watchpost
