#include "models/camerafilter.h"

#include "models/camerafilter_p.h"
#include "models/cameramodel.h"

namespace watchpost {

CameraFilter::CameraFilter(CameraModel *source, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(this, source))
{
    d->readAll();
    connect(&d->frame, &QTimer::timeout, this, [this] { d->repair(); });
    connect(source, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) {
                d->sourceChanged(topLeft.row(), bottomRight.row(), roles);
            });
    connect(source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { d->sourceInserted(first, last); });
    connect(source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { d->sourceAboutToRemove(first, last); });
    connect(source, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { d->sourceRemoved(first, last); });
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(source, &QAbstractItemModel::modelReset, this, [this] {
        d->readAll();
        endResetModel();
    });
    connect(source, &QAbstractItemModel::headerDataChanged, this, &CameraFilter::headerDataChanged);
}

CameraFilter::~CameraFilter() = default;

int CameraFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->shown.size());
}

int CameraFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : CameraModel::ColumnCount;
}

QVariant CameraFilter::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return d->source->data(d->source->index(sourceRow(index.row()), index.column()), role);
}

QVariant CameraFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    return d->source->headerData(section, orientation, role);
}

void CameraFilter::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= CameraModel::ColumnCount)
        column = -1;
    if (d->column == column && d->order == order)
        return;
    d->column = column;
    d->order = order;
    d->everythingChanged();
}

void CameraFilter::setText(const QString &text)
{
    if (d->text == text)
        return;
    d->text = text;
    d->needle = text.trimmed();
    d->everythingChanged();
}

QString CameraFilter::text() const
{
    return d->text;
}

void CameraFilter::setState(std::optional<OnlineState> state)
{
    if (d->state == state)
        return;
    d->state = state;
    d->everythingChanged();
}

std::optional<OnlineState> CameraFilter::state() const
{
    return d->state;
}

void CameraFilter::setVisibleRows(int first, int last)
{
    d->firstVisible = first;
    d->lastVisible = last;
}

int CameraFilter::rowOf(const QString &id) const
{
    const int row = d->source->rowOf(id);
    return row < 0 ? -1 : d->place[static_cast<size_t>(row)];
}

int CameraFilter::sourceRow(int row) const
{
    return d->shown[static_cast<size_t>(row)];
}

void CameraFilter::flush()
{
    d->source->flush();
    d->repair();
}

} // namespace watchpost
