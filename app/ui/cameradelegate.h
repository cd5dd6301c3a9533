// Paints a camera's row: badge (shape, colour, word), name and ID, ages, last alarm. Raw values come from the model's
// roles.
#pragma once

#include "domain/camera.h"
#include "models/standing.h"

#include <QHash>
#include <QStyledItemDelegate>

#include <functional>

namespace watchpost {

struct CameraFacts;

class CameraDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; // ms since the epoch, UTC

    explicit CameraDelegate(QObject *parent = nullptr);

    void setClock(Clock clock); // for tests and pictures; the system's else
    [[nodiscard]] qint64 now() const { return m_clock(); }

    // The width of the badge's widest word, in the view's font and language; ask again after either changed.
    [[nodiscard]] static int widestStateName(const QFontMetrics &metrics);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    struct Paint; // what painting one cell needs
    void paintBackground(const Paint &paint) const;
    void paintState(const Paint &paint, Standing standing) const;
    [[nodiscard]] QString plainText(const QModelIndex &index) const; // of the cells that hold nothing else
    void paintName(const Paint &paint, const QModelIndex &index) const;
    void paintLastAlarm(const Paint &paint, const QModelIndex &index) const;
    void paintText(const Paint &paint, const QRect &rect, const QString &text, const QColor &color,
                   Qt::TextElideMode elide = Qt::ElideRight) const;
    [[nodiscard]] QPixmap icon(const QString &name, const QColor &color, const QSize &size, qreal ratio) const;

    Clock m_clock;
    // A tinted icon is drawn from SVG; the same few come again in every row and frame.
    mutable QHash<QString, QPixmap> m_icons;
};

} // namespace watchpost
