// Has read out what happens while the person is elsewhere, in this program or in another: alarms that are shown,
// cameras that go offline or come back, the connection. When and how much: domain/announcements.h.
#pragma once

#include "domain/announcements.h"
#include "domain/connection.h"
#include "ui/notifier.h"

#include <QTimer>

#include <functional>

namespace watchpost {

class Announcer : public Notifier
{
    Q_OBJECT

public:
    using NameLookup = std::function<QString(const QString &cameraId)>;
    using Clock = std::function<qint64()>; // ms; never steps, of any origin
    using Voice = std::function<void(const QString &text, bool urgent)>;

    // `window`: in whose name it is said; outlives this.
    Announcer(QWidget *window, NameLookup nameOf, QObject *parent = nullptr);

    void setSettings(const AnnouncementSettings &settings);
    void setClock(Clock clock);
    void setVoice(Voice voice); // instead of assistive technology

    [[nodiscard]] Channel channel() const override { return Channel::Speech; }
    void notify(const AlarmNotice &notice) override;
    void summarise(const AwaySummary &summary) override;
    void withdraw(const QList<qint64> &) override {} // what is said is said
    void clear() override;

public Q_SLOTS:
    void takeStates(const QList<watchpost::CameraStateChange> &batch); // of cameras that are not disabled
    void forgetCameras(const QStringList &ids);
    void showStatus(const watchpost::ConnectionStatus &status);
    void setHost(const QString &host);

private:
    void look();
    void arm();
    [[nodiscard]] QString textOf(const Utterance &utterance) const;
    [[nodiscard]] QString statesText(const Utterance &utterance) const;

    NameLookup m_nameOf;
    Clock m_clock;
    Voice m_voice;
    AnnouncementSettings m_settings;
    AnnouncementQueue m_queue;
    QTimer m_timer;
    QString m_host;
    bool m_wasOnline = false; // in this login: what follows is a loss
};

} // namespace watchpost
