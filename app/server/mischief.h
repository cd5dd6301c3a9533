// A server that misbehaves on script: what tests of a client ask for with Server::setMischief().
#pragma once

#include <QtGlobal>

namespace watchpost::server {

// Shares are per cent of the chances, 0 to 100. What happens on a connection follows from the seed, the connection's
// number and what it says, so a run repeats itself. Only what is said is bent: the database and the journal stay right.
struct Mischief
{
    quint64 seed = 1;
    int wrongLoginCount = 0; // LoginOk names another number of cameras
    int wrongNumbers = 0;    // an answer to an upload or a download names another number of done or in all
    int reorderedAlarms = 0; // a pushed alarm changes places with the next one (of the next push, or 20 ms later alone)
    int doubledPushes = 0;   // a pushed state or alarm comes twice
    int droppedAlarms = 0;   // an alarm is left out the first time that a connection comes to it: asking again fills it
    int lostAlarms = 0;      // an alarm is never said to anybody: asking again does not fill it
    qint64 clockSkewMs = 0;  // added to the times of alarms and of the last login
    int badArguments = 0;    // before a line comes one of a known command whose argument does not parse
    int unknownCommands = 0; // before a line comes one of a command that is in no table

    friend bool operator==(const Mischief &, const Mischief &) = default;
};

} // namespace watchpost::server
