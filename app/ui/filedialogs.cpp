#include "ui/filedialogs.h"

#include <QApplication>
#include <QFileDialog>
#include <QPointer>
#include <QWindow>

namespace watchpost {
namespace {

void giveBack(QWidget *window)
{
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0) // then it is deprecated
    if (!QApplication::activeWindow() && window->isVisible() &&
        window->windowHandle() == QGuiApplication::focusWindow())
        QApplication::setActiveWindow(window);
#else
    window->activateWindow();
#endif
}

} // namespace

void openFileDialog(QFileDialog *dialog)
{
    if (QWidget *parent = dialog->parentWidget()) {
        // When the window below has been told that it has the keyboard.
        QObject::connect(qApp, &QGuiApplication::focusWindowChanged, dialog, [parent = QPointer<QWidget>(parent)] {
            if (parent)
                QMetaObject::invokeMethod(
                    parent, [parent] { giveBack(parent->window()); }, Qt::QueuedConnection);
        });
    }
    dialog->open();
}

} // namespace watchpost
