#include "ui/alarmpage.h"

#include "models/alarmmodel.h"
#include "ui/alarmtable.h"
#include "ui/announce.h"
#include "ui/appearance.h"
#include "ui/emptystate.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>

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

    menu->addActions({acknowledge, acknowledgeCamera, show});
    menu->addSeparator();
    menu->addAction(acknowledgeEvery);
    acknowledge->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    acknowledgeEvery->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    show->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    for (QAction *action : {acknowledge, acknowledgeEvery})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
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
