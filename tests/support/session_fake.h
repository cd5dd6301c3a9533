// A session whose sockets are in the hand of the test: no network, and no server that would keep to the rules.
#pragma once

#include "support/fakesocket.h"
#include "support/session_fixture.h"

#include <QPointer>

namespace watchpost::testsupport {

struct FakeNet
{
    explicit FakeNet(const Session::Options &options = quickOptions())
        : session(std::make_unique<Session>(with(options)))
    {
    }

    Session::Options with(Session::Options options)
    {
        options.socketFactory = [this] {
            auto made = std::make_unique<test::FakeSocket>();
            newest = made.get();
            ++socketsMade;
            return made;
        };
        return options;
    }

    // As far as the server's answer to the login, which is still to come.
    void connectToServer()
    {
        session->logIn(loginTo(5000), {});
        control = newest;
        control->establish();
        (void)control->takeWritten();
    }
    void logIn(const QByteArray &extensions = "data-token;pipeline;alarm-replay;unbind;list-push")
    {
        connectToServer();
        say("NormalCommand.Capabilities " + extensions);
        say("LoginCommand.LoginOk 0|2026-11-19T20:14:05Z|192.0.2.7");
    }
    void say(const QByteArray &lines) const { control->feed(lines + '\n'); }

    QPointer<test::FakeSocket> newest;
    QPointer<test::FakeSocket> control; // of connectToServer()
    int socketsMade = 0;
    std::unique_ptr<Session> session;
};

} // namespace watchpost::testsupport
