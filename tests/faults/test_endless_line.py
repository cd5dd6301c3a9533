"""A peer that sends a GiB without a line feed, or a byte a second: it is dropped, and memory hardly grows.

The server is the real program, the client the campaign's headless one (--client). Before and after the login.
"""
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time

SERVER, CLIENT = sys.argv[1:3]
TOTAL = int(os.environ.get("WATCHPOST_ENDLESS_BYTES", 1 << 30))
MOST_GROWTH_KIB = 1024


def memory(process, anew=False):
    """The most that the process had resident, in KiB; `anew`: from now on (a login's argon2id takes 64 MiB)."""
    if anew:
        with open(f"/proc/{process.pid}/clear_refs", "w", encoding="ascii") as refs:
            refs.write("5")
    with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
        return int(re.search(r"VmHWM:\s+(\d+)", status.read()).group(1))


def flood(peer):
    """Sends until the other side has had enough; returns how many bytes it took (its kernel's buffers included)."""
    block = b"x" * 65536
    peer.settimeout(10)
    sent = 0
    try:
        while sent < TOTAL:
            sent += peer.send(block)
    except (ConnectionError, BrokenPipeError):
        pass
    return sent


def check(what, process, before, sent):
    time.sleep(0.2)
    grown = memory(process) - before
    print(f"{what}: {sent} bytes taken before it was dropped, memory grew by {grown} KiB")
    assert process.poll() is None, f"{what}: the program ended"
    assert sent < TOTAL, f"{what}: was not dropped"
    assert grown <= MOST_GROWTH_KIB, f"{what}: memory grew by {grown} KiB"


class Server:
    def __init__(self, folder):
        self.socket = os.path.join(folder, "s")
        self.process = subprocess.Popen(
            [SERVER, "serve", "--listen", "127.0.0.1:0", "--database", os.path.join(folder, "db"), "--socket",
             self.socket], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self.port = int(re.search(rb"127\.0\.0\.1:(\d+)", self.process.stdout.readline()).group(1))
        threading.Thread(target=self.process.stdout.read, daemon=True).start()
        for command, password in ((("account", "add", "alice"), "secret"),
                                  (("camera", "add", "CAM", "--account", "alice"), "pw")):
            subprocess.run([SERVER, *command, "--password-stdin", "--socket", self.socket], input=password + "\n",
                           text=True, check=True, stdout=subprocess.DEVNULL)

    def connect(self):
        return socket.create_connection(("127.0.0.1", self.port), timeout=10)

    def log_in(self):
        peer = self.connect()
        lines = peer.makefile("rb")
        peer.sendall(b"NormalCommand.Capabilities data-token\nLoginCommand.Login alice|secret\n")
        while not lines.readline().startswith(b"LoginCommand.LoginOk"):
            pass
        return peer, lines

    def open_data(self, with_token):
        control, lines = self.log_in()
        control.sendall(b"NormalCommand.CreatDataSocket alice|secret\n")
        port, token = re.match(rb"NormalCommand\.ReturnDataSocketPort (\d+)\|(\S+)", lines.readline()).groups()
        data = socket.create_connection(("127.0.0.1", int(port)), timeout=10)
        if with_token:
            data.sendall(b"NormalCommand.DataSocketToken " + token + b"\nCaramCommand.DownLoadCaramer 0\n")
            assert data.recv(4096).startswith(b"CaramCommand.DownloadSucess")
        return data, control


def server_is_flooded(folder):
    server = Server(folder)
    try:
        cases = {
            "server, before the login": lambda: (server.connect(), None),
            "server, after the login": server.log_in,
            "server, data connection before its token": lambda: server.open_data(False),
            "server, data connection after its token": lambda: server.open_data(True),
        }
        for what, connect in cases.items():
            for go in range(2):
                peer, keep = connect()
                before = memory(server.process, anew=True)
                sent = flood(peer)
                if go == 1:  # the first one of a kind loads code
                    check(what, server.process, before, sent)
                peer.close()
    finally:
        server.process.kill()


class FakeServer:
    """Answers a login as the source document's own table would, then a data port; floods where it is told to."""

    def __init__(self, where):
        self.where = where
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.sent = []
        self.ready = threading.Event()
        self.go = threading.Event()  # has measured
        threading.Thread(target=self.run, daemon=True).start()

    def run(self):
        while True:
            peer, _ = self.listener.accept()
            if self.where == "before" and not self.ready.is_set():
                self.ready.set()
                peer.close()
                self.go.wait(20)
                continue
            try:
                self.serve(peer)
            except (ConnectionError, socket.timeout, OSError):
                pass
            peer.close()

    def serve(self, peer):
        peer.settimeout(20)
        lines = peer.makefile("rb")
        while True:
            line = lines.readline()
            if not line:
                return
            if line.startswith(b"LoginCommand.Login"):
                if self.where == "before":
                    break
                peer.sendall(b"LoginCommand.LoginOk 1||\n")
                if self.where == "after":
                    break
            if line.startswith(b"NormalCommand.CreatDataSocket"):
                data_listener = socket.create_server(("127.0.0.1", 0))
                peer.sendall(b"NormalCommand.ReturnDataSocketPort %d\n" % data_listener.getsockname()[1])
                data, _ = data_listener.accept()
                self.sent.append(flood(data))
                data.close()
                data_listener.close()
        self.sent.append(flood(peer))


def client_is_flooded(folder):
    for where, what in (("before", "client, before the login's answer"), ("after", "client, after the login"),
                        ("data", "client, data connection")):
        fake = FakeServer(where)
        home = os.path.join(folder, where)
        os.mkdir(home)
        client = subprocess.Popen([CLIENT, "--client", str(fake.port), os.path.join(home, "db"),
                                   os.path.join(home, "record"), "0", "1"])
        try:
            deadline = time.monotonic() + 20
            while not (fake.sent if where != "before" else fake.ready.is_set()) and time.monotonic() < deadline:
                time.sleep(0.02)
            before = memory(client, anew=True)  # after the first flood, which loads code: the next ones must add nothing
            seen = len(fake.sent)
            wanted = seen + (1 if where == "before" else 2)  # it asks its user after garbage instead of a login
            fake.go.set()
            while len(fake.sent) < wanted and time.monotonic() < deadline:
                time.sleep(0.02)
            assert len(fake.sent) >= wanted, f"{what}: the client does not come back: {fake.sent}"
            check(what, client, before, max(fake.sent))
        finally:
            client.kill()
            client.wait()


folder = tempfile.mkdtemp(prefix="watchpost-flood-")
try:
    started = time.monotonic()
    server_is_flooded(folder)
    client_is_flooded(folder)
    print(f"PASS in {time.monotonic() - started:.1f} s")
finally:
    shutil.rmtree(folder, ignore_errors=True)
