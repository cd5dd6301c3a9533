"""The test's side of the stand-ins: what they were asked, what they are to do, and a panel's clicks in the tray's menu."""
import json
import os
import subprocess
import sys
import threading

import dbus
import desk

ALL = ("actions", "body", "body-markup", "icon-static", "persistence", "sound")
MENU = "com.canonical.dbusmenu"
ITEM = "org.kde.StatusNotifierItem"
PROPERTIES = "org.freedesktop.DBus.Properties"


class StandIn:
    def __init__(self, d, *arguments):
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "standins.py")
        self.process = subprocess.Popen(["/usr/bin/python3", script, *arguments], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.heard = []
        d.programs.append(self)
        threading.Thread(target=self._listen, daemon=True).start()
        self.wait("it to be there", lambda said: "ready" in said)

    def _listen(self):
        for line in self.process.stdout:
            self.heard.append(json.loads(line))

    def wait(self, what, matches, after=0, timeout=20.0):
        """The first of what it was asked, from `after` on, that matches."""
        def look():
            return next((said for said in self.heard[after:] if matches(said)), None)
        try:
            return desk.wait_for(what, look, timeout)
        except desk.Failure as failure:
            raise desk.Failure(f"{failure}; heard {self.heard}") from None

    def order(self, **what):
        self.process.stdin.write(json.dumps(what) + "\n")
        self.process.stdin.flush()

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    def report(self):
        print(f"--- stand-in: {self.heard}", file=sys.stderr)


class Notifications(StandIn):
    def __init__(self, d, capabilities=ALL):
        super().__init__(d, "notifications", *capabilities)

    def notified(self, matches=lambda said: True, after=0, timeout=20.0):
        return self.wait("a notification", lambda said: "notify" in said and matches(said), after, timeout)


class Tray(StandIn):
    """A panel that looks at the one icon that has come."""

    def __init__(self, d):
        super().__init__(d, "tray")
        self.bus = dbus.SessionBus()

    def find(self):
        said = self.wait("the tray's icon", lambda said: "item" in said)
        self.sender = said["sender"]
        item = self.bus.get_object(self.sender, "/StatusNotifierItem", introspect=False)
        self.item = dbus.Interface(item, ITEM)
        self.properties = dbus.Interface(item, PROPERTIES)
        self.menu = dbus.Interface(self.bus.get_object(self.sender, str(self.property("Menu")), introspect=False), MENU)

    def property(self, name):
        return self.properties.Get(ITEM, name)

    def entries(self):
        """(ID, label, enabled) of each entry, submenus included, separators not."""
        found = []

        def walk(node):
            identity, properties, children = node
            if "label" in properties and str(properties["label"]):
                # "(s)": an English plural that has not been collected yet.
                label = str(properties["label"]).replace("_", "").replace("(s)", "s")
                found.append((int(identity), label,
                              bool(properties.get("enabled", True))))
            for child in children:
                walk(child)

        walk(self.menu.GetLayout(0, -1, dbus.Array([], signature="s"))[1])
        return found

    def click(self, label):
        if not self.click_if_enabled(label):
            raise desk.Failure(f"{label!r} cannot be clicked")

    def click_if_enabled(self, label):
        for identity, text, enabled in self.entries():
            if text == label:
                if enabled:
                    self.menu.Event(identity, "clicked", dbus.String("", variant_level=1), dbus.UInt32(0))
                return enabled
        raise desk.Failure(f"no {label!r} among {self.entries()}")
