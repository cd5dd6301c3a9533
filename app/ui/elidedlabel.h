// A label of one line that gives way: it shortens its text instead of widening the window, and shows the whole in a
// tool tip. Its accessible name is always the whole text.
#pragma once

#include <QLabel>

namespace watchpost {

class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    // Plain text; made visible (control and direction characters as symbols).
    void setFullText(const QString &text);
    [[nodiscard]] QString fullText() const { return m_text; }
    void setElideMode(Qt::TextElideMode mode);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateToolTip();

    QString m_text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace watchpost
