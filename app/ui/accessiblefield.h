// A line edit or a spin box as assistive technology sees it: Qt's own, with an end to every answer.
//
// QAccessibleTextInterface::textAtOffset() (qtbase, src/gui/accessible/qaccessible.cpp, in 6.4 and later) looks for the
// end of the word or the sentence at a place. At the end of the text, which is where the cursor is after typing, it
// goes past the end, does not notice, and looks for ever: the program hangs.
#pragma once

#include "ui/accessibleproxy.h"

namespace watchpost {

class AccessibleField : public AccessibleProxy, public QAccessibleTextInterface
{
public:
    using AccessibleProxy::AccessibleProxy;
    using AccessibleProxy::text;

    void *interface_cast(QAccessible::InterfaceType type) override;

    void selection(int selectionIndex, int *startOffset, int *endOffset) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int startOffset, int endOffset) override;
    void removeSelection(int selectionIndex) override;
    void setSelection(int selectionIndex, int startOffset, int endOffset) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int startOffset, int endOffset) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *startOffset,
                             int *endOffset) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *startOffset,
                            int *endOffset) const override;
    // At the end of the text: the last word or sentence, as in Qt's larger editors.
    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *startOffset,
                         int *endOffset) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int startIndex, int endIndex) override;
    QString attributes(int offset, int *startOffset, int *endOffset) const override;

private:
    [[nodiscard]] QAccessibleTextInterface *field() const { return qts()->textInterface(); }
};

} // namespace watchpost
