// A bar that shows a camera's states over a stretch of time, its alarms above it, and the hours or days below. Says the
// same in words: as its accessible description, and for each part in a tool tip.
#pragma once

#include "domain/statetimeline.h"

#include <QWidget>

namespace watchpost {

// "Offline 3 times, 42 min in all": what a timeline says, in a sentence.
[[nodiscard]] QString timelineWords(const StateTimeline &line);

class TimelineBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineBar(QWidget *parent = nullptr);

    // `title`: "Last 24 hours".
    void show(const QString &title, const StateTimeline &line);
    [[nodiscard]] const StateTimeline &timeline() const { return m_line; }
    [[nodiscard]] QString toolTipAt(const QPoint &place) const; // plain text

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] struct TimelineLayout layoutNow() const;

    QString m_title;
    StateTimeline m_line;
};

} // namespace watchpost
