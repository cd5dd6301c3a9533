// What the client remembers of itself, in an INI file of the profile. Never a password: see SecretStore. Whoever edits
// the file may write anything there: what is out of its limits is read as the default.
#pragma once

#include "domain/alarmrules.h"
#include "domain/alerting.h"
#include "domain/announcements.h"
#include "domain/connection.h"
#include "domain/shellsettings.h"
#include "domain/statetimes.h"

#include <QByteArray>
#include <QList>
#include <QObject>

class QSettings;

namespace watchpost {

struct SavedServer
{
    ServerAddress address;
    QString user;
    bool automatic = false;     // log in at once at the next start
    bool plainAccepted = false; // the user agreed to send the password in clear to this server

    friend bool operator==(const SavedServer &, const SavedServer &) = default;
};

class Settings : public QObject
{
    Q_OBJECT

public:
    explicit Settings(const QString &iniPath, QObject *parent = nullptr);

    [[nodiscard]] QList<SavedServer> servers() const; // the last used first
    void rememberServer(const SavedServer &server);   // moved to the front; same address and user replace
    void forgetServer(const ServerAddress &address, const QString &user);

    // The certificates that the user trusts, one for each "host:port".
    [[nodiscard]] QList<PinnedCertificate> pins() const;
    [[nodiscard]] std::optional<CertificateInfo> pinFor(const ServerAddress &address) const;
    void pin(const ServerAddress &address, const CertificateInfo &certificate); // replaces
    void unpin(const QString &server);                                          // PinnedCertificate::server

    [[nodiscard]] ProxySettings proxy() const; // without its password
    void setProxy(const ProxySettings &proxy); // the password is not written
    [[nodiscard]] LivenessSettings liveness() const;
    void setLiveness(const LivenessSettings &liveness);
    [[nodiscard]] bool looksForUpdates() const; // once a day; off until the user wants it
    void setLooksForUpdates(bool on);
    [[nodiscard]] qint64 lookedForUpdatesAt() const; // ms since the epoch, UTC; 0: never
    void setLookedForUpdatesAt(qint64 at);

    [[nodiscard]] AlarmRules alarmRules() const;             // without mutes
    void setAlarmRules(const AlarmRules &rules);             // the same
    [[nodiscard]] Mutes mutes(const Account &account) const; // those that are over among them
    void setMutes(const Account &account, const Mutes &mutes);
    [[nodiscard]] StateTimes stateTimes() const;
    void setStateTimes(const StateTimes &times);
    [[nodiscard]] StormRule stormRule() const;
    void setStormRule(const StormRule &rule);
    [[nodiscard]] GeneralSettings general() const;
    void setGeneral(const GeneralSettings &general); // but for the language: setLanguage()
    [[nodiscard]] AppearanceSettings appearance() const;
    void setAppearance(const AppearanceSettings &appearance);
    [[nodiscard]] RetentionSettings retention() const;
    void setRetention(const RetentionSettings &retention);
    [[nodiscard]] bool wasTold(const QString &what) const; // what is said once
    void setTold(const QString &what);
    // Of demos that ran with this profile: nothing of them stays (store/storagekeeper.h).
    [[nodiscard]] QList<Account> demoAccounts() const;
    void setDemoAccounts(const QList<Account> &accounts); // of one user

    [[nodiscard]] PopupPlace popupPlace() const;
    void setPopupPlace(const PopupPlace &place);
    [[nodiscard]] SoundSettings sounds() const;
    void setSounds(const SoundSettings &sounds);

    [[nodiscard]] AnnouncementSettings announcements() const;
    void setAnnouncements(const AnnouncementSettings &announcements);

    [[nodiscard]] QString language() const; // "en", "zh_CN"; empty: the system's
    void setLanguage(const QString &language);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray windowState() const;
    void setWindowState(const QByteArray &state);

private:
    QSettings *m_settings;
};

} // namespace watchpost
