"""Through the whole program by the accessible tree alone: actions, editable text, values, selections. No key, no mouse."""
import re

import desk
import pyatspi
import walk

CAMERAS = {"FRONT-DOOR": "false", "LOADING-BAY": "true", "ROOF": "true"}
MAIN = re.compile(r"alice on 127\.0\.0\.1$")
ACTIONS = {"push button", "check box", "radio button", "page tab", "menu item", "check menu item", "radio menu item"}
QUIET = {"filler", "panel", "split pane", "layered pane", "tool bar", "status bar", "separator", "unknown", "image", "label",
         "scroll bar", "viewport", "frame", "dialog", "alert", "menu bar", "popup menu", "scroll pane"}


def check(root):
    """Whoever can have the focus has a name and a role; what is pressed has an action; what holds a text lets it be set;
    what has a value tells it."""
    for node in walk.within(root):
        role, states = node.getRoleName(), node.getState()
        if states.contains(pyatspi.STATE_FOCUSABLE) and role not in ("filler", "label"):
            assert node.name and role not in QUIET, (root.name, walk.told(node))
        if states.contains(pyatspi.STATE_ENABLED) and role in ACTIONS:
            action = node.queryAction()
            assert action.nActions > 0 and action.getName(0), (root.name, walk.told(node))
        if role in ("text", "password text") and states.contains(pyatspi.STATE_EDITABLE):
            node.queryEditableText()
        if role in ("spin button", "slider"):
            value = node.queryValue()
            assert value.minimumValue <= value.currentValue <= value.maximumValue, walk.told(node)


def open_menu(client, *path):
    """The items of the menu bar, by their own actions; gives back the last one."""
    item = client.find("menu item", path[0])
    for depth, wanted in enumerate(path):
        if depth:
            role = re.compile("menu item")
            item = desk.wait_for(f"the item {wanted!r}", lambda: next(
                (node for menu in item for node in ([menu] if menu.getRoleName() != "popup menu" else list(menu))
                 if node and walk.matches(node.name, wanted)), None))
        if depth + 1 < len(path):
            client.act(item, ("ShowMenu",))
    return item


def choose(client, *path):
    client.act(open_menu(client, *path))
    bar = next(iter(client.all("menu bar")), None)
    desk.wait_for("the menus to close", lambda: bar is None or not any(
        menu and walk.has(menu, pyatspi.STATE_SHOWING) for item in bar for menu in item))


def window_of(client, opens, title, closes=("Cancel", "Close", "Later")):
    """A window that something opens; looked at, and closed by its own button."""
    opens()
    opened = walk.window(client, title)
    check(opened)
    button = next(node for node in walk.within(opened) if node.getRoleName() == "push button" and node.name in closes)
    client.act(button)
    walk.closed(client, title)


def item_of_button(client, button, *path):
    """An item of the menu that a button opens."""
    node = client.find("push button", button)
    assert walk.has(node, pyatspi.STATE_EXPANDABLE)
    client.act(node)
    menu = desk.wait_for("the menu", lambda: next(
        (child for child in node if child and walk.has(child, pyatspi.STATE_SHOWING)), None))
    for depth, wanted in enumerate(path):
        item = desk.wait_for(f"the item {wanted!r}", lambda: next(
            (child for child in menu if child and walk.matches(child.name, wanted)), None))
        if depth + 1 < len(path):
            client.act(item, ("ShowMenu",))
            menu = desk.wait_for("the submenu", lambda: next(iter(item), None))
    client.act(item)
    desk.wait_for("the menu to close", lambda: not any(
        child and walk.has(child, pyatspi.STATE_SHOWING) for child in node))


def select_row(client, table, name):
    """By the table's own interface, as a screen reader does."""
    rows = table.queryTable()
    row = desk.wait_for(f"the row {name!r}", lambda: next(
        ([i] for i in range(rows.nRows) if rows.getAccessibleAt(i, 0).name.startswith(name)), None))[0]
    for other in rows.getSelectedRows():
        if other != row:
            rows.removeRowSelection(other)
    rows.addRowSelection(row)
    desk.wait_for(f"{name!r} to be selected", lambda: rows.isRowSelected(row))


def log_in(client, server):
    window_of(client, lambda: None, "First steps")
    login = walk.window(client, "Log in")
    check(login)
    item_of_button(client, re.compile("^Language"), "Deutsch")
    client.find("push button", "Anmelden")
    item_of_button(client, re.compile("^Sprache"), "English")
    window_of(client, lambda: client.press("push button", re.compile("^Settings")), re.compile("^Settings"))
    client.type("Server", "127.0.0.1")
    client.find("spin button", "Port").queryValue().currentValue = server.port
    client.type("User", "alice")
    client.type(client.find("password text", "Password"), "secret")
    box = client.find("check box", "Remember me")
    client.act(box)
    assert desk.wait_for("the check", lambda: walk.has(box, pyatspi.STATE_CHECKED))
    client.press("push button", "Log in")
    check(walk.window(client, MAIN))


