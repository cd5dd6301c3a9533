// A flat button whose text gives way when there is no room for it: no text makes its window wider than the screen.
#pragma once

#include <QToolButton>

namespace watchpost {

class ElidedButton : public QToolButton
{
    Q_OBJECT

public:
    using QToolButton::QToolButton;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace watchpost
