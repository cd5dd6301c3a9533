// The `camera` group of the management commands.
#pragma once

#include "server/commandresult.h"
#include "server/csvimport.h"
#include "server/records.h"
#include "server/services.h"

#include <QByteArray>
#include <QStringList>

namespace watchpost::server {

class CameraCommands
{
public:
    explicit CameraCommands(Services &services)
        : m_services(services)
    {
    }

    // `arguments`: without "camera" itself.
    [[nodiscard]] CommandResult run(QStringList arguments, const QByteArray &input);

private:
    [[nodiscard]] CommandResult add(const QStringList &arguments, const QString &accountName, const QByteArray &input);
    [[nodiscard]] CommandResult list(const QString &accountName) const;
    [[nodiscard]] CommandResult remove(const QString &id);
    [[nodiscard]] CommandResult bind(const QString &id, const QString &accountName);
    [[nodiscard]] CommandResult unbind(const QString &id, const QString &accountName);
    [[nodiscard]] CommandResult import(const QString &fileName, const QByteArray &bytes);
    void checkImport(CsvCameras *file) const;
    [[nodiscard]] CommandResult save(const QString &output);

    Services &m_services;
};

// The first line of what came on standard input, without its line break.
[[nodiscard]] std::string firstLine(const QByteArray &input);
[[nodiscard]] QString noSuchAccount(const QString &name);
[[nodiscard]] QString noSuchCamera(const QString &id);
[[nodiscard]] QString stateWord(OnlineState state); // true, false, null

} // namespace watchpost::server
