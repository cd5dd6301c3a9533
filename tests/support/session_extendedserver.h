// A scripted server that has learned some of our extensions, line by line, and short ways to look at what it brought.
#pragma once

#include "domain/alarm.h"
#include "support/session_fixture.h"
#include "support/session_scriptedserver.h"

namespace watchpost::testsupport {

struct ExtendedServer : ScriptedServer
{
    QByteArray agreed = "alarm-replay";
    QByteArray journal = "5b1f0c9e:0:0";
    std::function<void(quint64)> onReplay; // the client asked for what comes after this one

    ExtendedServer()
    {
        onLine = [this](QTcpSocket *socket, const QByteArray &line, bool data) {
            if (data)
                return false;
            if (line.startsWith("NormalCommand.Capabilities "))
                socket->write("NormalCommand.Capabilities " + agreed + '\n');
            else if (line == "LoginCommand.Login alice|secret")
                socket->write("LoginCommand.LoginOk 0||\nCaramCommand.AlarmJournal " + journal + '\n');
            else if (line.startsWith("CaramCommand.ReplayAlarms ") && onReplay)
                onReplay(line.mid(26).toULongLong());
            else
                return false;
            return true;
        };
    }
    void alarm(int sequence, const QByteArray &type = "motion")
    {
        say("CaramCommand.PrushCaramerAlarmInfo CAM-A:" + type + ':' + QByteArray::number(sequence) +
            ":20261119T230117.250Z");
    }
    [[nodiscard]] QList<QByteArray> linesOf(const QByteArray &command) const
    {
        QList<QByteArray> found;
        const QByteArray start = command + ' ';
        for (const QByteArray &line : controlLines) {
            if (line.startsWith(start))
                found.append(line.mid(start.size()));
        }
        return found;
    }
};

// Without what the client itself writes into the history.
inline QList<Alarm> pushed(const QSignalSpy &spy)
{
    QList<Alarm> alarms = all<Alarm>(spy);
    alarms.removeIf([](const Alarm &alarm) { return alarm.kind != Alarm::Kind::Server; });
    return alarms;
}

inline QList<quint64> sequencesOf(const QList<Alarm> &alarms)
{
    QList<quint64> sequences;
    for (const Alarm &alarm : alarms)
        sequences.append(alarm.sequence);
    return sequences;
}

} // namespace watchpost::testsupport
