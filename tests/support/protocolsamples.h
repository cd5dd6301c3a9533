// Every command of docs/protocol.md as it stands on the wire, written out here byte by byte: what the program says and
// understands is compared with this table, never with its own headers.
#pragma once

#include "protocol/message.h"

#include <string>
#include <vector>

namespace watchpost::test {

struct ProtocolSample
{
    const char *name;
    const char *line; // without its line feed
    protocol::Message message;
    protocol::Extensions extensions;
};

inline protocol::Extensions only(protocol::Extension extension)
{
    protocol::Extensions extensions;
    extensions.add(extension);
    return extensions;
}

// clang-format off
inline std::vector<ProtocolSample> protocolSamples()
{
    using namespace protocol;
    using enum OnlineState;
    const Extensions none;
    const Extensions token = only(Extension::DataToken);
    const Extensions replay = only(Extension::AlarmReplay);
    constexpr Timestamp kLogin = 1795119245000; // 2026-11-19T20:14:05Z
    constexpr Timestamp kAlarm = 1795129277250; // 2026-11-19T23:01:17.250Z
    return {
        {"Login", "LoginCommand.Login alice|s3cret", Login{"alice", "s3cret"}, none},
        {"Login, awkward", "LoginCommand.Login al%7Cice|;:%25%0A\xf0\x9f\x94\x91", Login{"al|ice", ";:%\n\xf0\x9f\x94\x91"}, none},
        {"Login, no password", "LoginCommand.Login alice|", Login{"alice", ""}, none},
        {"LoginOk", "LoginCommand.LoginOk 3|2026-11-19T20:14:05Z|192.0.2.7", LoginOk{3, kLogin, "192.0.2.7"}, none},
        {"LoginOk, first login", "LoginCommand.LoginOk 0||", LoginOk{0, {}, ""}, none},
        {"LoginOk, v6", "LoginCommand.LoginOk 4294967295|1970-01-01T00:00:00Z|2001:db8::1", LoginOk{4294967295U, 0, "2001:db8::1"}, none},
        {"LoginError", "LoginCommand.LoginError wrong user or password | ask; or: try again", LoginError{"wrong user or password | ask; or: try again"}, none},
        {"LoginError, no reason", "LoginCommand.LoginError", LoginError{""}, none},
        {"LoginError, two lines", "LoginCommand.LoginError a%0Ab%25", LoginError{"a\nb%"}, none},
        {"LoginError, leading space", "LoginCommand.LoginError  x", LoginError{" x"}, none},
        {"CreateDataSocket", "NormalCommand.CreatDataSocket alice|s3%7Ccret", CreateDataSocket{"alice", "s3|cret"}, none},
        {"ReturnDataSocketPort", "NormalCommand.ReturnDataSocketPort 9262", ReturnDataSocketPort{9262, ""}, none},
        {"ReturnDataSocketPort, none free", "NormalCommand.ReturnDataSocketPort", ReturnDataSocketPort{}, none},
        {"ReturnDataSocketPort, token", "NormalCommand.ReturnDataSocketPort 65535|9f86d081884c7d659a2feaa0c55ad015", ReturnDataSocketPort{65535, "9f86d081884c7d659a2feaa0c55ad015"}, token},
        {"ReturnDataSocketPort, token, none free", "NormalCommand.ReturnDataSocketPort", ReturnDataSocketPort{}, token},
        {"DataSocketToken", "NormalCommand.DataSocketToken 9f86d081884c7d659a2feaa0c55ad015", DataSocketToken{"9f86d081884c7d659a2feaa0c55ad015"}, token},
        {"UploadCamera", "CaramCommand.UploadCaramer FRONT-DOOR|p%7Cw|1|3", UploadCamera{"FRONT-DOOR", "p|w", 1, 3}, none},
        {"UploadCamera, awkward", "CaramCommand.UploadCaramer A%25;:%7C%0D%0A\xf0\x9f\x93\xb7|%257C|2|3", UploadCamera{"A%;:|\r\n\xf0\x9f\x93\xb7", "%7C", 2, 3}, none},
        {"UploadSuccess", "CaramCommand.UploadSucess FRONT-DOOR|true|1|3", UploadSuccess{"FRONT-DOOR", Online, 1, 3}, none},
        {"UploadSuccess, MAC address", "CaramCommand.UploadSucess AA:BB:CC:DD:EE:FF|null|2|3", UploadSuccess{"AA:BB:CC:DD:EE:FF", Unknown, 2, 3}, none},
        {"UploadFail", "CaramCommand.UploadFail FRONT-DOOR|the password does not match|3|3", UploadFail{"FRONT-DOOR", "the password does not match", 3, 3}, none},
        {"UploadFail, awkward", "CaramCommand.UploadFail a%7Cb|5%25 %7C;:%0A|3|3", UploadFail{"a|b", "5% |;:\n", 3, 3}, none},
        {"DownloadCamera", "CaramCommand.DownLoadCaramer 0", DownloadCamera{0}, none},
        {"DownloadSuccess", "CaramCommand.DownloadSucess FRONT-DOOR|p%7Cw|true|1|3", DownloadSuccess{"FRONT-DOOR", "p|w", Online, 1, 3}, none},
        {"DownloadSuccess, awkward", "CaramCommand.DownloadSucess ;:%25%7C||false|2|3", DownloadSuccess{";:%|", "", Offline, 2, 3}, none},
        {"DownloadFail", "CaramCommand.DownloadFail no camera is bound to this account", DownloadFail{"no camera is bound to this account"}, none},
        {"CheckOnlineStatus", "CaramCommand.CheckCaramerOnlineStatus FRONT-DOOR;BACK-DOOR", CheckOnlineStatus{{"FRONT-DOOR", "BACK-DOOR"}}, none},
        {"CheckOnlineStatus, one", "CaramCommand.CheckCaramerOnlineStatus AA:BB:CC:DD:EE:FF", CheckOnlineStatus{{"AA:BB:CC:DD:EE:FF"}}, none},
        {"CheckOnlineStatus, awkward", "CaramCommand.CheckCaramerOnlineStatus a%3Bb;c|d;%25%0A", CheckOnlineStatus{{"a;b", "c|d", "%\n"}}, none},
        {"ReturnOnlineStatus", "CaramCommand.ReturnCaramerOnlineStatus FRONT-DOOR;true|BACK-DOOR;false|NOBODYS;null", ReturnOnlineStatus{{{"FRONT-DOOR", Online}, {"BACK-DOOR", Offline}, {"NOBODYS", Unknown}}}, none},
        {"ReturnOnlineStatus, awkward", "CaramCommand.ReturnCaramerOnlineStatus a%3Bb%7Cc:d%25;true", ReturnOnlineStatus{{{"a;b|c:d%", Online}}}, none},
        {"PushOnlineStatus", "CaramCommand.PrushCaramerOnlineStatus FRONT-DOOR:true", PushOnlineStatus{"FRONT-DOOR", Online}, none},
        {"PushOnlineStatus, offline", "CaramCommand.PrushCaramerOnlineStatus a|b;c:false", PushOnlineStatus{"a|b;c", Offline}, none},
        {"PushOnlineStatus, MAC address", "CaramCommand.PrushCaramerOnlineStatus AA%3ABB%3ACC%3ADD%3AEE%3AFF:null", PushOnlineStatus{"AA:BB:CC:DD:EE:FF", Unknown}, none},
        {"PushAlarm", "CaramCommand.PrushCaramerAlarmInfo FRONT-DOOR:motion", PushAlarm{"FRONT-DOOR", "motion"}, none},
        {"PushAlarm, awkward", "CaramCommand.PrushCaramerAlarmInfo A%3AB|;%25:x%3Ay", PushAlarm{"A:B|;%", "x:y"}, none},
        {"PushAlarm, replay", "CaramCommand.PrushCaramerAlarmInfo FRONT-DOOR:motion:42:20261119T230117.250Z", PushAlarm{"FRONT-DOOR", "motion", 42, kAlarm}, replay},
        {"PushAlarm, replay, awkward", "CaramCommand.PrushCaramerAlarmInfo AA%3ABB:%25:18446744073709551615:00000101T000000.000Z", PushAlarm{"AA:BB", "%", 18446744073709551615U, -62167219200000}, replay},
        {"HeartBeat", "NormalCommand.HeartBeat 7", HeartBeat{7}, none},
        {"Capabilities", "NormalCommand.Capabilities data-token;pipeline;alarm-replay;unbind;list-push", Capabilities{{"data-token", "pipeline", "alarm-replay", "unbind", "list-push"}}, none},
        {"Capabilities, none", "NormalCommand.Capabilities", Capabilities{}, none},
        {"Capabilities, unknown ones", "NormalCommand.Capabilities x%3By;zoom", Capabilities{{"x;y", "zoom"}}, none},
        {"Error", "NormalCommand.Error CaramCommand.UploadCaramer|too few fields", Error{"CaramCommand.UploadCaramer", "too few fields"}, none},
        {"Error, awkward", "NormalCommand.Error |a%7Cb:;%0A", Error{"", "a|b:;\n"}, none},
        {"AlarmJournal", "CaramCommand.AlarmJournal 5b1f0c9e:1:42", AlarmJournal{"5b1f0c9e", 1, 42}, replay},
        {"AlarmJournal, empty", "CaramCommand.AlarmJournal a%3Ab:0:0", AlarmJournal{"a:b", 0, 0}, replay},
        {"ReplayAlarms", "CaramCommand.ReplayAlarms 41", ReplayAlarms{41}, replay},
        {"AckAlarms", "CaramCommand.AckAlarms 42", AckAlarms{42}, replay},
        {"DeleteCamera", "CaramCommand.DeleteCaramer A|B:C;D%25", DeleteCamera{"A|B:C;D%"}, only(Extension::Unbind)},
        {"DeleteSuccess", "CaramCommand.DeleteSucess FRONT-DOOR", DeleteSuccess{"FRONT-DOOR"}, only(Extension::Unbind)},
        {"DeleteFail", "CaramCommand.DeleteFail FRONT%7CDOOR|not bound", DeleteFail{"FRONT|DOOR", "not bound"}, only(Extension::Unbind)},
        {"PushCameraCount", "CaramCommand.PrushCaramerCount 24", PushCameraCount{24}, only(Extension::ListPush)},
    };
}
// clang-format on

} // namespace watchpost::test