def tables_are_read(client):
    table = client.find("table", "Cameras").queryTable()
    heads = [table.getColumnHeader(column).name for column in range(table.nColumns)]
    assert heads[:2] == ["State", "Name"], heads
    names = {table.getAccessibleAt(row, 0).name.split(" since")[0] for row in range(table.nRows)}
    assert names == {"FRONT-DOOR, Offline", "LOADING-BAY, Online", "ROOF, Online"}, names
    assert re.match("^ROOF, no alarm", table.getAccessibleAt(table.nRows - 1, heads.index("Last alarm")).name)
    side = client.find("tree", "Groups of cameras")
    assert re.match("^All cameras: 3 camera", side.queryTable().getAccessibleAt(0, 0).name)


def cameras(client):
    client.press("push button", "Add cameras")
    adding = walk.window(client, "Add cameras")
    check(adding)
    client.press("page tab", "Several at once")
    check(adding)
    client.press("page tab", "One camera")
    client.type("Camera ID", "GATE")
    client.type(client.find("password text", "Camera password"), "pw")
    client.act(client.find("push button", re.compile("^Add$"), adding))
    client.find("check box", re.compile("^All, 4 camera"))
    client.type("Search cameras", "roof")
    client.find("label", re.compile("^1 of 4 shown"))
    client.press("push button", re.compile("^Remove the filter"))
    client.press("check box", re.compile("^Offline, 1 "))
    client.find("label", re.compile("^1 of 4 shown"))
    client.press("check box", re.compile("^All, 4 "))
    client.gone("label", re.compile("of 4 shown"))
    choose(client, "View", "Columns", "Note")
    choose(client, "View", "Sort by", "Name")
    choose(client, "View", "Sort by", "Reverse order")
    table = client.find("table", "Cameras")
    desk.wait_for("the order", lambda: table.queryTable().getAccessibleAt(0, 0).name.startswith("ROOF"))
    choose(client, "View", "Sort by", "State")

    select_row(client, table, "ROOF")
    choose(client, "Edit", "Favourite")
    client.find("table cell", re.compile("^Favourites: 1 camera"))
    for item, title in (("^Move to group", "Move to group"), ("^Tags", "Tags"), ("^Note", "Note"),
                        ("^Hold times", "Hold Times"), ("^Rename", "Rename camera"), ("^Details", "Camera")):
        window_of(client, lambda: choose(client, "Edit", re.compile(item)), title)
    choose(client, "Edit", re.compile("^Move to group"))
    field = client.find("combo box", "Group")
    client.type(next(child for child in field if child.getRoleName() == "text"), "Site")
    client.press("push button", "Move")
    client.find("table cell", re.compile("^Site: 1 camera"))
    select_row(client, client.find("tree", "Groups of cameras"), "Site: 1 camera")  # the side bar filters by it
    client.find("label", re.compile("^1 of 4 shown"))
    client.press("push button", re.compile("^Remove the filter"))
    client.gone("label", re.compile("of 4 shown"))


def alarms(client, server):
    server.command("alarm", "ROOF", "smoke")
    card = client.find("alert", re.compile("^Alarm: Critical, Smoke, ROOF"))
    check(card)
    item_of_card(client, card)
    client.press("push button", re.compile("^Unmute ROOF"))
    client.gone("push button", re.compile("^Unmute ROOF"))
    server.command("alarm", "ROOF", "sos")
    choose(client, "Alarms", "Next alarm")
    choose(client, "Alarms", "Acknowledge")
    client.find("table cell", re.compile("ROOF.*[Aa]cknowledged"))
    window_of(client, lambda: choose(client, "Alarms", re.compile("^Why was there no")), "Why was there no pop-up?")
    choose(client, "Alarms", "Acknowledge all")
    window_of(client, lambda: choose(client, "Alarms", re.compile("^Noise")), "Noise")


def alarm_list(client):
    """Filtered by the fields of the filter, a note, and the window of the export."""
    choose(client, "Alarms", "Search alarms")
    check(walk.window(client, MAIN))
    client.type(client.find("text", re.compile("^Search alarms")), "nobody")
    client.find("label", "No alarm matches the filter")
    client.press("push button", "Show all alarms")
    client.gone("label", re.compile("of 2 shown"))
    choose_entry(client, "All severities", "Only critical")
    client.find("label", re.compile("^[12] of 2 shown"))
    client.press("push button", re.compile("^Clear the filter"))
    choose(client, "Alarms", "Filter alarms")
    client.gone("text", re.compile("^Search alarms"))
    bars = client.find("filler", re.compile("^Last 24 hours: 2 alarms"))
    assert re.search(": 2 alarms, worst: Critical", bars.description), bars.description
    choose(client, "Alarms", "Next alarm")
    choose(client, "Alarms", re.compile("^Edit note"))
    note = walk.window(client, "Note on an alarm")
    check(note)
    client.type(client.find("text", "Note", note), "a barbecue")
    client.press("push button", "Save")
    client.find("table cell", re.compile("a barbecue"))
    window_of(client, lambda: choose(client, "Alarms", re.compile("^Export alarms")), "Export alarms")


