// Settings of where the pop-ups stand, and what shows the desktop's notifications.
#pragma once

#include "domain/alerting.h"
#include "ui/notificationservice.h"
#include "ui/settingspage.h"

#include <QPointer>

class QComboBox;
class QGroupBox;
class QLabel;

namespace watchpost {

class FieldMessage;

class PopupPlacePage : public SettingsPage
{
    Q_OBJECT

public:
    // `service`: looked at for what it is; may end before the page.
    PopupPlacePage(const PopupPlace &place, NotificationService *service, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override { return QStringLiteral("alarm"); }
    [[nodiscard]] QStringList keywords() const override;
    [[nodiscard]] bool validate() override { return true; }
    void apply() override;

Q_SIGNALS:
    void applied(const watchpost::PopupPlace &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillScreens();
    void retranslate();
    void retranslateCorners();
    void tellService();
    [[nodiscard]] QString serviceText() const;
    [[nodiscard]] PopupPlace place() const;

    PopupPlace m_before;
    QPointer<NotificationService> m_service;
    QGroupBox *m_popups, *m_desktop;
    QLabel *m_cornerLabel, *m_screenLabel;
    QComboBox *m_corner, *m_screen;
    FieldMessage *m_hint, *m_state;
};

} // namespace watchpost
