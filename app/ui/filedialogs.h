// Qt's own file dialog, where the desktop has none.
#pragma once

class QFileDialog;

namespace watchpost {

// Opens it, and has the keyboard come back to the window below it. A name that is typed and accepted while the list of
// completions is open would leave no window active: QApplicationPrivate::notifyActiveWindowChange() does nothing while
// there is a pop-up (qtbase, src/widgets/kernel/qapplication.cpp), and the list closes after the dialog.
void openFileDialog(QFileDialog *dialog);

} // namespace watchpost
