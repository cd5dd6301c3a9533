#include "ui/syncreviewdelegate.h"

#include "ui/syncreviewmodel.h"
#include "ui/syncreviewwords.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>

namespace watchpost {
namespace {

QRect arrowRect(const QStyleOptionViewItem &option)
{
    const int side = option.fontMetrics.height() / 2;
    const QRect place(option.rect.right() - side - side / 2, option.rect.center().y() - side / 2, side, side);
    return QStyle::visualRect(option.direction, option.rect, place);
}

} // namespace

void SyncReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const bool selected = cell.state & QStyle::State_Selected;
    const QRect place = arrowRect(cell);
    QPen pen(cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    pen.setWidthF(place.width() / 6.0);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(pen);
    const qreal quarter = place.height() / 4.0;
    const QPointF tip(place.center().x() + 0.5, place.bottom() - quarter + 0.5);
    painter->drawPolyline(QPolygonF{
        {QPointF(place.left(), place.top() + quarter), tip, QPointF(place.right() + 1, place.top() + quarter)}});
    painter->restore();
}

QSize SyncReviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(option.fontMetrics.height() * 3 / 2, 0);
}

QWidget *SyncReviewDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(tr("What to do with %1", "a camera's name")
                               .arg(index.siblingAtColumn(SyncReviewModel::NameColumn).data().toString()));
    const auto difference = static_cast<SyncDifference>(index.data(SyncReviewModel::DifferenceRole).toInt());
    const QVariantList actions = index.data(SyncReviewModel::ActionsRole).toList();
    for (const QVariant &action : actions)
        box->addItem(actionName(difference, static_cast<SyncAction>(action.toInt())), action);
    connect(box, &QComboBox::activated, this, [this, box] {
        Q_EMIT const_cast<SyncReviewDelegate *>(this)->commitData(box);
        Q_EMIT const_cast<SyncReviewDelegate *>(this)->closeEditor(box);
    });
    return box;
}

void SyncReviewDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findData(index.data(SyncReviewModel::ActionRole)));
}

void SyncReviewDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData());
}

} // namespace watchpost
