#include "ui/detailspane.h"

#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "models/camerarow.h"
#include "ui/cameratable.h"
#include "ui/detailscontent.h"
#include "ui/tones.h"

#include <QDateTime>
#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimer>

#include <array>

namespace watchpost {
namespace {

constexpr int kAgeMs = 1000;
constexpr int kAgesPerTimeline = 20; // a day's bar moves by less than a pixel in so many seconds

} // namespace

class DetailsPane::Private
{
public:
    Private(DetailsPane *pane, CameraModel *cameraModel, CameraFilter *cameraFilter, AlarmModel *alarms,
            CameraTable *cameraTable);

    void wire();
    void scheduleSelection();
    void updateSelection();
    void showMessage(const QString &text);
    void showCamera(const QString &next);
    void refresh();
    void refreshTimelines();
    void tick();
    [[nodiscard]] QString severalText(const QItemSelection &selection, int count) const;

    DetailsPane *q;
    CameraModel *cameras;
    CameraFilter *filter;
    CameraTable *table;
    QLabel *message;
    QScrollArea *area;
    DetailsContent *content;
    QStackedLayout *stack;
    QTimer ages;
    Clock clock = [] { return QDateTime::currentMSecsSinceEpoch(); };
    LatestLookup latest;
    HeldLookup held;
    QString id; // of the one that is shown; empty: none is
    QList<StateChange> changes;
    int ticks = 0;
    bool selectionPending = false;
};

DetailsPane::Private::Private(DetailsPane *pane, CameraModel *cameraModel, CameraFilter *cameraFilter,
                              AlarmModel *alarms, CameraTable *cameraTable)
    : q(pane)
    , cameras(cameraModel)
    , filter(cameraFilter)
    , table(cameraTable)
    , message(new QLabel(pane))
    , area(new QScrollArea(pane))
    , content(new DetailsContent(alarms))
    , stack(new QStackedLayout(pane))
{
    message->setObjectName(QStringLiteral("detailsMessage"));
    message->setTextFormat(Qt::PlainText);
    message->setAlignment(Qt::AlignCenter);
    message->setWordWrap(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    stack->addWidget(message);
    stack->addWidget(area);
    ages.setInterval(kAgeMs);
    ages.setTimerType(Qt::CoarseTimer);
    wire();
}

void DetailsPane::Private::wire()
{
    connect(&ages, &QTimer::timeout, q, [this] { tick(); });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, q, [this] { scheduleSelection(); });
    connect(table->model(), &QAbstractItemModel::modelReset, q, [this] { scheduleSelection(); });
    connect(table->model(), &QAbstractItemModel::rowsRemoved, q, [this] { scheduleSelection(); });
    connect(cameras, &QAbstractItemModel::dataChanged, q, [this](const QModelIndex &from, const QModelIndex &to) {
        if (id.isEmpty() || !q->isVisible())
            return;
        const int row = cameras->rowOf(id);
        if (from.row() <= row && row <= to.row())
            refresh();
    });
    connect(cameras, &CameraModel::countsChanged, q, [this] {
        if (id.isEmpty())
            scheduleSelection(); // the summary of several
    });
    connect(content, &DetailsContent::alarmActivated, q, &DetailsPane::alarmActivated);
    connect(content, &DetailsContent::alarmsChanged, q, [this] { refreshTimelines(); });
}

// Once for all that moves in one turn of the event loop.
void DetailsPane::Private::scheduleSelection()
{
    if (selectionPending || !q->isVisible())
        return;
    selectionPending = true;
    QTimer::singleShot(0, q, [this] {
        selectionPending = false;
        updateSelection();
    });
}

void DetailsPane::Private::updateSelection()
{
    if (!q->isVisible())
        return;
    // By its ranges: all of 100,000 rows may be selected.
    const QItemSelection selection = table->selectionModel()->selection();
    int count = 0;
    for (const QItemSelectionRange &range : selection)
        count += range.left() == 0 || selection.size() == 1 ? range.height() : 0;
    if (count == 1) {
        const QModelIndex index = selection.constFirst().topLeft();
        showCamera(index.data(CameraModel::IdRole).toString());
    } else if (count == 0) {
        showMessage(cameras->rowCount() == 0
                        ? QString()
                        : tr("Select a camera to see its history and why its badge is what it is."));
    } else {
        showMessage(severalText(selection, count));
    }
}

QString DetailsPane::Private::severalText(const QItemSelection &selection, int count) const
{
    std::array<int, 3> states{};
    int disabled = 0;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom() && (range.left() == 0 || selection.size() == 1); ++row) {
            const CameraRow &camera = cameras->row(filter->sourceRow(row));
            if (camera.camera.disabled)
                ++disabled;
            else
                ++states[static_cast<size_t>(camera.state)];
        }
    }
    const QLocale locale;
    const auto number = [&](OnlineState state) { return locale.toString(states[static_cast<size_t>(state)]); };
    QStringList lines{
        tr("%n camera(s) selected", nullptr, count),
        tr("%1 offline, %2 unknown, %3 online")
            .arg(number(OnlineState::Offline), number(OnlineState::Unknown), number(OnlineState::Online))};
    if (disabled > 0)
        lines << tr("%n disabled", nullptr, disabled);
    return lines.join(u'\n');
}

