"""Alarms, states and the connection are told to assistive technology, wherever its row is: what comes out on the bus."""
import re

import desk
import pyatspi
import walk

MANY = [f"CAMERA-{number}" for number in range(1, 13)]


class Ear:
    """Hears what a screen reader reads out by itself: notifications that begin to show."""

    def __init__(self, client):
        self.client, self.said = client, []
        pyatspi.Registry.registerEventListener(self._hear, "object:state-changed:showing")

    def _hear(self, event):
        try:
            if event.detail1 and event.source.getRoleName() == "notification":
                assert walk.has(event.source, pyatspi.STATE_SHOWING) and event.source.parent.getRoleName() == "frame"
                self.said.append(event.source.name)
        except desk.GLib.Error:
            self.said.append("gone before it was asked")

    def hears(self, wanted, after=0, timeout=30):
        def look():
            walk.pump()
            return next((said for said in self.said[after:] if re.search(wanted, said)), None)
        try:
            return desk.wait_for(f"{wanted!r} to be said", look, timeout)
        except desk.Failure as failure:
            raise desk.Failure(f"{failure}; said was {self.said}") from None


def number_of(said, what):
    return sum(int(found.group(1)) for found in (re.match(rf"(\d+) .*{what}", one) for one in said) if found)


def mass_failure(server, ear):
    """In a few sentences, not in one for each."""
    before = len(ear.said)
    for camera in MANY:
        server.command("state", camera, "false")

    def told():
        walk.pump()
        said = ear.said[before:]
        return number_of(said, "went offline") + sum(said.count(f"{camera} is offline.") for camera in MANY) == len(MANY)
    desk.wait_for("all of them to be told of", told, 60)
    assert len(ear.said) - before <= 4, ear.said[before:]


def switched_off(client, server, ear):
    client.choose("Edit", "Settings")
    client.find("dialog", re.compile("^Settings"))
    client.act(client.find("list item", "Accessibility"))
    for box in ("Alarms that are shown", "Cameras that go offline or come back"):
        client.act(client.find("check box", box))
    client.press("push button", "OK")
    walk.closed(client, re.compile("^Settings"))
    walk.pump()
    before = len(ear.said)
    server.command("state", "FRONT-DOOR", "false")
    server.command("alarm", "FRONT-DOOR", "sos")
    client.find("alert", re.compile("^Alarm: Critical, SOS"))
    client.find("check box", re.compile("^Online, 0 "))
    desk.time.sleep(2)  # longer than states are collected for
    walk.pump()
    assert ear.said[before:] == [], ear.said[before:]


def test(d):
    server = d.server()
    server.command("account", "add", "alice", "--password-stdin", stdin="secret\n")
    for camera in ("FRONT-DOOR", *MANY):
        server.command("camera", "add", camera, "--account", "alice", stdin="pw\n")
        server.command("state", camera, "true")
    client = d.client("--server", f"127.0.0.1:{server.port}", "--user", "alice", "--password-stdin", "--log-in",
                      profile="profile", stdin="secret\n")
    client.find("check box", re.compile("^Online, 13 "))
    ear = Ear(client)
    client.type("Search cameras", "no camera is called so")  # no row is in sight
    client.find("label", re.compile("^0 of 13 shown"))

    server.command("state", "FRONT-DOOR", "false")
    ear.hears("^FRONT-DOOR is offline")
    server.command("state", "FRONT-DOOR", "true")
    ear.hears("^FRONT-DOOR is online again")
    server.command("alarm", "FRONT-DOOR", "smoke")
    ear.hears("^Alarm: Critical, Smoke, FRONT-DOOR")
    mass_failure(server, ear)

    before = len(ear.said)
    server.end()
    ear.hears("^The connection to 127.0.0.1 is lost", before)
    server = d.server(port=server.port)
    ear.hears("^Connected to 127.0.0.1 again", before, 60)
    server.command("state", "FRONT-DOOR", "true")  # as before: no news
    client.find("check box", re.compile("^Online, 1 "))
    switched_off(client, server, ear)
    assert "gone before it was asked" not in ear.said


desk.run(test)
