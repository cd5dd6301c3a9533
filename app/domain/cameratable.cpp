#include "domain/cameratable.h"

#include "domain/csv.h"

#include <QCoreApplication>
#include <QDateTime>

#include <utility>

namespace watchpost {
namespace {

QString tableText(const char *source)
{
    return QCoreApplication::translate("CameraTable", source);
}

QString stateText(OnlineState state)
{
    switch (state) {
    case OnlineState::Online:
        return QStringLiteral("online");
    case OnlineState::Offline:
        return QStringLiteral("offline");
    case OnlineState::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

// Takes `next` where the line says so; true when that is a change.
template <typename T>
bool take(T *value, const T &next, bool given)
{
    if (!given || *value == next)
        return false;
    *value = next;
    return true;
}

} // namespace

QString cameraIdProblem(const QString &id)
{
    if (id.isEmpty())
        return tableText(QT_TRANSLATE_NOOP("CameraTable", "The ID is missing. It is printed on the camera."));
    if (id.toUtf8().size() > kMaxCameraIdBytes)
        return tableText(QT_TRANSLATE_NOOP("CameraTable", "The ID is longer than a server accepts (128 bytes)."));
    return {};
}

QString cameraPasswordProblem(const QString &password)
{
    if (password.toUtf8().size() > kMaxPasswordBytes)
        return tableText(QT_TRANSLATE_NOOP("CameraTable", "The password is longer than a server accepts (256 bytes)."));
    return {};
}

ImportVerdict judgeRecord(const CameraRecord &record, const Camera *existing, const QString &password)
{
    ImportVerdict verdict;
    verdict.error = record.error;
    if (!verdict.error.isEmpty())
        return verdict;
    const Camera &said = record.camera;
    if (!existing) {
        verdict.camera = said;
        verdict.camera.binding = Binding::Unconfirmed;
        if (said.password.isEmpty())
            verdict.camera.password = password;
        if (record.given.testFlag(CameraField::Password) || !password.isEmpty())
            verdict.fate = ImportFate::New;
        else
            verdict.error = tableText(QT_TRANSLATE_NOOP(
                "CameraTable", "The password is missing. Write: ID, password, name; or give one for all below."));
        return verdict;
    }
    verdict.camera = *existing;
    Camera &camera = verdict.camera;
    const auto given = [&](CameraField field) { return record.given.testFlag(field); };
    const bool newPassword = given(CameraField::Password) && !said.password.isEmpty();
    verdict.changes.setFlag(CameraField::Password, take(&camera.password, said.password, newPassword));
    verdict.changes.setFlag(CameraField::Name, take(&camera.name, said.name, given(CameraField::Name)));
    verdict.changes.setFlag(CameraField::Group, take(&camera.group, said.group, given(CameraField::Group)));
    verdict.changes.setFlag(CameraField::Tags, take(&camera.tags, said.tags, given(CameraField::Tags)));
    verdict.changes.setFlag(CameraField::Note, take(&camera.note, said.note, given(CameraField::Note)));
    if (verdict.changes.testFlag(CameraField::Password)) {
        camera.passwordUnknown = false;
        camera.binding = Binding::Unconfirmed;
        camera.refusal.clear();
    }
    verdict.fate = verdict.changes ? ImportFate::Changed : ImportFate::Unchanged;
    return verdict;
}

QByteArray writeCameraLines(const QList<CameraLine> &lines, const CameraFileOptions &options)
{
    QByteArray file;
    if (options.byteOrderMark)
        file += "\xEF\xBB\xBF";
    bool first = true;
    const auto field = [&](const QString &text) {
        if (!std::exchange(first, false))
            file += options.separator;
        file += QByteArray::fromStdString(csvField(guarded(text).toStdString(), options.separator));
    };
    const auto end = [&] {
        file += "\r\n";
        first = true;
    };
    for (const char *name : {"ID", "Name", "Group", "Tags", "Note", "State", "Since"})
        field(QString::fromLatin1(name));
    if (options.passwords)
        field(QStringLiteral("Password"));
    end();
    for (const CameraLine &line : lines) {
        const Camera &camera = line.camera;
        field(camera.id);
        field(camera.name);
        field(camera.group);
        field(camera.tags.join(u'\n'));
        field(camera.note);
        field(stateText(line.state));
        field(line.since == 0 ? QString()
                              : QDateTime::fromMSecsSinceEpoch(line.since, Qt::UTC).toString(Qt::ISODateWithMs));
        if (options.passwords)
            field(camera.password);
        end();
    }
    return file;
}

} // namespace watchpost
