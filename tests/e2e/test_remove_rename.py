"""A name is this computer's own; a removal is the server's, too, and other computers keep the camera as missing."""
import re

import desk


def test(d):
    server = d.server()
    server.command("account", "add", "alice", "--password-stdin", stdin="secret\n")
    for camera in ("FRONT-DOOR", "LOADING-BAY"):
        server.command("camera", "add", camera, "--account", "alice", stdin="pw\n")
        server.command("state", camera, "true")
    login = ("--server", f"127.0.0.1:{server.port}", "--user", "alice", "--password-stdin", "--log-in")
    second = d.client(*login, profile="second", stdin="secret\n")
    second.find("check box", re.compile("^Online, 2 cameras"))
    first = d.client(*login, profile="first", stdin="secret\n")  # its window lies above, where the mouse is
    first.find("check box", re.compile("^Online, 2 cameras"))

    first.select(first.find("table cell", "FRONT-DOOR, Online"))
    first.keys(desk.F2)
    first.find("label", "Name for FRONT-DOOR on this computer")
    first.type(first.find("text", "Name"), "Main entrance")
    first.press("push button", "Rename")
    first.find("table cell", "Main entrance, Online")
    second.find("table cell", "FRONT-DOOR, Online")

    # Cancelled, nothing happens; confirmed, it is gone here and on the server.
    for answer in ("Cancel", "Remove"):
        first.select(first.find("table cell", "Main entrance, Online"))
        first.choose("Edit", "Remove")
        first.find("alert", "Remove")
        first.press("push button", re.compile(f"^{answer}"))
        if answer == "Cancel":
            first.gone("alert", "Remove")
            assert "FRONT-DOOR" in server.command("camera", "list", "--account", "alice")
    first.find("check box", re.compile("^All, 1 camera"))
    desk.wait_for("the server to take it off the account",
                  lambda: "FRONT-DOOR" not in server.command("camera", "list", "--account", "alice"))

    # Elsewhere nothing is deleted: it is marked, and no longer called online.
    second.find("table cell", re.compile("^FRONT-DOOR, Unknown"))
    second.find("check box", re.compile("^All, 2 cameras"))
    second.find("check box", re.compile("^Online, 1 camera"))

    # It stays so after a restart, name and all.
    first.end()
    again = d.client(*login, profile="first", stdin="secret\n")
    again.find("check box", re.compile("^Online, 1 camera"))
    again.find("check box", re.compile("^All, 1 camera"))


desk.run(test)
