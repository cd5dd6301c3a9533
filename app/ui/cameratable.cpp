#include "ui/cameratable.h"

#include "models/camerafilter.h"
#include "models/cameramodel.h"
#include "ui/badgelayout.h"
#include "ui/cameradelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTimer>
#include <QTimerEvent>

#include <algorithm>

namespace watchpost {
namespace {

constexpr int kAgeTickMs = 1000;
constexpr int kMaxKept = 5000; // selected rows that survive a reset

} // namespace

CameraTable::CameraTable(CameraFilter *filter, QWidget *parent)
    : QTableView(parent)
    , m_filter(filter)
    , m_delegate(new CameraDelegate(this))
{
    setObjectName(QStringLiteral("cameraTable"));
    setItemDelegate(m_delegate);
    setModel(filter);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab leaves the table: the arrow keys walk it
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setDragEnabled(true); // onto a group
    setDragDropMode(QAbstractItemView::DragOnly);
    setUpHeader();
    applyFont();
    watchRows();
    // Not activated(): where one click activates (KDE), none would be left to choose a row with.
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT detailsRequested(index.data(CameraModel::IdRole).toString()); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { announceVisibleRows(); });
}

QStringList CameraTable::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QStringList ids;
    ids.reserve(rows.size());
    for (const QModelIndex &row : rows)
        ids << row.data(CameraModel::IdRole).toString();
    return ids;
}

QString CameraTable::currentId() const
{
    return currentIndex().data(CameraModel::IdRole).toString();
}

void CameraTable::selectId(const QString &id)
{
    const int row = m_filter->rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_filter->index(row, CameraModel::NameColumn);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, QAbstractItemView::EnsureVisible);
}

void CameraTable::selectSomething()
{
    if (selectionModel()->hasSelection() || m_filter->rowCount() == 0)
        return;
    const int row = std::max(0, currentIndex().row());
    selectionModel()->setCurrentIndex(m_filter->index(row, CameraModel::NameColumn),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void CameraTable::setDensity(Density density)
{
    if (density == m_density)
        return;
    m_density = density;
    applyFont();
    announceVisibleRows();
}

void CameraTable::keyboardSearch(const QString &search)
{
    Q_EMIT searchTyped(search);
}

void CameraTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange ||
        event->type() == QEvent::StyleChange)
        applyFont();
}

void CameraTable::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        place = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    Q_EMIT menuRequested(place);
}

void CameraTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // Who came by the keyboard sees where; Qt makes a row current that nothing shows.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectSomething();
}

void CameraTable::keyPressEvent(QKeyEvent *event)
{
    // Not on every platform does Enter activate; here it always does.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT detailsRequested(currentId());
        return;
    }
    QTableView::keyPressEvent(event);
}

void CameraTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    fitName();
    announceVisibleRows();
}

void CameraTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (m_ageTimer == 0)
        m_ageTimer = startTimer(kAgeTickMs, Qt::CoarseTimer);
    announceVisibleRows();
}

void CameraTable::hideEvent(QHideEvent *event)
{
    if (m_ageTimer != 0)
        killTimer(m_ageTimer);
    m_ageTimer = 0;
    QTableView::hideEvent(event);
}

void CameraTable::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_ageTimer)
        repaintAges();
    else
        QTableView::timerEvent(event);
}

void CameraTable::watchRows()
{
    const auto before = [this] { rememberPlace(); };
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeInserted, this, before);
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeRemoved, this, before);
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeMoved, this, before);
    connect(m_filter, &QAbstractItemModel::layoutAboutToBeChanged, this, before);
    connect(m_filter, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        rememberPlace();
        m_reset = true;
        m_currentId = currentId();
        m_selectedIds = selectionModel()->selectedRows().size() <= kMaxKept ? selectedIds() : QStringList();
    });
}

void CameraTable::rememberPlace()
{
    if (m_moving)
        return;
    m_moving = true;
    const int top = rowAt(0);
    m_topOffset = top < 0 ? 0 : -rowViewportPosition(top);
    // Who looks at the very top wants to see what comes there.
    m_topId = top <= 0 ? QString() : m_filter->index(top, 0).data(CameraModel::IdRole).toString();
    // Once for a whole batch of changes, after the last of them and before the next frame.
    QTimer::singleShot(0, this, [this] { restorePlace(); });
}

void CameraTable::restorePlace()
{
    m_moving = false;
    if (m_reset) {
        m_reset = false;
        QItemSelection selection;
        for (const QString &id : std::as_const(m_selectedIds)) {
            if (const int row = m_filter->rowOf(id); row >= 0)
                selection.select(m_filter->index(row, 0), m_filter->index(row, CameraModel::ColumnCount - 1));
        }
        if (const int row = m_filter->rowOf(m_currentId); row >= 0)
            selectionModel()->setCurrentIndex(m_filter->index(row, CameraModel::NameColumn),
                                              QItemSelectionModel::NoUpdate);
        selectionModel()->select(selection, QItemSelectionModel::Select);
        m_selectedIds.clear();
    }
    if (const int row = m_topId.isEmpty() ? -1 : m_filter->rowOf(m_topId); row >= 0) {
        executeDelayedItemsLayout();
        verticalScrollBar()->setValue(row * cameraRowHeight(fontMetrics(), m_density) + m_topOffset);
    }
    announceVisibleRows();
}

void CameraTable::announceVisibleRows()
{
    if (!isVisible() || m_moving)
        return;
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    const int rows = m_filter->rowCount();
    m_filter->setVisibleRows(std::max(0, first), last < 0 ? rows - 1 : last);
}

void CameraTable::repaintAges()
{
    for (const int column : {CameraModel::SinceColumn, CameraModel::LastAlarmColumn}) {
        if (!isColumnHidden(column))
            viewport()->update(columnViewportPosition(column), 0, columnWidth(column), viewport()->height());
    }
}

} // namespace watchpost
