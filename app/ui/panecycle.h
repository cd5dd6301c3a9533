// F6 and Shift+F6: from one part of the main window to the next, each time to where the focus was within it.
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace watchpost {

class PaneCycle : public QObject
{
    Q_OBJECT

public:
    // `panes`: in their order on the screen, as they are now; asked each time, as panes fold and banners come and go.
    using Panes = std::function<QList<QWidget *>()>;

    PaneCycle(QWidget *window, Panes panes);

    void next() { go(1); }
    void previous() { go(-1); }

private:
    void go(int step);
    [[nodiscard]] QWidget *placeIn(QWidget *pane) const;
    void remember(QWidget *focused);

    QWidget *m_window;
    Panes m_panes;
    QHash<QWidget *, QPointer<QWidget>> m_last; // by pane
};

} // namespace watchpost
