"""The whole path with watchpost-server as a program of its own, over real TCP."""
import re

import desk

CAMERAS = {"FRONT-DOOR": "p|w;1", "LOADING-BAY": "50%", "AA:BB:CC:DD:EE:FF": "mac"}


def log_in(client, password):
    client.type(client.find("password text", "Password"), password)
    client.press("push button", "Log in")


def has_badge(client, camera, state, timeout=15):
    client.find("table cell", re.compile(rf"^{re.escape(camera)}, {state}"), timeout=timeout)


def add_cameras(client, cameras):
    client.press("push button", "Add cameras")
    client.press("page tab", "Several at once")
    client.type("Cameras, one a line", "\n".join(f"{id},{password}" for id, password in cameras.items()))
    client.press("push button", re.compile("^Add 3 camera"))


def test(d):
    server = d.server()
    server.command("account", "add", "alice", "--password-stdin", stdin="secret\n")

    # A wrong password shows the server's own reason; corrected, on the same connection.
    first = d.client("--server", f"127.0.0.1:{server.port}", "--user", "alice", profile="first")
    log_in(first, "wrong")
    first.find("alert", "Login refused")
    first.find("label", re.compile("^The user name or the password is wrong"))
    first.press("push button", "Try again")
    log_in(first, "secret")
    first.find("frame", "alice")
    assert server.status()["connections"]["logged_in"] == 1

    # Three local cameras are uploaded.
    add_cameras(first, CAMERAS)
    first.find("check box", re.compile("^All, 3 camera"))
    listed = desk.wait_for("the server's list", lambda: (text := server.command("camera", "list")) and
                           all(camera in text for camera in CAMERAS) and text)
    assert listed

    # A second profile downloads them.
    second = d.client("--server", f"127.0.0.1:{server.port}", "--user", "alice", "--password-stdin", "--log-in",
                      profile="second", stdin="secret\n")
    second.find("check box", re.compile("^All, 3 camera"))
    for camera in CAMERAS:
        has_badge(second, camera, "Unknown")

    # The server's commands change a badge and raise a pop-up, on both.
    server.command("state", "FRONT-DOOR", "true")
    server.command("state", "AA:BB:CC:DD:EE:FF", "false")
    for client in (first, second):
        has_badge(client, "FRONT-DOOR", "Online")
        has_badge(client, "AA:BB:CC:DD:EE:FF", "Offline")
    server.command("alarm", "LOADING-BAY", "smoke")
    for client in (first, second):
        client.find("alert", re.compile("^Alarm: Critical, Smoke, LOADING-BAY"))

    # Killed: "unknown since" at once. Restarted: it recovers by itself.
    server.kill()
    for client in (first, second):
        has_badge(client, "FRONT-DOOR", "Unknown since", timeout=5)
        client.find("label", re.compile("No connection|lost|unknown", re.I), timeout=5)
    again = d.server(port=server.port)
    for client in (first, second):
        client.find("label", "Connected to", timeout=60)
    again.command("state", "FRONT-DOOR", "true")
    for client in (first, second):
        has_badge(client, "FRONT-DOOR", "Online")
    again.command("alarm", "FRONT-DOOR", "sos")
    first.find("alert", re.compile("^Alarm: Critical, SOS, FRONT-DOOR"))


desk.run(test)
