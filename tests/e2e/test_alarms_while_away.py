"""Alarms raised while no client runs: one summary with the right count, a row for each, and what was acknowledged stays so."""
import re

import desk


def rows(client, status):
    return {cell.name for cell in client.all("table cell", re.compile(rf"^(Notice|Warning|Critical): .*{status}$"))}


def test(d):
    server = d.server()
    server.command("account", "add", "alice", "--password-stdin", stdin="secret\n")
    server.command("camera", "add", "FRONT-DOOR", "--account", "alice", stdin="pw\n")
    login = ("--server", f"127.0.0.1:{server.port}", "--user", "alice", "--password-stdin", "--log-in")

    client = d.client(*login, profile="profile", stdin="secret\n")
    client.find("check box", re.compile("^All, 1 camera"))
    server.command("alarm", "FRONT-DOOR", "motion")
    card = client.find("alert", re.compile("^Alarm: .*Motion, FRONT-DOOR"))
    client.act(client.find("push button", "Acknowledge", inside=card))
    desk.wait_for("the acknowledged row", lambda: len(rows(client, "Acknowledged")) == 1)
    client.end()
    assert client.process.returncode == 0, client.output()

    for kind in ("person", "smoke", "motion"):
        server.command("alarm", "FRONT-DOOR", kind)

    client = d.client(*login, profile="profile", stdin="secret\n")
    summary = client.find("alert", "While you were away: 3 alarms")
    assert "the worst: Critical" in summary.name, summary.name
    assert len(client.all("alert", re.compile("^(Alarm|While)"))) == 1, client.tree()
    desk.wait_for("three new rows", lambda: len(rows(client, "New|Seen")) == 3)
    assert len(rows(client, "Acknowledged")) == 1
    smoke = next(name for name in rows(client, "New|Seen") if "Smoke" in name)
    client.select(client.find("table cell", re.compile("^" + re.escape(smoke[:smoke.rindex(",")]))))
    panel = client.find("push button", re.compile("^Acknowledge$"), inside=client.find("frame", "alice"))
    client.act(panel)
    desk.wait_for("two acknowledged rows", lambda: len(rows(client, "Acknowledged")) == 2)
    client.end()

    # Nothing new: no card, and every row as it was left.
    client = d.client(*login, profile="profile", stdin="secret\n")
    client.find("label", "Connected to")
    desk.wait_for("all four rows", lambda: len(rows(client, "Acknowledged|New|Seen")) == 4)
    assert len(rows(client, "Acknowledged")) == 2
    server.command("alarm", "FRONT-DOOR", "sos")  # had there been a summary, it would be there by the time of this one
    client.find("alert", re.compile("^Alarm: Critical, SOS"))
    assert not client.all("alert", "While you were away")


desk.run(test)
