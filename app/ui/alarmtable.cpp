#include "ui/alarmtable.h"

#include "models/alarmfilter.h"
#include "models/alarmmodel.h"
#include "ui/alarmdelegate.h"
#include "ui/alarmrowlayout.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <tuple>

namespace watchpost {

using namespace std::chrono_literals;

AlarmTable::AlarmTable(AlarmFilter *alarms, QWidget *parent)
    : QTableView(parent)
    , m_alarms(alarms)
    , m_clock([] { return QDeadlineTimer::current().deadline(); })
{
    setModel(alarms);
    setItemDelegate(new AlarmDelegate(this));
    for (int column = 0; column < AlarmModel::ColumnCount; ++column)
        setColumnHidden(column, column != AlarmModel::CameraColumn);
    horizontalHeader()->setSectionResizeMode(AlarmModel::CameraColumn, QHeaderView::Stretch);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true); // the row below the pointer
    setContextMenuPolicy(Qt::CustomContextMenu);
    applyFont();

    connect(alarms, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        QScrollBar *bar = verticalScrollBar();
        if (bar->value() > 0 && first == 0) // somebody reads further down: the place stays
            QMetaObject::invokeMethod(
                this, [this, bar, rows = last + 1] { bar->setValue(bar->value() + rows * m_rowHeight); },
                Qt::QueuedConnection);
    });
    connect(&m_look, &QTimer::timeout, this, &AlarmTable::lookAround);
    connect(&m_ages, &QTimer::timeout, this, &AlarmTable::repaintAges);
    setDwell(kDwell);
}

void AlarmTable::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    applyFont();
}

void AlarmTable::setDwell(std::chrono::milliseconds dwell)
{
    m_dwell = dwell;
    m_look.setInterval(std::clamp(dwell / 4, std::chrono::milliseconds(5), std::chrono::milliseconds(500)));
}

void AlarmTable::setClock(Clock clock)
{
    m_clock = std::move(clock);
}

QList<int> AlarmTable::selectedRows() const
{
    QList<int> rows;
    std::ignore = anySelected([&rows](int row) {
        rows.append(row);
        return false;
    });
    std::sort(rows.begin(), rows.end());
    return rows;
}

bool AlarmTable::anySelected(const std::function<bool(int)> &matches) const
{
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (matches(row))
                return true;
        }
    }
    return false;
}

void AlarmTable::selectRow(int row)
{
    const QModelIndex index = m_alarms->index(row, AlarmModel::CameraColumn);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void AlarmTable::applyFont()
{
    QFont bold = font();
    bold.setBold(true);
    m_rowHeight = alarmRowHeight(QFontMetrics(bold), fontMetrics(), m_density);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(m_rowHeight);
}

void AlarmTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyFont();
    else if (event->type() == QEvent::LanguageChange)
        viewport()->update();
}

void AlarmTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    m_look.start();
    m_ages.start(1s);
}

void AlarmTable::hideEvent(QHideEvent *event)
{
    QTableView::hideEvent(event);
    m_look.stop();
    m_ages.stop();
    m_inSightSince.clear();
}

std::pair<int, int> AlarmTable::rowsInSight() const
{
    const int rows = m_alarms->rowCount();
    const int first = verticalHeader()->visualIndexAt(0);
    if (rows == 0 || first < 0)
        return {0, -1};
    const int last = verticalHeader()->visualIndexAt(viewport()->height() - 1);
    return {first, last < 0 ? rows - 1 : last};
}

void AlarmTable::lookAround()
{
    if (!isActiveWindow() || m_alarms->source()->unreadCount() == 0) {
        m_inSightSince.clear();
        return;
    }
    const qint64 now = m_clock();
    QHash<qint64, qint64> inSight;
    QList<qint64> seenNow;
    const auto [first, last] = rowsInSight();
    for (int row = first; row <= last; ++row) {
        const Alarm &alarm = m_alarms->alarm(row);
        if (alarm.seenAt != 0)
            continue;
        const qint64 since = m_inSightSince.value(alarm.id, now);
        if (now - since >= m_dwell.count())
            seenNow.append(alarm.id);
        else
            inSight.insert(alarm.id, since);
    }
    m_inSightSince = inSight;
    if (!seenNow.isEmpty())
        Q_EMIT seen(seenNow);
}

void AlarmTable::repaintAges()
{
    if (m_alarms->rowCount() == 0)
        return;
    viewport()->update();
    // Seconds are shown for a minute only; after that a calm list is repainted rarely.
    const qint64 age = QDateTime::currentMSecsSinceEpoch() - m_alarms->alarm(0).time;
    const auto interval = age < 60'000 ? 1000ms : 10'000ms;
    if (m_ages.intervalAsDuration() != interval)
        m_ages.start(interval);
}

} // namespace watchpost
