#include "store/filemark.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace watchpost {

FileMark::Identity FileMark::identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) == 0)
        return {static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino),
                static_cast<qint64>(found.st_size)};
#else
    Q_UNUSED(path)
#endif
    return {};
}

bool FileMark::follows(Identity *noted, const Identity &now)
{
    const bool same =
        noted->number == 0 || (noted->device == now.device && noted->number == now.number && noted->size <= now.size);
    if (same)
        *noted = now;
    return same;
}

void FileMark::set(const QString &path)
{
    m_path = path;
    m_file = identityOf(path);
    m_log = identityOf(path + QStringLiteral("-wal"));
}

bool FileMark::stillThere()
{
    return follows(&m_file, identityOf(m_path)) && follows(&m_log, identityOf(m_path + QStringLiteral("-wal")));
}

} // namespace watchpost
