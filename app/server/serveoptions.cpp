#include "server/serveoptions.h"

#include "server/clioptions.h"
#include "server/socketpath.h"
#include "server/text.h"

#include "domain/connection.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QSettings>

#include <map>

namespace watchpost::server {

namespace {

constexpr int kFirstDataPort = 9260;
constexpr int kLastDataPort = 9323;
constexpr int kMaxSimulated = 1000000;

using Values = std::map<QString, QString>;

bool isFlag(const QString &name)
{
    return name == QLatin1String("no-register") || name == QLatin1String("tls");
}

bool readFile(const QString &file, Values *values, QString *error)
{
    const QFileInfo info(file);
    if (!info.isFile() || !info.isReadable()) {
        *error = toText("The configuration file %1 can not be read. Check the path and its permissions.").arg(file);
        return false;
    }
    QSettings settings(file, QSettings::IniFormat);
    if (settings.status() != QSettings::NoError) {
        *error = toText("The configuration file %1 is not a list of name=value lines.").arg(file);
        return false;
    }
    for (const QString &key : settings.allKeys()) {
        if (!serveOptions().contains(key)) {
            *error = toText("The configuration file %1 sets \"%2\", which is not an option of serve.").arg(file, key);
            return false;
        }
        const QVariant value = settings.value(key);
        if (value.typeId() == QMetaType::QStringList) {
            *error = toText("The configuration file %1 has a comma in \"%2\". Write the value in double quotes.")
                         .arg(file, key);
            return false;
        }
        (*values)[key] = value.toString();
    }
    return true;
}

// "HOST", "HOST:PORT", "[V6]:PORT"
bool readListen(const QString &value, ServerConfig *config)
{
    QString host = value;
    QString port;
    const auto bracket = value.indexOf(QLatin1Char(']'));
    const auto colon = value.lastIndexOf(QLatin1Char(':'));
    if (value.startsWith(QLatin1Char('[')) && bracket > 0) {
        host = value.mid(1, bracket - 1);
        port = value.mid(bracket + 1);
        if (!port.isEmpty() && !port.startsWith(QLatin1Char(':')))
            return false;
        port.remove(0, 1);
    } else if (colon >= 0 && value.count(QLatin1Char(':')) == 1) {
        host = value.left(colon);
        port = value.mid(colon + 1);
    }
    if (host == QLatin1String("localhost"))
        host = toText("127.0.0.1");
    bool ok = true;
    if (!port.isEmpty())
        config->port = port.toUShort(&ok);
    // "9250" would be taken for the address 0.0.36.34.
    const bool isAddress = host.contains(QLatin1Char('.')) || host.contains(QLatin1Char(':'));
    return ok && isAddress && config->address.setAddress(host);
}

bool readDataPorts(const QString &value, ServerConfig *config)
{
    const QStringList ends = value.split(QLatin1Char('-'));
    bool firstOk = false;
    bool lastOk = false;
    config->dataPortFirst = ends.value(0).toUShort(&firstOk);
    config->dataPortLast = ends.value(1).toUShort(&lastOk);
    config->maxDataPorts = config->dataPortLast - config->dataPortFirst + 1;
    return ends.size() == 2 && firstOk && lastOk && config->dataPortFirst > 0 && config->maxDataPorts > 0;
}

bool readInt(const QString &value, int least, int most, int *result)
{
    bool ok = false;
    *result = value.toInt(&ok);
    return ok && *result >= least && *result <= most;
}

// Empty, or what the option takes.
QString readValue(const QString &name, const QString &value, ServerConfig *config)
{
    bool ok = true;
    QString takes;
    if (name == QLatin1String("listen")) {
        ok = readListen(value, config);
        takes = toText("an address and a port, e.g. 127.0.0.1:9250 or [::1]:9250");
    } else if (name == QLatin1String("data-ports")) {
        ok = readDataPorts(value, config);
        takes = toText("two ports, e.g. 9260-9323");
    } else if (name == QLatin1String("accounts-per-camera")) {
        ok = readInt(value, 1, 1000000, &config->accountsPerCamera);
        takes = toText("a number from 1");
    } else if (name == QLatin1String("cameras-per-account")) {
        ok = readInt(value, 1, 100000000, &config->camerasPerAccount);
        takes = toText("a number from 1");
    } else if (name == QLatin1String("simulate")) {
        ok = readInt(value, 0, kMaxSimulated, &config->simulatedCameras);
        takes = toText("a number of cameras, at most 1000000");
    } else if (name == QLatin1String("simulate-rate")) {
        config->simulatedPushesPerSecond = value.toDouble(&ok);
        ok = ok && config->simulatedPushesPerSecond >= 0 && config->simulatedPushesPerSecond <= 1000000;
        takes = toText("a number of changes a second");
    } else if (name == QLatin1String("seed")) {
        config->seed = value.toULongLong(&ok);
        takes = toText("a whole number");
    } else if (name == QLatin1String("no-register")) {
        ok = value == QLatin1String("true") || value == QLatin1String("false");
        config->registerUnknownCameras = value != QLatin1String("true");
        takes = toText("true or false");
    } else if (name == QLatin1String("tls")) {
        ok = value == QLatin1String("true") || value == QLatin1String("false");
        config->ownCertificate = value == QLatin1String("true");
        takes = toText("true or false");
    } else if (name == QLatin1String("tls-name")) {
        config->tlsNames = value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    } else if (name == QLatin1String("database")) {
        config->database = value;
    } else if (name == QLatin1String("socket")) {
        config->managementSocket = value;
    } else if (name == QLatin1String("tls-certificate")) {
        config->certificateFile = value;
    } else if (name == QLatin1String("tls-key")) {
        config->keyFile = value;
    }
    return ok ? QString() : takes;
}

} // namespace

const QStringList &serveOptions()
{
    static const QStringList list{toText("listen"),
                                  toText("data-ports"),
                                  toText("database"),
                                  toText("socket"),
                                  toText("tls"),
                                  toText("tls-name"),
                                  toText("tls-certificate"),
                                  toText("tls-key"),
                                  toText("no-register"),
                                  toText("accounts-per-camera"),
                                  toText("cameras-per-account"),
                                  toText("simulate"),
                                  toText("simulate-rate"),
                                  toText("seed")};
    return list;
}

std::optional<ServerConfig> serveConfig(const QCommandLineParser &parser, QString *error)
{
    Values values;
    if (parser.isSet(toText("config")) && !readFile(parser.value(toText("config")), &values, error))
        return std::nullopt;
    for (const QString &name : serveOptions()) {
        if (parser.isSet(name))
            values[name] = isFlag(name) ? toText("true") : parser.value(name);
    }
    ServerConfig config;
    const bool tls = values.contains(toText("tls-certificate")) || values.contains(toText("tls-key")) ||
                     (values.contains(toText("tls")) && values.at(toText("tls")) == QLatin1String("true"));
    config.port = tls ? kDefaultTlsPort : kDefaultPort;
    config.database = defaultDatabase();
    for (const auto &[name, value] : values) {
        if (const QString takes = readValue(name, value, &config); !takes.isEmpty()) {
            *error = toText("--%1 takes %2, not \"%3\".").arg(name, takes, value);
            return std::nullopt;
        }
    }
    // Who asks for any free control port does not care for the data ports either.
    if (!values.contains(toText("data-ports")) && config.port != 0)
        (void)readDataPorts(toText("%1-%2").arg(kFirstDataPort).arg(kLastDataPort), &config);
    if (config.managementSocket.isEmpty())
        config.managementSocket = defaultSocketPath(config.database);
    return config;
}

} // namespace watchpost::server
