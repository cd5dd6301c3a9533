#include "ui/accessiblefield.h"

#include <QRect>

namespace watchpost {
namespace {

constexpr int kAtEnd = -1; // in place of an offset, see QAccessibleTextInterface
constexpr int kAtCursor = -2;

} // namespace

QString AccessibleField::textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *startOffset,
                                      int *endOffset) const
{
    const int count = characterCount();
    if (offset == kAtCursor)
        offset = cursorPosition();
    else if (offset == kAtEnd)
        offset = count;
    const bool searches = boundary == QAccessible::WordBoundary || boundary == QAccessible::SentenceBoundary;
    if (searches && offset == count && count > 0)
        --offset;
    return field()->textAtOffset(offset, boundary, startOffset, endOffset);
}

void *AccessibleField::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return AccessibleProxy::interface_cast(type);
}

// All else is Qt's.

void AccessibleField::selection(int selectionIndex, int *startOffset, int *endOffset) const
{
    field()->selection(selectionIndex, startOffset, endOffset);
}

int AccessibleField::selectionCount() const
{
    return field()->selectionCount();
}

void AccessibleField::addSelection(int startOffset, int endOffset)
{
    field()->addSelection(startOffset, endOffset);
}

void AccessibleField::removeSelection(int selectionIndex)
{
    field()->removeSelection(selectionIndex);
}

void AccessibleField::setSelection(int selectionIndex, int startOffset, int endOffset)
{
    field()->setSelection(selectionIndex, startOffset, endOffset);
}

int AccessibleField::cursorPosition() const
{
    return field()->cursorPosition();
}

void AccessibleField::setCursorPosition(int position)
{
    field()->setCursorPosition(position);
}

QString AccessibleField::text(int startOffset, int endOffset) const
{
    return field()->text(startOffset, endOffset);
}

QString AccessibleField::textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *startOffset,
                                          int *endOffset) const
{
    return field()->textBeforeOffset(offset, boundary, startOffset, endOffset);
}

QString AccessibleField::textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *startOffset,
                                         int *endOffset) const
{
    return field()->textAfterOffset(offset, boundary, startOffset, endOffset);
}

int AccessibleField::characterCount() const
{
    return field()->characterCount();
}

QRect AccessibleField::characterRect(int offset) const
{
    return field()->characterRect(offset);
}

int AccessibleField::offsetAtPoint(const QPoint &point) const
{
    return field()->offsetAtPoint(point);
}

void AccessibleField::scrollToSubstring(int startIndex, int endIndex)
{
    field()->scrollToSubstring(startIndex, endIndex);
}

QString AccessibleField::attributes(int offset, int *startOffset, int *endOffset) const
{
    return field()->attributes(offset, startOffset, endOffset);
}

} // namespace watchpost
