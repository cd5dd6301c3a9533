// The table's header, its words in line with what stands in the cells below them.
#pragma once

#include <QHeaderView>

namespace watchpost {

class CameraHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit CameraHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
};

} // namespace watchpost
