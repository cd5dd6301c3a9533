"""Through the whole program with the keyboard alone. The tree is only read: what has the focus, what is shown."""
import os
import re

import desk
import pyatspi
import walk

CAMERAS = {"FRONT-DOOR": "false", "LOADING-BAY": "true", "ROOF": "true"}
MAIN = re.compile(r"alice on 127\.0\.0\.1$")


def cell(client, name):
    return client.find("table cell", name)


def group(client, name):
    """A line of the side bar."""
    return client.find("table cell", re.compile(f"^{name}"), client.find("tree", "Groups of cameras"))


def dialog(client, keys, opens, title):
    """A window that keys open: Tab goes round in it, Escape closes it, and the focus is where it was."""
    before = keys.until("something to have the focus", keys.focus)
    opens()
    opened = walk.window(client, title)
    keys.round(opened)
    keys.press("Escape")
    walk.closed(client, title)
    keys.until(f"the focus back after {title!r}", lambda: keys.place([before]) or keys.place([before.parent]))


def first_steps_and_login(client, keys, server):
    welcome = walk.window(client, "First steps")
    keys.round(welcome)
    keys.press("Escape")
    login = walk.window(client, "Log in")
    keys.round(login)
    keys.press("alt+s")
    keys.on("text", "Server")
    keys.type("127.0.0.1")
    keys.press("alt+o", "ctrl+a")
    keys.type(str(server.port))
    keys.press("alt+u")
    keys.on("text", "User")
    keys.type("alice")
    keys.press("alt+p")
    keys.type("secret")
    keys.press("Return")
    return walk.window(client, MAIN)


def parts_of_the_window(client, keys):
    main = walk.window(client, MAIN)
    keys.inside(main)
    keys.round(main)
    places = [keys.focus()]
    for _ in range(12):
        keys.press("F6")
        now = keys.until("F6 to move the focus", lambda: (node := keys.focus()) != places[-1] and node)
        if now in places:
            break
        places.append(now)
    assert len(places) >= 4, [walk.told(place) for place in places]
    keys.press("ctrl+f", "Return")  # into the table


def add_a_camera(client, keys):
    dialog(client, keys, lambda: keys.press("ctrl+n"), "Add cameras")
    keys.press("ctrl+n")
    keys.on("text", "Camera ID")
    keys.type("GATE")
    keys.press("Tab")
    keys.type("pw")
    keys.press("Return")
    walk.closed(client, "Add cameras")
    client.find("check box", re.compile("^All, 4 camera"))


def search_and_filters(client, keys):
    keys.press("ctrl+f")
    keys.on("text", re.compile("^Search cameras"))
    keys.type("roof")
    client.find("label", re.compile("^1 of 4 shown"))
    keys.tab_to("push button", re.compile("^Remove the filter"))
    keys.press("space")
    client.gone("label", re.compile("of 4 shown"))
    keys.press("ctrl+3")
    client.find("label", re.compile("^1 of 4 shown"))
    cell(client, re.compile("^FRONT-DOOR, Offline"))
    keys.press("ctrl+1")
    client.gone("label", re.compile("of 4 shown"))


def columns_and_order(client, keys):
    keys.menu("alt+v", "Columns", "Note")
    client.find("table column header", "Note")
    to_table(client, keys)
    for order in (["FRONT-DOOR", "GATE", "LOADING-BAY", "ROOF"], ["ROOF", "LOADING-BAY", "GATE", "FRONT-DOOR"]):
        keys.menu("alt+v", "Sort by", "Name" if order[0] == "FRONT-DOOR" else "Reverse order")
        keys.until(f"the order {order}", lambda: names(client) == order)
    keys.menu("alt+v", "Sort by", "State")


def names(client):
    table = client.find("table", re.compile("^Cameras"))
    found = client.all("table cell", re.compile("^[A-Z-]+, (On|Off|Un)"), table)
    return list(dict.fromkeys(one.name.split(",")[0] for one in found))


def to_table(client, keys):
    """Into the table, with a camera selected, as from the search."""
    keys.press("ctrl+f", "Return")
    table = client.find("table", "Cameras")
    keys.until("the focus in the table", lambda: keys.place([table]))


