// A scroll area as assistive technology sees it: as Qt's own, with its index checked.
//
// Qt's QAccessibleAbstractScrollArea::child() (qtbase, src/widgets/accessible/complexwidgets.cpp, in 6.4 and later)
// reads its list of children without a look at its length. A scroll bar is such a child only while it is shown. Who
// counts the children, and asks for the last one after the bar has gone, makes Qt read past the end of the list: the
// program ends with a segmentation fault in QAccessibleCache::idForObject().
#pragma once

#include <QAbstractScrollArea>
#include <QAccessibleWidget>

namespace watchpost {

class AccessibleScrollArea : public QAccessibleWidget
{
public:
    explicit AccessibleScrollArea(QAbstractScrollArea *area);

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override; // nullptr: there is none, or no longer
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;

private:
    [[nodiscard]] QAbstractScrollArea *area() const;
    [[nodiscard]] QWidgetList parts() const; // in Qt's order: what is scrolled, the bars that are shown, the corner
};

} // namespace watchpost
