"""What the user says of a camera (group, tags, disabled) shows in the side bar and outlives a restart."""
import re

import desk  # what lies in a tree is a table cell there, too


def check(client):
    client.find("table cell", re.compile(r"^Hall: 1 camera"))
    client.find("table cell", re.compile(r"^night: 1 camera"))
    client.find("table cell", re.compile(r"^Disabled: 1 camera"))
    client.find("table cell", "FRONT-DOOR, Disabled")
    client.find("check box", re.compile("^Online, 1 camera"))
    client.find("check box", re.compile("^Offline, 0 camera"))


def test(d):
    server = d.server()
    server.command("account", "add", "alice", "--password-stdin", stdin="secret\n")
    for camera, state in (("FRONT-DOOR", "false"), ("LOADING-BAY", "true")):
        server.command("camera", "add", camera, "--account", "alice", stdin="pw\n")
        server.command("state", camera, state)
    login = ("--server", f"127.0.0.1:{server.port}", "--user", "alice", "--password-stdin", "--log-in")
    client = d.client(*login, profile="one", stdin="secret\n")
    client.find("check box", re.compile("^Offline, 1 camera"))
    assert not client.all("table cell", re.compile("^Groups$"))

    client.select(client.find("table cell", "FRONT-DOOR, Offline"))
    client.choose("Edit", "Move to group")
    client.type("Group", " Hall /")
    client.press("push button", "Move")
    client.find("table cell", re.compile(r"^Hall: 1 camera"))
    client.choose("Edit", "Tags")
    client.type("New tags", "night")
    client.press("push button", "Save")
    client.choose("Edit", "Disabled: no alarm")
    check(client)

    # The side bar filters; the chip says so, and takes it away.
    client.select(client.find("table cell", re.compile(r"^Hall: 1 camera")))
    client.find("label", re.compile("^1 of 2 shown"))
    client.gone("table cell", "LOADING-BAY, Online")
    client.press("push button", "Remove the filter: Group Hall")
    client.find("table cell", "LOADING-BAY, Online")

    client.end()
    check(d.client(*login, profile="one", stdin="secret\n"))


desk.run(test)
