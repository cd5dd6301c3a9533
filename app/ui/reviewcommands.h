// What leads to the preview of a synchronisation: a line of the banner and a command, for as long as cameras wait for a
// choice. Nothing opens by itself.
#pragma once

#include "domain/syncreview.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;
class QWidget;

namespace watchpost {

class Banner;
class SyncReviewDialog;

class ReviewCommands : public QObject
{
    Q_OBJECT

public:
    ReviewCommands(Banner *banner, QWidget *window);

    void fillFile(QMenu *menu, QAction *before) const;
    void show(int waiting); // so many cameras; 0: no line
    void choose(const QList<SyncRow> &rows);
    void retranslate();

Q_SIGNALS:
    void wanted(); // answered by choose()
    void chosen(const QList<watchpost::SyncChoice> &choices);

private:
    void showLine();

    Banner *m_banner;
    QWidget *m_window;
    QAction *m_review;
    QPointer<SyncReviewDialog> m_dialog;
    int m_waiting = 0;
};

} // namespace watchpost
