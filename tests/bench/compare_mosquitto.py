#!/usr/bin/env python3
"""10,000 alarms while the client is away: Watchpost beside mosquitto with its defaults (QoS 1, persistent session).

Arguments: watchpost-server, alarmcampaign (its --client is the headless client). WATCHPOST_AWAY_SECONDS (60) and
WATCHPOST_AWAY_ALARMS (10000) make it shorter. Loopback only; exit code 1 when Watchpost loses one. What mosquitto does
is printed, not judged: its default max_queued_messages is 1000.
"""
import os
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

SERVER, CLIENT = sys.argv[1:3]
SECONDS = float(os.environ.get("WATCHPOST_AWAY_SECONDS", 60))
ALARMS = int(os.environ.get("WATCHPOST_AWAY_ALARMS", 10000))


def wait_for(what, condition, timeout=60):
    deadline = time.monotonic() + timeout
    while not condition():
        if time.monotonic() > deadline:
            raise SystemExit(f"waited {timeout} s in vain for {what}")
        time.sleep(0.02)


def until_quiet(count, wanted, quiet=5):
    """Seconds until the last one came; ends when all are there, or none has come for a while."""
    start = last = time.monotonic()
    seen = count()
    while seen < wanted and time.monotonic() - last < quiet:
        time.sleep(0.05)
        now = count()
        if now != seen:
            seen, last = now, time.monotonic()
    return last - start


def watchpost(folder):
    path = os.path.join(folder, "s")
    server = subprocess.Popen([SERVER, "serve", "--listen", "127.0.0.1:0", "--database", os.path.join(folder, "server"),
                               "--socket", path], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    port = re.search(rb"127\.0\.0\.1:(\d+)", server.stdout.readline()).group(1).decode()
    threading.Thread(target=server.stdout.read, daemon=True).start()
    record, database = os.path.join(folder, "record"), os.path.join(folder, "client")

    def command(*words, stdin):
        subprocess.run([SERVER, *words, "--socket", path], input=stdin, text=True, check=True,
                       stdout=subprocess.DEVNULL)

    def start(life):
        return subprocess.Popen([CLIENT, "--client", port, database, record, str(life), "1"])

    def stored():
        with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as db:
            return db.execute("SELECT count(DISTINCT sequence) FROM alarm WHERE kind = 0").fetchone()[0]

    client = None
    try:
        command("account", "add", "alice", "--password-stdin", stdin="secret\n")
        command("camera", "add", "CAM", "--account", "alice", "--password-stdin", stdin="pw\n")
        client = start(0)
        wait_for("the first login", lambda: os.path.exists(record) and os.path.getsize(record) > 0)
        client.kill()
        client.wait()
        left = time.monotonic()
        command("alarm", "-", stdin="".join(f"CAM t{i}\n" for i in range(ALARMS)))
        raised = time.monotonic() - left
        time.sleep(max(0.0, SECONDS - raised))
        away = time.monotonic() - left
        client = start(1)
        took = until_quiet(stored, ALARMS, quiet=20)
        with open(record, encoding="ascii") as lines:
            shown = [line for line in lines if line.startswith("S ")]
        print(f"watchpost: {stored()} of {ALARMS} on disk, {len(set(shown))} shown, {len(shown) - len(set(shown))} shown "
              f"twice; away {away:.1f} s, raised in {raised:.2f} s, all there {took:.2f} s after the start")
        return stored() == ALARMS and len(shown) == len(set(shown)) == ALARMS
    finally:
        for process in (client, server):
            if process:
                process.kill()
                process.wait()


def mosquitto(folder):
    programs = ["/usr/sbin/mosquitto", "mosquitto_sub", "mosquitto_pub"]
    if not all(shutil.which(program) for program in programs):
        print("mosquitto: not installed (packages mosquitto, mosquitto-clients)")
        return
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = str(free.getsockname()[1])
    config = os.path.join(folder, "mosquitto.conf")
    with open(config, "w", encoding="ascii") as text:  # where to listen; all else is its default
        text.write(f"listener {port} 127.0.0.1\nallow_anonymous true\n")
    broker = subprocess.Popen([programs[0], "-c", config], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    to = ["-h", "127.0.0.1", "-p", port, "-t", "alarms", "-q", "1"]
    got = os.path.join(folder, "got")
    try:
        def answers():
            try:
                socket.create_connection(("127.0.0.1", int(port)), timeout=1).close()
                return True
            except OSError:
                return False

        wait_for("mosquitto", answers)
        subprocess.run(["mosquitto_sub", *to, "-i", "watcher", "-c", "-E"], check=True)  # subscribes, then leaves
        left = time.monotonic()
        subprocess.run(["mosquitto_pub", *to, "-l"], input="".join(f"t{i}\n" for i in range(ALARMS)), text=True,
                       check=True)
        raised = time.monotonic() - left
        time.sleep(max(0.0, SECONDS - raised))
        away = time.monotonic() - left
        with open(got, "wb") as out:
            watcher = subprocess.Popen(["mosquitto_sub", *to, "-i", "watcher", "-c"], stdout=out)

        def count():
            with open(got, "rb") as lines:
                return lines.read().count(b"\n")

        took = until_quiet(count, ALARMS)
        watcher.send_signal(signal.SIGTERM)
        watcher.wait()
        version = subprocess.run([programs[0], "-h"], capture_output=True, text=True, check=False).stdout.split("\n")[0]
        print(f"{version}: {count()} of {ALARMS} received; away {away:.1f} s, raised in {raised:.2f} s, the last one "
              f"{took:.2f} s after the start")
    finally:
        broker.kill()
        broker.wait()


scratch = tempfile.mkdtemp(prefix="watchpost-away-")
try:
    other = threading.Thread(target=mosquitto, args=(scratch,))
    other.start()
    complete = watchpost(scratch)
    other.join()
finally:
    shutil.rmtree(scratch, ignore_errors=True)
sys.exit(0 if complete else 1)
