// Where the client keeps what it keeps.
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace watchpost {

class Profile
{
public:
    // `folder`: made when missing; empty: the platform's data folder, or with `temporary` one that goes with the
    // program.
    explicit Profile(const QString &folder, bool temporary);

    // The platform's data folder; makes nothing.
    [[nodiscard]] static QString defaultFolder();

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString databasePath() const { return m_folder + QStringLiteral("/watchpost.sqlite"); }
    [[nodiscard]] QString settingsPath() const { return m_folder + QStringLiteral("/watchpost.ini"); }
    [[nodiscard]] bool isTemporary() const { return m_temporary != nullptr; }
    // Empty, or why the folder cannot be used, as plain text.
    [[nodiscard]] QString error() const { return m_error; }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
    QString m_error;
};

} // namespace watchpost
