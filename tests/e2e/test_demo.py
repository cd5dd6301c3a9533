"""`watchpost --demo`: the login is filled in; one press later 24 cameras, changing badges, and an alarm within 20 seconds."""
import re

import desk

ALARM = re.compile(r"^Alarm: ")


def badges(client):
    found = set()
    for cell in client.all("table cell", re.compile(r", (Online|Offline|Unknown)")):
        found.add(re.sub(r" since .*", "", cell.name))
    return found


def test(d):
    client = d.demo()
    client.find("label", "Embedded demo server")
    assert client.find("text", "User").queryText().getText(0, -1) == "demo"
    client.press("push button", "Log in")
    client.find("check box", re.compile("^All, 24 camera"))
    client.find("label", "Connected to 127.0.0.1")

    before = desk.wait_for("the badges", lambda: badges(client))
    card = client.find("alert", ALARM, timeout=20)
    desk.wait_for("a badge that changes", lambda: badges(client) != before, 40)

    # The card knows its alarm; acknowledging it there acknowledges it in the panel.
    camera = card.name.split(", ")[2]
    client.act(client.find("push button", "Acknowledge", inside=card))
    client.find("table cell", re.compile(rf"{re.escape(camera)}.*[Aa]cknowledged"))


desk.run(test)
