// Settings of the connection: how soon silence is noticed, being blind, the proxy, the trusted certificates.
#pragma once

#include "domain/connection.h"
#include "ui/settingspage.h"

class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace watchpost {

class FieldMessage;
class PasswordEdit;

struct ConnectionSettings
{
    LivenessSettings liveness;
    ProxySettings proxy;
    QList<PinnedCertificate> pins;

    friend bool operator==(const ConnectionSettings &, const ConnectionSettings &) = default;
};

class ConnectionPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit ConnectionPage(const ConnectionSettings &settings, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QStringList keywords() const override;
    [[nodiscard]] bool validate() override;
    void apply() override;

Q_SIGNALS:
    // Once, when the person has confirmed; `pins` holds those that are left.
    void applied(const watchpost::ConnectionSettings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildWatch();
    void buildProxy();
    void buildCertificates();
    void fillIn();
    void retranslate();
    void retranslateWatch();
    void retranslateProxy();
    void updateProxyFields();
    void fillPins();
    void removePins();
    [[nodiscard]] ProxySettings::Kind kind() const;
    [[nodiscard]] ConnectionSettings settings() const;

    ConnectionSettings m_before;
    QList<PinnedCertificate> m_pins;
    QGroupBox *m_watch, *m_proxy, *m_certificates;
    QLabel *m_noticeLabel, *m_blindLabel, *m_noticeHint;
    QSpinBox *m_notice;
    QCheckBox *m_blind;
    QSpinBox *m_blindAfter;
    QLabel *m_kindLabel, *m_hostLabel, *m_portLabel, *m_userLabel, *m_passwordLabel;
    QComboBox *m_kind;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    PasswordEdit *m_password;
    FieldMessage *m_hostError, *m_userError, *m_proxyHint;
    QLabel *m_pinsLabel;
    QListWidget *m_pinList;
    QPushButton *m_remove;
};

} // namespace watchpost

Q_DECLARE_METATYPE(watchpost::ConnectionSettings)
