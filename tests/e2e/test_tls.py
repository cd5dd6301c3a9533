"""A server whose certificate nobody vouches for is refused, with the reason at the TLS field, before anything is said."""
import os
import re

import desk


def test(d):
    # The session's tests have one that is signed by itself.
    with open(os.path.join(os.path.dirname(__file__), "..", "support", "session_certificate.h")) as header:
        certificate, key = re.findall(r'R"\((.*?)\)"', header.read(), re.S)
    for name, text in (("cert.pem", certificate), ("key.pem", key)):
        with open(d.path(name), "w", opener=lambda path, flags: os.open(path, flags, 0o600)) as file:
            file.write(text)
    server = d.server("--tls-certificate", d.path("cert.pem"), "--tls-key", d.path("key.pem"))
    assert server.status()["tls"] is True
    server.command("account", "add", "alice", "--password-stdin", stdin="secret\n")

    client = d.client("--server", f"127.0.0.1:{server.port}", "--tls", "--user", "alice", "--password-stdin",
                      "--log-in", profile="stranger", stdin="secret\n")
    client.find("label", re.compile("certificate", re.I))
    box = client.find("check box", re.compile("Encrypt"))
    assert box.getState().contains(desk.pyatspi.STATE_FOCUSED), client.tree()
    client.find("push button", "Log in")  # ready for another try, not stuck
    totals = server.status()["totals"]
    assert totals["logins"] == totals["refused_logins"] == totals["errors"] == totals["unknown_commands"] == 0, totals


desk.run(test)
