// The bars above the list of alarms: how many there were in each hour (or day), by severity. A click or Enter on one
// asks for the alarms of that hour; arrows go from bar to bar.
#pragma once

#include "domain/alarmhistogram.h"

#include <QWidget>

#include <optional>

namespace watchpost {

class AlarmHistogramView : public QWidget
{
    Q_OBJECT

public:
    explicit AlarmHistogramView(QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone); // instead of the system's
    // `title`: "Last 24 hours". `chosenFrom`: where the bucket begins that the list is filtered to; none: it is not.
    void show(const QString &title, const AlarmHistogram &histogram, std::optional<qint64> chosenFrom);
    [[nodiscard]] int chosen() const;                       // its bucket; -1: none is
    [[nodiscard]] int current() const { return m_current; } // the keyboard's
    [[nodiscard]] QString caption() const;
    [[nodiscard]] QString toolTipAt(const QPoint &place) const; // plain text

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void bucketActivated(qint64 from, qint64 to);
    void clearRequested(); // Escape while one is chosen

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] struct HistogramLayout layoutNow() const;
    [[nodiscard]] int captionHeight() const;
    void activate(int index);
    void moveTo(int index);
    void hover(int index);
    void updateWords(bool said = false); // `said`: aloud, as the person asked for it
    void paintBar(QPainter *painter, const struct HistogramBar &bar, int index) const;

    QString m_title;
    AlarmHistogram m_histogram;
    std::optional<qint64> m_chosenFrom;
    QTimeZone m_zone;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace watchpost
