#include "main/profile.h"

#include <QCoreApplication>
#include <QDir>
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
    if (!QDir().mkpath(m_folder) || !QFileInfo(m_folder).isWritable())
        m_error = QCoreApplication::translate("Profile", "The folder %1 cannot be written. Cameras and alarms are kept "
                                                         "only until the program ends. Make the folder writable, or "
                                                         "choose another one with --profile.")
                      .arg(m_folder);
}

QString Profile::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

} // namespace watchpost
