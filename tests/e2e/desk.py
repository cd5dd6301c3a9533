"""Starts the installed programs and drives the client through the accessible tree, as assistive technology would.

Every wait names what it waits for and ends with an error that shows the tree, never with a sleep for luck.
"""
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
import pyatspi  # noqa: E402
from gi.repository import Atspi, GLib  # noqa: E402

BIN = os.environ["WATCHPOST_BIN"]
CLIENT = os.path.join(BIN, "watchpost")
SERVER = os.path.join(BIN, "watchpost-server")


Atspi.set_timeout(10_000, 20_000)  # ms for an answer: a busy machine takes its time

DOWN, RETURN, F2 = 0xFF54, 0xFF0D, 0xFFBF  # X keysyms


class Failure(AssertionError):
    pass


def wait_for(what, predicate, timeout=20.0):
    """Calls predicate until it returns something true, and returns that."""
    deadline = time.monotonic() + timeout
    while True:
        try:
            result = predicate()
        except GLib.Error:  # the object went away while we looked
            result = None
        if result:
            return result
        if time.monotonic() > deadline:
            raise Failure(f"waited {timeout:.0f} s in vain for {what}")
        time.sleep(0.05)


class Desk:
    """One test's folder, and the programs that end with it."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="watchpost-e2e-")
        self.programs = []

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        if kind:
            if picture := os.environ.get("WATCHPOST_E2E_PICTURE"):  # of the screen, as it was when the test failed
                subprocess.run(["import", "-window", "root", picture], check=False)
            for program in self.programs:
                program.report()
        for program in reversed(self.programs):
            program.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def path(self, name):
        return os.path.join(self.folder, name)

    def client(self, *arguments, profile, stdin=None, env=None):
        client = Client(self, [CLIENT, "--profile", self.path(profile), *arguments], stdin, env)
        self.programs.append(client)
        return client

    def demo(self, *arguments):
        client = Client(self, [CLIENT, "--demo", *arguments], None, None)
        self.programs.append(client)
        return client

    def server(self, *arguments, port=0):
        server = Server(self, list(arguments), port)
        self.programs.append(server)
        return server


class Program:
    def __init__(self, desk, command, stdin=None, env=None):
        self.log_path = os.path.join(desk.folder, f"log-{len(desk.programs)}")
        self.log = open(self.log_path, "w+b")
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE if stdin is not None else subprocess.DEVNULL, stdout=self.log,
            stderr=subprocess.STDOUT, env={**os.environ, **(env or {})})
        if stdin is not None:
            self.process.stdin.write(stdin.encode())
            self.process.stdin.close()

    def output(self):
        with open(self.log_path, encoding="utf-8", errors="replace") as log:
            return log.read()

    def end(self, how=signal.SIGTERM):
        """Ends as the user would have it end, and waits for it."""
        self.process.send_signal(how)
        self.process.wait(timeout=20)

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    def report(self):
        print(f"--- {' '.join(self.process.args)}: exit code {self.process.poll()}\n{self.output()}", file=sys.stderr)


class Server(Program):
    def __init__(self, desk, arguments, port):
        self.socket = desk.path("control.sock")
        command = [SERVER, "serve", "--listen", f"127.0.0.1:{port}", "--database", desk.path("server.sqlite"),
                   "--socket", self.socket, *arguments]
        super().__init__(desk, command)
        found = wait_for("the server's first line", lambda: re.search(r"listening on \S*:(\d+)", self.output())
                         or self.process.poll() is not None)
        if found is True:
            raise Failure("the server ended: " + self.output())
        self.port = int(found.group(1))

    def command(self, *arguments, stdin="", expect=0):
        done = subprocess.run([SERVER, *arguments, "--socket", self.socket], input=stdin, capture_output=True,
                              text=True, timeout=20)
        if done.returncode != expect:
            raise Failure(f"{arguments}: exit code {done.returncode}, {done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def status(self):
        return json.loads(self.command("status", "--json"))


class Client(Program):
    def __init__(self, desk, command, stdin, env):
        super().__init__(desk, command, stdin, env)
        self.app = wait_for("the client in the accessible tree", self._find_app, 30)

    def _find_app(self):
        if self.process.poll() is not None:
            raise Failure("the client ended: " + self.output())
        desktop = pyatspi.Registry.getDesktop(0)
        for app in desktop:
            if app and app.get_process_id() == self.process.pid:
                return app
        return None

    def all(self, role=None, name=None, inside=None):
        """Every accessible that is shown, in the tree's order; name: a text that it holds, or a compiled pattern."""
        found = []

        def matches(node):
            if role and node.getRoleName() != role:
                return False
            if name is None:
                return True
            return bool(name.search(node.name)) if hasattr(name, "search") else name in node.name

        def walk(node, depth):
            if node is None or depth > 30:
                return
            try:
                showing = node.getState().contains(pyatspi.STATE_SHOWING)
                if depth == 1 and not inside and not showing:
                    return  # a window that is not shown
                if showing and matches(node):
                    found.append(node)
                if node.getRoleName() in ("table", "list", "tree") and node.childCount > 3000:
                    return
                for index in range(node.childCount):
                    walk(node.getChildAtIndex(index), depth + 1)
            except GLib.Error:
                return

        walk(inside or self.app, 0)
        return found

    def find(self, role=None, name=None, inside=None, timeout=15.0):
        what = f"{role or 'anything'} named {name!r}"
        try:
            return wait_for(what, lambda: next(iter(self.all(role, name, inside)), None), timeout)
        except Failure as failure:
            raise Failure(f"{failure}\n{self.tree()}") from None

    def gone(self, role=None, name=None, timeout=15.0):
        wait_for(f"{role or 'anything'} named {name!r} to go", lambda: not self.all(role, name), timeout)

    def press(self, role, name, timeout=15.0):
        self.act(self.find(role, name, timeout=timeout))

    def act(self, node, wanted=("Press", "Toggle", "click", "press", "toggle")):
        action = node.queryAction()
        names = [action.getName(i) for i in range(action.nActions)]
        for name in wanted:
            if name in names:
                action.doAction(names.index(name))
                return
        raise Failure(f"{node.name!r} can do {names}, none of {wanted}")

    def click(self, node):
        """With the mouse, in its middle."""
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        pyatspi.Registry.generateMouseEvent(box.x + box.width // 2, box.y + box.height // 2, "b1c")

    def keys(self, *symbols):
        """Presses keys, by their X keysym, in the window that has the focus."""
        for symbol in symbols:
            pyatspi.Registry.generateKeyboardEvent(symbol, None, pyatspi.KEY_SYM)

    def select(self, cell):
        """Clicks a cell of a table until its row is the selected one: the first press may only bring the window up."""
        def selected():
            if not cell.getState().contains(pyatspi.STATE_SELECTED):
                self.click(cell)
            return cell.getState().contains(pyatspi.STATE_SELECTED)

        wait_for(f"{cell.name!r} to be selected", selected)

    def choose(self, menu, item):
        """One item of the menu bar's menus."""
        self.act(self.find("menu item", menu), ("ShowMenu",))
        self.press("menu item", item)

    def choose_from_button(self, button, item):
        """One item of the menu that a button opens. Qt leaves such a menu out of the tree and tells only what happens to it:
        keys that come before the menu would go to the window behind it."""
        told = []

        def hear(event):
            try:
                told.append((event.source.getRoleName(), event.source.name) if event.detail1 else None)
            except GLib.Error:
                pass  # it has gone already

        def heard(role):
            while GLib.MainContext.default().iteration(False):
                pass
            return next((each for each in told if each and each[0] == role), None)

        def opened():
            self.click(self.find("push button", button))
            try:
                return wait_for("the menu", lambda: heard("popup menu"), timeout=5)
            except Failure:
                return None  # a first click may only bring the window up

        kinds = ("object:state-changed:showing", "object:state-changed:focused")
        pyatspi.Registry.registerEventListener(hear, *kinds)
        try:
            wait_for("the menu to open", opened)
            for _ in range(30):
                told.clear()
                self.keys(DOWN)
                if wait_for("an item to have the focus", lambda: heard("menu item"))[1] == item:
                    self.keys(RETURN)
                    return
            raise Failure(f"no item {item!r} in the menu of {button!r}")
        finally:
            pyatspi.Registry.deregisterEventListener(hear, *kinds)

    def type(self, name, text, timeout=15.0):
        node = self.find("text", name, timeout=timeout) if isinstance(name, str) else name
        node.queryEditableText().setTextContents(text)

    def tree(self):
        lines = []

        def walk(node, depth):
            if node is None or depth > 30 or len(lines) > 400:
                return
            try:
                if node.getState().contains(pyatspi.STATE_SHOWING) or depth < 2:
                    lines.append(f"{'  ' * depth}{node.getRoleName()}: {node.name!r}")
                if node.childCount <= 400:
                    for index in range(node.childCount):
                        walk(node.getChildAtIndex(index), depth + 1)
            except GLib.Error:
                return

        walk(self.app, 0)
        return "\n".join(lines)


def run(test):
    try:
        with Desk() as desk:
            test(desk)
    except Failure as failure:
        print(f"FAIL: {failure}", file=sys.stderr)
        sys.exit(1)
    print("PASS")
