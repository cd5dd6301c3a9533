"""What the two tours through the whole program share: what is to be seen of windows, and a person at the keyboard.

The keyboard's tour only reads the accessible tree, to know what has the focus and what is shown; it never acts on it.
"""
import subprocess
import time

import desk
import pyatspi
from gi.repository import GLib

WINDOWS = ("frame", "dialog", "alert", "window")
CONTAINERS = ("table", "tree", "list", "tree table", "page tab list", "combo box", "spin button", "menu bar", "popup menu")

TABLES = ("table", "tree", "list", "tree table")
KINDS = ("object:state-changed:focused", "object:state-changed:showing")


def pump():
    """Takes in the events that have come."""
    while GLib.MainContext.default().iteration(False):
        pass


def has(node, *states):
    have = node.getState()
    return all(have.contains(state) for state in states)


def matches(name, wanted):
    return bool(wanted.search(name)) if hasattr(wanted, "search") else wanted == name


def within(root, skip=("menu bar", "popup menu")):
    """What is shown below `root`, in the tree's order; the inside of tables and fields left out."""
    for index in range(root.childCount):
        try:
            node = root.getChildAtIndex(index)
            if node is None or node.getRoleName() in skip or not has(node, pyatspi.STATE_SHOWING):
                continue
            yield node
            if node.getRoleName() not in CONTAINERS:
                yield from within(node, skip)
        except GLib.Error:
            continue  # it went while we looked


def windows(client):
    return [node for node in client.app if node and has(node, pyatspi.STATE_SHOWING)]


def window(client, title, timeout=15.0):
    """The window of that title, when it is shown."""
    try:
        return desk.wait_for(f"the window {title!r}", lambda: next(
            (node for node in windows(client) if matches(node.name, title)), None), timeout)
    except desk.Failure as failure:
        raise desk.Failure(f"{failure}\n{client.tree()}") from None


def closed(client, title):
    desk.wait_for(f"the window {title!r} to close",
                  lambda: not any(matches(node.name, title) for node in windows(client)))


def stops(root):
    """What Tab should come to: shown, enabled, takes the focus. Of radio buttons in one place it is one. A widget of tabs
    says that it takes the focus, which its tabs then have; labels take it from the mouse, to be copied (a
    document is called a label, too, and has a text)."""
    return [node for node in within(root) if has(node, pyatspi.STATE_FOCUSABLE, pyatspi.STATE_ENABLED)
            and (node.getRoleName() != "label" or node.get_text_iface())
            and not (node.getRoleName() == "filler"
                     and any(child.getRoleName() == "page tab list" for child in within(node)))]


def told(node):
    return f"{node.getRoleName()} {node.name!r}"


def tour(parts, **have):
    """Each part in turn, with what it names of what there is."""
    for part in parts:
        began = time.monotonic()
        wanted = part.__code__.co_varnames[:part.__code__.co_argcount]
        part(**{name: have[name] for name in wanted})
        print(f"{part.__name__}: {time.monotonic() - began:.1f} s", flush=True)


