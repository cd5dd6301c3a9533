// What brings removed cameras back: a line of the banner for a while, Edit > Undo for as long as there is something to
// undo, and a list of those that stay removed only here.
#pragma once

#include "domain/camera.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QAction;
class QMenu;
class QWidget;

namespace watchpost {

class Banner;
class RemovedCamerasDialog;

class RemovalCommands : public QObject
{
    Q_OBJECT

public:
    RemovalCommands(Banner *banner, QWidget *window);

    void fillEdit(QMenu *menu, QAction *remove) const;
    void setLineMs(int ms); // how long the line stays; 30 s unless set
    // `cameras`: so many would be brought back by an undo; 0: none. `fresh`: removed just now.
    void show(int cameras, bool fresh);
    void choose(const QList<Camera> &removed);
    void retranslate();
    void applyPalette();

Q_SIGNALS:
    void undoRequested();
    void removedCamerasWanted(); // answered by choose()
    void bringBackRequested(const QStringList &ids);

private:
    void showLine();

    Banner *m_banner;
    QWidget *m_window;
    QAction *m_undo;
    QAction *m_bringBack;
    QTimer m_lineTime;
    QPointer<RemovedCamerasDialog> m_dialog;
    int m_cameras = 0;
};

} // namespace watchpost
