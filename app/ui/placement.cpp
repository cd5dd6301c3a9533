#include "ui/placement.h"

#include "ui/appearance.h"

#include <QGridLayout>
#include <QLabel>
#include <QMessageBox>
#include <QScreen>
#include <QSpacerItem>
#include <QWidget>

#include <algorithm>

namespace watchpost {

namespace {

// The frame is not known before the window is: two lines of text are about a title bar.
int titleHeight(const QWidget *window)
{
    return window->fontMetrics().height() * 2;
}

QSize within(const QRect &available, const QWidget *window, QSize wanted)
{
    const QSize room(available.width(), available.height() - titleHeight(window));
    return wanted.boundedTo(room).expandedTo(window->minimumSize());
}

} // namespace

void resizeWithinScreen(QWidget *window, QSize wanted)
{
    const QScreen *screen = window->screen();
    window->resize(screen ? within(screen->availableGeometry(), window, wanted) : wanted);
}

void placeInMiddle(QWidget *window, QSize wanted)
{
    const QScreen *screen = window->screen();
    if (!screen)
        return window->resize(wanted);
    const QRect available = screen->availableGeometry();
    const int title = titleHeight(window);
    const QSize size = within(available, window, wanted);
    window->resize(size);
    window->move(available.x() + std::max(0, (available.width() - size.width()) / 2),
                 available.y() + std::max(0, (available.height() - title - size.height()) / 2));
}

void keepOnScreen(QWidget *window)
{
    const QScreen *screen = window->screen();
    if (!screen || !window->isVisible())
        return;
    const QRect available = screen->availableGeometry();
    const QRect frame = window->frameGeometry();
    const int below = frame.bottom() - available.bottom();
    if (below > 0 && frame.top() > available.top())
        window->move(frame.left(), std::max(available.top(), frame.top() - below));
}

void openBox(QMessageBox *box, Severity severity)
{
    const int size = box->fontMetrics().height() * 5 / 2;
    const QIcon icon = tintedIcon(QStringLiteral("dialog-warning"), severityColor(severity, box->palette()));
    box->setIconPixmap(icon.pixmap(QSize(size, size), box->devicePixelRatioF()));
    // setTextFormat() leaves out the second text, and that label takes a server's words for markup and opens links.
    const auto labels = box->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        label->setTextFormat(Qt::PlainText);
        label->setOpenExternalLinks(false);
    }
    // The box makes its grid anew with each text, and knows no wish for a width.
    if (auto *grid = qobject_cast<QGridLayout *>(box->layout())) {
        const int width = box->fontMetrics().averageCharWidth() * 66;
        grid->addItem(new QSpacerItem(width, 0), grid->rowCount(), 0, 1, grid->columnCount());
    }
    box->open();
}

} // namespace watchpost
