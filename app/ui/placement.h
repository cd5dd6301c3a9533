// Where and how large a window opens for the first time.
#pragma once

#include "domain/alarmtype.h"

#include <QSize>

class QMessageBox;
class QWidget;

namespace watchpost {

// Before it is shown: no larger than its screen leaves room for, and in the middle of it.
void placeInMiddle(QWidget *window, QSize wanted);
void resizeWithinScreen(QWidget *window, QSize wanted);
// A window that has grown stays on its screen; one that is placed well is not moved.
void keepOnScreen(QWidget *window);
// With our own icon, and wide enough for its title and for lines that read well. Its texts come before.
void openBox(QMessageBox *box, Severity severity);

} // namespace watchpost
