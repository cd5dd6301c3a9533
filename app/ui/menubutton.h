// A tool button that opens a menu at once. Without the style's small mark in its corner: its icon says enough.
#pragma once

#include <QToolButton>

namespace watchpost {

class MenuButton : public QToolButton
{
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace watchpost
