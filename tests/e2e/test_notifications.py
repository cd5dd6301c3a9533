"""Alarms as notifications of the desktop, against a stand-in for its server: every argument, every action, a server that
can do less, that is set not to disturb, that ends and that comes back."""
import os
import re

import desk
import desktop

CRITICAL, NORMAL = 2, 1


def log_in(d, name, server):
    """A client that shows every alarm as a notification."""
    profile = d.path(name)
    os.makedirs(profile, mode=0o700)
    with open(os.path.join(profile, "watchpost.ini"), "w", encoding="utf-8") as settings:
        settings.write("[alarms]\nshow-notice=notification\nshow-warning=notification\nshow-critical=notification\n")
    client = d.client("--server", f"127.0.0.1:{server.port}", "--user", "alice", "--password-stdin", "--log-in",
                      profile=name, stdin="secret\n")
    client.find("check box", re.compile("^All, 2 cameras"))
    return client


def rows(client, status):
    panel = client.find("table", re.compile("^Alarms$"))  # the details pane lists those of its camera, too
    return [cell.name for cell in client.all("table cell", re.compile(rf"^(Notice|Warning|Critical): .*{status}"), panel)]


def every_argument(notifications, server):
    server.command("alarm", "FRONT", "smoke")
    said = notifications.notified()
    assert said["app_name"] == "Watchpost", said
    assert said["replaces"] == 0, said
    assert said["icon"] == "watchpost", said
    assert said["summary"] == "FRONT", said
    assert re.fullmatch(r"Smoke · Critical · \S.*", said["body"]), said
    assert said["actions"] == ["default", "Show camera", "acknowledge", "Acknowledge", "mute-10", "Mute 10 min",
                               "mute-60", "Mute 60 min"], said
    assert said["timeout"] == 0, said
    hints = said["hints"]
    assert hints.pop("urgency") == ["y", CRITICAL], said
    assert hints.pop("desktop-entry") == ["s", "watchpost"], said
    assert hints.pop("category") == ["s", "x-watchpost.alarm"], said
    kind, (width, height, stride, alpha, bits, channels, pixels) = hints.pop("image-data")
    assert kind == "(iiibiiay)", kind
    assert (width, height) == (["i", 96], ["i", 96]) and stride == ["i", 384] and alpha == ["b", True], said
    assert (bits, channels) == (["i", 8], ["i", 4]) and pixels == ["ay", 96 * 384], said
    # Our own sound, or the server's where there is nothing to play one on: never both.
    assert hints in ({"suppress-sound": ["b", True]}, {"sound-name": ["s", "alarm-clock-elapsed"]}), hints


def replaced(notifications, server):
    before = len(notifications.heard)
    server.command("alarm", "FRONT", "motion")
    said = notifications.notified(after=before)
    assert said["replaces"] == 1 and said["notify"] == 1, said
    assert "Smoke · Critical" in said["body"] and re.search(r"\nand 1 more alarm(\(s\))? from this camera", said["body"]), said
    server.command("alarm", "BACK", "motion")
    said = notifications.notified(lambda said: said["summary"] == "BACK", before)
    assert said["replaces"] == 0 and said["hints"]["urgency"] == ["y", NORMAL] and said["timeout"] > 0, said
    return said["notify"]


def actions(client, notifications, server, back):
    # Show: with the token that lets the window come up.
    notifications.order(token="token-1", id=1)
    notifications.order(action="default", id=1)
    client.find("table cell", re.compile("^FRONT"))
    desk.wait_for("the camera to be selected", lambda: any(
        cell.getState().contains(desk.pyatspi.STATE_SELECTED) for cell in client.all("table cell", re.compile("^FRONT"))))
    # Acknowledge: both alarms of the camera, on the disk and in the list.
    before = len(notifications.heard)
    notifications.order(action="acknowledge", id=1)
    desk.wait_for("two acknowledged rows", lambda: len(rows(client, "[Aa]cknowledged")) == 2)
    notifications.wait("it to be taken back", lambda said: said.get("close") == 1, before)
    # Mute: the next one is in the list and nowhere else.
    notifications.order(action="mute-10", id=back)
    client.find(name=re.compile("BACK.*mute|mute.*BACK", re.I))
    before = len(notifications.heard)
    server.command("alarm", "BACK", "motion")
    desk.wait_for("its row", lambda: len(rows(client, "")) == 4)
    server.command("alarm", "FRONT", "sos")
    said = notifications.notified(after=before)
    assert said["summary"] == "FRONT", said
    # Put away is not acknowledged.
    notifications.order(dismiss=said["notify"])
    server.command("alarm", "FRONT", "motion")
    again = notifications.notified(after=notifications.heard.index(said) + 1)
    assert again["replaces"] == 0 and "more" not in again["body"], again
    assert len(rows(client, "[Aa]cknowledged")) == 2, client.tree()


def do_not_disturb(client, notifications, server):
    before = len(notifications.heard)
    notifications.order(inhibit=True)
    client.find(name=re.compile("do.not.disturb", re.I))
    count = len(rows(client, ""))
    server.command("alarm", "FRONT", "motion")
    desk.wait_for("its row", lambda: len(rows(client, "")) == count + 1)
    server.command("alarm", "FRONT", "smoke")  # what is critical breaks through
    said = notifications.notified(after=before)
    assert "Smoke" in said["body"], said
    notifications.order(inhibit=False)


def the_server_ends(d, client, notifications, server):
    """And another one comes that can do less."""
    notifications.kill()
    server.command("alarm", "FRONT", "intrusion")
    card = client.find("alert", re.compile("^Alarm: Critical, Intrusion, FRONT"))
    client.act(client.find("push button", "Acknowledge", inside=card))
    lesser = desktop.Notifications(d, ("body",))
    server.command("alarm", "BACK", "smoke")
    said = lesser.notified(lambda said: said["summary"] == "BACK")
    assert said["actions"] == [] and said["replaces"] == 0, said
    assert not client.all("alert", re.compile("^Alarm: .*BACK")), client.tree()
    lesser.kill()
    bare = desktop.Notifications(d, ())
    server.command("alarm", "BACK", "tamper")
    said = bare.notified(lambda said: "Tampering" in said["summary"])
    assert said["summary"].startswith("BACK: Tampering · Critical") and said["body"] == "", said


def test(d):
    notifications = desktop.Notifications(d)
    server = d.server()
    server.command("account", "add", "alice", "--password-stdin", stdin="secret\n")
    for camera in ("FRONT", "BACK"):
        server.command("camera", "add", camera, "--account", "alice", stdin="pw\n")
    client = log_in(d, "profile", server)
    every_argument(notifications, server)
    back = replaced(notifications, server)
    actions(client, notifications, server, back)
    do_not_disturb(client, notifications, server)
    the_server_ends(d, client, notifications, server)
    client.end()
    assert client.process.returncode == 0, client.output()


desk.run(test)