def what_is_said_of_cameras(client, keys):
    to_table(client, keys)
    keys.press("ctrl+a", "ctrl+d")
    group(client, "Favourites: 4 camera")
    keys.press("ctrl+shift+d")
    group(client, "Disabled: 4 camera")
    keys.press("ctrl+shift+d")
    group(client, "Disabled: 0 camera")
    for shortcut, title in (("ctrl+g", "Move to group"), ("ctrl+t", "Tags"), ("ctrl+shift+t", "Hold Times")):
        dialog(client, keys, lambda: keys.press(shortcut), title)
    keys.press("ctrl+g")
    keys.on("combo box", "Group")
    keys.type("Site/Floor")
    keys.press("Return")
    walk.closed(client, "Move to group")
    group(client, "Site: 4 camera")
    keys.press("ctrl+t")
    keys.on("text", "New tags")
    keys.type("night")
    keys.press("Return")
    group(client, "night: 4 camera")
    keys.press("Home")  # one camera
    dialog(client, keys, lambda: keys.press("ctrl+e"), "Note")
    dialog(client, keys, lambda: keys.press("F2"), "Rename camera")
    dialog(client, keys, lambda: keys.press("Return"), "Camera")


def details_and_side_bar(client, keys):
    to_table(client, keys)
    keys.press("F4")
    client.gone("label", "Why this badge")
    keys.press("F4")
    client.find("label", "Why this badge")
    keys.press("shift+F6")  # to the left of the table
    keys.until("the focus in the side bar", lambda: keys.place([client.find("tree", "Groups of cameras")]))
    keys.press("Home", "Down", "Down", "Down", "Down", "Right", "Down")
    keys.on("table cell", re.compile("^Floor: 4 camera"))
    client.find("label", re.compile("^4 of 4 shown"))
    dialog(client, keys, lambda: keys.press("F2"), "Rename group")
    keys.menu("Menu", re.compile("^Fold all"))
    keys.press("Home")
    client.gone("label", re.compile("of 4 shown"))


def alarms(client, keys, server):
    server.command("alarm", "GATE", "motion")
    server.command("alarm", "ROOF", "smoke")
    client.find("alert", re.compile("^Alarm: Critical, Smoke, ROOF"))
    to_table(client, keys)
    keys.press("ctrl+j")
    keys.on("table cell", re.compile("ROOF"))
    keys.press("ctrl+j")
    keys.on("table cell", re.compile("GATE"))
    keys.press("ctrl+shift+j")
    keys.on("table cell", re.compile("ROOF"))
    keys.press("ctrl+k")
    client.find("table cell", re.compile("ROOF.*[Aa]cknowledged"))
    client.gone("alert", re.compile("^Alarm: Critical, Smoke, ROOF"))
    dialog(client, keys, lambda: keys.menu("alt+a", re.compile("^Why was there no pop-up")), "Why was there no pop-up?")
    keys.menu("ctrl+m", re.compile("^For 10 minute"))
    keys.tab_to("push button", re.compile("^Unmute ROOF"))
    keys.press("space")
    client.gone("push button", re.compile("^Unmute ROOF"))
    keys.press("ctrl+shift+k")
    client.find("table cell", re.compile("GATE.*[Aa]cknowledged"))


def to_panel(client, keys, role, name, key="Tab"):
    """By Tab alone to what is painted, whose name is what it shows."""
    for _ in range(40):
        node = client.find(role, name)
        if keys.place([node]):
            return
        before = keys.focus()
        keys.press(key)
        keys.until(f"{key} to move the focus", lambda: keys.focus() not in (None, before))
    raise desk.Failure(f"{key} does not come to {name!r}")


