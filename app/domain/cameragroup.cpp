#include "domain/cameragroup.h"

namespace watchpost {
namespace {

constexpr QChar kSeparator = u'/';

// Where the last part of a name begins that is a path; 0: it is none.
qsizetype lastPartOfName(const QString &name)
{
    const qsizetype last = name.lastIndexOf(kSeparator);
    if (last < 0)
        return 0;
    const auto parts = QStringView(name).split(kSeparator);
    for (const QStringView part : parts) {
        if (part.trimmed().isEmpty())
            return 0;
    }
    return last + 1;
}

} // namespace

QString cleanGroup(const QString &typed)
{
    QStringList parts;
    const auto given = QStringView(typed).split(kSeparator);
    for (const QStringView part : given) {
        if (const QString clean = part.toString().simplified(); !clean.isEmpty())
            parts.append(clean);
    }
    return parts.join(kSeparator);
}

QString parentGroup(const QString &group)
{
    return group.left(std::max(qsizetype(0), group.lastIndexOf(kSeparator)));
}

QString lastPart(const QString &path)
{
    return path.mid(path.lastIndexOf(kSeparator) + 1);
}

bool isWithin(const QString &group, const QString &ancestor)
{
    return group.startsWith(ancestor) && (group.size() == ancestor.size() || group.at(ancestor.size()) == kSeparator);
}

QString groupOf(const Camera &camera)
{
    if (!camera.group.isEmpty())
        return camera.group;
    const qsizetype last = lastPartOfName(camera.name);
    return last == 0 ? QString() : cleanGroup(camera.name.left(last));
}

QString shortName(const Camera &camera)
{
    if (camera.group.isEmpty()) {
        if (const qsizetype last = lastPartOfName(camera.name); last != 0)
            return camera.name.mid(last).trimmed();
    }
    return displayName(camera);
}

Camera inGroup(Camera camera, const QString &group)
{
    if (camera.group.isEmpty() && !camera.name.isEmpty())
        camera.name = shortName(camera);
    camera.group = group;
    return camera;
}

QStringList cleanTags(const QStringList &typed)
{
    QStringList tags;
    for (const QString &tag : typed) {
        if (const QString clean = tag.simplified(); !clean.isEmpty() && !tags.contains(clean, Qt::CaseInsensitive))
            tags.append(clean);
    }
    return tags;
}

} // namespace watchpost
