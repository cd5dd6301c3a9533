// Reading: readCameraRecords() of cameratable.h.
#include "domain/cameragroup.h"
#include "domain/cameratable.h"
#include "domain/csv.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace watchpost {
namespace {

constexpr int kFields = 3; // without a heading: ID, password, name
constexpr std::array kSeparators = {'\t', ';', ','};

QString recordText(const char *source)
{
    return QCoreApplication::translate("CameraTable", source);
}

enum class Column : quint8 { Other, Known, Id, Password, Name, Group, Tags, Note };

Column columnFor(const QString &heading)
{
    static const QHash<QString, Column> names{
        {QStringLiteral("id"), Column::Id},
        {QStringLiteral("camera"), Column::Id},
        {QStringLiteral("camera id"), Column::Id},
        {QStringLiteral("cameraid"), Column::Id},
        {QStringLiteral("camera_id"), Column::Id},
        {QStringLiteral("password"), Column::Password},
        {QStringLiteral("camera password"), Column::Password},
        {QStringLiteral("name"), Column::Name},
        {QStringLiteral("camera name"), Column::Name},
        {QStringLiteral("group"), Column::Group},
        {QStringLiteral("tags"), Column::Tags},
        {QStringLiteral("note"), Column::Note},
        {QStringLiteral("notes"), Column::Note},
        {QStringLiteral("state"), Column::Known},
        {QStringLiteral("since"), Column::Known},
    };
    return names.value(heading.trimmed().toLower(), Column::Other);
}

QString fieldText(const std::string &field)
{
    // fromUtf8() would take a mark of the byte order off that is a part of the field.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(field.data(), static_cast<qsizetype>(field.size())));
}

// A line is a heading when it names the ID and all or another of its columns is known, too.
std::optional<QList<Column>> headingOf(const CsvRecord &record)
{
    QList<Column> columns;
    int known = 0;
    for (const std::string &field : record.fields) {
        const Column column = columnFor(unguarded(fieldText(field)));
        if (column > Column::Known && columns.contains(column))
            return std::nullopt;
        columns.append(column);
        known += column == Column::Other ? 0 : 1;
    }
    const bool enough = known > 1 || columns.size() == 1;
    return columns.contains(Column::Id) && enough ? std::optional(columns) : std::nullopt;
}

// The first line that is not empty, as far as it tells whether there is a heading, and which separator it has.
std::string_view firstLine(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of("\r\n\t ,;");
    if (begin == std::string_view::npos)
        return {};
    const std::size_t end = text.find_first_of("\r\n", begin);
    return text.substr(begin, end == std::string_view::npos ? end : end - begin);
}

void setField(CameraRecord *record, Column column, const QString &raw)
{
    const QString text = unguarded(raw);
    Camera &camera = record->camera;
    switch (column) {
    case Column::Id:
        camera.id = text.trimmed();
        break;
    case Column::Password:
        camera.password = text;
        record->given |= CameraField::Password;
        break;
    case Column::Name:
        camera.name = text.trimmed();
        record->given |= CameraField::Name;
        break;
    case Column::Group:
        camera.group = cleanGroup(text);
        record->given |= CameraField::Group;
        break;
    case Column::Tags: {
        QString unified = text;
        unified.replace(u',', u'\n').replace(u';', u'\n').replace(u'\r', u'\n');
        camera.tags = cleanTags(unified.split(u'\n'));
        record->given |= CameraField::Tags;
        break;
    }
    case Column::Note: {
        QString unified = text;
        camera.note = unified.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        record->given |= CameraField::Note;
        break;
    }
    case Column::Known:
    case Column::Other:
        break;
    }
}

CameraRecord recordFrom(const CsvRecord &csv, const QList<Column> &columns, std::string_view text)
{
    CameraRecord record;
    record.line = csv.line;
    record.text = fieldText(std::string(text.substr(csv.begin, csv.end - csv.begin)));
    std::size_t fields = csv.fields.size();
    while (fields > static_cast<std::size_t>(columns.size()) && csv.fields[fields - 1].empty())
        --fields; // spreadsheet programs append empty ones
    if (fields != static_cast<std::size_t>(columns.size())) {
        record.error =
            recordText(QT_TRANSLATE_NOOP("CameraTable", "This line has %1 columns, and the first line has %2."))
                .arg(fields)
                .arg(columns.size());
        return record;
    }
    for (qsizetype i = 0; i < columns.size(); ++i)
        setField(&record, columns.at(i), fieldText(csv.fields[static_cast<std::size_t>(i)]));
    return record;
}

CameraRecords readHeaded(std::string_view text, char separator)
{
    CameraRecords result;
    result.headed = true;
    std::vector<CsvRecord> records;
    if (const auto fault = splitCsv(text, separator, &records)) {
        result.errorLine = fault->line;
        result.error = fault->kind == CsvFault::Kind::OpenQuote
                           ? recordText(QT_TRANSLATE_NOOP("CameraTable", "In line %1 a quote (\") is opened and never "
                                                                         "closed. Correct that line."))
                                 .arg(fault->line)
                           : recordText(QT_TRANSLATE_NOOP("CameraTable", "In line %1 there is text after a closing "
                                                                         "quote (\"). Double the quotes in a field."))
                                 .arg(fault->line);
        return result;
    }
    // Before the heading there may be lines of nothing but separators.
    std::size_t heading = 0;
    while (heading < records.size() && !headingOf(records[heading]))
        ++heading;
    if (heading == records.size())
        return result;
    const QList<Column> columns = *headingOf(records[heading]);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString name = fieldText(records[heading].fields[static_cast<std::size_t>(i)]).trimmed();
        if (columns.at(i) == Column::Other && !name.isEmpty())
            result.ignored.append(name);
    }
    const auto isBlank = [](const std::string &field) { return fieldText(field).trimmed().isEmpty(); };
    for (std::size_t i = heading + 1; i < records.size(); ++i) {
        const auto &fields = records[i].fields; // a spreadsheet's empty rows
        if (!std::all_of(fields.begin(), fields.end(), isBlank))
            result.records.append(recordFrom(records[i], columns, text));
    }
    return result;
}

