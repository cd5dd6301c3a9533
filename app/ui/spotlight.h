// A frame around a control that was looked for. It takes neither clicks nor the focus, and goes where the control goes.
#pragma once

#include <QPointer>
#include <QWidget>

namespace watchpost {

class Spotlight : public QWidget
{
    Q_OBJECT

public:
    explicit Spotlight(QWidget *parent); // covers the parent, as far as it is looked at

    void show(QWidget *control); // within the parent; null: nothing
    [[nodiscard]] QWidget *control() const { return m_control; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    QPointer<QWidget> m_control;
};

} // namespace watchpost