class Keyboard:
    def __init__(self, client):
        self.client = client
        self.heard = []  # what got the focus, the last one last
        self.popups = []  # menus that opened
        pyatspi.Registry.registerEventListener(self._hear, *KINDS)

    def _hear(self, event):
        try:
            if not event.detail1 or event.source.get_process_id() != self.client.process.pid:
                return
            if event.type.major == "state-changed" and event.type.minor == "focused":
                self.heard.append(event.source)
                del self.heard[:-20]
            elif event.source.getRoleName() == "popup menu":
                self.popups.append(event.source)
        except GLib.Error:
            pass  # it has gone already

    def press(self, *keys):
        for key in keys:
            # As slowly as a hand: Qt sends Alt round over the bus of the accessible tree, but not the shortcut that its
            # letter is, and an Alt that comes after the letter closes the menu again.
            alt = key.split("+", 1)[1] if key.startswith("alt+") else None
            order = ["keydown", "alt", "sleep", "0.1", "key", alt, "sleep", "0.1", "keyup", "alt"] if alt else ["key", key]
            subprocess.run(["xdotool", *order], check=True)
        pump()

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "6", text], check=True)
        pump()

    def focus(self):
        """What has the focus, as the last event told; else what is found."""
        node = self._heard_focus()
        return node or next((node for root in windows(self.client) if has(root, pyatspi.STATE_ACTIVE)
                             for node in within(root, ()) if has(node, pyatspi.STATE_FOCUSED)), None)

    def _heard_focus(self):
        pump()
        for node in reversed(self.heard[-3:]):
            try:
                # To Qt 6.4 the current cell always has the focus, whether its table has it or not.
                table = node.parent if node.parent and node.parent.getRoleName() in TABLES else None
                if has(node, pyatspi.STATE_FOCUSED) and (not table or has(table, pyatspi.STATE_FOCUSED)):
                    return node
            except GLib.Error:
                continue
        return None

    def place(self, among):
        """Which of `among` has the focus, itself or by something in it."""
        node = self.focus()
        for _ in range(12):
            if node is None:
                return None
            if node in among:
                return among[among.index(node)]
            node = node.parent
        return None

    def until(self, what, predicate, timeout=15.0):
        def look():
            pump()
            return predicate()
        try:
            return desk.wait_for(what, look, timeout)
        except desk.Failure as failure:
            node = self.focus()
            focus = told(node) if node else "nothing"
            active = [root.name for root in windows(self.client) if has(root, pyatspi.STATE_ACTIVE)]
            raise desk.Failure(f"{failure}; the focus is on {focus}, active is {active}\n{self.client.tree()}") from None

    def on(self, role, name, timeout=15.0):
        """Waits until that has the focus."""
        def there():
            node = self.focus()
            return node if node and node.getRoleName() == role and matches(node.name, name) else None
        return self.until(f"the focus on {role} {name!r}", there, timeout)

    def inside(self, root):
        """Waits until something in this window has the focus."""
        def there():
            node = self.focus()
            while node is not None and node != root:
                node = node.parent
            return node
        return self.until(f"the focus in {root.name!r}", there)

    def menu(self, key, *path):
        """Opens a menu by its key and goes to an item, through submenus; a pattern or the whole name. Each key waits for
        what the one before did: a key that comes too early would go to another item, or to the window behind."""
        self._open(key)
        menus = []
        for depth, wanted in enumerate(path):
            menus.append(self._to_item(wanted, menus))
            self.press("Right" if depth + 1 < len(path) else "Return")

    def _open(self, key):
        """Once more where nothing opened: on a busy machine Alt may come too late all the same. A context menu opens with
        no item chosen."""
        for left in (2, 1, 0):
            self.heard.clear()
            self.popups.clear()
            self.press(key)
            try:
                desk.wait_for("a menu", lambda: pump() or self._item(None, []) or self.popups, 5)
                if not self._item(None, []):
                    self.press("Down")
                return
            except desk.Failure:
                if not left:
                    raise
                self.press("Escape")

    def _item(self, before, menus):
        """The item of a menu that has the focus, another than before, in none of these menus."""
        for node in reversed(self.heard[-4:]):
            if node.getRoleName().endswith("menu item") and node != before and node.parent not in menus and \
                    has(node, pyatspi.STATE_FOCUSED):
                return node
        return None

    def _to_item(self, wanted, menus):
        item = None
        for _ in range(60):
            before = item
            item = self.until("an item of the menu", lambda: self._item(before, menus))
            if matches(item.name, wanted):
                return item.parent
            self.press("Down")
        raise desk.Failure(f"no item {wanted!r} in the menu of {item.name!r}")

    def tab_to(self, role, name):
        """By Tab alone, to what is so named."""
        for _ in range(80):
            node = self.focus()
            if node and node.getRoleName() == role and matches(node.name, name):
                return node
            before = node
            self.press("Tab")
            self.until("Tab to move the focus", lambda: self.focus() not in (None, before))
        raise desk.Failure(f"Tab does not come to {role} {name!r}\n{self.client.tree()}")

    def round(self, root, key="Tab"):
        """Tab goes to everything in a window that can have the focus, and comes round to where it began."""
        self.inside(root)
        expected = stops(root)
        nameless = [told(node) for node in expected if not node.name]
        if nameless:
            raise desk.Failure(f"without a name in {root.name!r}: {nameless}")
        start = self.until("the focus on one of them", lambda: self.place(expected))
        visited = [start]
        for _ in range(len(expected) + 2):
            before = visited[-1]
            self.press(key)
            for _ in range(80 if before.getRoleName() == "label" else 0):  # a document: from link to link
                if self.place(expected) != before:
                    break
                self.press(key)
            now = self.until(f"{key} to leave {told(before)} in {root.name!r}", lambda: len(expected) == 1 or (
                node := self.place(expected)) and node != before and node, 5)
            if now is True or now == start:
                break
            visited.append(now)
        else:
            raise desk.Failure(f"{key} does not come round in {root.name!r}: {[told(node) for node in visited]}")
        radios = {node.parent for node in visited if node.getRoleName() == "radio button"}
        missed = [told(node) for node in expected
                  if node not in visited and not (node.getRoleName() == "radio button" and node.parent in radios)]
        if missed:
            raise desk.Failure(f"{key} does not come to {missed} in {root.name!r}, only to "
                               f"{[told(node) for node in visited]}")
        if len(set(visited)) != len(visited):
            raise desk.Failure(f"{key} comes twice to something in {root.name!r}: {[told(node) for node in visited]}")
        return visited
