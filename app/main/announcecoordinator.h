// What is read out: from the alarms, the states and the connection to the announcer, as the settings say.
#pragma once

#include "ui/announcer.h"

#include <QObject>

class QWidget;

namespace watchpost {

class AlarmPresenter;
class CameraModel;
class Settings;
class SettingsPage;

class AnnounceCoordinator : public QObject
{
    Q_OBJECT

public:
    struct Parts // all outlive it
    {
        Settings *settings;
        AlarmPresenter *presenter;
        CameraModel *cameras;
        QWidget *window;
    };

    explicit AnnounceCoordinator(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] SettingsPage *makePage(QWidget *parent);
    [[nodiscard]] Announcer *announcer() { return &m_announcer; }

public Q_SLOTS:
    void takeStates(const QList<watchpost::CameraStateChange> &batch); // as they are shown

private:
    Parts m_parts;
    Announcer m_announcer;
};

} // namespace watchpost