def filter_of_alarms(client, keys):
    keys.press("ctrl+shift+f")
    keys.on("text", re.compile("^Search alarms"))
    keys.type("roof")
    client.find("label", re.compile("^1 of 2 shown"))
    for box, times, chosen in (("All severities", 2, "Only critical"), ("Acknowledged or not", 1, "Not acknowledged")):
        keys.tab_to("combo box", box)
        keys.press(*["Down"] * times)
        client.find("combo box", chosen)
    client.find("label", "No alarm matches the filter")
    keys.tab_to("push button", "Show all alarms")
    keys.press("space")
    client.gone("label", re.compile("of 2 shown"))
    keys.menu("alt+a", "Filter alarms")  # away again
    client.gone("text", re.compile("^Search alarms"))

    keys.press("ctrl+j")
    bars = re.compile("^Last 24 hours: 2 alarms")
    to_panel(client, keys, "filler", bars, "shift+Tab")
    keys.press("End", "Left")
    client.find("filler", re.compile("^Last 24 hours: 2 alarms.*: no alarms$"))
    keys.press("Return")
    client.find("label", re.compile("^0 of 2 shown"))
    keys.press("Escape")
    client.gone("label", re.compile("of 2 shown"))


def note_and_file_of_alarms(client, keys, d):
    keys.press("ctrl+j")
    keys.on("table cell", re.compile("GATE|ROOF"))
    edit = re.compile("^Edit note")
    dialog(client, keys, lambda: keys.menu("alt+a", edit), "Note on an alarm")
    keys.menu("alt+a", edit)
    keys.on("text", "Note")
    keys.type("a barbecue")
    keys.tab_to("push button", "Save")
    keys.press("Return")
    walk.closed(client, "Note on an alarm")
    client.find("table cell", re.compile("a barbecue"))

    export = re.compile("^Export alarms")
    dialog(client, keys, lambda: keys.menu("alt+a", export), export)
    keys.menu("alt+a", export)
    keys.inside(walk.window(client, export))
    keys.tab_to("push button", re.compile("^Choose file"))
    keys.press("space")
    client.gone("push button", re.compile("^Choose file"))
    keys.inside(walk.window(client, export))  # Qt's own, where the desktop has none
    keys.press("ctrl+a")
    keys.type(d.path("alarms.csv"))
    keys.press("Return")
    walk.closed(client, export)
    desk.wait_for("the file", lambda: os.path.exists(d.path("alarms.csv")))
    with open(d.path("alarms.csv"), encoding="utf-8") as file:
        text = file.read()
    assert "a barbecue" in text and "ROOF" in text and "GATE" in text, text


def settings(client, keys):
    """Every page, each with all its fields; and the search."""
    to_table(client, keys)
    before = keys.focus()
    keys.press("ctrl+comma")
    opened = walk.window(client, re.compile("^Settings"))
    keys.inside(opened)
    pages = keys.until("the list of pages", lambda: next((node for node in walk.within(opened)
                                                          if node.getRoleName() == "list"), None))
    for number in range(pages.childCount):
        keys.until("the focus in the list of pages", lambda: keys.place([pages]) or keys.press("Tab"))
        keys.press("Home", *["Down"] * number)
        keys.until("the page", lambda: walk.has(pages.getChildAtIndex(number), pyatspi.STATE_SELECTED))
        keys.round(opened)
    keys.tab_to("text", re.compile("^Search"))
    keys.type("announce")
    client.find("check box", "Alarms that are shown")
    client.find("label", re.compile("^[1-9].* setting.* found"))
    keys.press("ctrl+a", "BackSpace", "Escape")
    walk.closed(client, re.compile("^Settings"))
    keys.until("the focus back", lambda: keys.place([before, before.parent]))


def lists_in_and_out(client, keys, d):
    with open(d.path("list.csv"), "w", encoding="utf-8") as file:
        file.write("id,password,name\nYARD,pw,Yard\n,pw,nothing\n")
    to_table(client, keys)
    before = keys.focus()
    keys.press("ctrl+i")
    keys.inside(walk.window(client, "Import cameras"))  # Qt's own, where the desktop has none
    keys.type(d.path("list.csv"))
    keys.press("Return")
    walk.closed(client, "Import cameras")
    preview = walk.window(client, "Add cameras")
    client.find("push button", "Take the 1 good", inside=preview)
    keys.round(preview)
    keys.press("Escape")
    walk.closed(client, "Add cameras")
    keys.until("the focus back", lambda: keys.place([before, before.parent]))
    dialog(client, keys, lambda: keys.press("ctrl+shift+e"), "Export cameras")


