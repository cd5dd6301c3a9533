// One program for each profile: a second start hands over what it was started with and ends; the first comes to the
// front. Who is first is decided by a lock of the kernel's, which ends with its process however that ends: of any
// number that start at once exactly one wins, and a socket that a killed one left behind is in nobody's way.
//
// Only the same user is listened to, and only the same user is told anything: the socket lies in a folder of the
// user's own, and both ends look who is at the other.
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

class QLocalSocket;
class QLockFile;

namespace watchpost {

// What a second start says to the first.
struct StartMessage
{
    QStringList arguments; // QCoreApplication::arguments()
    // What lets a window come to the front: xdg-activation-v1 (Wayland), Startup Notification (X11).
    QString activationToken;
    QString startupId;

    [[nodiscard]] static StartMessage fromEnvironment(const QStringList &arguments);
    friend bool operator==(const StartMessage &, const StartMessage &) = default;
};

[[nodiscard]] QByteArray encodeStart(const StartMessage &message);
// Whole: what it says. None: not whole yet, or (`*bad`) never going to be.
[[nodiscard]] std::optional<StartMessage> decodeStart(const QByteArray &bytes, bool *bad);

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    enum class Claim : quint8 {
        First,  // ours; listen() when there is an event loop
        Passed, // the first one has taken the message: nothing is left to do here
        Busy,   // another one has the profile, and does not answer
        Alone,  // there is no place to meet: goes on without
    };

    // `folder`: for lock and socket, made for the user alone. `profile`: the folder of the profile.
    SingleInstance(const QString &folder, const QString &profile, QObject *parent = nullptr);
    ~SingleInstance() override;
    [[nodiscard]] static QString defaultFolder();

    // Waits, `timeoutMs` at most: before there is a window.
    [[nodiscard]] Claim claim(const StartMessage &message, int timeoutMs = 5000);
    // From now on second starts are answered. False: they will wait in vain and say so.
    bool listen();
    [[nodiscard]] QString socketPath() const;

Q_SIGNALS:
    void started(const watchpost::StartMessage &message); // by a second start

private:
    [[nodiscard]] bool makeFolder() const;
    [[nodiscard]] bool lock();
    [[nodiscard]] bool pass(const QByteArray &bytes, int timeoutMs) const;
    void accept();
    void serve(QLocalSocket *client);

    QString m_folder;
    QString m_key;
    int m_lockFd = -1;
    std::unique_ptr<QLockFile> m_lockFile; // where there is no flock()
    QLocalServer m_server;
};

} // namespace watchpost

Q_DECLARE_METATYPE(watchpost::StartMessage)
