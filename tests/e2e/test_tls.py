"""A server whose certificate nobody vouches for is refused, with the reason at the TLS field, before anything is said."""
import re
import subprocess

import desk


def test(d):
    subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                    "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
                    "-keyout", d.path("key.pem"), "-out", d.path("cert.pem")], check=True, capture_output=True)
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
