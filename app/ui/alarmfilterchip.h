// Says how much of the alarms the filter shows, and how many of those that wait for a person it hides; with a button
// that shows all.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace watchpost {

class ElidedLabel;

class AlarmFilterChip : public QWidget
{
    Q_OBJECT

public:
    explicit AlarmFilterChip(QWidget *parent = nullptr);

    // `hiddenOpen`: not acknowledged and not shown. Hidden itself while nothing is filtered.
    void setCounts(bool filtering, int shown, int all, int hiddenOpen);
    [[nodiscard]] QString text() const;
    void announceCounts(); // to assistive technology: the person has changed the filter

Q_SIGNALS:
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void setTexts();
    void applyPalette();

    ElidedLabel *m_count;
    QLabel *m_icon;
    QLabel *m_hidden;
    QPushButton *m_clear;
    int m_shown = 0;
    int m_all = 0;
    int m_hiddenOpen = 0;
};

} // namespace watchpost
