"""Assistive technology asks late: about the child or the row that was there when it counted. The program must outlive that.

Asked over the bus itself: pyatspi would answer some of it from what it remembers.
"""
import re

import desk
from gi.repository import Gio, GLib

ACCESSIBLE, TABLE, TEXT = "org.a11y.atspi.Accessible", "org.a11y.atspi.Table", "org.a11y.atspi.Text"
ROOT = "/org/a11y/atspi/accessible/root"


class Bus:
    def __init__(self, pid):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, -1, None)
        flags = Gio.DBusConnectionFlags
        self.bus = Gio.DBusConnection.new_for_address_sync(
            address.unpack()[0], flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)
        self.name = None
        for name in self.dbus("ListNames"):
            if name.startswith(":") and self.dbus("GetConnectionUnixProcessID", "s", name) == pid:
                self.name = name

    def dbus(self, method, types="", *values):
        daemon = "org.freedesktop.DBus"
        return self.call(method, types, *values, to=daemon, path="/org/freedesktop/DBus", interface=daemon)

    def call(self, method, types="", *values, path, interface, to=None):
        """The first value of the answer; None: an error, which is as good an answer as any but silence."""
        try:
            answer = self.bus.call_sync(to or self.name, path, interface, method, GLib.Variant(f"({types})", values), None, 0,
                                        10000, None)
        except GLib.Error as error:
            if (error.matches(Gio.dbus_error_quark(), Gio.DBusError.NO_REPLY)
                    or error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.TIMED_OUT)):
                raise desk.Failure(f"no answer to {interface}.{method}{values} of {path}: {error.message}") from None
            return None
        return answer.unpack()[0] if answer.n_children() else None

    def get(self, path, interface, name):
        return self.call("Get", "ss", interface, name, path=path, interface="org.freedesktop.DBus.Properties")

    def walk(self, path=ROOT, depth=0):
        """Path, role and number of children of everything, shown or not; of a table only the beginning."""
        count = self.get(path, ACCESSIBLE, "ChildCount")
        if count is None or depth > 30:
            return
        yield path, self.call("GetRoleName", path=path, interface=ACCESSIBLE), count
        for index in range(min(count, 30)):
            child = self.call("GetChildAtIndex", "i", index, path=path, interface=ACCESSIBLE)
            if child and not child[1].endswith("/null"):
                yield from self.walk(child[1], depth + 1)


def ask_table(bus, path):
    rows, columns = bus.get(path, TABLE, "NRows"), bus.get(path, TABLE, "NColumns")
    for row in (rows, rows + 1, 10**6, 2**31 - 1, -1):
        for method in ("GetAccessibleAt", "GetIndexAt", "GetRowExtentAt", "GetColumnExtentAt", "IsSelected"):
            for column in (0, columns, -1):
                bus.call(method, "ii", row, column, path=path, interface=TABLE)
        for method in ("GetRowHeader", "GetColumnHeader", "GetRowDescription", "GetColumnDescription", "IsRowSelected",
                       "AddRowSelection", "RemoveRowSelection"):
            bus.call(method, "i", row, path=path, interface=TABLE)
        for method in ("GetRowAtIndex", "GetColumnAtIndex", "GetRowColumnExtentsAtIndex"):
            bus.call(method, "i", min(row * columns, 2**31 - 1), path=path, interface=TABLE)


def ask_text(bus, path):
    """The end of the text, where the cursor is after typing, is no late question; Qt looked for the end of its word for ever."""
    count = bus.get(path, TEXT, "CharacterCount")
    for offset in (count, count + 1, count + 100, 2**31 - 1, -1):
        for method in ("GetTextAtOffset", "GetTextBeforeOffset", "GetTextAfterOffset"):
            for boundary in range(7):
                bus.call(method, "iu", offset, boundary, path=path, interface=TEXT)
        bus.call("GetText", "ii", 0, offset, path=path, interface=TEXT)
        bus.call("GetCharacterAtOffset", "i", offset, path=path, interface=TEXT)
        bus.call("GetCharacterExtents", "iu", offset, 0, path=path, interface=TEXT)


def ask_late(client, at_least):
    bus = Bus(client.process.pid)
    assert bus.name, "the client is not on the bus of the accessible tree"
    asked = 0
    for path, role, count in list(bus.walk()):
        for index in (count, count + 1, count + 3, count + 100, 2**31 - 1):
            bus.call("GetChildAtIndex", "i", index, path=path, interface=ACCESSIBLE)
        if role in ("table", "list", "tree"):
            ask_table(bus, path)
        if TEXT in (bus.call("GetInterfaces", path=path, interface=ACCESSIBLE) or []):
            ask_text(bus, path)
        asked += 1
    assert asked >= at_least, f"only {asked} things were asked"
    assert client.process.poll() is None


def test(d):
    client = d.client("--demo", profile="profile")
    client.find("push button", "Log in")
    ask_late(client, 50)
    client.press("push button", re.compile("^Settings"))
    client.find("push button", "Cancel")
    ask_late(client, 100)
    client.press("push button", "Cancel")
    client.press("push button", "Log in")
    client.find("check box", re.compile("^All.*24"))
    ask_late(client, 100)
    client.end()


desk.run(test)
