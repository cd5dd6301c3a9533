#include "ui/camerasmenu.h"

#include "ui/appearance.h"

#include <QSet>

namespace watchpost {

CamerasMenu::CamerasMenu(Asker cameras, QWidget *parent)
    : QMenu(parent)
    , m_cameras(std::move(cameras))
{
    connect(this, &QMenu::aboutToShow, this, &CamerasMenu::fill);
}

// The one that came first is first: what failed before the others is the place to look.
void CamerasMenu::fill()
{
    clear();
    QSet<QString> known;
    const QList<AlarmOfMany> cameras = m_cameras();
    for (const AlarmOfMany &one : cameras) {
        if (known.contains(one.cameraId))
            continue;
        known.insert(one.cameraId);
        if (known.size() > kMost)
            continue; // counted
        QString text = tr("%1, %2", "camera, time").arg(one.cameraName, localTime(one.time));
        QAction *entry = addAction(text.replace(u'&', QStringLiteral("&&"))); // no mnemonic
        connect(entry, &QAction::triggered, this, [this, id = one.cameraId] { Q_EMIT cameraChosen(id); });
    }
    if (known.size() > kMost)
        addAction(tr("and %Ln more camera(s)", nullptr, static_cast<int>(known.size()) - kMost))->setEnabled(false);
    addSeparator();
    connect(addAction(tr("Show all alarms")), &QAction::triggered, this, &CamerasMenu::listChosen);
}

} // namespace watchpost