def removal(client, keys):
    to_table(client, keys)
    keys.press("Home")
    dialog(client, keys, lambda: keys.press("Delete"), "Remove cameras")
    keys.press("Delete")
    keys.inside(walk.window(client, "Remove cameras"))
    keys.tab_to("push button", "Remove")
    keys.press("space")
    client.find("check box", re.compile("^All, 3 camera"))
    keys.menu("alt+e", re.compile("^Undo removing"))
    client.find("check box", re.compile("^All, 4 camera"))
    to_table(client, keys)
    dialog(client, keys, lambda: keys.menu("alt+e", re.compile("^Bring back")), "Removed cameras")


def windows_of_the_menus(client, keys):
    to_table(client, keys)
    for menu, item, title in (("alt+a", "^Noise", "Noise"), ("alt+h", "^Diagnostics", "Diagnostics"),
                              ("alt+h", "^About", "About Watchpost"), ("alt+h", "^First steps", "First steps")):
        dialog(client, keys, lambda: keys.menu(menu, re.compile(item)), title)
    dialog(client, keys, lambda: keys.press("ctrl+slash"), "Keyboard shortcuts")
    dialog(client, keys, lambda: keys.press("F1"), "User guide")


def synchronising(client, keys):
    to_table(client, keys)
    keys.press("F5")
    report = re.compile("^Synchronised|^Last synchronisation")
    client.find("push button", report)
    dialog(client, keys, lambda: keys.menu("alt+f", re.compile("^Last synchronisation report")), re.compile("ynchronis"))


def differences(client, keys, server):
    """What the server no longer has waits for an answer, which is given by keys."""
    server.command("camera", "unbind", "GATE", "alice")
    client.find("label", re.compile("^1 camera differs on the server"))
    to_table(client, keys)
    title, item = "Review the synchronisation", re.compile("^Review differences")
    dialog(client, keys, lambda: keys.menu("alt+f", item), title)
    keys.menu("alt+f", item)
    opened = walk.window(client, title)
    keys.inside(opened)
    client.find("table cell", "GATE", opened)
    keys.press("space")
    client.find("table cell", "What to do: Upload again", opened)
    keys.tab_to("push button", "Apply")
    keys.press("space")
    walk.closed(client, title)
    client.gone("label", re.compile("differs on the server"))
    desk.wait_for("the camera to be uploaded", lambda: "GATE" in server.command("camera", "list", "--account", "alice"))


def language(client, keys):
    keys.menu("alt+v", "Language", "Deutsch")
    client.find("push button", re.compile("hinzufügen"))
    keys.menu("alt+a", "Sprache", "English")
    client.find("push button", "Add cameras")


def log_out_and_quit(client, keys):
    keys.menu("alt+f", "Log out")
    login = walk.window(client, "Log in")
    keys.inside(login)
    keys.press("alt+p")
    keys.type("secret")
    keys.press("Return")
    keys.inside(walk.window(client, MAIN))
    keys.press("ctrl+q")
    client.process.wait(timeout=20)
    assert client.process.returncode == 0, client.output()


TOUR = (parts_of_the_window, add_a_camera, search_and_filters, columns_and_order, what_is_said_of_cameras,
        details_and_side_bar, alarms, filter_of_alarms, note_and_file_of_alarms, settings, lists_in_and_out, removal, windows_of_the_menus, synchronising, differences, language,
        log_out_and_quit)


def test(d):
    server = d.server()
    server.command("account", "add", "alice", "--password-stdin", stdin="secret\n")
    for camera, state in CAMERAS.items():
        server.command("camera", "add", camera, "--account", "alice", stdin="pw\n")
        server.command("state", camera, state)
    client = d.client(profile="profile")
    keys = walk.Keyboard(client)
    first_steps_and_login(client, keys, server)
    client.find("check box", re.compile("^All, 3 camera"))
    walk.tour(TOUR, client=client, keys=keys, server=server, d=d)


desk.run(test)
