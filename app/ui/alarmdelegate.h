// Draws an alarm as one row of two lines: strip and icon in the severity's colour, the camera's name; type, time and
// what became of it. Acknowledged ones step back, so that only what wants a person stands out.
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace watchpost {

class AlarmDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; // ms since the epoch, UTC

    explicit AlarmDelegate(QObject *parent = nullptr);
    void setClock(Clock clock);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    // The two lines of a row, and what became of the alarm.
    [[nodiscard]] static QString nameText(const QModelIndex &index);
    [[nodiscard]] static QString detailText(const QModelIndex &index);
    // The same in `width`: what gives way first is the note, then the type, which the icon says, too; never the time.
    [[nodiscard]] static QString detailText(const QModelIndex &index, const QFontMetrics &metrics, int width);
    [[nodiscard]] static QString statusText(const QModelIndex &index); // empty: seen, not acknowledged
    [[nodiscard]] QString toolTipText(const QModelIndex &index) const;

private:
    struct Row;
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintStrip(QPainter *painter, const Row &row, const QModelIndex &index) const;
    void paintStatus(QPainter *painter, const Row &row, const QModelIndex &index) const;

    Clock m_clock;
};

} // namespace watchpost