void DetailsPane::Private::showMessage(const QString &text)
{
    message->setText(text);
    stack->setCurrentWidget(message);
    if (id.isEmpty())
        return;
    id.clear();
    changes.clear();
    content->setCamera({});
    Q_EMIT q->historyWanted({});
}

void DetailsPane::Private::showCamera(const QString &next)
{
    if (cameras->rowOf(next) < 0)
        return showMessage({});
    stack->setCurrentWidget(area);
    if (next != id) {
        id = next;
        changes.clear();
        content->setCamera(id);
        area->ensureVisible(0, 0);
        refreshTimelines();
        Q_EMIT q->historyWanted(id);
    }
    refresh();
}

void DetailsPane::Private::refresh()
{
    const int row = cameras->rowOf(id);
    if (row < 0)
        return;
    DetailsContent::Shown shown;
    shown.facts = cameraFacts(cameras->index(row, 0));
    shown.camera = cameras->row(row).camera;
    shown.now = clock();
    shown.badge.latest = latest ? latest(id) : std::nullopt;
    shown.badge.held = held ? held(id) : std::nullopt;
    shown.badge.disabled = shown.camera.disabled;
    shown.badge.onServer = shown.camera.binding == Binding::Confirmed;
    content->show(shown);
}

void DetailsPane::Private::refreshTimelines()
{
    if (!id.isEmpty())
        content->showTimelines(changes, clock());
}

void DetailsPane::Private::tick()
{
    refresh();
    if (++ticks % kAgesPerTimeline == 0)
        refreshTimelines();
}

DetailsPane::DetailsPane(CameraModel *cameras, CameraFilter *filter, AlarmModel *alarms, CameraTable *table,
                         QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("detailsPane"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    d = std::make_unique<Private>(this, cameras, filter, alarms, table);
}

DetailsPane::~DetailsPane() = default;

void DetailsPane::setLatestLookup(LatestLookup lookup)
{
    d->latest = std::move(lookup);
}

void DetailsPane::setHeldLookup(HeldLookup lookup)
{
    d->held = std::move(lookup);
}

void DetailsPane::setClock(Clock clock)
{
    d->clock = std::move(clock);
}

void DetailsPane::setHistory(const QString &id, const QList<StateChange> &changes)
{
    if (id != d->id || id.isEmpty())
        return;
    d->changes = changes;
    d->refreshTimelines();
    d->refresh();
}

QString DetailsPane::cameraId() const
{
    return d->id;
}

void DetailsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!d)
        return;
    if (event->type() == QEvent::LanguageChange) {
        d->content->retranslate();
        d->updateSelection();
        d->refreshTimelines();
    } else if (event->type() == QEvent::PaletteChange) {
        QPalette quiet = palette();
        quiet.setColor(QPalette::WindowText, quietText(palette()));
        d->message->setPalette(quiet);
        d->refresh(); // the icon
    }
}

void DetailsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->updateSelection();
    d->ages.start();
}

// Nobody looks: nothing is read for it.
void DetailsPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    d->ages.stop();
    d->showMessage({});
}

} // namespace watchpost
