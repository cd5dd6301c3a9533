// The local socket that takes management commands from this computer's one user.
#pragma once

#include "server/management.h"

#include <QLocalServer>
#include <QObject>
#include <QString>

class QLocalSocket;

namespace watchpost::server {

class ManagementSocket : public QObject
{
    Q_OBJECT

public:
    explicit ManagementSocket(Management &management, QObject *parent = nullptr);

    // Takes the place of a socket that a killed server left behind, never that of one that answers.
    [[nodiscard]] bool listen(const QString &path, QString *error);

private:
    void accept();
    void serve(QLocalSocket *client);

    Management &m_management;
    QLocalServer m_server;
};

} // namespace watchpost::server
