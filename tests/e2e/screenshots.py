"""The pictures of the README, of the real program; started by the script `screenshots`."""
import os
import re
import subprocess
import sys

import desk

LOOK, FOLDER = sys.argv[1], sys.argv[2]


def picture(name, node, frame=0):
    """The part of the screen where the accessible is shown, and `frame` pixels around it."""
    box = node.queryComponent().getExtents(0)
    area = f"{box.width + 2 * frame}x{box.height + 2 * frame}+{max(0, box.x - frame)}+{max(0, box.y - frame)}"
    subprocess.run(["import", "-window", "root", "-crop", area, "+repage", "-define", "png:compression-level=9",
                    os.path.join(FOLDER, f"{name}-{LOOK}.png")], check=True)


def test(d):
    client = d.demo()
    client.find("label", "Embedded demo server")
    login = desk.wait_for("the login window", lambda: next((w for w in client.app if w.name.startswith("Log in")), None))
    picture("login", login)
    client.press("push button", "Log in")
    client.find("check box", re.compile("^All, 24 camera"))
    card = client.find("alert", re.compile("^Alarm: "), timeout=20)
    desk.wait_for("the card in its corner", lambda: card.queryComponent().getExtents(0).x > 100)
    picture("alarm", card, frame=12)
    # Four alarms make a list; their cards lie outside the window, or are closed.
    desk.wait_for("four alarms", lambda: len(client.all("table cell", re.compile("(Critical|Warning|Notice): "))) >= 4, 90)
    for button in client.all("push button", "Close"):
        client.act(button)
    client.gone("alert", re.compile("^Alarm: "))
    picture("list", client.find("frame", "demo"))


desk.run(test)
