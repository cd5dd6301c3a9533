// The client without its windows: session, synchronisation, coordinator and stores, wired as
// app/main/applicationwiring.cpp wires them. What would be shown goes to `shown`, before anything else learns of it.
#pragma once

#include "main/cameracoordinator.h"
#include "session/camerasync.h"
#include "session/session.h"
#include "store/alarmstore.h"
#include "store/camerastore.h"
#include "store/database.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace watchpost::testsupport {

class HeadlessClient : public QObject
{
public:
    HeadlessClient(const QString &databasePath, const Session::Options &options)
        : session(options)
        , m_database(databasePath)
        , cameras(&m_database)
        , alarms(&m_database)
        , sync(&session)
        , coordinator(&session, &sync, &cameras)
    {
        // The order is that of Application::wireAlarms() and LoginCoordinator.
        connect(&session, &Session::alarmsArrived, this, [this](const QList<Alarm> &batch) {
            if (shown)
                shown(batch);
        });
        connect(&session, &Session::alarmsArrived, &alarms, &AlarmStore::append);
        connect(&session, &Session::alarmsBeginAfter, &alarms, &AlarmStore::beginAfter);
        connect(&session, &Session::alarmsGivenUp, &alarms, &AlarmStore::passOver);
        connect(&alarms, &AlarmStore::saved, &session, &Session::acknowledgeAlarms);
        connect(&alarms, &AlarmStore::saved, this, [this](const AlarmCursor &upTo) {
            if (saved)
                saved(upTo);
        });
        connect(&cameras, &CameraStore::loaded, this, [this] {
            m_camerasLoaded = true;
            storesReady();
        });
        connect(&alarms, &AlarmStore::loaded, this, [this](const QList<Alarm> &history) {
            loadedAlarms = history;
            if (startAfter)
                alarms.beginAfter(*startAfter);
            m_alarmsLoaded = true;
            storesReady();
        });
        // Before its first success a login does not try again by itself: the login window shows why it failed. Somebody
        // sits there and presses the button again.
        connect(&session, &Session::statusChanged, this, [this](const ConnectionStatus &status) {
            if (status.state == ConnectionState::Offline && status.error.kind == ErrorKind::Transient)
                QTimer::singleShot(20, this, [this] { session.logIn(m_request, alarms.cursor()); });
        });
        m_database.open();
    }

    // The stores first, as the session needs to know the last alarm on disk.
    void logIn(const LoginRequest &request)
    {
        m_request = request;
        const Account account = accountFor(request.address, request.user);
        cameras.open(account);
        alarms.open(account, 1'000'000);
    }

    // What is on the disk without a hole.
    [[nodiscard]] quint64 safe() const { return alarms.cursor().sequence; }

    // After all that the stores have been given until now is on the disk.
    void whenWritten(std::function<void()> then)
    {
        m_database.read(
            this, [](QSqlDatabase &) { return QString(); }, [then = std::move(then)](const QString &) { then(); });
    }

    std::function<void(const QList<Alarm> &)> shown;
    std::function<void(const AlarmCursor &)> saved;
    std::function<void()> beforeLogin;
    std::optional<AlarmCursor> startAfter; // instead of what is on disk

private:
    void storesReady()
    {
        if (!m_camerasLoaded || !m_alarmsLoaded)
            return;
        if (beforeLogin)
            beforeLogin();
        session.logIn(m_request, alarms.cursor());
    }

    bool m_camerasLoaded = false;
    bool m_alarmsLoaded = false;
    LoginRequest m_request;

public:
    QList<Alarm> loadedAlarms; // newest first
    Session session;

private:
    Database m_database;

public:
    CameraStore cameras;
    AlarmStore alarms;
    CameraSync sync;
    CameraCoordinator coordinator;
};

// A run takes milliseconds, and a link that a fault has silenced is noticed within a quarter of a second.
inline Session::Options hurriedOptions(quint64 seed)
{
    Session::Options options;
    options.heartbeat = {.idleMs = 100, .answerMs = 150};
    options.connectTimeoutMs = 1000;
    options.loginTimeoutMs = 1000;
    options.backoffBaseMs = 2;
    options.backoffCapMs = 50;
    options.seed = seed + 1;
    return options;
}

} // namespace watchpost::testsupport
