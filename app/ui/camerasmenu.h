// Whose alarms one entry stands for: the cameras, as a menu that fills itself when it opens.
#pragma once

#include "ui/notifier.h"

#include <QMenu>

#include <functional>

namespace watchpost {

class CamerasMenu : public QMenu
{
    Q_OBJECT

public:
    using Asker = std::function<QList<AlarmOfMany>()>; // in the order of arrival

    static constexpr int kMost = 25; // the list has them all

    // `cameras` is asked whenever the menu opens.
    explicit CamerasMenu(Asker cameras, QWidget *parent = nullptr);

Q_SIGNALS:
    void cameraChosen(const QString &cameraId);
    void listChosen();

private:
    void fill();

    Asker m_cameras;
};

} // namespace watchpost
