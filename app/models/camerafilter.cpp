#include "models/camerafilter.h"

#include "models/camerafilter_p.h"
#include "models/cameramodel.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>
#include <utility>

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

Qt::ItemFlags CameraFilter::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList CameraFilter::mimeTypes() const
{
    return {cameraMimeType()};
}

QMimeData *CameraFilter::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    int last = -1;
    for (const QModelIndex &index : indexes) {
        if (index.row() != last) // one for each row, as views give all cells of one together
            ids.append(d->source->row(sourceRow(index.row())).camera.id);
        last = index.row();
    }
    ids.removeDuplicates();
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << ids;
    auto *data = new QMimeData;
    data->setData(cameraMimeType(), bytes);
    return data;
}

QString cameraMimeType()
{
    return QStringLiteral("application/x-watchpost-cameras");
}

QStringList camerasOf(const QMimeData *data)
{
    QStringList ids;
    QDataStream stream(data->data(cameraMimeType()));
    stream >> ids;
    return stream.status() == QDataStream::Ok ? ids : QStringList();
}

void CameraFilter::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= CameraModel::ColumnCount)
        column = -1;
    if (d->column == column && d->order == order)
        return;
    d->column = column;
    d->order = order;
    d->orderChanged();
}

void CameraFilter::setText(const QString &text)
{
    if (d->text == text)
        return;
    d->text = text;
    const QStringList before = std::exchange(d->words, searchWords(text));
    // As while somebody types: whatever held the longer words held the shorter ones.
    const bool narrower = std::all_of(before.cbegin(), before.cend(), [this](const QString &word) {
        return std::any_of(d->words.cbegin(), d->words.cend(),
                           [&word](const QString &now) { return now.contains(word); });
    });
    d->filterChanged(narrower);
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
    d->filterChanged(false);
}

void CameraFilter::setScope(const CameraScope &scope)
{
    if (d->scope == scope)
        return;
    d->scope = scope;
    d->filterChanged(false);
}

CameraScope CameraFilter::scope() const
{
    return d->scope;
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