// The separator that most of the lines hold; tab wins over semicolon over comma, as the latter ones are the likelier
// part of a password.
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

CameraRecords readPlain(const QString &text)
{
    QString unified = text;
    unified.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    const QStringList lines = unified.split(u'\n');
    const QChar separator = separatorOf(lines);
    CameraRecords result;
    int number = 0;
    for (const QString &line : lines) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const QStringList fields = fieldsOf(line, separator);
        CameraRecord record{number, line, {}, {}, {}};
        record.camera.id = fields.value(0).trimmed();
        record.camera.password = fields.value(1);
        record.camera.name = fields.value(2).trimmed();
        record.given.setFlag(CameraField::Password, fields.size() > 1);
        record.given.setFlag(CameraField::Name, !record.camera.name.isEmpty());
        result.records.append(record);
    }
    return result;
}

void check(QList<CameraRecord> *records)
{
    QHash<QString, int> seen;
    for (CameraRecord &record : *records) {
        if (!record.error.isEmpty())
            continue;
        record.error = cameraIdProblem(record.camera.id);
        if (record.error.isEmpty())
            record.error = cameraPasswordProblem(record.camera.password);
        if (const int first = seen.value(record.camera.id); first != 0 && record.error.isEmpty())
            record.error = recordText(QT_TRANSLATE_NOOP("CameraTable", "Line %1 has the same ID.")).arg(first);
        if (!seen.contains(record.camera.id))
            seen.insert(record.camera.id, record.line);
    }
}

} // namespace

CameraRecords readCameraRecords(const QByteArray &utf8)
{
    const std::string_view text(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    const std::string_view first = firstLine(text);
    for (const char separator : kSeparators) {
        std::vector<CsvRecord> records;
        if (splitCsv(first, separator, &records) || records.empty() || !headingOf(records.front()))
            continue;
        // What was before the heading is empty lines, or empty fields.
        CameraRecords result = readHeaded(text, separator);
        check(&result.records);
        return result;
    }
    CameraRecords result = readPlain(QString::fromUtf8(utf8));
    check(&result.records);
    return result;
}

} // namespace watchpost
