#include "main/profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace watchpost {

Profile::Profile(const QString &folder, bool temporary)
    : m_folder(folder)
{
    if (m_folder.isEmpty() && temporary) {
        m_temporary = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/watchpost-demo-XXXXXX"));
        m_folder = m_temporary->path();
    } else if (m_folder.isEmpty()) {
        m_folder = defaultFolder();
    } else {
        m_folder = QDir(m_folder).absolutePath();
    }
    // Made for the user alone. One that is there already may be anybody's, and stays as it is: the files in it are
    // 0600.
    const bool isNew = !QFileInfo::exists(m_folder);
    if (!QDir().mkpath(m_folder) || !QFileInfo(m_folder).isWritable())
        m_error = QCoreApplication::translate("Profile", "The folder %1 cannot be written. Cameras and alarms are kept "
                                                         "only until the program ends. Make the folder writable, or "
                                                         "choose another one with --profile.")
                      .arg(m_folder);
    else if (isNew)
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString Profile::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace watchpost
