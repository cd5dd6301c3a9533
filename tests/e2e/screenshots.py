"""The pictures of one set of colours: screenshots.py FOLDER light|dark. Started by tests/e2e/screenshots."""
import os
import re
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

import desk

FOLDER, COLOURS = sys.argv[1:]
LIMIT = 200_000  # bytes of a picture: they are read on a web page
NAMES = {"FRONT-DOOR": "Front door", "BACK-DOOR": "Back door", "LOADING-BAY": "Loading bay",
         "CAR-PARK-NORTH": "Car park, north", "CAR-PARK-SOUTH": "Car park, south", "RECEPTION": "Reception",
         "STAIRCASE-A": "Staircase A", "STAIRCASE-B": "Staircase B", "LIFT-1": "Lift 1", "LIFT-2": "Lift 2",
         "SERVER-ROOM": "Server room", "WAREHOUSE-EAST": "Warehouse, east hall", "WAREHOUSE-WEST": "Warehouse, west hall",
         "COLD-STORE": "Cold store", "CASH-DESK-1": "Cash desk 1", "CASH-DESK-2": "Cash desk 2",
         "SHOP-FLOOR": "Shop floor", "OFFICE-2F": "Office, second floor", "ROOF": "Roof terrace", "GATE": "Main gate",
         "FENCE-EAST": "Fence, east", "FENCE-WEST": "Fence, west", "GARAGE": "Garage", "BICYCLE-SHED": "Bicycle shed"}
GROUPS = {"Shop": "SHOP-FLOOR CASH-DESK-1 CASH-DESK-2 RECEPTION FRONT-DOOR",
          "Shop/Store": "WAREHOUSE-EAST WAREHOUSE-WEST COLD-STORE LOADING-BAY BACK-DOOR",
          "House": "STAIRCASE-A STAIRCASE-B LIFT-1 LIFT-2 SERVER-ROOM OFFICE-2F ROOF",
          "Outside": "CAR-PARK-NORTH CAR-PARK-SOUTH GATE FENCE-EAST FENCE-WEST GARAGE BICYCLE-SHED"}
ALARM = re.compile("^Alarm: ")


def take(name, *windows):
    """These windows below one another, without their frames and without what is behind them."""
    boxes = sorted((box.y, box.x, box.width, box.height)
                   for box in map(extents, windows))
    path = os.path.join(FOLDER, f"{name}-{COLOURS}.png")
    shot = os.path.join(FOLDER, f".{name}-{COLOURS}.png")
    subprocess.run(["import", "-window", "root", shot], check=True)
    parts = []
    for y, x, width, height in boxes:
        gap = ["(", "-size", "1x10", "xc:none", ")"] if parts else []
        parts += [*gap, "(", shot, "-crop", f"{width}x{height}+{x}+{y}", "+repage", ")"]
    subprocess.run(["convert", "-background", "none", *parts, "-append", "-strip", "+dither", "-colors", "255",
                    "-depth", "8", "-define", "png:compression-level=9", path], check=True)
    os.remove(shot)
    size = os.path.getsize(path)
    if size > LIMIT:
        raise desk.Failure(f"{path} has {size} bytes")
    print(f"{path}: {size} bytes")


def settled(window):
    """The window, when its picture is the same twice in a row: what follows the last event is painted."""
    last = []

    def same():
        picture = subprocess.run(["import", "-window", "root", "rgb:-"], capture_output=True, check=True).stdout
        last.append(hash(picture))
        return len(last) > 1 and last[-1] == last[-2]

    desk.wait_for(f"the window {window.name!r} to stand still", same, 10)
    return window


def extents(window):
    return window.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)


def column(client, count):
    """The cards, when there are so many and all of them have arrived at their place."""
    cards = client.all("alert", ALARM)
    return cards if len(cards) >= count and len({extents(card).x for card in cards}) == 1 else None


def no_card(client):
    """Closes a card; true when none is left."""
    card = next(iter(client.all("alert", ALARM)), None)
    if card is None:
        return True
    button = next(iter(client.all("push button", "Close", inside=card)), None)
    if button is not None:
        client.act(button)
    return False


def select(client, camera):
    """Clicks its row until it is the selected one. The rows move: a cell may be another's, or gone, by then."""
    def selected():
        try:
            cell = client.find("table cell", re.compile(rf"^{re.escape(camera)}, "))
            if not cell.getState().contains(pyatspi.STATE_SELECTED):
                client.click(cell)
                time.sleep(1)  # two clicks in a row would open it
            return cell.getState().contains(pyatspi.STATE_SELECTED)
        except (NotImplementedError, GLib.Error):
            return False

    desk.wait_for(f"{camera!r} to be selected", selected, 30)


def keys(*names):
    subprocess.run(["xdotool", "key", "--delay", "60", "--clearmodifiers", *names], check=True)


def rename(client, camera, name):
    keys("ctrl+f")
    subprocess.run(["xdotool", "type", camera], check=True)
    client.find("label", re.compile("^1 of 24 shown"))
    keys("Return", "Home", "F2")
    client.type(client.find("text", re.compile("^Name$")), name)
    client.press("push button", "Rename")
    client.find("table cell", re.compile(rf"^{re.escape(name)}, "))
    keys("ctrl+f", "Return", "Home", "ctrl+g")
    client.type(client.find("text", re.compile("^Group$")),
                next(group for group, ids in GROUPS.items() if camera in ids.split()))
    client.press("push button", "Move")
    client.gone("push button", "Move")
    keys("ctrl+f", "Escape")
    client.gone("label", re.compile("^1 of 24 shown"))


def test(d):
    client = d.demo()
    client.find("label", "Embedded demo server")
    take("login", settled(client.find("dialog", "Log in")))

    client.press("push button", "Log in")
    client.find("check box", re.compile("^All, 24 camera"))
    for camera, name in NAMES.items():
        rename(client, camera, name)
    client.press("push button", "Dismiss this message")
    keys("ctrl+f", "Return")  # the focus to the table

    desk.wait_for("the cards from before the names to go", lambda: no_card(client))
    cards = desk.wait_for("two cards", lambda: column(client, 2), 90)
    settled(cards[0])
    take("alarm", *cards)

    # One alarm is done, the others are in the panel, and the newest of them is not yet seen.
    client.act(client.find("push button", "Acknowledge", inside=cards[-1]))
    desk.wait_for("the cards to go", lambda: no_card(client))
    desk.wait_for("another alarm", lambda: client.all("alert", ALARM), 60)
    desk.wait_for("its card to go", lambda: no_card(client))
    for dismiss in client.all("push button", "Dismiss this message"):  # of this computer, as that it has no sound
        client.act(dismiss)
    select(client, "Fence, east")  # and its details
    client.find("label", re.compile("^Why this badge"))
    settled(client.find("frame", "demo"))
    take("list", client.find("frame", "demo"))


desk.run(test)
