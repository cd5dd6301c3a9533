#include "protocol/writer.h"

#include "protocol/escape.h"
#include "protocol/timestamp.h"
#include "protocol/wirenames.h"

#include <charconv>

namespace watchpost::protocol {

namespace {

struct ExtensionName
{
    Extension extension;
    View name;
};

constexpr ExtensionName kExtensionNames[] = {
    {Extension::DataToken, "data-token"}, {Extension::Pipeline, "pipeline"},  {Extension::AlarmReplay, "alarm-replay"},
    {Extension::Unbind, "unbind"},        {Extension::ListPush, "list-push"},
};

// The fields of one argument: each put() after the first is preceded by the separator it names.
class ArgumentWriter
{
public:
    ArgumentWriter(std::string &out, View separators)
        : m_out(out)
        , m_separators(separators)
    {
    }

    ArgumentWriter &put(View text)
    {
        appendEscaped(m_out, text, m_separators);
        return *this;
    }
    ArgumentWriter &put(std::uint64_t number)
    {
        char digits[20];
        const auto [end, error] = std::to_chars(digits, digits + sizeof digits, number);
        m_out.append(digits, end);
        return *this;
    }
    ArgumentWriter &put(OnlineState state)
    {
        m_out.append(state == OnlineState::Online    ? kStateOnline
                     : state == OnlineState::Offline ? kStateOffline
                                                     : kStateUnknown);
        return *this;
    }
    ArgumentWriter &separator(char c)
    {
        m_out.push_back(c);
        return *this;
    }
    // The usual case: fields joined by the command's only separator.
    template <class First, class... Rest>
    void join(const First &first, const Rest &...rest)
    {
        put(first);
        (separator(m_separators.front()).put(rest), ...);
    }
    void joinAll(const std::vector<View> &texts)
    {
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (i > 0)
                separator(m_separators.front());
            put(texts[i]);
        }
    }

    std::string &out() { return m_out; }

private:
    std::string &m_out;
    View m_separators;
};

void writeLoginOk(std::string &out, const LoginOk &m)
{
    ArgumentWriter w(out, "|");
    w.put(m.cameraCount).separator('|');
    if (m.lastTime)
        appendExtendedTime(out, *m.lastTime);
    w.separator('|').put(m.lastAddress);
}

void writePort(std::string &out, const ReturnDataSocketPort &m, Extensions extensions)
{
    if (!m.port)
        return;
    ArgumentWriter w(out, "|");
    w.put(*m.port);
    if (extensions.has(Extension::DataToken))
        w.separator('|').put(m.token);
}

void writeEntries(std::string &out, const ReturnOnlineStatus &m)
{
    ArgumentWriter w(out, "|;");
    for (std::size_t i = 0; i < m.entries.size(); ++i) {
        if (i > 0)
            w.separator('|');
        w.put(m.entries[i].id).separator(';').put(m.entries[i].state);
    }
}

void writeAlarm(std::string &out, const PushAlarm &m, Extensions extensions)
{
    ArgumentWriter w(out, ":");
    w.join(m.id, m.type);
    if (extensions.has(Extension::AlarmReplay)) {
        w.separator(':').put(m.sequence).separator(':');
        appendBasicTime(out, m.time);
    }
}

void writeArgument(std::string &out, const Message &message, Extensions extensions)
{
    ArgumentWriter single(out, {});
    ArgumentWriter bars(out, "|");
    ArgumentWriter colons(out, ":");
    ArgumentWriter semicolons(out, ";");
    std::visit(Overloaded{
                   [&](const Login &m) { bars.join(m.user, m.password); },
                   [&](const LoginOk &m) { writeLoginOk(out, m); },
                   [&](const LoginError &m) { single.put(m.reason); },
                   [&](const CreateDataSocket &m) { bars.join(m.user, m.password); },
                   [&](const ReturnDataSocketPort &m) { writePort(out, m, extensions); },
                   [&](const DataSocketToken &m) { single.put(m.token); },
                   [&](const UploadCamera &m) { bars.join(m.id, m.password, m.current, m.total); },
                   [&](const UploadSuccess &m) { bars.join(m.id, m.state, m.done, m.total); },
                   [&](const UploadFail &m) { bars.join(m.id, m.reason, m.done, m.total); },
                   [&](const DownloadCamera &m) { single.put(m.done); },
                   [&](const DownloadSuccess &m) { bars.join(m.id, m.password, m.state, m.current, m.total); },
                   [&](const DownloadFail &m) { single.put(m.reason); },
                   [&](const CheckOnlineStatus &m) { semicolons.joinAll(m.ids); },
                   [&](const ReturnOnlineStatus &m) { writeEntries(out, m); },
                   [&](const PushOnlineStatus &m) { colons.join(m.id, m.state); },
                   [&](const PushAlarm &m) { writeAlarm(out, m, extensions); },
                   [&](const HeartBeat &m) { single.put(m.number); },
                   [&](const Capabilities &m) { semicolons.joinAll(m.names); },
                   [&](const Error &m) { bars.join(m.command, m.reason); },
                   [&](const AlarmJournal &m) { colons.join(m.journal, m.oldest, m.newest); },
                   [&](const ReplayAlarms &m) { single.put(m.sequence); },
                   [&](const AckAlarms &m) { single.put(m.sequence); },
                   [&](const DeleteCamera &m) { single.put(m.id); },
                   [&](const DeleteSuccess &m) { single.put(m.id); },
                   [&](const DeleteFail &m) { bars.join(m.id, m.reason); },
                   [&](const PushCameraCount &m) { single.put(m.count); },
               },
               message);
}

} // namespace

void write(std::string &out, const Message &message, Extensions extensions)
{
    out.append(commandName(message));
    const std::size_t nameEnd = out.size();
    out.push_back(' ');
    writeArgument(out, message, extensions);
    if (out.size() == nameEnd + 1)
        out.pop_back(); // no argument, no space
    out.push_back('\n');
}

std::vector<View> extensionNames(Extensions extensions)
{
    std::vector<View> names;
    for (const ExtensionName &entry : kExtensionNames) {
        if (extensions.has(entry.extension))
            names.push_back(entry.name);
    }
    return names;
}

Extensions extensionsFromNames(const std::vector<View> &names)
{
    Extensions extensions;
    for (const View name : names) {
        for (const ExtensionName &entry : kExtensionNames) {
            if (name == entry.name)
                extensions.add(entry.extension);
        }
    }
    return extensions;
}

View commandName(const Message &message)
{
    return std::visit([](const auto &m) { return wireName<std::remove_cvref_t<decltype(m)>>; }, message);
}

} // namespace watchpost::protocol