def choose_entry(client, box, entry):
    """An entry of a field with a list; its name is what is chosen."""
    client.act(client.find("list item", entry, inside=client.find("combo box", box)))
    client.find("combo box", entry)


def item_of_card(client, card):
    """Muted from the card."""
    button = client.find("push button", "Mute", card)
    client.act(button)
    item = desk.wait_for("the item", lambda: next((item for menu in button if menu for item in menu
                                                   if item and item.name.startswith("For 10 minute")), None))
    client.act(item)
    client.find("push button", re.compile("^Unmute ROOF"))


def settings(client):
    choose(client, "Edit", re.compile("^Settings"))
    opened = walk.window(client, re.compile("^Settings"))
    pages = next(node for node in walk.within(opened) if node.getRoleName() == "list")
    seen = set()
    for number in range(pages.childCount):
        page = pages.getChildAtIndex(number)
        client.act(page)
        desk.wait_for(f"the page {page.name!r}", lambda: walk.has(page, pyatspi.STATE_SELECTED))
        check(opened)
        seen.add(frozenset(node.name for node in walk.within(opened)))
    assert len(seen) == pages.childCount, "a page that is selected is not shown"
    search = next(node for node in walk.within(opened) if node.getRoleName() == "text" and node.name.startswith("Search"))
    client.type(search, "announce")
    box = client.find("check box", "Alarms that are shown")
    client.act(box)
    desk.wait_for("the box to be unchecked", lambda: not walk.has(box, pyatspi.STATE_CHECKED))
    client.press("push button", "Cancel")
    walk.closed(client, re.compile("^Settings"))


def differences(client, server):
    """What the server no longer has waits for an answer."""
    server.command("camera", "unbind", "GATE", "alice")
    client.find("label", re.compile("^1 camera differs on the server"))
    title = "Review the synchronisation"
    window_of(client, lambda: choose(client, "File", re.compile("^Review differences")), title)
    choose(client, "File", re.compile("^Review differences"))
    opened = walk.window(client, title)
    client.find("table cell", "GATE", opened)
    client.press("push button", "For all rows: as here")
    client.find("table cell", "What to do: Upload again", opened)
    client.press("push button", "Apply")
    walk.closed(client, title)
    client.gone("label", re.compile("differs on the server"))
    desk.wait_for("the camera to be uploaded", lambda: "GATE" in server.command("camera", "list", "--account", "alice"))


def the_rest(client):
    for menu, item, title in (("Help", "^Diagnostics", "Diagnostics"), ("Help", "^About", "About Watchpost"),
                              ("Help", "^First steps", "First steps"), ("Help", "^Keyboard shortcuts", "Keyboard shortcuts"),
                              ("File", "^Export", "Export cameras"), ("Edit", "^Bring back", "Removed cameras")):
        window_of(client, lambda: choose(client, menu, re.compile(item)), title)
    choose(client, "Help", "User guide")
    check(walk.window(client, "User guide"))
    select_row(client, client.find("table", "Cameras"), "GATE")
    choose(client, "Edit", re.compile("^Remove"))
    client.press("push button", "Remove")
    client.find("check box", re.compile("^All, 3 camera"))
    choose(client, "Edit", re.compile("^Undo removing"))
    client.find("check box", re.compile("^All, 4 camera"))
    client.press("push button", "Synchronise now")
    client.find("push button", re.compile("^Synchronised"))
    choose(client, "View", "Language", "Deutsch")
    client.find("push button", "Kameras hinzufügen")
    choose(client, "Ansicht", "Sprache", "English")
    choose(client, "File", "Log out")
    login = walk.window(client, "Log in")
    item_of_button(client, "Saved servers", re.compile("^alice on"))
    client.type(client.find("password text", "Password", login), "secret")
    client.press("push button", "Log in")
    walk.window(client, MAIN)
    choose(client, "File", "Quit")
    client.process.wait(timeout=20)
    assert client.process.returncode == 0, client.output()


TOUR = (log_in, tables_are_read, cameras, alarms, alarm_list, settings, differences, the_rest)


def test(d):
    server = d.server()
    server.command("account", "add", "alice", "--password-stdin", stdin="secret\n")
    for camera, state in CAMERAS.items():
        server.command("camera", "add", camera, "--account", "alice", stdin="pw\n")
        server.command("state", camera, state)
    client = d.client(profile="profile")
    walk.tour(TOUR, client=client, server=server)


desk.run(test)
