// Paints a row of the side bar: icon, name, badge. Raw values come from GroupModel's roles.
#pragma once

#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace watchpost {

class GroupDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintBadge(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const QColor &text) const;
    void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color) const;

    mutable QHash<QString, QPixmap> m_icons; // drawn from SVG; few
};

} // namespace watchpost
