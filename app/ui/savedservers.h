// The button beside the server field: the servers used before, and forgetting one of them.
#pragma once

#include "ui/loginwindow.h"

#include "ui/menubutton.h"

class QMenu;

namespace watchpost {

class SavedServersButton : public MenuButton
{
    Q_OBJECT

public:
    explicit SavedServersButton(QWidget *parent = nullptr);

    void setServers(const QList<ServerChoice> &lastUsedFirst); // hides itself when there is none
    [[nodiscard]] const QList<ServerChoice> &servers() const { return m_servers; }
    void setDemo(bool demo); // hidden: an embedded server is not chosen
    void setCurrent(const ServerAddress &address, const QString &user);

    // "alice on cameras.example.com", with the port where it is not the usual one.
    [[nodiscard]] static QString nameOf(const ServerChoice &choice);

Q_SIGNALS:
    void chosen(const watchpost::ServerChoice &choice);
    void forgetRequested(const watchpost::ServerChoice &choice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QList<ServerChoice> m_servers;
    ServerAddress m_address;
    QString m_user;
    QMenu *m_menu;
    bool m_demo = false;
};

} // namespace watchpost
