"""The tray's icon and each entry of its menu, clicked as a panel clicks them; and what stands in where there is no tray."""
import re

import desk
import desktop


def log_in(d, server):
    client = d.client("--server", f"127.0.0.1:{server.port}", "--user", "alice", "--password-stdin", "--log-in",
                      profile="profile", stdin="secret\n")
    client.find("check box", re.compile("^All, 1 camera"))
    return client


def sizes(tray):
    return {int(width) for width, height, _ in tray.property("IconPixmap") if width == height}


def pixels(tray):
    return {int(width): bytes(data) for width, _, data in tray.property("IconPixmap")}


def tool_tip(tray):
    return str(tray.property("ToolTip")[2]) + str(tray.property("ToolTip")[3])


def rows(client, status):
    return client.all("table cell", re.compile(rf"^(Notice|Warning|Critical): .*{status}"))


def the_icon(tray, server):
    desk.wait_for("the calm icon", lambda: "connected to" in tool_tip(tray))
    calm = pixels(tray)
    assert {16, 22, 24, 32, 48} <= sizes(tray), sizes(tray)
    server.command("alarm", "FRONT", "motion")
    desk.wait_for("the number in the tool tip", lambda: "1 unread alarm" in tool_tip(tray))
    one = pixels(tray)
    assert one[32] != calm[32]
    server.command("alarm", "FRONT", "smoke")
    desk.wait_for("the number in the tool tip", lambda: "2 unread alarms" in tool_tip(tray))
    desk.wait_for("another number on the icon", lambda: pixels(tray)[32] != one[32])
    assert "Critical" in tool_tip(tray), tool_tip(tray)


def the_menu(client, tray):
    labels = [label for _, label, _ in tray.entries()]
    expected = ["Show Watchpost", "Acknowledge all alarms", "For 10 minutes", "For 30 minutes", "For 60 minutes",
                "Retry now", "Settings…", "Quit"]
    assert [label for label in labels if label in expected] == expected, labels
    assert not next(enabled for _, label, enabled in tray.entries() if label == "Retry now")
    tray.click("Acknowledge all alarms")
    desk.wait_for("two acknowledged rows", lambda: len(rows(client, "[Aa]cknowledged")) == 2)
    desk.wait_for("the calm icon", lambda: "unread" not in tool_tip(tray))
    desk.wait_for("nothing to acknowledge", lambda: not next(
        enabled for _, label, enabled in tray.entries() if label == "Acknowledge all alarms"))


def the_menu_mutes(client, tray, server):
    tray.click("For 30 minutes")
    client.find(name=re.compile("muted", re.I))
    cards = len(client.all("alert", re.compile("^Alarm:")))
    server.command("alarm", "FRONT", "motion")
    desk.wait_for("its row", lambda: len(rows(client, "")) == 3)
    assert len(client.all("alert", re.compile("^Alarm:"))) == cards, client.tree()
    server.command("alarm", "FRONT", "sos")  # what is critical comes through
    client.find("alert", re.compile("^Alarm: Critical, SOS"))


def the_menu_opens(client, tray):
    tray.click("Settings…")
    client.find("dialog", re.compile("^Settings"))
    client.press("push button", "Cancel")
    tray.click("Show Watchpost")
    desk.wait_for("the window to be the active one", lambda: any(
        frame.getState().contains(desk.pyatspi.STATE_ACTIVE) for frame in client.all("frame", "alice")))
    tray.item.Activate(0, 0)  # a click on the icon itself
    client.find("frame", "alice")


def blind_and_back(d, client, tray, server):
    port = server.port
    server.end()
    desk.wait_for("the blind icon", lambda: "blind" in tool_tip(tray))
    # It is disabled for as long as an attempt of the client's own lasts, which may begin between a look and the click.
    desk.wait_for("Retry now", lambda: tray.click_if_enabled("Retry now"))
    again = d.server(port=port)
    desk.wait_for("the connection", lambda: "connected to" in tool_tip(tray) and "blind" not in tool_tip(tray))
    return again


def without_a_tray(d, server):
    """The window's title has the number, and closing it ends the program instead of hiding it for good."""
    client = log_in(d, server)
    client.find("frame", re.compile(r"^\(\d+\) .*alice"))
    client.end()


def test(d):
    tray = desktop.Tray(d)
    server = d.server()
    server.command("account", "add", "alice", "--password-stdin", stdin="secret\n")
    server.command("camera", "add", "FRONT", "--account", "alice", stdin="pw\n")
    client = log_in(d, server)
    tray.find()
    the_icon(tray, server)
    the_menu(client, tray)
    the_menu_mutes(client, tray, server)
    the_menu_opens(client, tray)
    server = blind_and_back(d, client, tray, server)
    tray.click("Quit")
    client.process.wait(timeout=20)
    assert client.process.returncode == 0, client.output()
    tray.kill()
    server.command("alarm", "FRONT", "smoke")
    without_a_tray(d, server)


desk.run(test)
