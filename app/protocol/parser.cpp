#include "protocol/parser.h"

#include "protocol/fields.h"
#include "protocol/timestamp.h"
#include "protocol/wirenames.h"

#include <algorithm>

namespace watchpost::protocol {

namespace {

// One overload for each command, in the order of message.h.

bool read(Fields &f, Extensions, Login &m)
{
    std::array<View, 2> raw;
    return f.split('|', raw) && f.nonEmpty(raw[0], m.user) && f.password(raw[1], m.password);
}

// The camera number is what matters: nobody is kept from logging in because the last login's time cannot be read.
bool read(Fields &f, Extensions, LoginOk &m)
{
    View rest = f.argument();
    if (std::count(rest.begin(), rest.end(), '|') > 2)
        return f.fail("too many fields");
    std::array<View, 3> raw;
    for (View &field : raw) {
        field = rest.substr(0, rest.find('|'));
        rest.remove_prefix(std::min(field.size() + 1, rest.size()));
    }
    View time;
    if (!f.number(raw[0], m.cameraCount) || !f.text(raw[1], time) || !f.text(raw[2], m.lastAddress))
        return false;
    m.lastTime = parseExtendedTime(time);
    return true;
}

bool read(Fields &f, Extensions, LoginError &m)
{
    return f.text(f.argument(), m.reason);
}

bool read(Fields &f, Extensions, CreateDataSocket &m)
{
    std::array<View, 2> raw;
    return f.split('|', raw) && f.nonEmpty(raw[0], m.user) && f.password(raw[1], m.password);
}

bool read(Fields &f, Extensions extensions, ReturnDataSocketPort &m)
{
    View port = f.argument();
    View token;
    const bool withToken = extensions.has(Extension::DataToken) && !port.empty();
    if (withToken && !f.splitAtFirst('|', port, token))
        return false;
    std::uint16_t number = 0;
    if (!port.empty() && !f.number(port, number))
        return false;
    if (number == 0)
        return true;
    m.port = number;
    return !withToken || f.nonEmpty(token, m.token);
}

bool read(Fields &f, Extensions, DataSocketToken &m)
{
    return f.nonEmpty(f.argument(), m.token);
}

bool read(Fields &f, Extensions, UploadCamera &m)
{
    std::array<View, 4> raw;
    return f.split('|', raw) && f.cameraId(raw[0], m.id) && f.password(raw[1], m.password) &&
           f.number(raw[2], m.current) && f.number(raw[3], m.total);
}

bool read(Fields &f, Extensions, UploadSuccess &m)
{
    std::array<View, 4> raw;
    return f.split('|', raw) && f.nonEmpty(raw[0], m.id) && f.state(raw[1], m.state) && f.number(raw[2], m.done) &&
           f.number(raw[3], m.total);
}

bool read(Fields &f, Extensions, UploadFail &m)
{
    View id;
    View rest;
    if (!f.splitAtFirst('|', id, rest))
        return false;
    const std::size_t totalAt = rest.rfind('|');
    if (totalAt == View::npos || totalAt == 0)
        return f.fail("too few fields");
    const std::size_t doneAt = rest.rfind('|', totalAt - 1);
    if (doneAt == View::npos)
        return f.fail("too few fields");
    return f.nonEmpty(id, m.id) && f.text(rest.substr(0, doneAt), m.reason) &&
           f.number(rest.substr(doneAt + 1, totalAt - doneAt - 1), m.done) &&
           f.number(rest.substr(totalAt + 1), m.total);
}

bool read(Fields &f, Extensions, DownloadCamera &m)
{
    return f.number(f.argument(), m.done);
}

bool read(Fields &f, Extensions, DownloadSuccess &m)
{
    std::array<View, 5> raw;
    return f.split('|', raw) && f.nonEmpty(raw[0], m.id) && f.text(raw[1], m.password) && f.state(raw[2], m.state) &&
           f.number(raw[3], m.current) && f.number(raw[4], m.total);
}

bool read(Fields &f, Extensions, DownloadFail &m)
{
    return f.text(f.argument(), m.reason);
}

bool read(Fields &f, Extensions, CheckOnlineStatus &m)
{
    const auto separators = static_cast<std::size_t>(std::count(f.argument().begin(), f.argument().end(), ';'));
    if (separators >= kMaxStatusIds)
        return f.fail("more than 20 camera IDs");
    m.ids.reserve(separators + 1);
    View rest = f.argument();
    for (std::size_t i = 0; i <= separators; ++i) {
        const std::size_t at = std::min(rest.find(';'), rest.size());
        if (!f.cameraId(rest.substr(0, at), m.ids.emplace_back()))
            return false;
        rest.remove_prefix(std::min(at + 1, rest.size()));
    }
    return true;
}

bool read(Fields &f, Extensions, ReturnOnlineStatus &m)
{
    View rest = f.argument();
    m.entries.reserve(std::min(kMaxStatusIds, rest.size()));
    while (!rest.empty()) {
        const View entry = rest.substr(0, rest.find('|'));
        const std::size_t at = entry.rfind(';');
        if (at == View::npos)
            return f.fail("too few fields");
        ReturnOnlineStatus::Entry &parsed = m.entries.emplace_back();
        if (!f.nonEmpty(entry.substr(0, at), parsed.id) || !f.state(entry.substr(at + 1), parsed.state))
            return false;
        rest.remove_prefix(std::min(entry.size() + 1, rest.size()));
    }
    return true;
}

bool read(Fields &f, Extensions, PushOnlineStatus &m)
{
    View id;
    View state;
    return f.splitAtLast(':', id, state) && f.nonEmpty(id, m.id) && f.state(state, m.state);
}

bool read(Fields &f, Extensions extensions, PushAlarm &m)
{
    if (!extensions.has(Extension::AlarmReplay)) {
        View id;
        View type;
        return f.splitAtFirst(':', id, type) && f.nonEmpty(id, m.id) && f.text(type, m.type);
    }
    std::array<View, 4> raw;
    if (!f.split(':', raw) || !f.nonEmpty(raw[0], m.id) || !f.text(raw[1], m.type) || !f.number(raw[2], m.sequence))
        return false;
    const std::optional<Timestamp> time = parseBasicTime(raw[3]);
    if (!time)
        return f.fail("a time is written as 20261119T230117.250Z");
    m.time = *time;
    return true;
}

bool read(Fields &f, Extensions, HeartBeat &m)
{
    return f.number(f.argument(), m.number);
}

bool read(Fields &f, Extensions, Capabilities &m)
{
    View rest = f.argument();
    while (!rest.empty()) {
        const View raw = rest.substr(0, rest.find(';'));
        View name;
        if (!f.text(raw, name))
            return false;
        if (!name.empty())
            m.names.push_back(name);
        rest.remove_prefix(std::min(raw.size() + 1, rest.size()));
    }
    return true;
}

bool read(Fields &f, Extensions, Error &m)
{
    View command;
    View reason;
    if (!f.splitAtFirst('|', command, reason))
        reason = f.argument(); // a peer that says only why
    return f.text(command, m.command) && f.text(reason, m.reason);
}

bool read(Fields &f, Extensions, AlarmJournal &m)
{
    std::array<View, 3> raw;
    return f.split(':', raw) && f.nonEmpty(raw[0], m.journal) && f.number(raw[1], m.oldest) &&
           f.number(raw[2], m.newest);
}

bool read(Fields &f, Extensions, ReplayAlarms &m)
{
    return f.number(f.argument(), m.sequence);
}

bool read(Fields &f, Extensions, AckAlarms &m)
{
    return f.number(f.argument(), m.sequence);
}

bool read(Fields &f, Extensions, DeleteCamera &m)
{
    return f.cameraId(f.argument(), m.id);
}

bool read(Fields &f, Extensions, DeleteSuccess &m)
{
    return f.nonEmpty(f.argument(), m.id);
}

bool read(Fields &f, Extensions, DeleteFail &m)
{
    View id;
    View reason;
    return f.splitAtFirst('|', id, reason) && f.nonEmpty(id, m.id) && f.text(reason, m.reason);
}

bool read(Fields &f, Extensions, PushCameraCount &m)
{
    return f.number(f.argument(), m.count);
}

template <class M>
Parsed parseAs(Fields &fields, Extensions extensions)
{
    Parsed result(std::in_place_type<Message>, std::in_place_type<M>);
    if (!read(fields, extensions, std::get<M>(std::get<Message>(result))))
        result = BadArgument{wireName<M>, fields.failure()};
    return result;
}

struct Command
{
    View name;
    Parsed (*parse)(Fields &, Extensions);
};

template <class... Ms>
constexpr std::array<Command, sizeof...(Ms)> commandTable(std::type_identity<std::variant<Ms...>>)
{
    return {Command{wireName<Ms>, &parseAs<Ms>}...};
}

constexpr auto kCommands = commandTable(std::type_identity<Message>());

} // namespace

Parsed Parser::parse(std::string_view line)
{
    const std::size_t nameEnd = std::min(line.find(' '), line.size());
    const View name = line.substr(0, nameEnd);
    Fields fields(line.substr(std::min(nameEnd + 1, line.size())), m_scratch);

    // A burst is made of these two.
    if (name == wireName<PushOnlineStatus>)
        return parseAs<PushOnlineStatus>(fields, m_extensions);
    if (name == wireName<PushAlarm>)
        return parseAs<PushAlarm>(fields, m_extensions);
    for (const Command &command : kCommands) {
        if (command.name == name)
            return command.parse(fields, m_extensions);
    }
    return UnknownCommand{name};
}

} // namespace watchpost::protocol
