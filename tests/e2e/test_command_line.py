"""What both programs say on a terminal, without any display; and the options that start the client."""
import os
import re
import subprocess

import desk

BARE = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}


def run(program, *arguments, expect=0):
    done = subprocess.run([program, *arguments], env=BARE, capture_output=True, text=True, timeout=20,
                          stdin=subprocess.DEVNULL)
    if done.returncode != expect:
        raise desk.Failure(f"{program} {arguments}: exit code {done.returncode}\n{done.stdout}{done.stderr}")
    said, silent = (done.stdout, done.stderr) if expect == 0 else (done.stderr, done.stdout)
    assert said and not silent, (arguments, done.stdout, done.stderr)
    return said


def without_a_display(d):
    versions = {run(program, "--version").split()[-1] for program in (desk.CLIENT, desk.SERVER)}
    assert len(versions) == 1 and re.fullmatch(r"\d+\.\d+\.\d+", versions.pop())
    assert run(desk.CLIENT, "--version").startswith("watchpost ")
    assert run(desk.SERVER, "--version").startswith("watchpost-server ")

    options = ("--demo", "--profile", "--server", "--tls", "--user", "--password-stdin", "--log-in", "--minimized")
    text = run(desk.CLIENT, "--help")
    assert all(option in text for option in options), text
    assert "account add" in run(desk.SERVER, "--help")

    info = run(desk.CLIENT, "--debug-info", "--profile", d.path("nowhere"))
    assert d.path("nowhere") in info and "Qt" in info and "TLS" in info
    assert not os.path.exists(d.path("nowhere"))  # asking leaves nothing behind

    for bad in (["--nope"], ["cameras.example"], ["--server"], ["--server", "host:0"], ["--demo", "--server", "h"],
                ["--tls"], ["--profile="]):
        assert "--help" in run(desk.CLIENT, *bad, expect=2), bad
    for bad in ([], ["--nope"], ["dance"], ["status", "--listen", "127.0.0.1:0"]):
        run(desk.SERVER, *bad, expect=2)


def test(d):
    without_a_display(d)

    server = d.server()
    server.command("account", "add", "alice", "--password-stdin", stdin="secret\n")
    login = ("--server", f"127.0.0.1:{server.port}", "--user", "alice", "--password-stdin")

    # Filled in, and no more.
    filled = d.client(*login, profile="filled", stdin="secret\nnot this\n")
    assert filled.find("text", "Server").queryText().getText(0, -1) == "127.0.0.1"
    assert filled.find("text", "User").queryText().getText(0, -1) == "alice"
    assert server.status()["connections"]["control"] == 0
    filled.press("push button", "Log in")
    filled.find("frame", "alice")

    # At once; the password is in no argument that another user of the computer could read.
    client = d.client(*login, "--log-in", "--minimized", profile="minimized", stdin="secret\r\n")
    desk.wait_for("two clients logged in", lambda: server.status()["connections"]["logged_in"] == 2)
    with open(f"/proc/{client.process.pid}/cmdline", "rb") as arguments:
        assert b"secret" not in arguments.read()
    # Qt calls a minimized window by its icon's text, which is empty here.
    frame = client.find("frame")
    assert frame.name == "", frame.name


desk.run(test)
