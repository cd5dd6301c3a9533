// Whether a database's files are still the ones that were opened. SQLite goes on writing into a file that was deleted
// or moved away and says that all is well; what it "saved" there is gone when the program ends.
#pragma once

#include <QString>

namespace watchpost {

class FileMark
{
public:
    // Notes `path` and its -wal as they are now.
    void set(const QString &path);
    // False when one of them has been replaced, moved, deleted or cut since. Growing is no change. On Windows an open
    // file cannot be taken away: always true.
    [[nodiscard]] bool stillThere();

private:
    struct Identity
    {
        quint64 device = 0;
        quint64 number = 0; // 0: there is no file
        qint64 size = 0;
    };
    static Identity identityOf(const QString &path);
    static bool follows(Identity *noted, const Identity &now);

    QString m_path;
    Identity m_file;
    Identity m_log;
};

} // namespace watchpost
