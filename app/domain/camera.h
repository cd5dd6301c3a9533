// Values that describe a camera. No wire, no SQL, no widgets.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace watchpost {

// What the server says of a camera. `null` on the wire is Unknown, never Offline.
enum class OnlineState : quint8 { Unknown, Offline, Online };

// Why a state is what it is. Stored (state_change.cause): a number is never given another meaning.
enum class StateCause : quint8 {
    Push = 0,            // the server said so by itself
    Answer = 1,          // the server was asked
    Synchronisation = 2, // the server's list said so
    Missing = 3,         // the server's list no longer holds it
    LinkLost = 4,
    LoggedOut = 5,
    ProgramEnded = 6, // nothing was heard after this moment, as the program did not run any more
    Resumed = 7,      // after one of the three above the server said the same as before
    Removed = 8,      // from the list here
    NotRecorded = 9,  // what followed was not written, as the disk did not take it
};

// How a camera of the local list stands to the server's list.
enum class Binding : quint8 {
    Unconfirmed, // typed or imported here, the server has never confirmed it: the next synchronisation uploads it
    Confirmed,   // the server has it for this account
    Refused,     // the server refused the upload; Camera::refusal says why. Uploaded again at the next synchronisation
    Missing,     // was confirmed, the server's list no longer holds it. Kept here; uploaded only when the user asks
    Removed,     // removed by the user where the server could not be told yet: hidden, and never downloaded again
};

// What the synchronisations have left of a camera's password, without the password: digests under a key of the store's
// (store/passwordcipher.h), by which domain/syncreview.h tells who changed it.
struct SyncMark
{
    QByteArray last = {}; // of the password that both sides had at the last synchronisation; empty: not known
    QByteArray kept = {}; // of the server's, which the user has chosen to leave as different as it is; empty: none
    bool review = false;  // the two sides differ, and the user has not chosen yet

    friend bool operator==(const SyncMark &, const SyncMark &) = default;
};

// 1 to 128 bytes of UTF-8 (protocol, "What the tables leave open").
inline constexpr int kMaxCameraIdBytes = 128;
inline constexpr int kMaxPasswordBytes = 256;

struct Camera
{
    QString id;
    QString password;
    QString name; // the user's own; empty: the ID stands for it
    Binding binding = Binding::Unconfirmed;
    QString refusal; // the server's reason, plain text, when binding == Refused
    // It is on the disk, encrypted, and its key is not here (now): `password` is empty and means nothing. Never
    // uploaded so, and what is on the disk is never written over with it.
    bool passwordUnknown = false;

    // What the user says of it, as the name: kept on this computer, and never overwritten by the server's.
    QString group = {};    // a path, "Site/Floor"; empty: none given (domain/cameragroup.h)
    QStringList tags = {}; // each without a line feed
    QString note = {};
    bool favourite = false;
    bool disabled = false; // neither online nor offline, and raises no pop-up; its alarms are kept all the same
    int holdDown = -1;     // s that it must be offline before that is said; -1: as in the settings
    int holdUp = -1;       // s that it must be online again before that is said
    int offlineAfter = -1; // s offline until that is an alarm of its own

    SyncMark mark = {};

    friend bool operator==(const Camera &, const Camera &) = default;
};

// What is shown for a camera: never an empty line.
inline QString displayName(const Camera &camera)
{
    return camera.name.isEmpty() ? camera.id : camera.name;
}

// One camera's state as it arrived; a batch has one time (ms since the epoch, UTC) beside it.
struct CameraStateChange
{
    QString id;
    OnlineState state = OnlineState::Unknown;
    StateCause cause = StateCause::Push;

    // What is so, however it became known.
    friend bool operator==(const CameraStateChange &a, const CameraStateChange &b)
    {
        return a.id == b.id && a.state == b.state;
    }
};

} // namespace watchpost

Q_DECLARE_METATYPE(watchpost::Camera)
Q_DECLARE_METATYPE(watchpost::CameraStateChange)
