#include "ui/pastedcameras.h"

#include "domain/plaintext.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace watchpost {
namespace {

constexpr int kFields = 3; // ID, password, name

QString translated(const char *source)
{
    return QCoreApplication::translate("PastedCameras", source);
}

// The separator that most of the text's lines hold; tab wins over semicolon over comma, as the latter ones are the
// likelier part of a password.
QChar separatorOf(const QStringList &lines)
{
    for (const QChar separator : {u'\t', u';'}) {
        qsizetype with = 0, filled = 0;
        for (const QString &line : lines) {
            filled += line.trimmed().isEmpty() ? 0 : 1;
            with += line.contains(separator) ? 1 : 0;
        }
        if (with > 0 && with * 2 >= filled)
            return separator;
    }
    return u',';
}

// Reads a quoted field that begins at `at`; false when it is not closed before a separator or the end.
bool readQuoted(const QString &line, QChar separator, qsizetype &at, QString &field)
{
    QString value;
    for (qsizetype i = at + 1; i < line.size(); ++i) {
        if (line.at(i) != u'"') {
            value += line.at(i);
        } else if (i + 1 < line.size() && line.at(i + 1) == u'"') {
            value += u'"';
            ++i;
        } else {
            qsizetype end = i + 1;
            while (end < line.size() && line.at(end) == u' ')
                ++end;
            if (end < line.size() && line.at(end) != separator)
                return false; // a quote in the middle of a password, not around it
            field = value;
            at = end;
            return true;
        }
    }
    return false;
}

QStringList fieldsOf(const QString &line, QChar separator)
{
    QStringList fields;
    qsizetype at = 0;
    while (at <= line.size() && fields.size() < kFields) {
        while (at < line.size() && line.at(at) == u' ' && separator != u' ')
            ++at;
        QString field;
        const bool quoted = at < line.size() && line.at(at) == u'"' && readQuoted(line, separator, at, field);
        if (!quoted) {
            // The last field takes the rest: a name may well hold a comma.
            const qsizetype found = fields.size() + 1 < kFields ? line.indexOf(separator, at) : -1;
            const qsizetype end = found < 0 ? line.size() : found;
            field = line.mid(at, end - at).trimmed();
            at = end;
        }
        fields << field;
        ++at; // over the separator
    }
    return fields;
}

bool isHeading(const QStringList &fields)
{
    static const QStringList ids{QStringLiteral("id"), QStringLiteral("camera id"), QStringLiteral("camera"),
                                 QStringLiteral("cameraid"), QStringLiteral("camera_id")};
    return fields.size() > 1 && ids.contains(fields.first().toLower()) &&
           fields.at(1).compare(u"password", Qt::CaseInsensitive) == 0;
}

QString problemOf(const PastedLine &line, qsizetype fields, const QHash<QString, int> &seen,
                  const ExistingName &existing)
{
    if (const QString problem = cameraIdProblem(line.camera.id); !problem.isEmpty())
        return problem;
    if (fields < 2)
        return translated(QT_TRANSLATE_NOOP("PastedCameras", "The password is missing. Write: ID, password, name."));
    if (const QString problem = cameraPasswordProblem(line.camera.password); !problem.isEmpty())
        return problem;
    if (const int first = seen.value(line.camera.id); first != 0)
        return translated(QT_TRANSLATE_NOOP("PastedCameras", "Line %1 has the same ID.")).arg(first);
    if (const QString name = existing(line.camera.id); !name.isNull())
        return translated(QT_TRANSLATE_NOOP("PastedCameras", "Already in the list as “%1”.")).arg(visibleText(name));
    return {};
}

} // namespace

QString cameraIdProblem(const QString &id)
{
    if (id.isEmpty())
        return translated(QT_TRANSLATE_NOOP("PastedCameras", "The ID is missing. It is printed on the camera."));
    if (id.toUtf8().size() > kMaxCameraIdBytes)
        return translated(QT_TRANSLATE_NOOP("PastedCameras", "The ID is longer than a server accepts (128 bytes)."));
    return {};
}

QString cameraPasswordProblem(const QString &password)
{
    if (password.toUtf8().size() > kMaxPasswordBytes)
        return translated(
            QT_TRANSLATE_NOOP("PastedCameras", "The password is longer than a server accepts (256 bytes)."));
    return {};
}

QList<PastedLine> parsePastedCameras(const QString &text, const ExistingName &existing)
{
    QString unified = text;
    unified.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    const QStringList lines = unified.split(u'\n');
    const QChar separator = separatorOf(lines);
    QList<PastedLine> result;
    QHash<QString, int> seen;
    int number = 0;
    for (const QString &raw : lines) {
        ++number;
        if (raw.trimmed().isEmpty())
            continue;
        const QStringList fields = fieldsOf(raw, separator);
        if (result.isEmpty() && isHeading(fields))
            continue;
        PastedLine line;
        line.number = number;
        line.text = raw;
        line.camera.id = fields.value(0);
        line.camera.password = fields.value(1);
        line.camera.name = fields.value(2);
        line.error = problemOf(line, fields.size(), seen, existing);
        if (!seen.contains(line.camera.id))
            seen.insert(line.camera.id, number);
        result << line;
    }
    return result;
}

} // namespace watchpost
