// The noise view: asked for by the window, counted in the store, and what it proposes done by whom it concerns.
#pragma once

#include "domain/alarmrules.h"
#include "domain/cameraedit.h"
#include "domain/connection.h"
#include "models/noisemodel.h"
#include "store/noisestore.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace watchpost {

class NoiseDialog;

class NoiseCoordinator : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; // ms since the epoch, UTC

    explicit NoiseCoordinator(Database *database, QObject *parent = nullptr);
    ~NoiseCoordinator() override;

    void setClock(Clock clock);
    void setAccount(const Account &account); // closes what shows of another
    void show(QWidget *parent, NoiseModel::NameLookup cameraName, const AlarmRules &rules);

Q_SIGNALS:
    void editRequested(const QStringList &ids, const watchpost::CameraEdit &edit);
    void muteRequested(const QList<watchpost::Mute> &mutes);

private:
    void read(int hours, const NoiseQuestion &question);
    void mute(const QList<MuteTarget> &targets, int minutes);

    NoiseStore m_store;
    NoiseModel m_model;
    Clock m_clock;
    Account m_account;
    Severity m_holdBack = Severity::Warning; // AlarmRules::mutesHoldBack
    QPointer<NoiseDialog> m_dialog;
    quint64 m_asked = 0; // an answer to an earlier question is stale
};

} // namespace watchpost
