"""Stand-ins for a desktop, each a process of its own on the session bus of the test.

    standins.py notifications [capability ...]     org.freedesktop.Notifications, as a notification server has it
    standins.py tray                               org.kde.StatusNotifierWatcher, as a panel has it

They write one line of JSON for everything they are asked, to stdout; and take orders as lines of JSON from stdin.
"""
import json
import os
import sys

import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

NOTIFICATIONS = "org.freedesktop.Notifications"
WATCHER = "org.kde.StatusNotifierWatcher"
PROPERTIES = "org.freedesktop.DBus.Properties"
INTROSPECTABLE = "org.freedesktop.DBus.Introspectable"

# Qt believes in a property that is described.
TRAY_DESCRIPTION = f"""<node><interface name="{WATCHER}">
<method name="RegisterStatusNotifierItem"><arg name="service" type="s" direction="in"/></method>
<method name="RegisterStatusNotifierHost"><arg name="service" type="s" direction="in"/></method>
<signal name="StatusNotifierItemRegistered"><arg type="s"/></signal>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/>
</interface></node>"""


def tell(**what):
    print(json.dumps(what), flush=True)


def typed(value):
    """A value with its D-Bus type, so that the test can tell a byte from an integer."""
    names = {dbus.Byte: "y", dbus.Boolean: "b", dbus.Int16: "n", dbus.UInt16: "q", dbus.Int32: "i", dbus.UInt32: "u",
             dbus.Int64: "x", dbus.UInt64: "t", dbus.Double: "d", dbus.String: "s", dbus.ObjectPath: "o"}
    if isinstance(value, dbus.Struct):
        parts = [typed(part) for part in value]
        return ["(" + "".join(kind for kind, _ in parts) + ")", parts]
    if isinstance(value, dbus.Array) and value.signature == "y":
        return ["ay", len(value)]
    if isinstance(value, dbus.Array):
        return ["a" + str(value.signature), [typed(part)[1] for part in value]]
    for kind, name in names.items():
        if isinstance(value, kind):
            return [name, int(value) if name in "ynqiuxt" else bool(value) if name == "b" else str(value)]
    return ["?", repr(value)]


class Notifications(dbus.service.Object):
    def __init__(self, bus, capabilities):
        self.capabilities = capabilities
        self.inhibited = False
        self.last = 0
        self.name = dbus.service.BusName(NOTIFICATIONS, bus, do_not_queue=True)
        super().__init__(bus, "/org/freedesktop/Notifications")
        tell(ready=True)

    @dbus.service.method(NOTIFICATIONS, out_signature="as")
    def GetCapabilities(self):
        return dbus.Array(self.capabilities, signature="s")

    @dbus.service.method(NOTIFICATIONS, out_signature="ssss")
    def GetServerInformation(self):
        return "stand-in", "watchpost", "1", "1.2"

    @dbus.service.method(NOTIFICATIONS, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, app_name, replaces, icon, summary, body, actions, hints, timeout):
        if not replaces:
            self.last += 1
        identity = int(replaces) or self.last
        tell(notify=identity, app_name=str(app_name), replaces=int(replaces), icon=str(icon), summary=str(summary),
             body=str(body), actions=[str(action) for action in actions],
             hints={str(name): typed(value) for name, value in hints.items()}, timeout=int(timeout))
        return dbus.UInt32(identity)

    @dbus.service.method(NOTIFICATIONS, in_signature="u")
    def CloseNotification(self, identity):
        tell(close=int(identity))
        self.NotificationClosed(identity, 3)

    @dbus.service.signal(NOTIFICATIONS, signature="uu")
    def NotificationClosed(self, identity, reason):
        pass

    @dbus.service.signal(NOTIFICATIONS, signature="us")
    def ActionInvoked(self, identity, action):
        pass

    @dbus.service.signal(NOTIFICATIONS, signature="us")
    def ActivationToken(self, identity, token):
        pass

    @dbus.service.method(PROPERTIES, in_signature="ss", out_signature="v")
    def Get(self, interface, name):
        if name != "Inhibited":
            raise dbus.exceptions.DBusException(name="org.freedesktop.DBus.Error.UnknownProperty")
        return dbus.Boolean(self.inhibited)

    @dbus.service.signal(PROPERTIES, signature="sa{sv}as")
    def PropertiesChanged(self, interface, changed, invalidated):
        pass

    def order(self, order):
        if "inhibit" in order:
            self.inhibited = order["inhibit"]
            self.PropertiesChanged(NOTIFICATIONS, {"Inhibited": dbus.Boolean(self.inhibited)}, [])
        if "token" in order:
            self.ActivationToken(order["id"], order["token"])
        if "action" in order:
            self.ActionInvoked(order["id"], order["action"])
        if "dismiss" in order:
            self.NotificationClosed(order["dismiss"], 2)


class Tray(dbus.service.Object):
    def __init__(self, bus):
        self.items = []
        self.bus = bus
        self.name = dbus.service.BusName(WATCHER, bus, do_not_queue=True)
        super().__init__(bus, "/StatusNotifierWatcher")
        tell(ready=True)

    @dbus.service.method(INTROSPECTABLE, out_signature="s")
    def Introspect(self):
        return TRAY_DESCRIPTION

    @dbus.service.method(WATCHER, in_signature="s", sender_keyword="sender")
    def RegisterStatusNotifierItem(self, service, sender=None):
        self.items.append(str(service))
        tell(item=str(service), sender=str(sender))
        self.StatusNotifierItemRegistered(service)

    @dbus.service.method(WATCHER, in_signature="s")
    def RegisterStatusNotifierHost(self, service):
        pass

    @dbus.service.signal(WATCHER, signature="s")
    def StatusNotifierItemRegistered(self, service):
        pass

    @dbus.service.method(PROPERTIES, in_signature="ss", out_signature="v")
    def Get(self, interface, name):
        return self.GetAll(interface)[name]

    @dbus.service.method(PROPERTIES, in_signature="s", out_signature="a{sv}")
    def GetAll(self, interface):
        return dbus.Dictionary({"IsStatusNotifierHostRegistered": dbus.Boolean(True),
                                "ProtocolVersion": dbus.Int32(0),
                                "RegisteredStatusNotifierItems": dbus.Array(self.items, signature="s")},
                               signature="sv")

    def order(self, order):
        pass


def main():
    dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
    bus = dbus.SessionBus()
    thing = Notifications(bus, sys.argv[2:]) if sys.argv[1] == "notifications" else Tray(bus)
    loop = GLib.MainLoop()

    waiting = b""

    def read(channel, condition):
        nonlocal waiting
        some = os.read(0, 65536)  # not through a buffer, which would keep the second of two lines for itself
        if not some:
            loop.quit()
            return False
        *lines, waiting = (waiting + some).split(b"\n")
        for line in lines:
            thing.order(json.loads(line))
        return True

    GLib.io_add_watch(GLib.IOChannel.unix_new(0), GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, read)
    loop.run()


if __name__ == "__main__":
    main()
