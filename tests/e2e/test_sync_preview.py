"""What a synchronisation would overwrite waits for the person: a line, a window with a choice for each row."""
import re

import desk

LINE = re.compile(r"^1 camera(\(s\) differ| differs) on the server")


def bound(server, *cameras):
    listed = server.command("camera", "list", "--account", "alice")
    return all(camera in listed for camera in cameras)


def log_in(d, server, profile):
    return d.client("--server", f"127.0.0.1:{server.port}", "--user", "alice", "--password-stdin", "--log-in",
                    profile=profile, stdin="secret\n")


def add_camera(client, text):
    client.press("push button", "Add cameras")
    client.press("page tab", "Several at once")
    client.type("Cameras, one a line", text)
    client.press("push button", re.compile("^Add [12] camera"))


def review(client, choice, row, here, there, last, keys):
    """Chooses by keys, and applies it."""
    client.press("push button", "Review…")
    client.find("dialog", "Review the synchronisation")
    client.find("table cell", row)
    client.find("table cell", f"Here: {here}")
    client.find("table cell", f"On the server: {there}")
    client.find("table cell", f"Last synchronisation: {last}")
    client.keys(*[0x20] * keys)  # space
    client.find("table cell", f"What to do: {choice}")
    client.press("push button", "Apply")
    client.gone("dialog", "Review the synchronisation")


def test(d):
    server = d.server()
    server.command("account", "add", "alice", "--password-stdin", stdin="secret\n")
    first = log_in(d, server, "first")
    first.find("frame", "alice")
    add_camera(first, "FRONT-DOOR,old\nLOADING-BAY,bay")
    desk.wait_for("both cameras on the server", lambda: bound(server, "FRONT-DOOR", "LOADING-BAY"))
    first.find("push button", re.compile("2 uploaded"))
    first.end()

    # While it is away, another computer gives a camera a new password.
    server.command("camera", "remove", "FRONT-DOOR")
    second = log_in(d, server, "second")
    second.find("check box", re.compile("^All, 1 camera"))
    add_camera(second, "FRONT-DOOR,new")
    desk.wait_for("the camera is back", lambda: bound(server, "FRONT-DOOR"))

    # Nothing is overwritten, and nothing is in the way.
    first = log_in(d, server, "first")
    first.find("label", LINE)
    assert not first.all("dialog", "Review the synchronisation")
    first.press("push button", "Review…")
    first.find("dialog", "Review the synchronisation")
    first.press("push button", "Later")
    first.gone("dialog", "Review the synchronisation")
    first.find("label", LINE)

    # Killed with the question open, it asks again; then takes the server's.
    first.kill()
    first = log_in(d, server, "first")
    first.find("label", LINE)
    # (without a key ring, what it was at the last synchronisation is not known after a restart)
    review(first, "Take the server's", "FRONT-DOOR", "In the list", "Another password", "Not known", keys=1)
    first.gone("label", LINE)

    # A camera that the other computer's person has taken off: uploaded again.
    server.command("camera", "unbind", "LOADING-BAY", "alice")
    first.find("label", LINE)
    review(first, "Upload again", "LOADING-BAY", "In the list", "Not there", "On the server", keys=1)
    desk.wait_for("the camera is uploaded", lambda: bound(server, "LOADING-BAY"))
    first.gone("label", LINE)
    second.find("check box", re.compile("^All, 2 camera"))


desk.run(test)
