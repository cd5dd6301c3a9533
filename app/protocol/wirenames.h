// The commands' names on the wire, spelled as the protocol's source document spells them (docs/protocol.md,
// "Commands"). The only file that knows this spelling: everything else uses the structs of message.h.
#pragma once

#include "protocol/message.h"

namespace watchpost::protocol {

template <class M>
inline constexpr View wireName = {};

template <>
inline constexpr View wireName<Login> = "LoginCommand.Login";
template <>
inline constexpr View wireName<LoginOk> = "LoginCommand.LoginOk";
template <>
inline constexpr View wireName<LoginError> = "LoginCommand.LoginError";

template <>
inline constexpr View wireName<CreateDataSocket> = "NormalCommand.CreatDataSocket";
template <>
inline constexpr View wireName<ReturnDataSocketPort> = "NormalCommand.ReturnDataSocketPort";
template <>
inline constexpr View wireName<DataSocketToken> = "NormalCommand.DataSocketToken";
template <>
inline constexpr View wireName<UploadCamera> = "CaramCommand.UploadCaramer";
template <>
inline constexpr View wireName<UploadSuccess> = "CaramCommand.UploadSucess";
template <>
inline constexpr View wireName<UploadFail> = "CaramCommand.UploadFail";
template <>
inline constexpr View wireName<DownloadCamera> = "CaramCommand.DownLoadCaramer";
template <>
inline constexpr View wireName<DownloadSuccess> = "CaramCommand.DownloadSucess";
template <>
inline constexpr View wireName<DownloadFail> = "CaramCommand.DownloadFail";

template <>
inline constexpr View wireName<CheckOnlineStatus> = "CaramCommand.CheckCaramerOnlineStatus";
template <>
inline constexpr View wireName<ReturnOnlineStatus> = "CaramCommand.ReturnCaramerOnlineStatus";
template <>
inline constexpr View wireName<PushOnlineStatus> = "CaramCommand.PrushCaramerOnlineStatus";
template <>
inline constexpr View wireName<PushAlarm> = "CaramCommand.PrushCaramerAlarmInfo";

template <>
inline constexpr View wireName<HeartBeat> = "NormalCommand.HeartBeat";
template <>
inline constexpr View wireName<Capabilities> = "NormalCommand.Capabilities";
template <>
inline constexpr View wireName<Error> = "NormalCommand.Error";
template <>
inline constexpr View wireName<AlarmJournal> = "CaramCommand.AlarmJournal";
template <>
inline constexpr View wireName<ReplayAlarms> = "CaramCommand.ReplayAlarms";
template <>
inline constexpr View wireName<AckAlarms> = "CaramCommand.AckAlarms";
template <>
inline constexpr View wireName<DeleteCamera> = "CaramCommand.DeleteCaramer";
template <>
inline constexpr View wireName<DeleteSuccess> = "CaramCommand.DeleteSucess";
template <>
inline constexpr View wireName<DeleteFail> = "CaramCommand.DeleteFail";
template <>
inline constexpr View wireName<PushCameraCount> = "CaramCommand.PrushCaramerCount";

inline constexpr View kStateOnline = "true";
inline constexpr View kStateOffline = "false";
inline constexpr View kStateUnknown = "null";

} // namespace watchpost::protocol
